import { expect, test } from 'vitest';
import { commitmentId, tenantId } from '#domain/ids.ts';
import { ana, aMeeting, aPair, at } from '#test/support/builders.ts';
import { aPerson, aPromise } from '#test/support/context-builders.ts';
import { aDatabase, type TestDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';

/* What keeping a promise asks of the store, beside what everything asks (create-store.test.ts). */

const storeOf = ({ pool }: TestDatabase) => {
  const store = createStore({ pool, tenant: tenantId('11111111-1111-1111-1111-111111111111'), enqueue: () => Promise.resolve() });
  return { ...store, [Symbol.asyncDispose]: () => store.close() };
};

test('of a pair the meetings around a moment and the newest commitments can be asked for alone', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const pair = aPair();
  await store.transaction(async (tx) => {
    await tx.pairs.save({ ...pair, sleeps: 0, wakeAt: null, failures: 0 });
    for (const date of ['2026-11-24', '2026-12-01']) await tx.meetings.save(aMeeting(date));
    await tx.meetings.addSignal(aMeeting('2026-11-24').id, { at: at('2026-11-24T10:10'), by: ana, kind: 'captured' });
    for (const id of ['c', 'a', 'b']) await tx.commitments.add({ ...aPromise('Two calls'), id: commitmentId(id) });
  });

  const found = await store.transaction(async (tx) => ({
    around: await tx.meetings.ofPairBetween(pair.id, at('2026-11-24T10:45'), at('2026-11-24T12:00')),
    after: await tx.meetings.ofPairBetween(pair.id, at('2026-11-24T10:46'), at('2026-11-24T12:00')),
    newest: await tx.commitments.newest(pair.id, 2),
  }));

  expect(found.around.map(({ id, signals }) => [id, signals.length])).toEqual([['meeting-2026-11-24', 1]]);
  expect(found.after).toEqual([]);
  expect(found.newest.map(({ id, events }) => [id, events.length])).toEqual([['a', 1], ['b', 1]]);
});

test('who holds a key is alone until the transaction ends, and the next one sees what was written; another key waits for nobody', async () => {
  await using database = await aDatabase();
  await using one = storeOf(database);
  await using other = storeOf(database);
  const order: string[] = [];
  let letGo: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (letGo = resolve));
  let held: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => (held = resolve));
  const first = one.transaction(async (tx) => {
    await tx.hold('key');
    held();
    await asked;
    await tx.people.save(aPerson(ana, 'Ana'));
    order.push('first');
  });
  await isHeld;
  const second = other.transaction(async (tx) => {
    const [, person] = await Promise.all([tx.hold('key'), tx.people.get(ana)]); // asked for in the same breath, answered after the wait
    order.push(person === undefined ? 'second sees nothing' : 'second');
  });
  await other.transaction((tx) => tx.hold('another key'));
  letGo();
  await Promise.all([first, second]);

  expect(order).toEqual(['first', 'second']);
});
