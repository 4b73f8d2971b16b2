import { z } from 'zod';
import type { Coaching, Delivery, Mailbox, OccurrenceCopy, PairRecord, Person, SeriesCopy } from '#app/store-port.ts';
import type { Commitment, CommitmentEvent } from '#domain/commitment.ts';
import type { DiagnosisEvent } from '#domain/diagnosis.ts';
import { commitmentId, eventId, meetingId, pairId, personId, seriesUid } from '#domain/ids.ts';
import type { Meeting, MeetingSignal } from '#domain/meeting.ts';
import type { Instant } from '#domain/time.ts';
import { instant, localDate, plus, zone } from '#domain/time.ts';
import { StoreError } from './store-error.ts';

/** What a stored row says, in the code's own types. A row outlives the deploy that wrote it: throws StoreError 'malformed', without the row's values. */
export function readRow<T>(what: string, schema: z.ZodType<T>, row: unknown): T {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  const places = result.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`).join(', ');
  throw new StoreError('malformed', `A stored ${what} does not read: ${places}. Was the database written by a newer version? Run that one, or mend the row.`);
}

export const dateOf = (at: Instant): Date => new Date(at);
export const dateOrNull = (at: Instant | null): Date | null => (at === null ? null : new Date(at));
export const jsonOrNull = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

const epoch = instant('1970-01-01T00:00:00Z');
export const column = z.date().transform((at) => plus(epoch, at.getTime()));
const millis = z.number().int().transform((at) => plus(epoch, at));

const person = z.string().transform(personId);
const pair = z.string().transform(pairId);
const meeting = z.string().transform(meetingId);
const event = z.string().transform(eventId);
const uid = z.string().transform(seriesUid);
const date = z.iso.date().transform(localDate);
const zoneName = z.string().transform((name, context) => {
  const known = zone(name);
  if (known !== undefined) return known;
  context.addIssue({ code: 'custom', message: 'a zone that this machine does not know' });
  return z.NEVER;
});

const role = z.enum(['manager', 'rep']);
const audience = z.enum(['exactly-two', 'others', 'hidden']);
const venue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('teams'), threadId: z.string(), joinUrl: z.string() }),
  z.object({ kind: z.literal('other-link') }),
  z.object({ kind: z.literal('none') }),
]);

export const personRow: z.ZodType<Person> = z.object({
  id: person,
  displayName: z.string(),
  givenName: z.string(),
  mail: z.string(),
  mails: z.array(z.string()),
  managerId: person.nullable(),
  zone: zoneName,
  language: z.string(),
  ownLanguage: z.string().nullable(),
  teamsLanguage: z.string().nullable(),
  inScope: z.boolean(),
  app: z.union([z.enum(['unknown', 'installed', 'uninstalled', 'blocked']), z.object({ refused: z.string() })]),
  chat: z.object({ conversation: z.string(), serviceUrl: z.string() }).nullable(),
  mri: z.string().nullable(),
});

export const mailboxRow: z.ZodType<Mailbox> = z.object({
  person,
  access: z.enum(['unknown', 'open', 'forbidden', 'no-mailbox']),
  cursor: z.string().nullable(),
  span: z.object({ from: millis, to: millis }).nullable(),
  subscription: z.object({ id: z.string(), clientState: z.string(), expires: millis }).nullable(),
  polls: z.boolean(),
  syncAt: column.nullable(),
  renewAt: column.nullable(),
  blockedUntil: column.nullable(),
  failures: z.number(),
});

const cadence = z.enum(['weekly', 'biweekly', 'monthly', 'other']);
const reason = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['two-people', 'reports-to-you', 'you-report-to', 'same-organization', 'you-invite', 'they-invite', 'manager-not-known', 'named', 'names', 'plain-subject']) }),
  z.object({ code: z.literal('besides'), rooms: z.number(), recorders: z.number(), optional: z.number(), groups: z.number() }),
  z.object({ code: z.literal('rhythm'), cadence }),
  z.object({ code: z.literal('single-meetings'), cadence, meetings: z.number() }),
]);
const single = z.object({ start: millis, zone: zoneName });

export const seriesCopyRow: z.ZodType<SeriesCopy> = z.object({
  mailbox: person,
  master: event,
  uid,
  isOrganizer: z.boolean(),
  verdict: z.discriminatedUnion('is', [
    z.object({
      is: z.literal('one-on-one'),
      manager: person,
      rep: person,
      organizer: person.nullable(),
      cadence,
      reasons: z.array(reason),
      offered: z.boolean(),
      single: single.exactOptional(),
    }),
    z.object({ is: z.literal('single'), manager: person, rep: person, organizer: person.nullable(), reasons: z.array(reason), single }),
    z.object({ is: z.literal('other'), because: z.string() }),
  ]),
});

export const occurrenceCopyRow: z.ZodType<OccurrenceCopy> = z
  .object({ event, originalDate: date.nullable(), startAt: column, endAt: column, zone: zoneName, audience, venue })
  .transform(({ startAt, endAt, ...rest }) => ({ ...rest, start: startAt, end: endAt }));

export const pairRow: z.ZodType<PairRecord> = z.object({
  id: pair,
  manager: person,
  rep: person,
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['spotted', 'offered', 'agreed', 'informed', 'on', 'refused']) }),
    z.object({ kind: z.literal('sleeping'), until: millis }),
    z.object({ kind: z.literal('off'), by: person, at: millis }),
    z.object({ kind: z.literal('stuck'), why: z.string() }),
  ]),
  zone: zoneName,
  switchedOnAt: column.nullable(),
  sleeps: z.number(),
  wakeAt: column.nullable(),
  failures: z.number(),
});

export const signalRow: z.ZodType<MeetingSignal> = z
  .object({ at: column, byPerson: person.nullable(), kind: z.enum(['started', 'ended', 'captured', 'close-pressed', 'said-held', 'said-not-held']) })
  .transform(({ byPerson, ...rest }) => ({ ...rest, by: byPerson }));

export const meetingRow: z.ZodType<Omit<Meeting, 'signals'>> = z
  .object({
    id: meeting,
    pair,
    uid,
    originalDate: date.nullable(),
    startAt: column,
    endAt: column,
    organizer: person.nullable(),
    copy: z.object({ mailbox: person, eventId: event }).nullable(),
    audience,
    venue,
    gone: z.boolean(),
    moves: z.number(),
  })
  .transform(({ startAt, endAt, ...rest }) => ({ ...rest, start: startAt, end: endAt }));

export const commitmentRow: z.ZodType<Omit<Commitment, 'events'>> = z.object({ id: z.string().transform(commitmentId), pair, owner: person });

const parsed = z.object({
  behavior: z.string().nullable(),
  repetitions: z.object({ count: z.number(), unit: z.string() }).nullable(),
  number: z.object({ value: z.number(), currency: z.string().nullable() }).nullable(),
  deal: z.string().nullable(),
  stage: z.string().nullable(),
  due: date.nullable(),
  owner: role.nullable(),
  halves: z.enum(['both', 'behaviorOnly', 'numberOnly', 'neither']),
});
const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['kept', 'missed']) }),
  z.object({ kind: z.literal('partly'), done: z.number(), of: z.number() }),
]);
/** When, and who did it: of everything that is only ever added. */
export const happened = { at: millis, by: person };

export const commitmentEventJson: z.ZodType<CommitmentEvent> = z.discriminatedUnion('kind', [
  z.object({ ...happened, kind: z.literal('made'), sentence: z.string(), parsed, meeting: meeting.nullable() }),
  z.object({ ...happened, kind: z.enum(['confirmed', 'suspended', 'resumed']) }),
  z.object({ ...happened, kind: z.literal('reworded'), sentence: z.string(), parsed }),
  z.object({ ...happened, kind: z.literal('outcome'), outcome, meeting: meeting.nullable() }),
  z.object({ ...happened, kind: z.literal('progress'), done: z.number() }),
  z.object({ ...happened, kind: z.literal('evidence'), url: z.string() }),
  z.object({ ...happened, kind: z.literal('renegotiated'), into: z.string().transform(commitmentId) }),
  z.object({ ...happened, kind: z.literal('dropped'), reason: z.string() }),
]);

const amount = z.number();
export const diagnosisEventJson: z.ZodType<DiagnosisEvent> = z.discriminatedUnion('kind', [
  z.object({
    ...happened,
    kind: z.literal('made'),
    id: z.string(),
    cause: z.enum(['skill', 'clarity', 'system', 'will']),
    reason: z.string().nullable(),
    pipeline: z.object({ gap: amount, deal: amount, rate: amount, pipeline: amount, days: amount, cycle: amount, currency: z.string().nullable() }).nullable(),
    suspended: z.array(z.string().transform(commitmentId)),
  }),
  z.object({ ...happened, kind: z.literal('undone'), id: z.string() }),
]);

export const coachingRow: z.ZodType<Coaching> = z.object({
  skill: z.string().nullable(),
  evidence: z.object({ url: z.string(), title: z.string().nullable(), at: z.number().exactOptional() }).nullable(),
  topic: z.string().nullable(),
});

export const confirmationRow = z.object({ byPerson: person, at: column }).transform(({ byPerson, at }) => ({ by: byPerson, at }));

export const deliveryRow: z.ZodType<Delivery> = z.object({
  id: z.string(),
  pair: pair.nullable(),
  person: person.nullable(),
  meeting: meeting.nullable(),
  kind: z.enum(['offer', 'intro', 'agenda', 'prep', 'recap', 'invite']),
  hash: z.string(),
  state: z.enum(['intended', 'stands', 'withdrawn', 'refused']),
  intendedAt: column,
  doneAt: column.nullable(),
  place: z
    .union([
      z.object({ conversation: z.string(), serviceUrl: z.string().nullable(), activity: z.string().nullable() }),
      z.object({ mailbox: person, event }),
    ])
    .nullable(),
  writes: z.number(),
  note: z.record(z.string(), z.unknown()),
});

export const tenantRow = z.object({ sweepAt: column.nullable() });

/** The rows of the query in due.ts. */
export const dueRow = z.object({ kind: z.enum(['sync', 'renew', 'pair', 'sweep', 'swept', 'next']), id: z.string(), due: column.nullable() });
