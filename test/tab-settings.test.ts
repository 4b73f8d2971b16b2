import { describe, expect, test } from 'vitest';
import { ana, at, ben } from './support/builders.ts';
import { cleo } from './support/commitment-arbitraries.ts';
import { answered, seriesOf, tabWorld, week, withBen, withCleo } from './support/tab-world.ts';

type Fill = NonNullable<Parameters<typeof tabWorld>[0]>;
const own = { sayCoaching: [], handOver: [], sayBlockers: [], skills: [] };
const ahead = ['2026-11-24', '2026-12-01', '2026-12-08'].map((date) => week(withBen, date));

/** Three invites of Ben's ahead, of which our block stands in two; one of Cleo's, which Cleo organizes and nobody opened to us. */
const aCalendar: Fill = async (tx) => {
  await seriesOf(withBen, ahead)(tx);
  for (const meeting of ahead) await tx.meetings.save(meeting);
  const cleos = week(withCleo, '2026-11-26', { organizer: cleo, copy: null });
  await seriesOf(withCleo, [cleos], cleo)(tx);
  const [copy] = await tx.calendar.seriesOfPair(ana, cleo);
  await tx.calendar.removeSeries(cleo, copy!.master);
  await tx.calendar.replaceSeries({ ...copy!, mailbox: ana, isOrganizer: false }, copy!.occurrences);
  await tx.meetings.save(cleos);
  for (const [index, state] of (['stands', 'stands', 'withdrawn'] as const).entries()) {
    await tx.deliveries.save({ id: `invite-${index}`, pair: withBen.id, person: null, meeting: ahead[index]!.id, kind: 'invite', hash: 'h', state, intendedAt: at('2026-11-20T09:00'), doneAt: at('2026-11-20T09:00'), place: null, writes: 1, note: {} });
  }
};

