import { expect, test } from 'vitest';
import type { Delivery, Mailbox, OccurrenceCopy, PairRecord, Person, SeriesCopy } from '#app/store-port.ts';
import type { Commitment } from '#domain/commitment.ts';
import { commitmentId, eventId, meetingId, pairId, personId, seriesUid, tenantId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { instant, localDate, utc } from '#domain/time.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';
import { createPool } from './pool.ts';
import { StoreError } from './store-error.ts';

const ana = personId('a0000000-0000-0000-0000-000000000001');
const ben = personId('b0000000-0000-0000-0000-000000000002');
const cleo = personId('c0000000-0000-0000-0000-000000000003');
const ours = tenantId('11111111-1111-1111-1111-111111111111');
const theirs = tenantId('22222222-2222-2222-2222-222222222222');
const now = instant('2026-11-24T10:00:00.123Z');
const later = instant('2026-11-24T10:30:00Z');
const pair = pairId('pair-1');

const storeOf = (database: TestDatabase, tenant = ours) => {
  const store = createStore({ pool: database.pool, tenant, enqueue: () => Promise.resolve() });
  return { ...store, [Symbol.asyncDispose]: () => store.close() };
};

const aPerson = (changes: Partial<Person> = {}): Person => ({
  id: ana, displayName: 'Ana Alves', givenName: 'Ana', mail: 'ana@contoso.example', mails: ['ana@contoso.example', 'ana.alves@contoso.example'],
  managerId: cleo, zone: utc, language: 'en-GB', ownLanguage: null, teamsLanguage: null, inScope: true, app: 'unknown', chat: null, mri: null, ...changes,
});
const aMailbox = (changes: Partial<Mailbox> = {}): Mailbox => ({
  person: ana, access: 'unknown', cursor: null, span: null, subscription: null, polls: false, syncAt: null, renewAt: null, blockedUntil: null, failures: 0, ...changes,
});
const aPair = (changes: Partial<PairRecord> = {}): PairRecord => ({
  id: pair, manager: ana, rep: ben, state: { kind: 'on' }, zone: utc, switchedOnAt: null, sleeps: 0, wakeAt: null, failures: 0, ...changes,
});
const aMeeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: meetingId('meeting-1'), pair, uid: seriesUid('uid-1'), originalDate: localDate('2026-11-24'), start: now, end: later, organizer: ana,
  copy: { mailbox: ana, eventId: eventId('AAMk=') }, audience: 'exactly-two', venue: { kind: 'teams', threadId: '19:x@thread.v2', joinUrl: 'https://teams.example/l' },
  gone: false, moves: 0, signals: [], ...changes,
});
const parsed = { behavior: 'role-plays', repetitions: { count: 2, unit: 'role-plays' }, number: { value: 40000, currency: 'EUR' }, deal: 'Acme', stage: 'proposal', due: localDate('2026-11-27'), owner: 'rep', halves: 'both' } as const;
const everyEvent: Commitment['events'] = [
  { at: now, by: ben, kind: 'made', sentence: 'Two role-plays', parsed, meeting: meetingId('meeting-1') },
  { at: now, by: ana, kind: 'confirmed' },
  { at: now, by: ana, kind: 'reworded', sentence: 'Three role-plays', parsed: { ...parsed, owner: null, due: null, number: null, repetitions: null } },
  { at: later, by: ben, kind: 'outcome', outcome: { kind: 'partly', done: 1, of: 3 }, meeting: null },
  { at: later, by: ana, kind: 'outcome', outcome: { kind: 'missed' }, meeting: null },
  { at: later, by: ana, kind: 'suspended' },
  { at: later, by: ana, kind: 'resumed' },
  { at: later, by: ben, kind: 'progress', done: 2 },
  { at: later, by: ben, kind: 'evidence', url: 'https://chorus.ai/meeting/1' },
  { at: later, by: ana, kind: 'renegotiated', into: commitmentId('commitment-2') },
  { at: later, by: ana, kind: 'dropped', reason: 'deal closed' },
];
const aCommitment = (changes: Partial<Commitment> = {}): Commitment => ({ id: commitmentId('commitment-1'), pair, owner: ben, events: everyEvent, ...changes });
const aDelivery = (changes: Partial<Delivery> = {}): Delivery => ({
  id: 'delivery-1', pair, person: ana, meeting: meetingId('meeting-1'), kind: 'agenda', hash: 'abc', state: 'intended', intendedAt: now, doneAt: null,
  place: null, writes: 0, note: {}, ...changes,
});

