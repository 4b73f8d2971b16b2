import { expect, test } from 'vitest';
import type { AgendaDeps } from '#app/bring-agenda.ts';
import { bringPrep } from '#app/bring-prep.ts';
import { readPairContext } from '#app/pair-context.ts';
import type { PairRecord, StoreTransaction } from '#app/store-port.ts';
import { createLinks } from '#app/views/links.ts';
import { pairId, type PersonId } from '#domain/ids.ts';
import type { Role } from '#domain/commitment.ts';
import { plus, hour, type Instant } from '#domain/time.ts';
import { wordsFor } from '#words/words-for.ts';
import { ana, at, ben } from './support/builders.ts';
import { cleo } from './support/commitment-arbitraries.ts';
import { promiseOf, tabWorld, week, withBen, withCleo } from './support/tab-world.ts';

/** Ben reports to Cleo as well. */
const benWithCleo: PairRecord = { ...withBen, id: pairId('pair-3'), manager: cleo, rep: ben };
const monday = at('2026-11-30T09:00');
const tuesday = '2026-12-01';

/** The loop's part of the day before, on the real store; what the bot does in the personal chats is taken down. */
async function dayBefore(fill: (tx: StoreTransaction) => Promise<void>) {
  const world = await tabWorld(async (tx) => {
    for (const id of [ana, ben, cleo]) {
      const person = await tx.people.get(id);
      if (person !== undefined) await tx.people.save({ ...person, app: 'installed', chat: { conversation: `chat of ${person.givenName}`, serviceUrl: 'https://smba.example/' } });
    }
    await tx.pairs.save(benWithCleo);
    await fill(tx);
  });
  const sent: { readonly how: 'posted' | 'updated'; readonly to: string; readonly words: string }[] = [];
  const clock = { time: monday, now: () => Promise.resolve(clock.time) };
  let ids = 0;
  const messenger = {
    post: (to: { readonly conversation: string }, card: object) => Promise.resolve(void sent.push({ how: 'posted', to: to.conversation, words: JSON.stringify(card) })).then(() => ({ kind: 'posted', activity: `activity-${String(sent.length)}` })),
    update: (to: { readonly conversation: string }, card: object) => Promise.resolve(void sent.push({ how: 'updated', to: to.conversation, words: JSON.stringify(card) })).then(() => ({ kind: 'updated' })),
  };
  const policies = { offers: true, consent: 'inform' as const, diagnosis: true, scores: true };
  const deps = { store: world.store, clock, messenger, wordsFor, links: createLinks('https://twofold.contoso.example'), policies, newId: () => `id-${String((ids += 1))}`, log: () => undefined } as unknown as AgendaDeps; // no chats: nobody has to be reached anew
  const look = async (pair: PairRecord, role: Role): Promise<Instant | null> => {
    const context = await world.store.transaction((tx) => readPairContext(tx, pair.id, clock.time));
    if (context === undefined) throw new Error('That pair is not stored.');
    return bringPrep(deps, context, role, 't');
  };
  return { ...world, sent, clock, look };
}

const contested = (pair: PairRecord, sentence: string) =>
  promiseOf(pair, {
    owner: pair.rep,
    on: '2026-11-24',
    sentence,
    more: [
      { kind: 'outcome', at: at('2026-11-24T10:30'), by: pair.manager, outcome: { kind: 'missed' }, meeting: null },
      { kind: 'outcome', at: at('2026-11-24T10:31'), by: pair.rep, outcome: { kind: 'kept' }, meeting: null },
    ],
  });

test('two 1:1s of a rep on one day come on one card, whichever pair looks first, and a later one joins it without a new message', async () => {
  await using t = await dayBefore(async (tx) => {
    await tx.meetings.save(week(withBen, tuesday));
    await tx.meetings.save(week(benWithCleo, tuesday, { start: at(`${tuesday}T14:00`), end: at(`${tuesday}T14:30`), organizer: cleo }));
    await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-24', sentence: 'I’ll run two role-plays by Friday' }));
  });

  await t.look(benWithCleo, 'rep');
  await t.look(withBen, 'rep');

  expect(t.sent.map(({ how, to }) => [how, to])).toEqual([['posted', 'chat of Ben']]);
  expect(t.sent[0]?.words).toMatch(/Before your 1:1s on Tuesday 1 December.*With Ana, 10:00 to 10:45.*two role-plays.*With Cleo, 14:00 to 14:30/);
});