describe('the settings', () => {
  test('the pairs with where their agenda stands, the minutes, the hints and what is kept', async () => {
    await using world = await tabWorld(aCalendar);

    const [hers, his] = [answered(await world.calls['settings.read'](world.readerOf(ana), {})), answered(await world.calls['settings.read'](world.readerOf(ben), {}))];

    expect(hers.pairs.map(({ face, role, when, where, whereDetail, on, minutes, warning }) => [face.given, role, when, where, whereDetail, on, minutes[0], warning])).toEqual([
      ['Ben', 'manager', 'Tuesdays, 10:00 to 10:45', 'Chat, side panel, invite', null, true, 'Coaching 24 min', null],
      ['Cleo', 'manager', 'Thursdays, 10:00 to 10:45', 'Chat and side panel', 'Cleo organizes it, and that calendar is not open to Twofold yet.', true, 'Coaching 24 min', null],
    ]);
    expect(hers).toMatchObject({ onText: '2 of 2 on', mix: { coaching: 60, choices: [70, 60, 50, 40, 30] }, quiet: null, zone: 'Europe/Lisbon', language: 'auto', own });
    expect(hers.hints).toHaveLength(13);
    expect(hers.lines.map(({ id, texts }) => [id, texts.length >= 7])).toEqual([['sayCoaching', true], ['handOver', true], ['sayBlockers', true]]);
    expect(hers.skills[0]?.levels).toHaveLength(5);
    expect(his).toMatchObject({ mix: null, hints: [], pairs: [{ face: { given: 'Ana' }, role: 'rep', on: true }] });
    expect(his.kept.map(({ what }) => what)).toContain('Private notes');
  });

  test('a share of coaching holds in the manager’s pairs without a diagnosis, for the two alone', async () => {
    await using world = await tabWorld(aCalendar);
    const minutes = async () => {
      const view = await world.calls['prepare.read'](world.readerOf(ben), { meeting: ahead[0]!.id });
      return view.kind === 'prepare' ? view.parts.map((part) => part.minutes) : [];
    };
    expect(await minutes()).toEqual(['24 min', '16 min', '5 min']);

    expect(await world.doAs(ana, { do: 'set-mix', coaching: 40 })).toEqual({ kind: 'done', text: null });
    expect(await minutes()).toEqual(['16 min', '24 min', '5 min']);
    expect(world.jobs.map((job) => ('pair' in job ? job.pair : null))).toEqual(['pair-1', 'pair-2']);
    await world.store.transaction((tx) => tx.diagnoses.add(withBen.id, { kind: 'made', id: 'd', at: at('2026-11-20T09:00'), by: ana, cause: 'skill', reason: null, pipeline: null, suspended: [] }));
    expect(await minutes()).toEqual(['28 min', '12 min', '5 min']);

    expect(await world.doAs(ana, { do: 'set-mix', coaching: 45 })).toMatchObject({ kind: 'refused', status: 400 });
    expect(await world.doAs(ben, { do: 'set-mix', coaching: 40 })).toMatchObject({ kind: 'refused', status: 403 });
  });

  test('quiet hours and the language are each person’s own', async () => {
    await using world = await tabWorld(aCalendar);

    expect(await world.doAs(ben, { do: 'set-quiet', quiet: { from: '18:00', to: '08:00' } })).toEqual({ kind: 'done', text: null });
    expect(await world.doAs(ben, { do: 'set-quiet', quiet: { from: '18:00', to: '18:00' } })).toMatchObject({ kind: 'refused', status: 400 });
    expect(await world.doAs(ben, { do: 'set-language', language: 'xx' })).toMatchObject({ kind: 'refused', status: 400 });
    expect(await world.doAs(ben, { do: 'set-language', language: 'en' })).toEqual({ kind: 'done', text: null });

    expect(answered(await world.calls['settings.read'](world.readerOf(ben), {}))).toMatchObject({ quiet: { from: '18:00', to: '08:00' }, language: 'en' });
    expect(answered(await world.calls['settings.read'](world.readerOf(ana), {}))).toMatchObject({ quiet: null, language: 'auto' });
    await world.doAs(ben, { do: 'set-language', language: 'auto' });
    expect(answered(await world.calls['settings.read'](world.readerOf(ben), {}))).toMatchObject({ language: 'auto' });
  });

  test('own words stand beside the catalogue’s in the manager’s pairs, and what does not hold is named by its place', async () => {
    await using world = await tabWorld(aCalendar);
    const levels = ['Shows slides', 'Shows one screen', 'Shows it and asks', 'Lets the buyer click', 'The buyer explains it'];
    const mine = { ...own, handOver: ['That was coaching. Now the two of us look at the number.'], skills: [{ name: 'Demo without slides', levels, drills: ['One screen, one question.'] }] };

    expect(await world.doAs(ana, { do: 'set-own-words', own: mine })).toEqual({ kind: 'done', text: null });
    expect(answered(await world.calls['settings.read'](world.readerOf(ana), {})).own).toEqual(mine);
    const page = answered(await world.calls['scorecard.read'](world.readerOf(ben), { pair: 'pair-1' }));
    expect(page.rubric.map(({ name }) => name)).toContain('Demo without slides');
    const added = page.rubric.find(({ name }) => name === 'Demo without slides')!;
    expect(await world.doAs(ana, { do: 'rate', pair: 'pair-1', skill: added.skill, level: 2 })).toMatchObject({ kind: 'done' });

    await world.doAs(ana, { do: 'set-own-words', own: { ...mine, skills: [] } });
    expect(answered(await world.calls['settings.read'](world.readerOf(ana), {})).own.skills).toEqual([]);
    expect(answered(await world.calls['scorecard.read'](world.readerOf(ben), { pair: 'pair-1' })).rubric.find(({ skill }) => skill === added.skill)).toMatchObject({ level: 2 });

    for (const [faulty, says] of [
      [{ ...own, handOver: ['fine', '  '] }, /^To hand over to accountability, line 2: Nothing is written here/],
      [{ ...own, skills: [{ name: 'Demo', levels: ['one', 'two'], drills: [] }] }, /^Skill 1 \(Demo\), levels: A skill has five levels/],
      [{ ...own, skills: [{ name: 'Demo', levels: [], drills: ['x'.repeat(201)] }] }, /^Skill 1 \(Demo\), drill 1: This is longer than 200/],
      [{ ...own, skills: [{ name: 'discovery', levels: [], drills: [] }] }, /^Skill 1 \(discovery\), name: This stands here twice/],
    ] as const) {
      const answer = await world.doAs(ana, { do: 'set-own-words', own: { ...faulty, skills: faulty.skills.map((skill) => ({ ...skill, levels: [...skill.levels], drills: [...skill.drills] })), handOver: [...faulty.handOver], sayCoaching: [], sayBlockers: [] } });
      expect(answer).toMatchObject({ kind: 'refused', status: 400 });
      expect(answer.text).toMatch(says);
    }
    expect(await world.doAs(ben, { do: 'set-own-words', own: mine })).toMatchObject({ kind: 'refused', status: 403 });
  });
});

