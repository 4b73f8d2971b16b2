import type { TabDeed } from '#api/requests.ts';
import type { Reader } from '#app/doors.ts';
import type { FreeTimesFound } from '#app/find-free-times.ts';
import type { MeetingMoved } from '#app/move-meeting.ts';
import type { Policies } from '#app/policies.ts';
import type { ScreenDeps } from '#app/screens/screen-deps.ts';
import type { AuditEntry, JobRequest, PairRecord, StoreTransaction } from '#app/store-port.ts';
import { createTabCalls } from '#app/tab/tab-calls.ts';
import type { Commitment } from '#domain/commitment.ts';
import { commitmentId, eventId, meetingId, pairId, tenantId, type PersonId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { readCommitment } from '#domain/read-commitment.ts';
import { dateAt, zone, type Instant } from '#domain/time.ts';
import { createStore } from '#store/create-store.ts';
import { wordsFor } from '#words/words-for.ts';
import { aMeeting, aPair, ana, at, ben, lisbon, met } from './builders.ts';
import { cleo } from './commitment-arbitraries.ts';
import { aPerson } from './context-builders.ts';
import { aDatabase } from './database.ts';

export const withBen: PairRecord = { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 };
/** Cleo reports to Ana too, from Tokyo. */
export const withCleo: PairRecord = { ...withBen, id: pairId('pair-2'), rep: cleo };

/** A week's meeting of a pair; without signals it lies ahead, or nobody said that it was held. */
export const week = (pair: PairRecord, date: string, different: Partial<Meeting> = {}): Meeting => aMeeting(date, { id: meetingId(`${pair.id}-${date}`), pair: pair.id, ...different });

/** The same, held for 40 minutes. */
export const heldWeek = (pair: PairRecord, date: string): Meeting => week(pair, date, { signals: met(`${date}T10:00`, `${date}T10:40`) });

type Said = { readonly owner: PersonId; readonly on: string; readonly sentence: string; readonly id?: string; readonly more?: readonly Commitment['events'][number][] };

/** A promise as it was said at 10:20 on a day, read as the product reads it. */
export function promiseOf(pair: PairRecord, { owner, on, sentence, id = sentence.slice(0, 24), more = [] }: Said): Commitment {
  const speaker = owner === pair.manager ? 'manager' : 'rep';
  const parsed = readCommitment(sentence, { speaker, locale: 'en-GB', meetingDate: dateAt(at(`${on}T10:00`), pair.zone), zone: pair.zone });
  return { id: commitmentId(id), pair: pair.id, owner, events: [{ kind: 'made', at: at(`${on}T10:20`), by: owner, sentence, parsed, meeting: meetingId(`${pair.id}-${on}`) }, ...more] };
}

type Options = { readonly now?: Instant; readonly policies?: Partial<Policies>; readonly free?: FreeTimesFound; readonly moved?: MeetingMoved };
type Fill = (tx: StoreTransaction) => Promise<void>;

/** Ana, who leads Ben and Cleo, on the real store: Tuesday 24 November 2026, 9:25 in Lisbon. `fill` adds what the test is about. */
export async function tabWorld(fill: Fill = () => Promise.resolve(), options: Options = {}) {
  const database = await aDatabase();
  const jobs: JobRequest[] = [];
  const store = createStore({ pool: database.pool, tenant: tenantId('11111111-1111-1111-1111-111111111111'), enqueue: (_, wanted) => Promise.resolve(void jobs.push(...wanted)) });
  const now = options.now ?? at('2026-11-24T09:25');
  const policies = { offers: true, consent: 'inform' as const, diagnosis: true, scores: true, ...options.policies };
  const moves: unknown[] = [];
  const outside = {
    findFreeTimes: () => Promise.resolve(options.free ?? { kind: 'none' }),
    moveMeeting: (request: unknown) => {
      moves.push(request);
      return Promise.resolve(options.moved ?? { kind: 'taken' });
    },
  };
  const deps = { ...outside, store, clock: { now: () => Promise.resolve(now) }, wordsFor, policies } as unknown as ScreenDeps;
  const calls = createTabCalls(deps);
  await store.transaction(seed);
  await store.transaction(fill);
  const readerOf = (person: PersonId): Reader => ({ person, locale: 'en-GB', trace: 't' });
  return {
    database, store, calls, jobs, moves, readerOf,
    doAs: (person: PersonId, deed: TabDeed) => calls['tab.do'](readerOf(person), { deed }),
    audit: async (): Promise<readonly Pick<AuditEntry, 'what'>[]> => (await database.pool.query<{ what: string }>('select what from twofold.audit order by seq')).rows,
    async [Symbol.asyncDispose]() {
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** The answer, which has to be none of the refusals. */
export function answered<T extends object>(answer: T): Exclude<T, { readonly kind: 'refused' }> {
  if ('kind' in answer && answer.kind === 'refused') throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer as Exclude<T, { readonly kind: 'refused' }>;
}

const seed: Fill = async (tx) => {
  await tx.people.save({ ...aPerson(ana, 'Ana'), displayName: 'Ana Silva' });
  await tx.people.save({ ...aPerson(ben, 'Ben'), displayName: 'Ben Okoye' });
  await tx.people.save({ ...aPerson(cleo, 'Cleo'), displayName: 'Cleo Martin', zone: zone('Asia/Tokyo')! });
  await tx.pairs.save(withBen);
  await tx.pairs.save(withCleo);
};

/** The series of a pair as its organizer's calendar has it. */
export function seriesOf(pair: PairRecord, meetings: readonly Meeting[], organizer = pair.manager): Fill {
  return async (tx) => {
    const verdict = { is: 'one-on-one', manager: pair.manager, rep: pair.rep, organizer, cadence: 'weekly', reasons: [], offered: true } as const;
    const copy = { mailbox: organizer, master: eventId(`series-${pair.id}`), uid: meetings[0]!.uid, isOrganizer: true, verdict };
    await tx.calendar.replaceSeries(copy, meetings.map(({ start, end, originalDate, audience, venue, id }) => ({ event: eventId(`event-${id}`), originalDate, start, end, zone: lisbon, audience, venue })));
  };
}
