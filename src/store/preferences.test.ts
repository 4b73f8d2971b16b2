import { expect, test } from 'vitest';
import { noPreferences, type Delivery, type Preferences } from '#app/store-port.ts';
import { meetingId, pairId, tenantId } from '#domain/ids.ts';
import { ownCatalogue } from '#domain/own-words.ts';
import { aMeeting, aPair, ana, at, ben } from '#test/support/builders.ts';
import { aPerson } from '#test/support/context-builders.ts';
import { aDatabase, type TestDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';

const storeOf = (database: TestDatabase, tenant = '11111111-1111-1111-1111-111111111111') => {
  const store = createStore({ pool: database.pool, tenant: tenantId(tenant), enqueue: () => Promise.resolve() });
  return { ...store, [Symbol.asyncDispose]: () => store.close() };
};
const own = ownCatalogue(null, { sayCoaching: ['No numbers for now.'], handOver: [], sayBlockers: [], skills: [{ name: 'Demo', levels: ['a', 'b', 'c', 'd', 'e'], drills: ['One screen.'] }] }, []);
const everything: Preferences = { undiagnosedMix: 40, hintsOff: ['no-moment', 'too-long'], quiet: { from: '18:00', to: '08:00' }, own: own.kind === 'ok' ? own.catalogue : null };

test('what a person set comes back, is replaced as a whole, and is the person’s alone', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  await using other = storeOf(database, '22222222-2222-2222-2222-222222222222');
  expect(await store.transaction((tx) => tx.preferences.get(ana))).toEqual(noPreferences);

  await store.transaction(async (tx) => {
    await tx.people.save(aPerson(ana, 'Ana'));
    await tx.preferences.save(ana, { ...everything, quiet: null });
    await tx.preferences.save(ana, everything);
  });

  expect(everything.own).not.toBeNull();
  expect(await store.transaction((tx) => tx.preferences.get(ana))).toEqual({ ...everything, hintsOff: ['no-moment', 'too-long'] });
  expect(await store.transaction((tx) => tx.preferences.get(ben))).toEqual(noPreferences);
  expect(await other.transaction((tx) => tx.preferences.get(ana))).toEqual(noPreferences);
});

test('a hint that this version does not know is left out; own words that do not hold are refused without being quoted', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const put = (preference: object) => database.pool.query(`insert into twofold.preference (tenant, person, preference) values ($1, $2, $3) on conflict (tenant, person) do update set preference = $3`, ['11111111-1111-1111-1111-111111111111', ana, JSON.stringify(preference)]);
  await store.transaction((tx) => tx.people.save(aPerson(ana, 'Ana')));

  await put({ ...noPreferences, hintsOff: ['of-tomorrow', 'no-moment'] });
  expect((await store.transaction((tx) => tx.preferences.get(ana))).hintsOff).toEqual(['no-moment']);

  await put({ ...noPreferences, own: { lines: { handOver: { added: [{ line: '' }] } }, secret: 'never quoted' } });
  const error = await store.transaction((tx) => tx.preferences.get(ana)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: 'malformed' });
  expect(String(error)).not.toContain('never quoted');
});

test('a recap is read again by the one it was sent to, as it was sent last', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const pair = { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 };
  const delivery = (id: string, person: typeof ana, kind: Delivery['kind']): Delivery => ({ id, pair: pair.id, person, meeting: aMeeting('2026-11-24').id, kind, hash: 'h', state: 'stands', intendedAt: at('2026-11-24T11:00'), doneAt: null, place: null, writes: 1, note: {} });

  await store.transaction(async (tx) => {
    await tx.pairs.save(pair);
    await tx.meetings.save(aMeeting('2026-11-24'));
    for (const [id, person, kind] of [['d-1', ana, 'recap'], ['d-2', ben, 'recap'], ['d-3', ben, 'agenda']] as const) {
      await tx.deliveries.save(delivery(id, person, kind));
      await tx.sentCards.save(id, { first: id });
      await tx.sentCards.save(id, { last: id });
    }
  });

  expect(await store.transaction((tx) => tx.sentCards.recapsOf(pair.id, ben))).toEqual([{ meeting: meetingId('meeting-2026-11-24'), card: { last: 'd-2' } }]);
  expect(await store.transaction((tx) => tx.sentCards.recapsOf(pairId('none'), ben))).toEqual([]);
  await database.pool.query('delete from twofold.delivery');
  expect((await database.pool.query('select 1 from twofold.sent_card')).rowCount).toBe(0);
});
