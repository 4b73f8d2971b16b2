import { describe, expect, test } from 'vitest';
import { minute } from '#domain/time.ts';
import { ana, at, ben } from './support/builders.ts';
import { cleo } from './support/commitment-arbitraries.ts';
import { nextWeek, panelWorld, seenIn, thisWeek, withLastWeek } from './support/panel-world.ts';

const whole = 'I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday.';

describe('what is shown', () => {
  test('a running meeting, the same for both but for the reader', async () => {
    await using world = await panelWorld();

    const [hers, his] = [seenIn(await world.look(ana)), seenIn(await world.look(ben))];

    expect(hers).toMatchObject({ kind: 'panel', reader: 'manager', phase: 'running', on: 'coaching', when: 'Tuesday 24 November, 10:00 to 10:45', manager: { isYou: true }, rep: { given: 'Ben', isYou: false } });
    expect(hers.parts.map(({ key, minutes, spent, openedAt }) => [key, minutes, spent, openedAt])).toEqual([['coaching', 24, 0, thisWeek.start], ['accountability', 16, 0, null], ['blockers', 5, 0, null]]);
    expect({ ...his, reader: 'manager', otherSeenAt: null, manager: hers.manager, rep: hers.rep }).toEqual(hers);
  });

  test('by its chat: the one that runs, a moment after it still that one, then the next', async () => {
    await using world = await panelWorld({ now: at('2026-11-24T10:05') });
    const inChat = async () => seenIn(await world.calls['panel.read'](world.readerOf(ben), { thread: '19:meeting_one@thread.v2' })).meeting;

    expect(await inChat()).toBe(thisWeek.id);
    world.wait(80 * minute);
    expect(await inChat()).toBe(thisWeek.id);
    world.wait(24 * 60 * minute);
    expect(await inChat()).toBe(nextWeek.id);
  });

  test('somebody else learns nothing, whether there is a meeting or not', async () => {
    await using world = await panelWorld();
    const [known, unknown] = [await world.look(cleo), await world.calls['panel.read'](world.readerOf(cleo), { meeting: 'no-such' })];

    expect(known).toMatchObject({ kind: 'refused', status: 403 });
    expect(known).toEqual(unknown);
    expect(await world.calls['panel.read'](world.readerOf(cleo), { thread: '19:meeting_one@thread.v2' })).toEqual(await world.calls['panel.read'](world.readerOf(cleo), { thread: '19:other' }));
    expect(await world.doAs(cleo, { do: 'close' })).toMatchObject({ kind: 'refused', status: 403 });
  });

  test('where the pair is off there is no panel, and nothing is done', async () => {
    await using world = await panelWorld();
    await world.store.transaction((tx) => tx.pairs.save({ ...world.pair, state: { kind: 'off', by: ben, at: world.now() } }));

    expect(await world.look()).toMatchObject({ kind: 'none' });
    expect(await world.ana({ do: 'promise', sentence: whole })).toMatchObject({ kind: 'refused', status: 409 });
  });

  test('who else is there', async () => {
    await using world = await panelWorld();
    expect(seenIn(await world.look(ana)).otherSeenAt).toBeNull();
    const came = world.now();
    world.wait(5_000);
    expect(seenIn(await world.look(ben)).otherSeenAt).toBe(came);
  });
});

describe('the parts', () => {
  test('opening the next one keeps the time of the one before, for both', async () => {
    await using world = await panelWorld({ now: at('2026-11-24T10:12') });

    const view = seenIn(await world.ben({ do: 'open-part', part: 'accountability' }));

    expect(view.on).toBe('accountability');
    expect(view.parts.map(({ spent, openedAt }) => [spent / minute, openedAt])).toEqual([[12, null], [0, world.now()], [0, null]]);
    expect(seenIn(await world.look(ana)).parts).toEqual(view.parts);
  });

  test('two more minutes come from accountability, as long as it has them', async () => {
    await using world = await panelWorld();
    for (let time = 0; time < 6; time += 1) await world.ana({ do: 'more-coaching' });
    expect(seenIn(await world.look()).parts.map(({ minutes }) => minutes)).toEqual([36, 4, 5]);

    expect(await world.ana({ do: 'more-coaching' })).toMatchObject({ kind: 'refused', status: 409 });
  });
});

