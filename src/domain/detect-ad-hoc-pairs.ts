import { fewestMeetings, rhythmOf, type Rhythm } from './cadence.ts';
import type { CalendarEvent } from './calendar.ts';
import { lifeOf } from './detect-one-on-one.ts';
import { judgeMeeting, oneOnOne, type TwoPeople } from './judge-meeting.ts';
import { dateAt, day, type Instant, type Zone } from './time.ts';
import type { DetectInput, OtherReason, PairVerdict, Verdict } from './verdict.ts';

type Judged = { readonly event: CalendarEvent; readonly two: TwoPeople };

/** So many periods without a meeting, and the rhythm is over: one skipped week is nothing, three are an end. */
const periodsUntilOver = 3;

/**
 * Finds the people whom the owner meets alone, again and again, by single events: the same people and purpose as a series has to have, at least four
 * meetings, a steady rhythm (see `rhythmOf`) that has not run out. One verdict for each person who is on a single event that would do; events with others,
 * or with a topic of their own, are not counted. Pure, in any order of `singles`.
 */
export function detectAdHocPairs(input: DetectInput, singles: readonly CalendarEvent[]): readonly PairVerdict[] {
  const pairs = new Map<string, Judged[]>();
  for (const event of singles) {
    const two = judgeSingle(input, event);
    if (two.is === 'other') continue;
    const key = (two.place.person?.mail ?? two.found.mail).toLowerCase();
    pairs.set(key, [...(pairs.get(key) ?? []), { event, two }]);
  }
  return [...pairs.values()].flatMap((meetings) => judgePair(input, meetings.sort((a, b) => a.event.start - b.event.start)));
}

/** A single event by its people and purpose alone, as if it were the only one: the first of a rhythm, perhaps. */
export function detectSingle(input: DetectInput, event: CalendarEvent): Verdict {
  const two = judgeSingle(input, event);
  return two.is === 'other' ? two : oneOnOne(input, event, two, { cadence: 'other', meetings: 1 });
}

/** The rhythm of single meetings (in any order) that goes on at `now`, or why there is none. */
export function livingRhythm(meetings: readonly { readonly start: Instant; readonly zone: Zone }[], now: Instant): (Rhythm & { readonly meetings: number }) | OtherReason {
  const inOrder = [...meetings].sort((a, b) => a.start - b.start);
  const days = inOrder.map(({ start, zone }) => dateAt(start, zone)).filter((date, index, all) => date !== all[index - 1]);
  const rhythm = rhythmOf(days);
  if (rhythm === null) return days.length < fewestMeetings ? 'too-few' : 'no-steady-rhythm';
  const last = inOrder.at(-1)?.start ?? now;
  return now - last > periodsUntilOver * rhythm.period * day ? 'ended' : { ...rhythm, meetings: days.length };
}

function judgeSingle(input: DetectInput, event: CalendarEvent): ReturnType<typeof judgeMeeting> {
  if (event.type !== 'singleInstance') return { is: 'other', because: 'has-a-series' };
  const life = lifeOf(event);
  return life === null ? judgeMeeting(input, event) : { is: 'other', because: life };
}

function judgePair(input: DetectInput, meetings: readonly Judged[]): readonly PairVerdict[] {
  // Whoever of the two invites more often says nothing new; the owner's own newest invite shows best who is on it now.
  const shown = meetings.findLast(({ event }) => event.isOrganizer) ?? meetings.at(-1);
  if (shown === undefined) return [];
  const { place, found } = shown.two;
  const counterpart = { mail: place.person?.mail ?? found.mail, name: place.person?.displayName ?? found.name };
  return [{ counterpart, events: meetings.map(({ event }) => event.id), verdict: verdictOf(input, meetings, shown) }];
}

function verdictOf(input: DetectInput, meetings: readonly Judged[], shown: Judged): Verdict {
  const rhythm = livingRhythm(meetings.map(({ event }) => event), input.now);
  return typeof rhythm === 'string' ? { is: 'other', because: rhythm } : oneOnOne(input, shown.event, shown.two, rhythm);
}
