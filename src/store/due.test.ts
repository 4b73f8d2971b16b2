import { expect, test } from 'vitest';
import type { Mailbox, PairRecord } from '#app/store-port.ts';
import { pairId, personId, tenantId } from '#domain/ids.ts';
import { hour, instant, plus, utc, type Instant } from '#domain/time.ts';
import { aDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';

const tenant = tenantId('11111111-1111-1111-1111-111111111111');
const now = instant('2026-11-24T10:00:00Z');
const soon = plus(now, hour);
const ana = personId('ana');

const aMailbox = (changes: Partial<Mailbox>): Mailbox => ({
  person: ana, access: 'open', cursor: null, span: null, subscription: null, polls: false, syncAt: null, renewAt: null, blockedUntil: null, failures: 0, ...changes,
});
const aPair = (id: string, wakeAt: PairRecord['wakeAt']): PairRecord => ({
  id: pairId(id), manager: ana, rep: personId(id), state: { kind: 'on' }, zone: utc, switchedOnAt: null, sleeps: 0, wakeAt, failures: 0,
});

async function dueWith(mailboxes: readonly Partial<Mailbox>[], pairs: readonly PairRecord[] = []) {
  await using database = await aDatabase();
  const store = createStore({ pool: database.pool, tenant, enqueue: () => Promise.resolve() });
  await store.transaction(async (tx) => {
    await tx.tenant.save({ sweepAt: plus(now, 24 * hour) });
    for (const mailbox of mailboxes) await tx.mailboxes.save(aMailbox(mailbox));
    for (const pair of pairs) await tx.pairs.save(pair);
  });
  const dueAt = async (at: Instant) => {
    const { next, ...due } = await store.due(at);
    return { due, next };
  };
  const { due: atOnce, next } = await dueAt(now);
  const found = { now: atOnce, soon: (await dueAt(soon)).due, next };
  await store.close();
  return found;
}

test('with nothing to wait for only the sweep is due, at its time', async () => {
  const found = await dueWith([{}], [aPair('p', null)]);

  expect(found).toEqual({ now: nothing, soon: nothing, next: plus(now, 24 * hour) });
});

const nothing = { sync: [], renew: false, pairs: [], sweep: false };

test('a tenant that was never swept is due for a sweep', async () => {
  await using database = await aDatabase();
  const store = createStore({ pool: database.pool, tenant, enqueue: () => Promise.resolve() });

  expect(await store.due(now)).toEqual({ ...nothing, sweep: true, next: null });
  await store.close();
});

test('a mailbox is due at its time, to the millisecond', async () => {
  const found = await dueWith([{ syncAt: now }, { person: personId('ben'), syncAt: plus(now, 1) }]);

  expect(found).toMatchObject({ now: { sync: ['ana'] }, soon: { sync: ['ana', 'ben'] }, next: plus(now, 1) });
});

test('a mailbox that Graph blocked is due when the block ends, and not before', async () => {
  const found = await dueWith([{ syncAt: now, renewAt: now, blockedUntil: soon }]);

  expect(found).toEqual({ now: nothing, soon: { ...nothing, sync: ['ana'], renew: true }, next: soon });
});

test('a blocked mailbox is due at the end of the block also where no sync was planned', async () => {
  const found = await dueWith([{ blockedUntil: soon }]);

  expect(found).toMatchObject({ now: nothing, soon: { sync: ['ana'], renew: false }, next: soon });
});

test('pairs are due at their wake-up, earliest first', async () => {
  const found = await dueWith([], [aPair('p1', soon), aPair('p2', now), aPair('p3', plus(now, -hour))]);

  expect(found).toMatchObject({ now: { pairs: ['p3', 'p2'] }, soon: { pairs: ['p3', 'p2', 'p1'] }, next: soon });
});
