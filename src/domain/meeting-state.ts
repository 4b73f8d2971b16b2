import type { Meeting, MeetingSignal } from './meeting.ts';
import { hour, minute, plus, type Instant } from './time.ts';

/** How long before the planned start or after the planned end a start event still belongs to a meeting. */
export const nearby = hour;
/** After an end event: people who dropped out may come back for so long. */
export const rejoinTime = 15 * minute;
/** A meeting that was held, but whose end Teams never told, is closed so long after its planned end (decision 0007). */
export const silentClose = 2 * hour;

/**
 * Where a meeting stands. ahead: not begun · running: from its start (planned or real) until it is closed or over ·
 * ending: over, and still open for a rejoin or a late event · unconfirmed: over, and nothing says that it was held ·
 * closed: held and done · not-held: the manager said so · gone: no longer on the calendar.
 */
export type MeetingPhase =
  | { readonly kind: 'ahead' | 'running' | 'ending' | 'unconfirmed' | 'not-held' | 'gone' }
  | { readonly kind: 'closed'; readonly at: Instant };

/** Tells whether a start event at `at` can belong to this meeting. */
export const isNear = (meeting: Meeting, at: Instant): boolean =>
  at >= plus(meeting.start, -nearby) && at <= plus(meeting.end, nearby);

/** Held: a start near the planned time, a capture or outcome, or somebody's word (architecture.md). */
export function isHeld(meeting: Meeting): boolean {
  const last = lastWord(meeting);
  if (last?.kind === 'said-not-held') return false;
  return meeting.signals.some(
    (signal) =>
      (signal.kind === 'started' && isNear(meeting, signal.at)) || signal.kind === 'captured' || signal.kind === 'close-pressed' || signal.kind === 'said-held',
  );
}

/** Since when it is on: from the first start that Teams told, else the planned one, else the first sign that people met early; null: it has not begun by `now`. */
export function beganBy(meeting: Meeting, now: Instant): Instant | null {
  const started = meeting.signals.find((signal) => signal.kind === 'started' && isNear(meeting, signal.at));
  if (started !== undefined) return started.at;
  if (now >= meeting.start) return meeting.start;
  return isHeld(meeting) ? (meeting.signals[0]?.at ?? null) : null;
}

/** When the meeting closes by itself if nothing else happens; null when only a person can close it. */
export function closesAt(meeting: Meeting): Instant | null {
  const pressed = lastWord(meeting);
  if (pressed !== undefined) return pressed.kind === 'said-not-held' ? null : pressed.at;
  if (!isHeld(meeting)) return null;
  const lastEnd = lastOf(meeting, 'ended');
  const lastStart = lastOf(meeting, 'started');
  const ended = lastEnd !== undefined && (lastStart === undefined || lastEnd.at >= lastStart.at);
  if (!ended) return plus(meeting.end, silentClose);
  return Math.max(meeting.end, plus(lastEnd.at, rejoinTime)) as Instant;
}

/** The phase of a meeting at `now`. */
export function phaseOf(meeting: Meeting, now: Instant): MeetingPhase {
  const closing = closesAt(meeting);
  if (closing !== null && closing <= now) return { kind: 'closed', at: closing };
  if (lastWord(meeting)?.kind === 'said-not-held') return { kind: 'not-held' };
  const began = isHeld(meeting);
  if (meeting.gone && !began) return { kind: 'gone' };
  if (!began && now < meeting.start) return { kind: 'ahead' };
  if (now < meeting.end) return { kind: 'running' };
  if (closing !== null || now < plus(meeting.end, rejoinTime)) return { kind: 'ending' };
  return { kind: 'unconfirmed' };
}

/** The next moment after `now` at which the phase changes by time alone; null: never. */
export function nextPhaseAt(meeting: Meeting, now: Instant): Instant | null {
  const moments = [meeting.start, meeting.end, plus(meeting.end, rejoinTime), closesAt(meeting)];
  const ahead = moments.filter((at): at is Instant => at !== null && at > now);
  return ahead.length === 0 ? null : (Math.min(...ahead) as Instant);
}

/** Whole minutes that people met, from the first start to the last end that Teams told; null when it told no such span. */
export function minutesHeld(meeting: Meeting): number | null {
  const first = meeting.signals.filter((signal) => signal.kind === 'started').at(0);
  const last = lastOf(meeting, 'ended');
  if (first === undefined || last === undefined || last.at <= first.at) return null;
  return Math.max(1, Math.round((last.at - first.at) / minute));
}

/** The last thing that a person said about the meeting having been held. */
function lastWord(meeting: Meeting): MeetingSignal | undefined {
  return meeting.signals.findLast((signal) => signal.kind === 'close-pressed' || signal.kind === 'said-held' || signal.kind === 'said-not-held');
}

const lastOf = (meeting: Meeting, kind: MeetingSignal['kind']): MeetingSignal | undefined =>
  meeting.signals.findLast((signal) => signal.kind === kind);