describe('promises', () => {
  test('what the manager writes down for the rep counts when the rep says yes', async () => {
    await using world = await panelWorld();
    const [made] = seenIn(await world.ana({ do: 'promise', sentence: whole, owner: 'rep' })).accountability.made;
    expect(made).toMatchObject({ owner: 'rep', waitsFor: 'rep', sentence: whole, status: 'open' });
    expect(made?.marks.map(({ from, to, half }) => [half, whole.slice(from, to)])).toContainEqual(['day', 'by Friday']);

    expect(await world.ana({ do: 'agree', commitment: made!.id })).toMatchObject({ kind: 'refused', status: 403 });
    expect(seenIn(await world.ben({ do: 'agree', commitment: made!.id })).accountability.made[0]).toMatchObject({ waitsFor: null });
  });

  test('the same deed that arrives again makes nothing anew, however late', async () => {
    await using world = await panelWorld();
    await world.ben({ do: 'promise', sentence: whole }, 'one-and-the-same');
    world.wait(20 * minute);

    expect(seenIn(await world.ben({ do: 'promise', sentence: whole }, 'one-and-the-same')).accountability.made).toHaveLength(1);
  });

  test('two deliveries at the same moment are one', async () => {
    await using world = await panelWorld();
    await Promise.all([1, 2, 3].map(() => world.ben({ do: 'blocker', text: 'Legal needs ten days', taker: null }, 'at-the-same-time')));
    await Promise.all([world.ben({ do: 'open-part', part: 'blockers' }), world.ana({ do: 'say', part: 'blockers', said: true })]);

    const view = seenIn(await world.look());
    expect(view.blockers).toHaveLength(1);
    expect([view.on, view.parts[2].said]).toEqual(['blockers', true]);
  });

  test('the rep’s other words win at once, and make it the rep’s', async () => {
    await using world = await panelWorld();
    const { id } = seenIn(await world.ana({ do: 'promise', sentence: whole, owner: 'rep' })).accountability.made[0]!;

    expect(seenIn(await world.ben({ do: 'reword', commitment: id, sentence: 'I’ll ask on 4 calls by Friday' })).accountability.made[0]).toMatchObject({ sentence: 'I’ll ask on 4 calls by Friday', waitsFor: null });
  });

  test('what its owner does not promise stays until the end, and ends with the meeting', async () => {
    await using world = await panelWorld({ now: at('2026-11-24T10:40') });
    const { id } = seenIn(await world.ana({ do: 'promise', sentence: whole, owner: 'rep' })).accountability.made[0]!;
    const view = seenIn(await world.ben({ do: 'not-yet', commitment: id }));
    expect(view.accountability.made[0]?.note).toBe('Ben does not promise this yet. Without a yes it ends with this 1:1.');
    expect([view.closing.goes, view.closing.stays[0]?.detail]).toEqual([[], 'Ben has not promised it. It ends here, and counts for nobody.']);

    await world.ana({ do: 'close' });
    world.wait(minute);
    await world.runLoop();

    const after = seenIn(await world.look());
    expect([after.accountability.made, after.closing.goes, after.closing.stays[0]?.detail]).toEqual([[], [], 'Ben has not promised it. It ends here, and counts for nobody.']);
    const [dropped] = await world.store.transaction((tx) => tx.commitments.ofPair(world.pair.id));
    expect(dropped?.events.at(-1)).toMatchObject({ kind: 'dropped', by: ana, reason: 'not promised in the 1:1' });
    expect(after.closed?.undoUntil).toBeNull();
  });

  test('an own promise can’t be put off, and only its owner may', async () => {
    await using world = await panelWorld();
    const { id } = seenIn(await world.ben({ do: 'promise', sentence: whole })).accountability.made[0]!;

    expect(await world.ben({ do: 'not-yet', commitment: id })).toMatchObject({ kind: 'refused', status: 409 });
    expect(await world.ana({ do: 'not-yet', commitment: id })).toMatchObject({ kind: 'refused', status: 403 });
  });
});

