import type { ReadDraft } from './event-draft.ts';
import type { EventFields, SimAttendee } from './event-item.ts';
import { addressKey } from './event-item.ts';
import type { GraphLocation } from './graph-event.ts';
import { badProperty } from './graph-fault.ts';
import { epochOf, ianaOf, wallOf } from './graph-time.ts';
import type { Recurrence } from './recurrence.ts';
import { dateIn, firstDate, spanOn, unusedDate } from './recurrence.ts';
import { htmlFromText } from '../html/write-html.ts';

/** What an event has that nobody set. */
export const defaultFields = (): EventFields => ({
  subject: '',
  body: '',
  start: 0,
  end: 0,
  startZone: 'UTC',
  endZone: 'UTC',
  isAllDay: false,
  importance: 'normal',
  sensitivity: 'normal',
  showAs: 'busy',
  categories: [],
  reminderMinutes: 15,
  isReminderOn: true,
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
  attendees: [],
  locations: [],
  isOnlineMeeting: false,
  onlineMeetingProvider: 'unknown',
  onlineMeeting: null,
  isCancelled: false,
});

/** What a draft changes of `base`, without body, online meeting and recurrence. Throws 400 faults for times that make no event. */
export function changesOf(read: ReadDraft, base: EventFields): Partial<EventFields> {
  return {
    ...given('subject', read.subject === null ? '' : read.subject),
    ...given('importance', read.importance ?? undefined),
    ...given('sensitivity', read.sensitivity ?? undefined),
    ...given('showAs', read.showAs ?? undefined),
    ...given('categories', read.categories),
    ...given('reminderMinutes', read.reminderMinutesBeforeStart ?? undefined),
    ...given('isReminderOn', read.isReminderOn ?? undefined),
    ...given('responseRequested', read.responseRequested ?? undefined),
    ...given('allowNewTimeProposals', read.allowNewTimeProposals ?? undefined),
    ...given('hideAttendees', read.hideAttendees ?? undefined),
    ...given('attendees', read.attendees && attendeesFrom(read.attendees)),
    ...given('locations', locationsFrom(read)),
    ...timeChanges(read, base),
  };
}

/** The HTML of a draft's body; undefined when it sets none. */
export function bodyFrom(read: ReadDraft): string | undefined {
  if (read.body === undefined) return undefined;
  const content = read.body?.content ?? '';
  return read.body?.contentType === 'html' ? content : htmlFromText(content);
}

/**
 * The full recurrence for a draft's, and the first occurrence's time: a start that is on none of the days moves to the first that is.
 * Throws a 400 fault when the parts do not fit together.
 */
export function recurrenceFrom(
  draft: NonNullable<ReadDraft['recurrence']>,
  first: Pick<EventFields, 'start' | 'end' | 'startZone'>,
): { recurrence: Recurrence; start: number; end: number } {
  const { pattern, range } = draft;
  const recurrence: Recurrence = {
    pattern: {
      type: pattern.type,
      interval: pattern.interval,
      month: pattern.month ?? 0,
      dayOfMonth: pattern.dayOfMonth ?? 0,
      ...(pattern.daysOfWeek && pattern.daysOfWeek.length > 0 ? { daysOfWeek: pattern.daysOfWeek } : {}),
      firstDayOfWeek: pattern.firstDayOfWeek ?? 'sunday',
      index: pattern.index ?? 'first',
    },
    range: {
      type: range.type,
      startDate: range.startDate,
      endDate: range.type === 'endDate' ? (range.endDate ?? unusedDate) : unusedDate,
      recurrenceTimeZone: range.recurrenceTimeZone ?? first.startZone,
      numberOfOccurrences: range.type === 'numbered' ? (range.numberOfOccurrences ?? 0) : 0,
    },
  };
  checkRecurrence(recurrence, first.start);
  const date = firstDate(recurrence);
  if (date === undefined) throw badProperty('recurrence');
  const moved = { ...recurrence, range: { ...recurrence.range, startDate: date } };
  return { recurrence: moved, ...spanOn(moved, first, date) };
}

function checkRecurrence(recurrence: Recurrence, start: number): void {
  const { pattern, range } = recurrence;
  const needsDays = ['weekly', 'relativeMonthly', 'relativeYearly'].includes(pattern.type);
  const needsDayOfMonth = ['absoluteMonthly', 'absoluteYearly'].includes(pattern.type);
  if (needsDays && pattern.daysOfWeek === undefined) throw badProperty('recurrence.pattern.daysOfWeek');
  if (needsDayOfMonth && pattern.dayOfMonth === 0) throw badProperty('recurrence.pattern.dayOfMonth');
  if (pattern.type.endsWith('Yearly') && pattern.month === 0) throw badProperty('recurrence.pattern.month');
  if (range.type === 'numbered' && range.numberOfOccurrences === 0) throw badProperty('recurrence.range.numberOfOccurrences');
  if (range.type === 'endDate' && range.endDate < range.startDate) throw badProperty('recurrence.range.endDate');
  if (dateIn(recurrence, start) !== range.startDate) throw badProperty('recurrence.range.startDate');
}

function timeChanges(read: ReadDraft, base: EventFields): Partial<EventFields> {
  const isAllDay = read.isAllDay ?? base.isAllDay;
  if (read.start === undefined && read.end === undefined && isAllDay === base.isAllDay) return {};
  const startZone = read.start === undefined ? base.startZone : (read.start.timeZone ?? 'UTC');
  const endZone = read.end === undefined ? base.endZone : (read.end.timeZone ?? 'UTC');
  const start = read.start === undefined ? base.start : epochOf({ dateTime: read.start.dateTime, timeZone: startZone });
  const end = read.end === undefined ? base.end : epochOf({ dateTime: read.end.dateTime, timeZone: endZone });
  if (end < start) throw badProperty('end');
  if (isAllDay && (!isMidnight(start, startZone) || !isMidnight(end, endZone) || startZone !== endZone || start === end)) {
    throw badProperty('isAllDay');
  }
  return { start, end, startZone, endZone, isAllDay };
}

const isMidnight = (epoch: number, zone: string): boolean => {
  const { hour, minute } = wallOf(epoch, ianaOf(zone));
  return hour === 0 && minute === 0;
};

/** One entry an address: a second mention of the same address is dropped. */
function attendeesFrom(drafts: NonNullable<ReadDraft['attendees']>): SimAttendee[] {
  const byAddress = new Map<string, SimAttendee>();
  for (const { emailAddress, type } of drafts) {
    const { address } = emailAddress;
    if (byAddress.has(addressKey(address))) continue;
    byAddress.set(addressKey(address), { type: type ?? 'required', emailAddress: { name: emailAddress.name ?? address, address } });
  }
  return [...byAddress.values()];
}

function locationsFrom(read: ReadDraft): GraphLocation[] | undefined {
  const drafts = read.locations ?? (read.location === undefined ? undefined : read.location === null ? [] : [read.location]);
  return drafts
    ?.filter((draft) => (draft.displayName ?? '') !== '')
    .map((draft) => ({
      displayName: draft.displayName ?? '',
      locationType: draft.locationType ?? 'default',
      ...(draft.locationEmailAddress ? { locationEmailAddress: draft.locationEmailAddress } : {}),
      ...(draft.locationUri ? { locationUri: draft.locationUri } : {}),
      uniqueId: draft.uniqueId ?? draft.displayName ?? '',
      uniqueIdType: draft.uniqueIdType ?? 'private',
    }));
}

const given = <K extends keyof EventFields>(name: K, value: EventFields[K] | undefined): Partial<EventFields> =>
  value === undefined ? {} : { [name]: value };
