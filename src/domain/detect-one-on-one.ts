import { cadenceOf } from './cadence.ts';
import type { CalendarEvent } from './calendar.ts';
import { judgeMeeting, oneOnOne } from './judge-meeting.ts';
import { isCalledOff } from './subject-purpose.ts';
import { dateAt } from './time.ts';
import type { DetectInput, OtherReason, Verdict } from './verdict.ts';

/**
 * Tells whether a series (its master, as it stands now) is a recurring 1:1 of the calendar's owner with somebody in the owner's reporting line,
 * and if not, why not. People, rhythm and reporting line decide; the subject is weak evidence. Moved or declined single occurrences do not matter.
 * `formerNames`: see `judgeMeeting`.
 */
export function detectOneOnOne(input: DetectInput, event: CalendarEvent, formerNames: readonly string[] = []): Verdict {
  const life = event.type !== 'seriesMaster' || event.recurrence === null ? 'happens-once' : lifeOf(event);
  if (life !== null) return { is: 'other', because: life };
  if (hasEnded(input, event)) return { is: 'other', because: 'ended' };
  const cadence = cadenceOf(event.recurrence);
  if (cadence === 'too-often' || cadence === 'too-rare') return { is: 'other', because: cadence };
  const judged = judgeMeeting(input, event, formerNames);
  return judged.is === 'other' ? judged : oneOnOne(input, event, judged, { cadence });
}

/** Why an event, series or single, is out of the question whoever is on it; null: it is not. */
export function lifeOf(event: CalendarEvent): OtherReason | null {
  if (event.isCancelled || isCalledOff(event.subject)) return 'cancelled';
  if (event.ownResponse === 'declined') return 'declined-by-you';
  return event.isAllDay ? 'all-day' : null;
}

function hasEnded({ now }: DetectInput, { recurrence, zone }: CalendarEvent): boolean {
  const until = recurrence?.until ?? null;
  return until !== null && until < dateAt(now, zone);
}
