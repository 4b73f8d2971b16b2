import { describe, expect, test } from 'vitest';
import type { ScorecardPage } from '#api/tab.ts';
import { plusDays, localDate } from '#domain/time.ts';
import { ana, at, ben } from './support/builders.ts';
import { cleo } from './support/commitment-arbitraries.ts';
import { answered, heldWeek, promiseOf, tabWorld, week, withBen } from './support/tab-world.ts';

type Fill = NonNullable<Parameters<typeof tabWorld>[0]>;
const contoso = 'I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday';
const pipeline = { gap: 300_000, deal: 50_000, rate: 30, pipeline: 400_000, days: 40, cycle: 60, currency: 'EUR' };

/** Eleven weeks of Ben's page: ratings, numbers, an arc, a diagnosis, a recap that was sent, a meeting that was cancelled. */
const aPage: Fill = async (tx) => {
  for (const date of ['2026-11-03', '2026-11-10']) {
    const meeting = heldWeek(withBen, date);
    await tx.meetings.save(meeting);
    for (const signal of meeting.signals) await tx.meetings.addSignal(meeting.id, signal);
  }
  for (const date of ['2026-11-17', '2026-11-20']) {
    const gone = week(withBen, date, { gone: true });
    await tx.meetings.save(gone);
    await tx.meetingChanges.add(withBen.id, { meeting: gone.id, at: at('2026-11-16T09:00'), kind: 'cancelled', from: gone.start, to: null, into: null, by: ana });
  }
  await tx.meetings.save(week(withBen, '2026-11-24'));
  await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-10', sentence: contoso, id: 'contoso' }));
  await tx.commitments.add(promiseOf(withBen, { owner: ana, on: '2026-11-10', sentence: 'I’ll get two dates for the workshop by Thursday', id: 'support' }));
  await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-10', sentence: 'Ten new accounts, €120,000 in pipeline by 4 December', id: 'north', more: [{ kind: 'suspended', at: at('2026-11-12T09:00'), by: ana }] }));
  await tx.coaching.save(withBen.id, { skill: 'discovery', evidence: { url: 'https://app.gong.io/call?id=1', title: 'Contoso discovery call', at: 760 }, topic: null });
  const rated = { kind: 'rating', skill: 'discovery', by: ana } as const;
  await tx.scorecards.add(withBen.id, { ...rated, level: 1, at: at('2026-09-15T10:00') });
  await tx.scorecards.add(withBen.id, { ...rated, level: 2, at: at('2026-11-10T10:30') });
  await tx.scorecards.add(withBen.id, { ...rated, by: ben, level: 3, at: at('2026-11-10T10:31') });
  for (const [index, actual] of [4, 5, 6].entries()) await tx.scorecards.add(withBen.id, { kind: 'indicator', indicator: 'discovery-calls', week: plusDays(localDate('2026-11-02'), index * 7), actual, target: index === 0 ? 6 : null, by: ben, at: at('2026-11-20T09:00') });
  await tx.scorecards.add(withBen.id, { kind: 'arc', start: localDate('2026-10-14'), skill: 'discovery', by: ana, at: at('2026-10-14T09:00'), marks: [{ day: 30, text: 'One such question in each call', level: 2, reached: false }, { day: 60, text: 'Unprompted', level: 4, reached: false }, { day: 90, text: 'The buyer names the cost', level: null, reached: false }] });
  await tx.diagnoses.add(withBen.id, { kind: 'made', id: 'd-1', at: at('2026-11-04T09:00'), by: ana, cause: 'skill', reason: 'The question comes late', pipeline, suspended: [] });
  for (const person of [ana, ben]) {
    const recap = { id: `recap-${person}`, pair: withBen.id, person, meeting: heldWeek(withBen, '2026-11-10').id, kind: 'recap', hash: 'h', state: 'stands', intendedAt: at('2026-11-10T11:00'), doneAt: at('2026-11-10T11:00'), place: null, writes: 1, note: {} } as const;
    await tx.deliveries.save(recap);
    await tx.sentCards.save(recap.id, { type: 'AdaptiveCard', refresh: { userIds: ['29:x'] }, body: [{ type: 'TextBlock', text: person === ana ? 'recap of ana' : 'recap of ben' }, { type: 'Container', items: [{ type: 'Input.Text', id: 'x' }, { type: 'ActionSet', actions: [] }] }], actions: [{ type: 'Action.Execute' }] });
  }
};

/** The page without what may differ between the two. */
const shared = (page: ScorecardPage) => ({
  ...page,
  ...{ reader: null, hints: null, seenBy: null },
  rep: { ...page.rep, isYou: null },
  manager: { ...page.manager, isYou: null },
  history: page.history.map((one) => ({ ...one, card: null })),
  diagnosis: page.diagnosis === null ? null : { ...page.diagnosis, mayUndo: null },
});

