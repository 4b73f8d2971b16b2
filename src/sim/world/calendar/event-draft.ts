import { z } from 'zod';
import { GraphFault, badProperty } from './graph-fault.ts';
import { daysOfWeek, patternTypes, rangeTypes, weekIndexes } from './recurrence.ts';

/** A member of an enumeration in any casing, as requests may write it (facts/graph.md §1.2). */
const member = <const T extends readonly [string, ...string[]]>(members: T) =>
  z.string().transform((text, context): T[number] => {
    const found = members.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: 'unknown member' });
    return z.NEVER;
  });

const moment = z.object({ dateTime: z.string(), timeZone: z.string().nullish() });
const emailAddress = z.object({ address: z.string().min(3), name: z.string().nullish() });

const location = z.object({
  displayName: z.string().nullish(),
  locationType: z.string().nullish(),
  locationEmailAddress: z.string().nullish(),
  locationUri: z.string().nullish(),
  uniqueId: z.string().nullish(),
  uniqueIdType: z.string().nullish(),
  address: z.record(z.string(), z.unknown()).nullish(),
  coordinates: z.record(z.string(), z.unknown()).nullish(),
});

const recurrence = z.object({
  pattern: z.object({
    type: member(patternTypes),
    interval: z.int().min(1).max(999),
    month: z.int().min(0).max(12).nullish(),
    dayOfMonth: z.int().min(0).max(31).nullish(),
    daysOfWeek: z.array(member(daysOfWeek)).nullish(),
    firstDayOfWeek: member(daysOfWeek).nullish(),
    index: member(weekIndexes).nullish(),
  }),
  range: z.object({
    type: member(rangeTypes),
    startDate: z.iso.date(),
    endDate: z.iso.date().nullish(),
    recurrenceTimeZone: z.string().nullish(),
    numberOfOccurrences: z.int().min(0).max(999).nullish(),
  }),
});

const draft = z.object({
  subject: z.string().max(255).nullish(),
  body: z.object({ contentType: member(['text', 'html']).nullish(), content: z.string().nullish() }).nullish(),
  start: moment.optional(),
  end: moment.optional(),
  isAllDay: z.boolean().nullish(),
  recurrence: recurrence.nullish(),
  attendees: z
    .array(z.object({ emailAddress, type: member(['required', 'optional', 'resource']).nullish() }))
    .max(500)
    .optional(),
  location: location.nullish(),
  locations: z.array(location).optional(),
  isOnlineMeeting: z.boolean().nullish(),
  onlineMeetingProvider: member(['unknown', 'skypeForBusiness', 'skypeForConsumer', 'teamsForBusiness']).nullish(),
  sensitivity: member(['normal', 'personal', 'private', 'confidential']).nullish(),
  importance: member(['low', 'normal', 'high']).nullish(),
  showAs: member(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).nullish(),
  categories: z.array(z.string()).optional(),
  reminderMinutesBeforeStart: z.int().nullish(),
  isReminderOn: z.boolean().nullish(),
  responseRequested: z.boolean().nullish(),
  allowNewTimeProposals: z.boolean().nullish(),
  hideAttendees: z.boolean().nullish(),
  transactionId: z.string().nullish(),
});

/** An event as a client sends it to POST and PATCH /events: only what is set; enumerations in any casing. */
export type GraphEventDraft = z.input<typeof draft>;
/** The same, checked and in Graph's own casing. */
export type ReadDraft = z.output<typeof draft>;

/** Properties of answers that a client may send back; they are ignored. */
const readOnly = new Set([
  'id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'bodyPreview', 'hasAttachments', 'iCalUId', 'uid', 'isCancelled', 'isDraft',
  'isOrganizer', 'occurrenceId', 'onlineMeeting', 'onlineMeetingUrl', 'organizer', 'originalEndTimeZone', 'originalStart',
  'originalStartTimeZone', 'responseStatus', 'seriesMasterId', 'type', 'webLink',
]);

/** Checks a draft. Throws a 400 fault that names the property, also for a property that no event has. */
export function readDraft(foreign: unknown): ReadDraft {
  const result = draft.safeParse(foreign);
  if (!result.success) throw badProperty(result.error.issues[0]?.path.join('.') ?? 'event');
  for (const name of Object.keys(foreign ?? {})) {
    if (name in draft.shape || readOnly.has(name) || name.includes('@')) continue;
    throw new GraphFault(400, 'BadRequest', `The property '${name}' does not exist on type 'microsoft.graph.event'.`);
  }
  return result.data;
}

/** The names of the properties that a draft sets. */
export const propertiesOf = (read: ReadDraft): (keyof ReadDraft)[] =>
  draft.keyof().options.filter((name) => read[name] !== undefined);
