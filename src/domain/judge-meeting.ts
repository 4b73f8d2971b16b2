import type { CalendarEvent } from './calendar.ts';
import type { Role } from './commitment.ts';
import { nameWords } from './name-words.ts';
import { type Participants, participantsOf, type Seen } from './participants.ts';
import { type Line, lineTo, type LineTo } from './reporting-line.ts';
import { type Purpose, purposeOf } from './subject-purpose.ts';
import type { Confidence, DetectInput, MeetingCadence, NoOneOnOne, NotOffered, OneOnOne, OtherReason, Reason } from './verdict.ts';

/** An event that is a 1:1 by its people and its purpose; whether it has a rhythm is another question. */
export type TwoPeople = { readonly is: 'two'; readonly found: Seen; readonly seen: Participants; readonly place: LineTo; readonly purpose: Purpose };

/**
 * Judges who is on an event and what for, as it stands now. `formerNames` are words of the names of people who were on it before: a subject that still
 * says them is stale, not a topic.
 */
export function judgeMeeting(input: DetectInput, event: CalendarEvent, formerNames: readonly string[] = []): TwoPeople | NoOneOnOne {
  const own = nameWords(input.owner.displayName);
  const seen = participantsOf(event, input, own);
  const found = counterpartOf(seen, event, input);
  if ('is' in found) return found;
  if (found.response === 'declined') return no('declined-by-them');
  const place = lineTo(lineOf(input), found);
  if (place.kind === 'outside') return no('outside-organization');
  const purpose = purposeOf(event.subject, own, nameWords(found.name), formerNames);
  const refusal = refusalByPurpose(purpose, place, seen);
  return refusal ?? { is: 'two', found, seen, place, purpose };
}

/** A 1:1 with its rhythm, in full: role, confidence, reasons, and whether it is offered. */
export function oneOnOne(input: DetectInput, event: CalendarEvent, two: TwoPeople, rhythm: { readonly cadence: MeetingCadence; readonly meetings?: number }): OneOnOne {
  const { found, place, seen } = two;
  const role = roleOf(place, input, event, found);
  const notOffered = notOfferedBecause(event, seen, place);
  return {
    is: 'one-on-one',
    kind: rhythm.meetings === undefined ? 'series' : 'adhoc',
    counterpart: { mail: place.person?.mail ?? found.mail, name: place.person?.displayName ?? found.name },
    ownerRole: role.owner,
    cadence: rhythm.cadence,
    confidence: confidenceOf(role.by, seen, event, rhythm.meetings !== undefined),
    reasons: reasonsOf(two, rhythm, role),
    offered: notOffered === null,
    ...(notOffered === null ? {} : { notOfferedBecause: notOffered }),
  };
}

const no = (because: OtherReason, people?: number): NoOneOnOne => ({ is: 'other', because, ...(people === undefined ? {} : { people }) });
const lineOf = ({ directReports, boss, owner, ownDomain }: DetectInput): Line => ({ directReports, boss, owner, ownDomain });

/** The one other person, or why there is none. */
function counterpartOf(seen: Participants, event: CalendarEvent, input: DetectInput): Seen | NoOneOnOne {
  const [first, second] = seen.required;
  if (second !== undefined) return no('more-than-two', seen.required.length + 1);
  if (first !== undefined) return first;
  // Hidden attendees: an attendee's copy shows only the organizer and himself (facts/graph.md §1.3). Only an explicit 1:1 from a report counts.
  if (!event.hideAttendees || seen.hiddenOrganizer === null) return no(seen.groups > 0 ? 'more-than-two' : 'nobody-else');
  const organizer = seen.hiddenOrganizer;
  const purpose = purposeOf(event.subject, nameWords(input.owner.displayName), nameWords(organizer.name));
  return lineTo(lineOf(input), organizer).kind === 'report' && isMarked(purpose) ? organizer : no('more-than-two');
}

const isMarked = (purpose: Purpose): boolean => purpose === 'named' || purpose === 'names';

function refusalByPurpose(purpose: Purpose, place: LineTo, seen: Participants): NoOneOnOne | null {
  const isInLine = place.kind === 'report' || place.kind === 'boss';
  if (purpose === 'other' || (purpose === 'about' && !isInLine)) return no('other-purpose');
  if (isMarked(purpose) || purpose === 'about') return null;
  if (seen.optional > 0) return no('more-than-two');
  return isInLine || (purpose === 'with-name' && place.kind === 'unknown') ? null : no('other-purpose');
}

function notOfferedBecause(event: CalendarEvent, seen: Participants, place: LineTo): NotOffered | null {
  if (event.hideAttendees) return 'hidden-attendees';
  if (seen.groups > 0) return 'group-among-attendees';
  if (event.isPrivate) return 'private';
  return place.kind === 'colleague' ? 'not-in-reporting-line' : null;
}

type RoleFound = { readonly owner: Role; readonly by: 'directory' | 'organizer' | 'asked' };

/**
 * The directory decides; else whoever invites is taken for the manager. When somebody else invites an owner who manages people that says nothing, and
 * the two have to be asked: so it is when nobody of the two sent it. Beside a line that is known, a colleague who invites the owner is one further up.
 */
function roleOf(place: LineTo, input: DetectInput, event: CalendarEvent, found: Seen): RoleFound {
  if (place.kind === 'boss') return { owner: 'rep', by: 'directory' };
  if (place.kind === 'report') return { owner: 'manager', by: 'directory' };
  if (event.isOrganizer) return { owner: 'manager', by: 'organizer' };
  if (!found.isOrganizer) return { owner: 'manager', by: 'asked' };
  if (place.kind === 'unknown' && input.ownerManages) return { owner: 'manager', by: 'asked' };
  return { owner: 'rep', by: 'organizer' };
}

function confidenceOf(by: RoleFound['by'], seen: Participants, event: CalendarEvent, isAdHoc: boolean): Confidence {
  if (by === 'asked') return 'asked';
  const isJustTwo = seen.optional === 0 && seen.groups === 0 && !event.hideAttendees;
  return by === 'directory' && isJustTwo && !isAdHoc ? 'sure' : 'likely';
}

function reasonsOf({ seen, place, purpose }: TwoPeople, { cadence, meetings }: { readonly cadence: MeetingCadence; readonly meetings?: number }, role: RoleFound): readonly Reason[] {
  const { rooms, recorders, optional, groups } = seen;
  const besides: readonly Reason[] = rooms + recorders + optional + groups > 0 ? [{ code: 'besides', rooms, recorders, optional, groups }] : [];
  const rhythm: Reason = meetings === undefined ? { code: 'rhythm', cadence } : { code: 'single-meetings', cadence, meetings };
  const line = place.kind === 'report' ? 'reports-to-you' : place.kind === 'boss' ? 'you-report-to' : 'same-organization';
  const byInvite = role.by === 'asked' ? 'manager-not-known' : role.owner === 'manager' ? 'you-invite' : 'they-invite';
  const manager: readonly Reason[] = role.by === 'directory' ? [] : [{ code: byInvite }];
  const subject = purpose === 'names' ? 'names' : purpose === 'named' || purpose === 'about' ? 'named' : 'plain-subject';
  return [{ code: 'two-people' }, ...besides, rhythm, { code: line }, ...manager, { code: subject }];
}
