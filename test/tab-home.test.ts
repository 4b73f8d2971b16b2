import { describe, expect, test } from 'vitest';
import { ana, at, ben } from './support/builders.ts';
import { cleo } from './support/commitment-arbitraries.ts';
import { answered, heldWeek, promiseOf, tabWorld, week, withBen, withCleo } from './support/tab-world.ts';

const contoso = 'I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday';
const support = 'I’ll get two dates for the workshop by Wednesday';

/** Ben: three held weeks and one today; of his promises one is kept, one partly, one missed, one open. Cleo: nothing scheduled, one meeting cancelled. */
const aMonth = async (tx: Parameters<NonNullable<Parameters<typeof tabWorld>[0]>>[0]): Promise<void> => {
  for (const date of ['2026-11-03', '2026-11-10', '2026-11-17']) await tx.meetings.save({ ...heldWeek(withBen, date), signals: [] });
  for (const date of ['2026-11-03', '2026-11-10', '2026-11-17']) for (const signal of heldWeek(withBen, date).signals) await tx.meetings.addSignal(heldWeek(withBen, date).id, signal);
  await tx.meetings.save(week(withBen, '2026-11-24'));
  await tx.meetings.save(week(withCleo, '2026-11-19', { gone: true }));
  await tx.meetings.save(week(withCleo, '2026-12-03', { start: at('2026-12-03T15:30'), end: at('2026-12-03T16:00') }));
  const settled = (outcome: object) => [{ kind: 'outcome', at: at('2026-11-10T10:25'), by: ben, outcome, meeting: heldWeek(withBen, '2026-11-10').id }] as never;
  await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-03', sentence: 'I’ll call two lost customers by Friday', more: settled({ kind: 'kept' }) }));
  await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-03', sentence: 'I’ll send four summaries by Friday', more: settled({ kind: 'partly', done: 1, of: 2 }) }));
  await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-03', sentence: 'I’ll book six demos by Friday', more: settled({ kind: 'missed' }) }));
  await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-17', sentence: contoso, id: 'contoso', more: [{ kind: 'progress', at: at('2026-11-19T09:00'), by: ben, done: 2 }] }));
  await tx.commitments.add(promiseOf(withBen, { owner: ana, on: '2026-11-17', sentence: support, id: 'support' }));
  await tx.coaching.save(withBen.id, { skill: 'discovery', evidence: null, topic: null });
};

describe('the manager’s first page', () => {
  test('rows by the next meeting, with the rate over its numbers, and what to do', async () => {
    await using world = await tabWorld(aMonth);

    const home = answered(await world.calls['home.read'](world.readerOf(ana), {}));

    expect(home).toMatchObject({ today: 'Tuesday 24 November', you: { name: 'Ana Silva', given: 'Ana', initials: 'AS', isYou: true }, asRep: [], empty: null });
    expect(home.next).toMatchObject({ face: { given: 'Ben' }, heading: 'Next, in 35 minutes', when: 'Today, 10:00 to 10:45' });
    expect(home.next?.parts).toEqual([
      { label: 'Coaching', minutes: '24 min', detail: 'Discovery' },
      { label: 'Accountability', minutes: '16 min', detail: '2 promises, all due' },
    ]);
    const [first, second] = home.rows;
    expect(first).toMatchObject({
      pair: 'pair-1', skill: 'Discovery', last: { text: 'Tue 17 Nov', detail: 'held, 40 min' }, next: { text: 'Today, 10:00', detail: null }, kept: { percent: 50, text: '50%', detail: '1½ of 3' }, unreachable: null,
    });
    expect(first?.todo.map(({ text, go }) => [text, go])).toEqual([
      ['Add a moment from a call', 'prepare'],
      ['Your promise was due Wed 18 Nov', 'scorecard'],
    ]);
    expect(second).toMatchObject({ pair: 'pair-2', skill: 'No skill chosen', last: { text: 'None yet', detail: '' }, next: { text: 'Thu 3 Dec, 15:30', detail: 'Fri 4 Dec, 0:30 for Cleo' }, kept: { percent: null, text: 'nothing closed yet', detail: '' } });
    expect(home.own).toEqual({ last: '', next: '1 due Wed 18 Nov', kept: { percent: null, text: 'nothing closed yet', detail: '' } });
  });

  test('a pair that is off, or that nobody said yes to, stands in no row', async () => {
    await using world = await tabWorld(async (tx) => {
      await aMonth(tx);
      await tx.pairs.save({ ...withBen, state: { kind: 'off', by: ben, at: at('2026-11-20T09:00') } });
      await tx.pairs.save({ ...withCleo, state: { kind: 'offered' } });
    });

    const [hers, his] = [answered(await world.calls['home.read'](world.readerOf(ana), {})), answered(await world.calls['home.read'](world.readerOf(cleo), {}))];

    expect([hers.rows, hers.next, hers.asRep]).toEqual([[], null, []]);
    expect(hers.empty?.title).toBe('Your 1:1s are found, and wait for a yes.');
    expect(his.empty?.title).toBe('Your calendar can’t be read yet.'); // of an offer about Cleo, Cleo learns nothing
  });

  test('who removed the app is said to be out of reach', async () => {
    await using world = await tabWorld(async (tx) => {
      await aMonth(tx);
      await tx.people.save({ ...(await tx.people.get(ben))!, app: 'uninstalled' });
    });

    const [row] = answered(await world.calls['home.read'](world.readerOf(ana), {})).rows;

    expect(row?.unreachable).toBe('Ben removed Twofold. Cards wait until it is back.');
    expect(row?.todo[0]).toEqual({ kind: 'unreachable', text: 'Ask Ben to add Twofold again', go: 'scorecard' });
  });

  test('where scores are off no rate and no hint is shown, and nothing leads to a scorecard', async () => {
    await using world = await tabWorld(aMonth, { policies: { scores: false } });

    const home = answered(await world.calls['home.read'](world.readerOf(ana), {}));

    expect([home.own, home.rateNote, home.hint, ...home.rows.map(({ kept }) => kept)]).toEqual([null, null, null, null, null]);
    expect(JSON.stringify(home)).not.toMatch(/%|"scorecard"/);
    expect(await world.calls['scorecard.read'](world.readerOf(ana), { pair: 'pair-1' })).toEqual({ kind: 'refused', status: 403, text: 'Your organization keeps no scorecards. Promises and agendas work without them.' });
  });

  test('the one hint is the heaviest, and stays away once it is switched off', async () => {
    await using world = await tabWorld(aMonth);
    const before = answered(await world.calls['home.read'](world.readerOf(ana), {})).hint;
    expect(before).toMatchObject({ pair: 'pair-1', text: 'About your 1:1 with Ben.' });

    expect(await world.doAs(ana, { do: 'set-hint', hint: before!.id, on: false })).toEqual({ kind: 'done', text: null });
    const after = answered(await world.calls['home.read'](world.readerOf(ana), {})).hint;
    expect(after?.id).not.toBe(before!.id);

    await world.doAs(ana, { do: 'set-hint', hint: before!.id, on: true });
    expect(answered(await world.calls['home.read'](world.readerOf(ana), {})).hint).toEqual(before);
  });
});