describe('a rep’s page', () => {
  test('is the same for both, word for word, but for the hints and the own recaps', async () => {
    await using world = await tabWorld(aPage);

    const [hers, his] = [answered(await world.calls['scorecard.read'](world.readerOf(ana), { pair: 'pair-1' })), answered(await world.calls['scorecard.read'](world.readerOf(ben), { pair: 'pair-1' }))];

    expect(shared(his)).toEqual(shared(hers));
    expect([hers.seenBy, his.seenBy]).toEqual(['You and Ben see this page, word for word the same.', 'You and Ana see this page, word for word the same.']);
    expect(his.hints).toEqual([]);
    expect(hers.hints.map(({ id }) => id)).toContain('cancelled-in-a-row');
    expect([hers.diagnosis?.mayUndo, his.diagnosis?.mayUndo]).toEqual([true, false]);
    expect(JSON.stringify(hers.history)).toContain('recap of ana');
    expect(JSON.stringify(hers.history)).not.toContain('recap of ben');
    expect(JSON.stringify(his.history)).not.toContain('recap of ana');
  });

  test('has skill, rubric, numbers, arc, diagnosis and the weeks behind', async () => {
    await using world = await tabWorld(aPage);

    const page = answered(await world.calls['scorecard.read'](world.readerOf(ben), { pair: 'pair-1' }));

    expect(page.skill).toMatchObject({ name: 'Discovery', level: 2, levelText: 'Level 2 of 5', since: 'since Tue 15 Sep', moments: [{ source: 'Gong', at: '12:40', title: 'Contoso discovery call' }] });
    const [row] = page.rubric;
    expect(row).toMatchObject({ skill: 'discovery', inWork: true, level: 2, aims: 4, sinceStart: '+1', own: 'Ben’s own view: level 3, Tue 10 Nov' });
    expect(row?.points.map(({ week: monday, level }) => `${monday} ${level}`)).toEqual(['14 Sep 1', '21 Sep 1', '28 Sep 1', '5 Oct 1', '12 Oct 1', '19 Oct 1', '26 Oct 1', '2 Nov 1', '9 Nov 2', '16 Nov 2', '23 Nov 2']);
    expect(page.indicators[0]).toMatchObject({ id: 'discovery-calls', last: '6 of 6' });
    expect(page.indicators[0]?.weeks.map(({ week: monday, actual, target }) => [monday, actual, target]).slice(-3)).toEqual([['2 Nov', 4, 6], ['9 Nov', 5, 6], ['16 Nov', 6, 6]]);
    expect(page.indicators[0]?.weeks).toHaveLength(8);
    expect(page.results).toEqual([]);
    expect(page.arc).toMatchObject({ day: 41, dayText: 'day 41', note: 'Revenue and quota join this page on day 60.' });
    expect(page.arc?.marks.map(({ label, date, status, statusText }) => [label, date, status, statusText])).toEqual([['Day 30', 'Fri 13 Nov', 'reached', 'reached'], ['Day 60', 'Sun 13 Dec', 'next', null], ['Day 90', 'Tue 12 Jan', 'ahead', null]]);
    expect(page.kept.map(({ over, label, percent }) => [over, label, percent])).toEqual([[4, '4 meetings', null], [8, '8 meetings', null], [12, '12 meetings', null]]);
    expect(page.kept[0]?.leftOut).toBe('Last 4 meetings (2 so far). Left out: 1 open, 1 suspended.');
    expect(page.promises.map(({ id, numberText, numberDetail, due, howFar }) => [id, numberText, numberDetail, due, howFar])).toEqual([
      ['support', 'support', null, 'Thu 12 Nov', '0 of 2 dates'],
      ['contoso', 'Contoso, €48,000', 'at proposal', 'Fri 13 Nov', '0 of 5 calls'],
      ['north', expect.stringContaining('€120,000'), null, 'Fri 4 Dec', 'Suspended'],
    ]);
    expect(page.diagnosis).toMatchObject({ cause: 'Skill gap', since: 'since Wed 4 Nov', reason: 'The question comes late', mix: '70% coaching, 30% accountability' });
    expect(page.diagnosis?.arithmetic.map(({ title, value }) => `${title}: ${value}`)).toEqual(expect.arrayContaining(['Open gap to the target: €300,000', 'Win rate, in percent: 30%', 'Result: Needed: €300,000 ÷ (€50,000 × 30%) = 20 deals.']));
    expect(page.history.map(({ when, line, card }) => [when, line, card === null])).toEqual([['Fri 20 Nov', 'Cancelled.', true], ['Tue 17 Nov', 'Cancelled.', true], ['Tue 10 Nov', 'Held, 40 min. 3 promises made', false], ['Tue 3 Nov', 'Held, 40 min.', true]].map(([when, line, none]) => [when, expect.stringContaining(String(line)), none]));
  });

  test('a recap is read again without what could be pressed', async () => {
    await using world = await tabWorld(aPage);

    const { history } = answered(await world.calls['scorecard.read'](world.readerOf(ben), { pair: 'pair-1' }));

    expect(history[2]?.card).toEqual({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'recap of ben' }, { type: 'Container', items: [] }] });
  });

  test('without DIAGNOSIS nothing of it is there, and it can’t be taken back', async () => {
    await using world = await tabWorld(aPage, { policies: { diagnosis: false } });

    const page = answered(await world.calls['scorecard.read'](world.readerOf(ana), { pair: 'pair-1' }));

    expect(page.diagnosis).toBeNull();
    expect(JSON.stringify(page)).not.toContain('The question comes late');
    expect(await world.doAs(ana, { do: 'undo-diagnosis', pair: 'pair-1' })).toMatchObject({ kind: 'refused', status: 409 });
  });

  test('somebody else learns nothing, whether there is a pair or not', async () => {
    await using world = await tabWorld(aPage);

    expect(await world.calls['scorecard.read'](world.readerOf(cleo), { pair: 'pair-1' })).toEqual(await world.calls['scorecard.read'](world.readerOf(cleo), { pair: 'no-such' }));
    for (const deed of [{ do: 'rate', pair: 'pair-1', skill: 'discovery', level: 1 }, { do: 'undo-diagnosis', pair: 'pair-1' }, { do: 'settle', commitment: 'contoso', outcome: { kind: 'missed' } }, { do: 'set-topic', meeting: 'pair-1-2026-11-24', topic: 'x' }] as const) {
      expect([deed.do, await world.doAs(cleo, deed)]).toMatchObject([deed.do, { kind: 'refused', status: 403 }]);
    }
  });

  test('the manager’s rating and the rep’s own view are kept apart, and the same one twice is one', async () => {
    await using world = await tabWorld(aPage);

    for (const person of [ana, ana, ben]) expect(await world.doAs(person, { do: 'rate', pair: 'pair-1', skill: 'discovery', level: 4 })).toMatchObject({ kind: 'done' });
    expect(await world.doAs(ana, { do: 'rate', pair: 'pair-1', skill: 'no-such', level: 4 })).toMatchObject({ kind: 'refused', status: 400 });

    const [row] = answered(await world.calls['scorecard.read'](world.readerOf(ben), { pair: 'pair-1' })).rubric;
    expect(row).toMatchObject({ level: 4, sinceStart: '+3', own: 'Ben’s own view: level 4, Tue 24 Nov' });
    expect((await world.store.transaction((tx) => tx.scorecards.ofPair(withBen.id))).filter(({ kind }) => kind === 'rating')).toHaveLength(5);
  });

  test('the manager takes the diagnosis back, the rep may not', async () => {
    await using world = await tabWorld(aPage);

    expect(await world.doAs(ben, { do: 'undo-diagnosis', pair: 'pair-1' })).toMatchObject({ kind: 'refused', status: 403 });
    expect(await world.doAs(ana, { do: 'undo-diagnosis', pair: 'pair-1' })).toEqual({ kind: 'done', text: 'Taken back.' });

    expect(answered(await world.calls['scorecard.read'](world.readerOf(ben), { pair: 'pair-1' })).diagnosis).toBeNull();
  });

  test('both say how a promise went, and the page says when they differ', async () => {
    await using world = await tabWorld(aPage);
    const promise = async (person: typeof ana) => answered(await world.calls['scorecard.read'](world.readerOf(person), { pair: 'pair-1' })).promises.find(({ id }) => id === 'contoso');

    await world.doAs(ana, { do: 'settle', commitment: 'contoso', outcome: { kind: 'kept' } });
    expect([(await promise(ana))?.note, (await promise(ben))?.note]).toEqual(['It counts when Ben agrees.', 'Ana says kept. Tap the same to agree.']);
    await world.doAs(ben, { do: 'settle', commitment: 'contoso', outcome: { kind: 'partly', done: 3, of: 5 } });
    expect((await promise(ben))?.views).toEqual([{ by: 'manager', outcome: { kind: 'kept' }, text: 'Kept' }, { by: 'rep', outcome: { kind: 'partly', done: 3, of: 5 }, text: 'Partly, 3 of 5' }]);
    expect(answered(await world.calls['home.read'](world.readerOf(ana), {})).rows[0]?.todo).toContainEqual({ kind: 'views-differ', text: 'You and Ben see one outcome differently', go: 'scorecard' });
    expect(await world.doAs(ben, { do: 'settle', commitment: 'contoso', outcome: { kind: 'partly', done: 6, of: 5 } })).toMatchObject({ kind: 'refused', status: 400 });
  });
});