test('people come back as they were saved, by id, by any address and by scope', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const refused = aPerson({ id: ben, mails: ['ben@contoso.example'], app: { refused: 'no licence' }, inScope: false, managerId: null, ownLanguage: 'de', teamsLanguage: 'de-CH' });
  const installed = aPerson({ app: 'installed', chat: { conversation: 'a:1', serviceUrl: 'https://smba.example/' }, mri: '29:ana' });

  const found = await store.transaction(async (tx) => {
    await tx.people.save(aPerson());
    await tx.people.save(installed);
    await tx.people.save(refused);
    return [await tx.people.get(ana), await tx.people.byMail('ana.alves@contoso.example'), await tx.people.get(ben), await tx.people.inScope(), await tx.people.get(cleo), await tx.people.byMail('nobody@contoso.example')];
  });

  expect(found).toEqual([installed, installed, refused, [installed], undefined, undefined]);
});

test('mailboxes come back as they were saved, also by subscription', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const full = aMailbox({ access: 'open', cursor: 'https://graph.example/delta?x', span: { from: now, to: later }, subscription: { id: 'sub-1', clientState: 's', expires: later }, polls: true, syncAt: now, renewAt: later, blockedUntil: now, failures: 3 });

  const found = await store.transaction(async (tx) => {
    await tx.mailboxes.save(aMailbox());
    await tx.mailboxes.save(full);
    await tx.mailboxes.save(aMailbox({ person: ben }));
    return [await tx.mailboxes.get(ana), await tx.mailboxes.bySubscription('sub-1'), await tx.mailboxes.bySubscription('sub-2'), await tx.mailboxes.all()];
  });

  expect(found).toEqual([full, full, undefined, [full, aMailbox({ person: ben })]]);
});

test('a series is replaced with its whole set of occurrences, and removed with them', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const copy: SeriesCopy = {
    mailbox: ana, master: eventId('M=1'), uid: seriesUid('uid-1'), isOrganizer: true,
    verdict: { is: 'one-on-one', manager: ana, rep: ben, organizer: ana, cadence: 'weekly', reasons: [{ code: 'two-people' }, { code: 'besides', rooms: 1, recorders: 0, optional: 0, groups: 0 }, { code: 'rhythm', cadence: 'weekly' }], offered: false },
  };
  const other: SeriesCopy = { ...copy, master: eventId('m=1'), verdict: { is: 'other', because: 'not-two-people' } };
  const occurrence = (id: string): OccurrenceCopy => ({ event: eventId(id), originalDate: localDate('2026-11-24'), start: now, end: later, zone: utc, audience: 'others', venue: { kind: 'none' } });

  await store.transaction(async (tx) => {
    await tx.calendar.replaceSeries(copy, [occurrence('o1'), occurrence('o2')]);
    await tx.calendar.replaceSeries({ ...copy, mailbox: ben, isOrganizer: false }, []);
    await tx.calendar.replaceSeries(other, []);
    await tx.calendar.replaceSeries(copy, [occurrence('o3')]);
  });

  expect(await store.transaction((tx) => tx.calendar.seriesOfPair(ana, ben))).toEqual([
    { ...copy, occurrences: [occurrence('o3')] },
    { ...copy, mailbox: ben, isOrganizer: false, occurrences: [] },
  ]);
  expect(await store.transaction((tx) => tx.calendar.seriesOf(ana))).toEqual(expect.arrayContaining([copy, other]));
  expect(await store.transaction((tx) => tx.calendar.removeSeries(ana, copy.master))).toEqual(copy);
  expect(await store.transaction((tx) => tx.calendar.removeSeries(ana, copy.master))).toBeUndefined();
  expect((await database.pool.query('select 1 from twofold.occurrence_copy')).rowCount).toBe(0);
});

test('two who add the same pair at the same moment end with one', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const add = (id: string) => store.transaction(async (tx) => (await tx.pairs.add(aPair({ id: pairId(id) }))).id);

  const [one, other] = await Promise.all([add('pair-1'), add('pair-2')]);

  expect(one).toBe(other);
  expect(await store.transaction((tx) => tx.pairs.ofPerson(ana))).toHaveLength(1);
});

