import { expect, test } from 'vitest';
import type { PairRecord, ScorecardEntry } from '#app/store-port.ts';
import { meetingId, tenantId } from '#domain/ids.ts';
import type { MeetingChange } from '#domain/meeting-record.ts';
import { localDate } from '#domain/time.ts';
import { aMeeting, aPair, ana, at, ben } from '#test/support/builders.ts';
import { aDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';

const pair: PairRecord = { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 };
const now = at('2026-11-24T10:00');

const storeOf = (database: Awaited<ReturnType<typeof aDatabase>>, tenant = '11111111-1111-1111-1111-111111111111') => {
  const store = createStore({ pool: database.pool, tenant: tenantId(tenant), enqueue: () => Promise.resolve() });
  return { ...store, [Symbol.asyncDispose]: () => store.close() };
};

test('what was put on a scorecard comes back in its order, and to its tenant alone', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  await using others = storeOf(database, '22222222-2222-2222-2222-222222222222');
  const marks = [{ day: 30, text: 'One question', level: 2, reached: true }, { day: 60, text: 'Two', level: null, reached: false }] as const;
  const entries: readonly ScorecardEntry[] = [
    { kind: 'arc', at: now, by: ana, start: localDate('2026-11-02'), skill: null, marks },
    { kind: 'rating', at: now, by: ben, skill: 'discovery', level: 5 },
    { kind: 'indicator', at: now, by: ben, week: localDate('2026-11-23'), indicator: 'drills-done', actual: 0, target: null },
    { kind: 'rating', at: now, by: ana, skill: 'discovery', level: 1 },
  ];

  const found = await store.transaction(async (tx) => {
    await tx.pairs.save(pair);
    for (const entry of entries) await tx.scorecards.add(pair.id, entry);
    return tx.scorecards.ofPair(pair.id);
  });

  expect(found).toEqual(entries);
  expect(await others.transaction((tx) => tx.scorecards.ofPair(pair.id))).toEqual([]);
});

test('what the calendars did comes back in the order in which it was seen', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const [first, second] = [aMeeting('2026-11-24'), aMeeting('2026-11-26', { id: meetingId('heir') })];
  const changes: readonly MeetingChange[] = [
    { meeting: first.id, at: now, kind: 'cancelled', from: first.start, to: null, into: null, by: null },
    { meeting: first.id, at: now, kind: 'moved', from: first.start, to: second.start, into: second.id, by: ana },
    { meeting: first.id, at: now, kind: 'restored', from: first.start, to: first.start, into: null, by: ana },
  ];

  const found = await store.transaction(async (tx) => {
    await tx.pairs.save(pair);
    for (const meeting of [first, second]) await tx.meetings.save(meeting);
    for (const change of changes) await tx.meetingChanges.add(pair.id, change);
    return tx.meetingChanges.ofPair(pair.id);
  });

  expect(found).toEqual(changes);
});

test('neither can be changed or removed', async () => {
  await using database = await aDatabase();
  const client = await database.pool.connect();
  const refused: string[] = [];
  for (const statement of ['update twofold.scorecard_entry set pair = pair', 'delete from twofold.scorecard_entry', 'update twofold.meeting_change set pair = pair', 'delete from twofold.meeting_change']) {
    await client.query('begin');
    await client.query(`set local role twofold_app; set local app.tenant = 'x'`);
    await client.query(statement).catch((error: unknown) => refused.push(error instanceof Error && 'code' in error ? String(error.code) : String(error)));
    await client.query('rollback');
  }
  client.release();

  expect(refused).toEqual(['42501', '42501', '42501', '42501']); // insufficient privilege
});