test('a 1:1 that gets onto the calendar of that day later joins the card that stands', async () => {
  await using t = await dayBefore((tx) => tx.meetings.save(week(withBen, tuesday)));
  await t.look(withBen, 'rep');
  await t.store.transaction((tx) => tx.meetings.save(week(benWithCleo, tuesday, { start: at(`${tuesday}T14:00`), end: at(`${tuesday}T14:30`), organizer: cleo })));
  t.clock.time = plus(monday, hour);

  await t.look(benWithCleo, 'rep');

  expect(t.sent.map(({ how }) => how)).toEqual(['posted', 'updated']);
  expect(t.sent[1]?.words).toContain('With Cleo, 14:00 to 14:30');
});

test('a manager with several 1:1s on a day gets one card with those where something waits, and none where nothing does', async () => {
  await using t = await dayBefore(async (tx) => {
    await tx.meetings.save(week(withBen, tuesday));
    await tx.meetings.save(week(withCleo, tuesday, { start: at(`${tuesday}T14:00`), end: at(`${tuesday}T14:30`) }));
    await tx.commitments.add(contested(withBen, 'I’ll run two role-plays by Friday'));
  });

  await t.look(withCleo, 'manager');
  await t.look(withBen, 'manager');

  expect(t.sent.map(({ how, to }) => [how, to])).toEqual([['posted', 'chat of Ana']]);
  expect(t.sent[0]?.words).toContain('You two see it differently: “I’ll run two role-plays by Friday”');
  expect(t.sent[0]?.words).not.toContain('With Cleo');
});

test('a meeting that is moved stays on its card: nobody is told of it a second time', async () => {
  await using t = await dayBefore((tx) => tx.meetings.save(week(withBen, tuesday)));
  await t.look(withBen, 'rep');
  await t.store.transaction((tx) => tx.meetings.save(week(withBen, tuesday, { start: at('2026-12-03T15:00'), end: at('2026-12-03T15:45') })));
  for (const now of ['2026-11-30T12:00', '2026-12-02T09:30']) {
    t.clock.time = at(now);
    await t.look(withBen, 'rep');
  }

  expect(t.sent.map(({ how }) => how)).toEqual(['posted', 'updated']);
  expect(t.sent[1]?.words).toContain('Thursday 3 December, 15:00 to 15:45');
});

test('over three weeks nobody gets more than one such card a week about one pair, however often the loop looks', async () => {
  const days = ['2026-12-01', '2026-12-08', '2026-12-15'];
  await using t = await dayBefore(async (tx) => {
    for (const day of days) await tx.meetings.save(week(withBen, day));
  });
  let again: Instant | null = null;
  for (let now = at('2026-11-28T00:00'); now < at('2026-12-17T00:00'); now = plus(now, 6 * hour)) {
    t.clock.time = plus(now, 3 * hour); // 3:00, 9:00, 15:00, 21:00
    for (const role of ['rep', 'manager'] as const) again = (await t.look(withBen, role)) ?? again;
  }

  expect(t.sent.filter(({ how }) => how === 'posted').map(({ to }) => to)).toEqual(days.map(() => 'chat of Ben'));
  expect(t.sent.filter(({ how, words }) => how === 'updated' && words.includes('This 1:1 has begun.'))).toHaveLength(3);
  expect(again).not.toBeNull();
});

test('whoever has quiet hours is told when they are over, and the loop knows when that is', async () => {
  await using t = await dayBefore(async (tx) => {
    await tx.meetings.save(week(withBen, tuesday));
    await tx.preferences.save(ben, { ...(await tx.preferences.get(ben)), quiet: { from: '18:00', to: '10:30' } });
  });

  expect(await t.look(withBen, 'rep')).toBe(at('2026-11-30T10:30'));
  expect(t.sent).toEqual([]);
  t.clock.time = at('2026-11-30T10:30');
  await t.look(withBen, 'rep');
  expect(t.sent.map(({ how, to }) => [how, to])).toEqual([['posted', 'chat of Ben']]);
});

test('switched off, the card says so', async () => {
  await using t = await dayBefore((tx) => tx.meetings.save(week(withBen, tuesday)));
  await t.look(withBen, 'rep');
  const off: PersonId = ana;
  await t.store.transaction((tx) => tx.pairs.save({ ...withBen, state: { kind: 'off', by: off, at: monday } }));

  await t.look(withBen, 'rep');

  expect(t.sent[1]?.words).toContain('Twofold was switched off for this 1:1.');
});