test('pairs come back in each of their states', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const states: readonly PairRecord['state'][] = [{ kind: 'spotted' }, { kind: 'sleeping', until: later }, { kind: 'off', by: ben, at: now }, { kind: 'stuck', why: 'no licence' }, { kind: 'on' }];

  for (const state of states) {
    const saved = aPair({ state, switchedOnAt: now, wakeAt: later, sleeps: 1, failures: 2 });
    await store.transaction((tx) => tx.pairs.save(saved));
    expect(await store.transaction((tx) => tx.pairs.get(pair))).toEqual(saved);
  }

  const ids = await store.transaction(async (tx) => [(await tx.pairs.ofPeople(ana, ben))?.id, (await tx.pairs.ofPeople(ben, ana))?.id, (await tx.pairs.ofPerson(ben)).length]);
  expect(ids).toEqual([pair, undefined, 1]);
});

test('a meeting keeps its signals when it is saved again, and the same signal twice counts once', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const started = { at: now, by: null, kind: 'started' } as const;
  const captured = { at: later, by: ben, kind: 'captured' } as const;
  const earlier = aMeeting({ id: meetingId('meeting-0'), uid: seriesUid('single'), originalDate: null, start: instant('2026-11-17T10:00:00Z'), organizer: null, copy: null, venue: { kind: 'other-link' } });

  await store.transaction(async (tx) => {
    await tx.pairs.save(aPair());
    await tx.meetings.save(aMeeting());
    await tx.meetings.save(earlier);
    for (const signal of [captured, started, started]) await tx.meetings.addSignal(aMeeting().id, signal);
    await tx.meetings.save(aMeeting({ moves: 1, gone: true }));
  });

  const whole = aMeeting({ moves: 1, gone: true, signals: [started, captured] });
  const found = await store.transaction(async (tx) => [await tx.meetings.get(whole.id), await tx.meetings.ofPair(pair), await tx.meetings.byThread('19:x@thread.v2')]);
  expect(found).toEqual([whole, [earlier, whole], [whole]]);
});

test('a pair has one meeting for one occurrence, also where it is a single event', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const single = aMeeting({ originalDate: null });

  const twice = store.transaction(async (tx) => {
    await tx.pairs.save(aPair());
    await tx.meetings.save(single);
    await tx.meetings.save({ ...single, id: meetingId('meeting-2') });
  });

  await expect(twice).rejects.toMatchObject({ name: 'StoreError', kind: 'refused', code: '23505' });
  expect(await store.transaction((tx) => tx.meetings.ofPair(pair))).toEqual([]);
});

test('commitments come back oldest first, with every kind of event in the order of recording', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const second = aCommitment({ id: commitmentId('a-second'), events: [] });

  await store.transaction(async (tx) => {
    await tx.pairs.save(aPair());
    await tx.commitments.add(aCommitment());
    await tx.commitments.add(second);
    await tx.commitments.addEvent(second.id, { at: now, by: ana, kind: 'confirmed' });
  });

  const found = await store.transaction((tx) => tx.commitments.ofPair(pair));
  expect(found).toEqual([aCommitment(), { ...second, events: [{ at: now, by: ana, kind: 'confirmed' }] }]);
  expect(await store.transaction((tx) => tx.commitments.get(commitmentId('none')))).toBeUndefined();
});