describe('last time’s promises', () => {
  test('one view stands open until the other says the same', async () => {
    await using world = await withLastWeek();
    const partly = { kind: 'partly', done: 3, of: 4 } as const;

    const first = seenIn(await world.ben({ do: 'settle', commitment: 'c-1', outcome: partly })).accountability;
    expect(first).toMatchObject({ settled: 0, promises: [{ status: 'open', chip: null, note: 'Ana has not said yet.' }] });
    expect(seenIn(await world.look(ana)).accountability.promises[0]?.note).toBe('Ben says partly, 3 of 4. Tap the same to agree.');
    const both = seenIn(await world.ana({ do: 'settle', commitment: 'c-1', outcome: partly })).accountability;
    expect(both).toMatchObject({ settled: 1, promises: [{ status: 'partly', chip: 'Partly, 3 of 4' }] });
  });

  test('evidence stands with it, and without any the chip says so', async () => {
    await using world = await withLastWeek();
    await world.ben({ do: 'settle', commitment: 'c-1', outcome: { kind: 'kept' } });
    expect(seenIn(await world.ana({ do: 'settle', commitment: 'c-1', outcome: { kind: 'kept' } })).accountability.promises[0]?.chip).toBe('Kept, no evidence');

    expect(await world.ben({ do: 'evidence', commitment: 'c-1', url: 'http://chorus.ai/meeting/1' })).toMatchObject({ kind: 'refused', status: 400 });
    expect(seenIn(await world.ben({ do: 'evidence', commitment: 'c-1', url: 'https://chorus.ai/meeting/1?start=760' })).accountability.promises[0]).toMatchObject({ chip: 'Kept', evidence: { source: 'Chorus', at: '12:40' } });
  });

  test('a missed one is promised anew with its words, and stays missed', async () => {
    await using world = await withLastWeek();
    expect(await world.ben({ do: 'renew', commitment: 'c-1' })).toMatchObject({ kind: 'refused', status: 409 });
    for (const person of [ana, ben]) await world.doAs(person, { do: 'settle', commitment: 'c-1', outcome: { kind: 'missed' } });

    await world.ana({ do: 'renew', commitment: 'c-1' });
    const view = seenIn(await world.ana({ do: 'renew', commitment: 'c-1' }));

    expect(view.accountability.promises.map(({ status }) => status)).toEqual(['missed']);
    expect(view.accountability.made).toMatchObject([{ sentence: view.accountability.promises[0]!.sentence, waitsFor: 'rep' }]);
    expect(view.closing.stays[0]?.detail).toBe('Missed, and promised anew.');
    await world.ben({ do: 'agree', commitment: view.accountability.made[0]!.id });
    expect((await world.store.transaction((tx) => tx.commitments.ofPair(world.pair.id)))[0]?.events.filter(({ kind }) => kind === 'renegotiated')).toHaveLength(2);
  });
});