describe('switching off', () => {
  test('says beforehand how many updates it sends to whom in whose name', async () => {
    await using world = await tabWorld(aCalendar);

    const [hers, his] = [answered(await world.calls['switch-off.read'](world.readerOf(ana), { pair: 'pair-1' })), answered(await world.calls['switch-off.read'](world.readerOf(ben), { pair: 'pair-1' }))];

    expect(hers).toMatchObject({ updates: 2, confirm: 'Switch off, send 2 updates' });
    expect(hers.lines).toEqual([
      'The agenda leaves 2 future invites. Ben gets 2 calendar updates in your name. They can’t be taken back.',
      'Your own text in the invites and the join link stay as they are.',
      'Nothing more is recorded. What you and Ben promised each other is kept.',
    ]);
    expect(his.lines[0]).toBe('The agenda leaves 2 future invites. You get 2 calendar updates in Ana’s name. They can’t be taken back.');
    expect(answered(await world.calls['switch-off.read'](world.readerOf(ana), { pair: 'pair-2' }))).toMatchObject({ updates: 0, confirm: 'Switch off' });
    expect(await world.calls['switch-off.read'](world.readerOf(cleo), { pair: 'pair-1' })).toMatchObject({ kind: 'refused', status: 403 });
  });

  test('is done only with the number that was shown, once, with its record', async () => {
    await using world = await tabWorld(aCalendar);

    expect(await world.doAs(ana, { do: 'switch-off', pair: 'pair-1', updates: 3 })).toEqual({ kind: 'refused', status: 409, text: 'Something changed since you looked: it is 2 updates now. Look again, then switch off.' });
    expect(await world.doAs(cleo, { do: 'switch-off', pair: 'pair-1', updates: 2 })).toMatchObject({ kind: 'refused', status: 403 });
    expect(await world.store.transaction((tx) => tx.pairs.get(withBen.id))).toMatchObject({ state: { kind: 'on' } });

    expect(await world.doAs(ana, { do: 'switch-off', pair: 'pair-1', updates: 2 })).toMatchObject({ kind: 'done' });
    expect(await world.doAs(ana, { do: 'switch-off', pair: 'pair-1', updates: 2 })).toMatchObject({ kind: 'refused', status: 409 });

    expect(await world.store.transaction((tx) => tx.pairs.get(withBen.id))).toMatchObject({ state: { kind: 'off', by: ana } });
    expect(await world.audit()).toEqual([{ what: 'stopped' }]);
    expect(world.jobs).toEqual([{ name: 'update-pair', pair: 'pair-1', trace: 't' }]);
  });

  test('who switched it off switches it on again: the manager’s yes tells the rep first, the rep’s ends at once', async () => {
    await using world = await tabWorld(aCalendar);
    const state = async () => (await world.store.transaction((tx) => tx.pairs.get(withBen.id)))?.state.kind;

    await world.doAs(ana, { do: 'switch-off', pair: 'pair-1', updates: 2 });
    expect(answered(await world.calls['settings.read'](world.readerOf(ben), {})).pairs).toMatchObject([{ on: false, mayTurnOn: false, warning: 'Ana switched it off. Only Ana can switch it on again.' }]);
    expect(await world.doAs(ben, { do: 'switch-on', pair: 'pair-1' })).toMatchObject({ kind: 'refused', status: 409, text: 'Ana switched it off, so only Ana can switch it on again.' });
    expect(await world.doAs(ana, { do: 'switch-on', pair: 'pair-1' })).toEqual({ kind: 'done', text: 'Ben is told first, then the agenda comes back.' });
    expect(await state()).toBe('agreed');

    await world.store.transaction((tx) => tx.pairs.save({ ...withBen, state: { kind: 'off', by: ben, at: at('2026-11-20T09:00') } }));
    expect(await world.doAs(ana, { do: 'switch-on', pair: 'pair-1' })).toMatchObject({ kind: 'refused', status: 409 });
    expect(await world.doAs(ben, { do: 'switch-on', pair: 'pair-1' })).toEqual({ kind: 'done', text: 'Switched on again.' });
    expect(await state()).toBe('on');
  });

  test('a rep learns nothing of an offer about the rep, and without OFFERS no manager begins a pair', async () => {
    const offered: Fill = (tx) => tx.pairs.save({ ...withBen, state: { kind: 'refused' }, switchedOnAt: null });
    await using world = await tabWorld(offered);

    expect(answered(await world.calls['settings.read'](world.readerOf(ben), {})).pairs).toEqual([]);
    expect(JSON.stringify(await world.calls['data.read'](world.readerOf(ben), {}))).not.toContain('Ana');
    expect(answered(await world.calls['settings.read'](world.readerOf(ana), {})).pairs[0]).toMatchObject({ on: false, mayTurnOn: true, warning: 'You said that this is no 1:1.' });

    await using closed = await tabWorld(offered, { policies: { offers: false } });
    expect(answered(await closed.calls['settings.read'](closed.readerOf(ana), {})).pairs.map(({ pair }) => pair)).toEqual(['pair-2']);
    expect(await closed.doAs(ana, { do: 'switch-on', pair: 'pair-1' })).toMatchObject({ kind: 'refused', status: 409 });
  });
});

test('everything that is kept about a person is given out, and nobody else’s private note', async () => {
  await using world = await tabWorld(async (tx) => {
    await aCalendar(tx);
    await tx.rooms.saveNote(ahead[0]!.id, ana, 'what Ana thinks of Ben');
    await tx.rooms.saveNote(ahead[0]!.id, ben, 'what Ben wants to remember');
    await tx.coaching.save(withBen.id, { skill: 'discovery', evidence: null, topic: 'The first five minutes' });
  });

  const data = JSON.stringify(await world.calls['data.read'](world.readerOf(ben), {}));

  expect(data).toContain('what Ben wants to remember');
  expect(data).toContain('The first five minutes');
  expect(data).toContain('Ben Okoye');
  expect(data).not.toContain('what Ana thinks of Ben');
  expect(data).not.toContain('Cleo');
});
