import type { CalendarEvent, DirectoryPerson, Recurrence } from './calendar.ts';
import type { Role } from './commitment.ts';
import { type Line, lineTo, type LineTo } from './reporting-line.ts';
import { nameWords } from './name-words.ts';
import { type Participants, participantsOf, type Seen } from './participants.ts';
import { type Purpose, purposeOf } from './subject-purpose.ts';
import { dateAt, type Instant } from './time.ts';

/** Whose calendar it is, and what the directory says. Empty `directReports` and no `boss` mean: the reporting line is not known. */
export type DetectInput = {
  readonly owner: DirectoryPerson;
  readonly directReports: readonly DirectoryPerson[];
  readonly boss: DirectoryPerson | null;
  /** The mail domain of the owner's organization; its sub-domains belong to it. */
  readonly ownDomain: string;
  readonly now: Instant;
};

export type MeetingCadence = 'weekly' | 'biweekly' | 'monthly' | 'other';

/** Why it is a 1:1, as codes; `words/` says them in plain words. */
export type Reason =
  | { readonly code: 'two-people' }
  | { readonly code: 'besides'; readonly rooms: number; readonly recorders: number; readonly optional: number; readonly groups: number }
  | { readonly code: 'rhythm'; readonly cadence: MeetingCadence }
  | { readonly code: 'reports-to-you' | 'you-report-to' | 'same-organization' }
  | { readonly code: 'named' | 'names' | 'plain-subject' };

/** Why it is not taken as a 1:1. */
export type OtherReason =
  | 'happens-once'
  | 'cancelled'
  | 'ended'
  | 'declined-by-you'
  | 'declined-by-them'
  | 'all-day'
  | 'too-often'
  | 'too-rare'
  | 'nobody-else'
  | 'more-than-two'
  | 'outside-organization'
  | 'other-purpose';

/** Why a 1:1 was spotted and is nevertheless not offered. */
export type NotOffered = 'group-among-attendees' | 'hidden-attendees' | 'private' | 'not-in-reporting-line';

export type Verdict =
  | {
      readonly is: 'one-on-one';
      readonly counterpart: { readonly mail: string; readonly name: string };
      /** The part that the calendar's owner has in the pair. */
      readonly ownerRole: Role;
      readonly cadence: MeetingCadence;
      readonly reasons: readonly Reason[];
      readonly offered: boolean;
      readonly notOfferedBecause?: NotOffered;
    }
  | { readonly is: 'other'; readonly because: OtherReason };

/**
 * Tells whether a series (its master, as it stands now) is a recurring 1:1 of the calendar's owner with somebody in the owner's reporting line,
 * and if not, why not. People, rhythm and reporting line decide; the subject is weak evidence. Moved or declined single occurrences do not matter.
 */
export function detectOneOnOne(input: DetectInput, event: CalendarEvent): Verdict {
  const life = lifeOf(input, event);
  if (life !== null) return other(life);
  const cadence = cadenceOf(event.recurrence);
  if (cadence === 'too-often' || cadence === 'too-rare') return other(cadence);
  const line: Line = { directReports: input.directReports, boss: input.boss, owner: input.owner, ownDomain: input.ownDomain };
  const seen = participantsOf(event, input.owner, nameWords(input.owner.displayName));
  const found = counterpartOf(seen, event, input);
  if (typeof found === 'string') return other(found);
  if (found.response === 'declined') return other('declined-by-them');
  const place = lineTo(line, found);
  if (place.kind === 'outside') return other('outside-organization');
  const purpose = purposeOf(event.subject, nameWords(input.owner.displayName), nameWords(found.name));
  const refusal = refusalByPurpose(purpose, place, seen);
  if (refusal !== null) return other(refusal);
  const notOffered = notOfferedBecause(event, seen, place);
  return {
    is: 'one-on-one',
    counterpart: { mail: place.person?.mail ?? found.mail, name: place.person?.displayName ?? found.name },
    ownerRole: roleOf(place, line, found),
    cadence,
    reasons: reasonsOf(seen, cadence, place, purpose),
    offered: notOffered === null,
    ...(notOffered === null ? {} : { notOfferedBecause: notOffered }),
  };
}

const other = (because: OtherReason): Verdict => ({ is: 'other', because });