describe('the meeting’s own tab', () => {
  test('shows the agenda by its chat, and takes a topic and a moment as the card does', async () => {
    await using world = await tabWorld(aPage);
    const look = (person = ben) => world.calls['prepare.read'](world.readerOf(person), { thread: '19:meeting_one@thread.v2' });

    const before = await look();
    expect(before).toMatchObject({ kind: 'prepare', meeting: 'pair-1-2026-11-24', reader: 'rep', other: { given: 'Ana' }, when: 'Tuesday 24 November, 10:00 to 10:45', skill: 'Discovery', mayMove: false, topic: null });
    expect(before.kind === 'prepare' && before.parts.map(({ label, minutes }) => [label, minutes])).toEqual([['Coaching', '28 min'], ['Accountability', '12 min'], ['Blockers', '5 min']]);
    expect(before.kind === 'prepare' && before.questions.map(({ label }) => label)).toEqual(['Goal', 'Reality', 'Options', 'Will']);
    expect(await look(ana)).toMatchObject({ reader: 'manager', mayMove: true });

    expect(await world.doAs(ben, { do: 'set-topic', meeting: 'pair-1-2026-11-24', topic: 'The first five minutes', url: 'https://www.chorus.ai/meeting/1' })).toEqual({ kind: 'done', text: null });
    expect(await world.doAs(ben, { do: 'set-topic', meeting: 'pair-1-2026-11-24', topic: 'x', url: 'javascript:alert(1)' })).toMatchObject({ kind: 'refused', status: 400 });

    expect(await look(ana)).toMatchObject({ topic: 'The first five minutes', moment: { url: 'https://www.chorus.ai/meeting/1', source: 'Chorus' } });
  });

  test('for somebody else, in another chat, or with the pair off there is none', async () => {
    await using world = await tabWorld(aPage);
    const none = await world.calls['prepare.read'](world.readerOf(cleo), { thread: '19:meeting_one@thread.v2' });

    expect(none).toMatchObject({ kind: 'none', title: 'No 1:1 here' });
    expect(await world.calls['prepare.read'](world.readerOf(cleo), { meeting: 'pair-1-2026-11-24' })).toEqual(none);
    expect(await world.calls['prepare.read'](world.readerOf(ben), { thread: '19:another' })).toEqual(none);
    await world.store.transaction((tx) => tx.pairs.save({ ...withBen, state: { kind: 'off', by: ben, at: at('2026-11-23T09:00') } }));
    expect(await world.calls['prepare.read'](world.readerOf(ben), { meeting: 'pair-1-2026-11-24' })).toMatchObject({ kind: 'none', title: 'Not switched on' });
  });

  test('the organizer is offered times that suit both, and moves the meeting by one of them', async () => {
    const [early, late] = [{ from: at('2026-11-25T11:00'), to: at('2026-11-25T11:45') }, { from: at('2026-11-26T14:00'), to: at('2026-11-26T14:45') }];
    await using world = await tabWorld(aPage, { free: { kind: 'times', times: [early, late] }, moved: { kind: 'moved', meeting: week(withBen, '2026-11-24'), to: early } });

    const times = answered(await world.calls['free-times.read'](world.readerOf(ana), { meeting: 'pair-1-2026-11-24' }));
    expect(times.times).toEqual([{ start: early.from, text: 'Tomorrow, 11:00', detail: null }, { start: late.from, text: 'Thu 26 Nov, 14:00', detail: null }]);
    expect(times.note).toContain('Ben gets one update, in your name.');
    expect(await world.calls['free-times.read'](world.readerOf(ben), { meeting: 'pair-1-2026-11-24' })).toMatchObject({ kind: 'refused', status: 409, text: expect.stringContaining('Ana organizes this 1:1') });
    expect(await world.doAs(ben, { do: 'move', meeting: 'pair-1-2026-11-24', start: early.from })).toMatchObject({ kind: 'refused', status: 409 });
    expect(world.moves).toEqual([]);

    expect(await world.doAs(ana, { do: 'move', meeting: 'pair-1-2026-11-24', start: early.from })).toEqual({ kind: 'done', text: 'Moved to Tomorrow, 11:00. Ben got one update, in your name.' });
    expect(world.moves).toEqual([{ pair: 'pair-1', meeting: 'pair-1-2026-11-24', by: ana, start: early.from, trace: 't' }]);
  });
});
