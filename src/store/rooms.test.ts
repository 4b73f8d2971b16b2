import { expect, test } from 'vitest';
import type { PairRecord } from '#app/store-port.ts';
import { commitmentId, tenantId } from '#domain/ids.ts';
import { emptyRoom, type Room } from '#domain/room.ts';
import { aMeeting, aPair, ana, at, ben } from '#test/support/builders.ts';
import { aDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';

const pair: PairRecord = { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 };
const [first, second] = [aMeeting('2026-11-24'), aMeeting('2026-12-01')];
const now = at('2026-11-24T10:10');
const full: Room = {
  on: 'blockers',
  since: now,
  spent: { coaching: 1000, accountability: 0, blockers: 3 },
  moved: 4,
  said: { coaching: true, accountability: false, blockers: true },
  questions: { goal: { asked: true, answer: '“That doing nothing costs”' }, reality: { asked: false, answer: '' }, options: { asked: true, answer: '' }, will: { asked: false, answer: 'On five calls' } },
  elements: ['identify-pain'],
  drill: { startedAt: now, took: null },
  blockers: [{ id: 'key-1', text: 'Legal needs ten days', taker: 'pass-on' }, { id: 'key-2', text: 'Price', taker: null }],
  notYet: [commitmentId('c-1')],
  closing: { by: ben, at: now },
  deeds: ['key-1', 'key-2'],
};

async function aStore(tenant = '11111111-1111-1111-1111-111111111111') {
  const database = await aDatabase();
  const open = (name: string) => createStore({ pool: database.pool, tenant: tenantId(name), enqueue: () => Promise.resolve() });
  const [store, others] = [open(tenant), open('22222222-2222-2222-2222-222222222222')];
  await store.transaction(async (tx) => {
    await tx.pairs.save(pair);
    for (const meeting of [first, second]) await tx.meetings.save(meeting);
  });
  return {
    store,
    others,
    async [Symbol.asyncDispose]() {
      await store.close();
      await others.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

test('a room comes back as it was saved, to its tenant alone', async () => {
  await using here = await aStore();
  const { store, others } = here;

  expect(await store.transaction((tx) => tx.rooms.get(first.id))).toBeUndefined();
  expect(await store.transaction((tx) => tx.rooms.lock(first.id))).toEqual(emptyRoom);
  await store.transaction((tx) => tx.rooms.save(first.id, full));

  expect(await store.transaction((tx) => tx.rooms.get(first.id))).toEqual(full);
  expect(await store.transaction((tx) => tx.rooms.lock(first.id))).toEqual(full);
  expect(await others.transaction((tx) => tx.rooms.get(first.id))).toBeUndefined();
  expect(await others.transaction((tx) => tx.rooms.open(pair.id))).toEqual([]);
});

test('of a pair’s rooms those are open that were not settled, until something is done in them again', async () => {
  await using here = await aStore();
  const open = () => here.store.transaction(async (tx) => (await tx.rooms.open(pair.id)).map(({ meeting }) => meeting));
  await here.store.transaction(async (tx) => {
    await tx.rooms.save(second.id, emptyRoom);
    await tx.rooms.save(first.id, full);
  });

  expect(await open()).toEqual([first.id, second.id]);
  await here.store.transaction((tx) => tx.rooms.settle(first.id));
  expect(await open()).toEqual([second.id]);
  await here.store.transaction((tx) => tx.rooms.save(first.id, full));
  expect(await open()).toEqual([first.id, second.id]);
});

test('whoever changes a room holds it: the other waits and sees what was done', async () => {
  await using here = await aStore();
  const add = (key: string) =>
    here.store.transaction(async (tx) => {
      const room = await tx.rooms.lock(first.id);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await tx.rooms.save(first.id, { ...room, deeds: [...room.deeds, key] });
    });
  await Promise.all(['a', 'b', 'c', 'd'].map(add));

  expect([...((await here.store.transaction((tx) => tx.rooms.get(first.id)))?.deeds ?? [])].sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('a private note comes to its author, and to nobody else', async () => {
  await using here = await aStore();
  await here.store.transaction(async (tx) => {
    await tx.rooms.saveNote(first.id, ana, 'first');
    await tx.rooms.saveNote(first.id, ana, 'Find out with Dana');
    await tx.rooms.saveNote(second.id, ben, 'his');
  });
  const note = (meeting: typeof first, author: typeof ana) => here.store.transaction((tx) => tx.rooms.noteOf(meeting.id, author));

  expect([await note(first, ana), await note(first, ben), await note(second, ana), await note(second, ben)]).toEqual(['Find out with Dana', '', '', 'his']);
  expect(await here.others.transaction((tx) => tx.rooms.noteOf(first.id, ana))).toBe('');
});

test('who was seen when', async () => {
  await using here = await aStore();
  await here.store.transaction(async (tx) => {
    await tx.rooms.markSeen(first.id, ana, at('2026-11-24T10:00'));
    await tx.rooms.markSeen(first.id, ana, now);
    await tx.rooms.markSeen(first.id, ben, at('2026-11-24T10:05'));
  });

  expect(await here.store.transaction((tx) => tx.rooms.seen(first.id))).toEqual(new Map([[ana, now], [ben, at('2026-11-24T10:05')]]));
  expect(await here.store.transaction((tx) => tx.rooms.seen(second.id))).toEqual(new Map());
});