function lifeOf({ now }: DetectInput, event: CalendarEvent): OtherReason | null {
  if (event.type !== 'seriesMaster' || event.recurrence === null) return 'happens-once';
  if (event.isCancelled) return 'cancelled';
  if (event.recurrence.until !== null && event.recurrence.until < dateAt(now, event.zone)) return 'ended';
  if (event.ownResponse === 'declined') return 'declined-by-you';
  return event.isAllDay ? 'all-day' : null;
}

/** From the recurrence, never from the words of the subject. */
export function cadenceOf(recurrence: Recurrence | null): MeetingCadence | 'too-often' | 'too-rare' {
  if (recurrence === null) return 'other';
  const { pattern, interval, daysOfWeek } = recurrence;
  if (pattern === 'absoluteYearly' || pattern === 'relativeYearly') return 'too-rare';
  if (pattern === 'absoluteMonthly' || pattern === 'relativeMonthly') return interval === 1 ? 'monthly' : 'other';
  if (pattern === 'weekly' && daysOfWeek >= 3 && interval === 1) return 'too-often';
  if (pattern === 'weekly' && daysOfWeek > 1) return 'other';
  const days = pattern === 'daily' ? interval : 7 * interval;
  if (days < 3) return 'too-often';
  return days === 7 ? 'weekly' : days === 14 ? 'biweekly' : 'other';
}

/** The one other person, or why there is none. */
function counterpartOf(seen: Participants, event: CalendarEvent, input: DetectInput): Seen | OtherReason {
  const [first, second] = seen.required;
  if (second !== undefined) return 'more-than-two';
  if (first !== undefined) return first;
  // Hidden attendees: an attendee's copy shows only the organizer and himself (facts/graph.md §1.3). Only an explicit 1:1 from a report counts.
  if (!event.hideAttendees || seen.hiddenOrganizer === null) return seen.groups > 0 ? 'more-than-two' : 'nobody-else';
  const organizer = seen.hiddenOrganizer;
  const place = lineTo({ ...input }, organizer);
  const isNamed = purposeOf(event.subject, nameWords(input.owner.displayName), nameWords(organizer.name)) === 'named';
  return place.kind === 'report' && isNamed ? organizer : 'more-than-two';
}

function refusalByPurpose(purpose: Purpose, place: LineTo, seen: Participants): OtherReason | null {
  const isMarked = purpose === 'named' || purpose === 'names';
  if (purpose === 'other') return 'other-purpose';
  if (!isMarked && seen.optional > 0) return 'more-than-two';
  if (isMarked || place.kind === 'report' || place.kind === 'boss') return null;
  return purpose === 'with-name' && place.kind === 'unknown' ? null : 'other-purpose';
}

function notOfferedBecause(event: CalendarEvent, seen: Participants, place: LineTo): NotOffered | null {
  if (event.hideAttendees) return 'hidden-attendees';
  if (seen.groups > 0) return 'group-among-attendees';
  if (event.isPrivate) return 'private';
  return place.kind === 'colleague' ? 'not-in-reporting-line' : null;
}

/** The directory decides; where it says nothing, whoever keeps the calendar is taken for the manager; beside a known line, the organizer is. */
function roleOf(place: LineTo, { owner }: Line, found: Seen): Role {
  if (place.kind === 'boss') return 'rep';
  if (place.kind !== 'colleague') return 'manager';
  return found.isOrganizer && found.mail !== owner.mail ? 'rep' : 'manager';
}

function reasonsOf(seen: Participants, cadence: MeetingCadence, place: LineTo, purpose: Purpose): readonly Reason[] {
  const { rooms, recorders, optional, groups } = seen;
  const besides: readonly Reason[] = rooms + recorders + optional + groups > 0 ? [{ code: 'besides', rooms, recorders, optional, groups }] : [];
  const line = place.kind === 'report' ? 'reports-to-you' : place.kind === 'boss' ? 'you-report-to' : 'same-organization';
  const subject = purpose === 'named' ? 'named' : purpose === 'names' ? 'names' : 'plain-subject';
  return [{ code: 'two-people' }, ...besides, { code: 'rhythm', cadence }, { code: line }, { code: subject }];
}