test('coaching, confirmations, deliveries, the tenant and the audit come back as they were saved', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const coaching = { skill: 'discovery', evidence: { url: 'https://contoso.example/call', title: null, at: 760 }, topic: null };
  const invite = aDelivery({ state: 'stands', doneAt: later, place: { mailbox: ana, event: eventId('E=') }, writes: 1, note: { pairs: ['pair-1'] } });
  const offer = aDelivery({ id: 'delivery-0', pair: null, meeting: null, kind: 'offer', place: { conversation: 'a:1', serviceUrl: null, activity: null } });

  await store.transaction(async (tx) => {
    await tx.pairs.save(aPair());
    await tx.meetings.save(aMeeting());
    await tx.coaching.save(pair, { skill: null, evidence: null, topic: null });
    await tx.coaching.save(pair, coaching);
    await tx.recaps.confirm(aMeeting().id, ben, now);
    await tx.recaps.confirm(aMeeting().id, ben, later);
    await tx.deliveries.save(aDelivery());
    await tx.deliveries.save(invite);
    await tx.deliveries.save(offer);
    await tx.audit.add({ at: now, by: null, what: 'pair.switched-on', pair });
    await tx.tenant.save({ sweepAt: later });
  });

  const found = await store.transaction(async (tx) => [
    await tx.coaching.get(pair), await tx.coaching.get(pairId('none')), await tx.recaps.confirmations(aMeeting().id), await tx.deliveries.get('delivery-1'),
    await tx.deliveries.ofPair(pair), await tx.deliveries.ofPerson(ana), await tx.tenant.get(),
  ]);
  expect(found).toEqual([coaching, undefined, [{ by: ben, at: now }], invite, [invite], [offer], { sweepAt: later }]);
  expect(await store.transaction((tx) => tx.recaps.ofPair(pair))).toEqual(new Map([[aMeeting().id, [{ by: ben, at: now }]]]));
  expect((await database.pool.query('select what from twofold.audit')).rows).toEqual([{ what: 'pair.switched-on' }]);
});

test('a failed transaction leaves nothing behind, and the error of the work comes through unchanged', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const failure = new Error('of the work');

  const failed = store.transaction(async (tx) => {
    await tx.people.save(aPerson());
    throw failure;
  });

  await expect(failed).rejects.toBe(failure);
  expect(await store.transaction((tx) => tx.people.get(ana))).toBeUndefined();
});

test('a row that this version does not read is named without its text', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  await store.transaction(async (tx) => {
    await tx.pairs.save(aPair());
    await tx.commitments.add(aCommitment({ events: [] }));
  });
  await database.pool.query(`insert into twofold.commitment_event (tenant, commitment, event) values ($1, 'commitment-1', '{"kind": "sung", "sentence": "I promise a lot"}')`, [ours]);

  const failed: unknown = await store.transaction((tx) => tx.commitments.ofPair(pair)).catch((error: unknown) => error);

  expect(failed).toMatchObject({ name: 'StoreError', kind: 'malformed' });
  expect(JSON.stringify(failed) + String(failed)).not.toContain('promise');
});

test('an error of the database quotes no row', async () => {
  await using database = await aDatabase();
  await using store = storeOf(database);
  const orphan = aCommitment({ pair: pairId('I promise a lot'), events: [] });

  const failed: unknown = await store.transaction((tx) => tx.commitments.add(orphan)).catch((error: unknown) => error);

  expect(failed).toBeInstanceOf(StoreError);
  expect(failed).toMatchObject({ kind: 'refused', code: '23503' });
  expect(failed).not.toHaveProperty('cause');
  expect(String(failed)).not.toContain('promise');
});

test('a database that does not answer is told with where, and what to do', async () => {
  const pool = createPool({ connectionString: 'postgres://ana:secret@127.0.0.1:1/none', onLost: () => undefined });
  const store = createStore({ pool, tenant: ours, enqueue: () => Promise.resolve() });

  const calls: readonly (() => Promise<unknown>)[] = [() => store.transaction((tx) => tx.pairs.get(pair)), () => store.withLock('pair:1', () => Promise.resolve())];
  for (const call of calls) {
    const error: unknown = await call().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'StoreError', kind: 'unreachable' });
    expect(String(error)).toContain('Cannot reach Postgres at 127.0.0.1:1/none (ECONNREFUSED)');
    expect(String(error)).not.toContain('secret');
  }
  await store.close();
  await pool.end();
});

test('one tenant sees nothing of another, not by the store and not by a query of its own', async () => {
  await using database = await aDatabase();
  await using mine = storeOf(database);
  await using foreign = storeOf(database, theirs);
  await foreign.transaction(async (tx) => {
    await tx.people.save(aPerson());
    await tx.pairs.save(aPair());
    await tx.pairs.save(aPair({ id: pairId('pair-2'), manager: cleo }));
    await tx.tenant.save({ sweepAt: later });
  });
  await mine.transaction((tx) => tx.pairs.save(aPair({ rep: cleo })));

  const seen = await mine.transaction(async (tx) => [await tx.people.get(ana), (await tx.pairs.ofPerson(ana)).map(({ rep }) => rep), await tx.tenant.get()]);

  expect(seen).toEqual([undefined, [cleo], { sweepAt: null }]);
});