describe('what goes beside', () => {
  test('this week’s numbers go on the scorecard; without scores there are none', async () => {
    await using world = await panelWorld();
    expect(seenIn(await world.ben({ do: 'indicator', indicator: 'discovery-calls', actual: 6 })).accountability.indicators[0]).toMatchObject({ id: 'discovery-calls', actual: 6, target: null, largest: 999 });
    expect(await world.ben({ do: 'indicator', indicator: 'discovery-calls', actual: 1000 })).toMatchObject({ kind: 'refused', status: 400 });
    expect(await world.ben({ do: 'indicator', indicator: 'shoe-size', actual: 1 })).toMatchObject({ kind: 'refused', status: 400 });

    await using without = await panelWorld({ policies: { scores: false } });
    expect(seenIn(await without.look()).accountability.indicators).toEqual([]);
    expect(await without.ben({ do: 'indicator', indicator: 'discovery-calls', actual: 6 })).toMatchObject({ kind: 'refused', status: 409 });
  });

  test('a blocker that the manager takes with action and day is a promise; without, it asks', async () => {
    await using world = await panelWorld();
    const asked = seenIn(await world.ana({ do: 'blocker', text: 'Legal needs ten days for every order form.', taker: 'manager' }));
    expect(asked.blockers).toMatchObject([{ taker: 'manager', question: 'What will Ana do, and by when?' }]);

    const view = seenIn(await world.ana({ do: 'blocker', text: 'I’ll get two dates for the Fabrikam workshop by Thursday.', taker: 'manager' }));
    expect(view.blockers).toHaveLength(1);
    expect(view.accountability.made).toMatchObject([{ owner: 'manager', waitsFor: null, slots: { byWhen: 'Thu 26 Nov' } }]);
  });

  test('skill and moment are the pair’s, and the agenda card hears of them', async () => {
    await using world = await panelWorld();
    const before = seenIn(await world.look()).coaching;
    expect([before.skill, before.choices.length]).toEqual([null, 3]);

    const view = seenIn(await world.ben({ do: 'choose-skill', skill: 'discovery' })).coaching;
    expect(view).toMatchObject({ skill: { id: 'discovery', name: 'Discovery', detail: 'SPIN.' }, framework: { name: 'SPIN' } });
    expect(await world.ana({ do: 'set-moment', url: 'https://calls.example/1', at: 'later' })).toMatchObject({ kind: 'refused', status: 400 });
    expect(seenIn(await world.ana({ do: 'set-moment', url: 'https://calls.example/1', title: 'Contoso discovery call', at: '12:40' })).coaching.moment).toEqual({ url: 'https://calls.example/1', title: 'Contoso discovery call', source: 'calls.example', at: '12:40' });
    expect(world.jobs.map(({ name }) => name)).toEqual(['update-pair', 'update-pair']);
  });

  test('a private note is its author’s alone', async () => {
    await using world = await panelWorld();
    expect(seenIn(await world.ana({ do: 'note', text: 'Find out with Dana' })).privateNote).toBe('Find out with Dana');
    expect(JSON.stringify(await world.look(ben))).not.toContain('Dana');
    await world.ben({ do: 'note', text: 'His own' });
    expect(seenIn(await world.look(ana)).privateNote).toBe('Find out with Dana');
    expect(seenIn(await world.look(ana)).closing.stays).toMatchObject([{ title: 'Your private note', icon: 'private' }]);
  });
});

describe('a sentence while it is written', () => {
  const reading = async (world: Awaited<ReturnType<typeof panelWorld>>, sentence: string, owner?: 'manager' | 'rep', person = ana) =>
    world.calls['commitment.read'](world.readerOf(person), { pair: world.pair.id, sentence, ...(owner === undefined ? {} : { owner }) });

  test('what was read, what is missing and the one question', async () => {
    await using world = await panelWorld();

    expect(await reading(world, 'I’ll ask what waiting costs on 5 discovery calls by Friday', 'rep', ben)).toMatchObject({ missing: 'number', question: 'Which deal, amount and stage?', owner: 'rep', slots: { number: null, byWhen: 'Fri 27 Nov' } });
    expect(await reading(world, whole, 'rep', ben)).toMatchObject({ missing: null, question: null });
    expect(await reading(world, 'Legal needs ten days', 'manager', ben)).toMatchObject({ missing: 'action', question: 'What will Ana do?' });
    expect(await reading(world, 'I’ll', 'rep', ben)).toMatchObject({ missing: 'behaviour', question: null });
  });

  test('keeps nothing, and answers only the two', async () => {
    await using world = await panelWorld();
    await reading(world, whole);

    expect(await world.store.transaction((tx) => tx.commitments.ofPair(world.pair.id))).toEqual([]);
    expect(await reading(world, whole, 'rep', cleo)).toMatchObject({ kind: 'refused', status: 403 });
  });
});
