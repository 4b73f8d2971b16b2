import type { OutlookForm } from '#api/outlook.ts';
import type { CalendarEvent, DirectoryPerson, Recurrence } from '#domain/calendar.ts';
import { detectOneOnOne } from '#domain/detect-one-on-one.ts';
import { eventId, seriesUid } from '#domain/ids.ts';
import { dateAt, localDate, plus, type Instant, type Zone } from '#domain/time.ts';
import type { OneOnOne, Verdict } from '#domain/verdict.ts';
import { counterpartKnownAs } from '../counterpart-known-as.ts';
import type { Person } from '../store-port.ts';
import type { OutlookDeps } from './outlook-deps.ts';

/** What a form amounts to by the rules of the calendar; `who`: the other person, as the directory has one. */
export type JudgedForm = { readonly is: 'one-on-one'; readonly verdict: OneOnOne; readonly who: DirectoryPerson } | { readonly is: 'unknown-person' } | Exclude<Verdict, OneOnOne>;

/** Judges a form as the calendar's series are judged, also one that was never saved. May throw RemoteError. */
export async function judgeForm(deps: OutlookDeps, me: Person, form: OutlookForm, now: Instant, trace: string): Promise<JudgedForm> {
  const line = await deps.reportingLine(me, trace);
  const ownDomain = me.mail.slice(me.mail.indexOf('@') + 1);
  const verdict = detectOneOnOne({ owner: me, directReports: line.reports, boss: line.boss, ownDomain, now, ownerManages: line.reports.length > 0 }, eventOf(form, me.zone, now));
  if (verdict.is === 'other') return verdict;
  const who = await counterpartKnownAs(deps, line, verdict.counterpart.mail, trace);
  return who === null ? { is: 'unknown-person' } : { is: 'one-on-one', verdict, who };
}

/** When a form's meeting is. */
export const spanOf = ({ start, end }: OutlookForm, now: Instant): { readonly start: Instant; readonly end: Instant } => ({ start: plus(now, start - now), end: plus(now, end - now) });

/** The form as an event of the reader's own calendar. A date of a series is judged as its series. */
function eventOf(form: OutlookForm, zone: Zone, now: Instant): CalendarEvent {
  const { start, end } = spanOf(form, now);
  const own = form.attendees.map(({ kind, mail, name, response }) => ({ mail, name, response, type: kind === 'group' ? ('required' as const) : kind }));
  return {
    id: eventId(form.itemId ?? 'form'),
    uid: seriesUid('form'),
    type: form.recurrence === null ? 'singleInstance' : 'seriesMaster',
    seriesMasterId: null,
    originalDate: null,
    start,
    end,
    zone,
    isAllDay: false,
    isCancelled: false,
    isPrivate: false,
    subject: form.subject,
    isOrganizer: form.isOrganizer,
    organizer: form.organizer,
    ownResponse: 'none',
    attendees: own,
    hideAttendees: false,
    recurrence: form.recurrence === null ? null : recurrenceOf(form.recurrence, dateAt(start, zone)),
    venue: { kind: 'none' },
  };
}

const patterns = { daily: 'daily', weekly: 'weekly', monthly: 'absoluteMonthly', yearly: 'absoluteYearly' } as const;

function recurrenceOf({ pattern, interval, daysOfWeek, until }: NonNullable<OutlookForm['recurrence']>, from: Recurrence['from']): Recurrence {
  return { pattern: patterns[pattern], interval, daysOfWeek, from, until: until === null ? null : localDate(until) };
}