describe('the rep’s week', () => {
  test('the own promises with how far they are, the manager’s, the next meeting and who sees what', async () => {
    await using world = await tabWorld(aMonth);

    const home = answered(await world.calls['home.read'](world.readerOf(ben), {}));

    expect([home.rows, home.next, home.own]).toEqual([[], null, null]);
    const [mine] = home.asRep;
    expect(mine).toMatchObject({ pair: 'pair-1', manager: { given: 'Ana', isYou: false }, next: { text: 'Tuesday 24 November, 10:00' }, skill: { name: 'Discovery', level: null }, kept: { percent: 50, detail: '1½ of 3', leftOut: 'Last 4 meetings (3 so far). Left out: 1 open.' }, mayStop: true });
    expect(mine?.open).toMatchObject([{ id: 'contoso', owner: 'rep', facts: ['due Fri 20 Nov'], progress: { done: 2, of: 5, text: '2 of 5 calls' }, status: 'open' }]);
    expect(mine?.theirs).toMatchObject([{ id: 'support', owner: 'manager', facts: ['due Wed 18 Nov'] }]);
    expect(mine?.whoSees.map(({ who }) => who)).toEqual(['You and Ana', 'You alone', 'Ana alone', 'Ana’s manager', 'Your administrator']);
  });

  test('one more is counted by its owner alone, and settles nothing', async () => {
    await using world = await tabWorld(aMonth);

    expect(await world.doAs(ana, { do: 'progress', commitment: 'contoso', done: 5 })).toMatchObject({ kind: 'refused', status: 400 });
    expect(await world.doAs(ben, { do: 'progress', commitment: 'contoso', done: 6 })).toMatchObject({ kind: 'refused', status: 400 });
    expect(await world.doAs(cleo, { do: 'progress', commitment: 'contoso', done: 3 })).toMatchObject({ kind: 'refused', status: 403 });
    expect(await world.doAs(ben, { do: 'progress', commitment: 'contoso', done: 5 })).toEqual({ kind: 'done', text: null });

    const [mine] = answered(await world.calls['home.read'](world.readerOf(ben), {})).asRep;
    expect(mine?.open).toMatchObject([{ id: 'contoso', status: 'open', views: [], progress: { done: 5, of: 5 } }]);
    expect(mine?.kept?.detail).toBe('1½ of 3');
    expect(world.jobs).toContainEqual({ name: 'update-pair', pair: 'pair-1', trace: 't' });
  });
});
