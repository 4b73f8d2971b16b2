import type { Commitment } from './commitment.ts';
import { type PairPeople, sameOutcome, stateOf } from './commitment-state.ts';
import type { PersonId } from './ids.ts';
import { type KeptRate, keptRate } from './kept-rate.ts';
import { isNear } from './meeting-state.ts';
import type { Meeting } from './meeting.ts';
import type { Instant } from './time.ts';

/** Over how many held meetings the kept rate is shown (playbook.md, "The scorecard"). */
export const windowSizes = [4, 8, 12] as const;

/** A kept rate over the last `over` held meetings; `held` is how many of them there were. */
export type KeptRateWindow = KeptRate & { readonly over: number; readonly held: number };

/**
 * The kept rates of one owner over the last 4, 8 and 12 held meetings. Which promise belongs to which meeting:
 * - A promise counts at the held meeting in or after which it came to stand as it stands now: the last one that had begun by that moment. So what is
 *   settled on the recap, or on the Thursday, belongs to the Tuesday before. What was settled before the first held meeting belongs to that one.
 * - A later change of mind moves it: it counts where its last outcome was settled, once.
 * - What has no outcome now (open, seen differently, suspended) belongs to the latest meeting, so every window names it among what is left out.
 * Over as many meetings as were held, or more, the window says the same as `keptRate` says for all time.
 */
export function keptRateWindows(commitments: readonly Commitment[], people: PairPeople, owner: PersonId, held: readonly Meeting[]): readonly KeptRateWindow[] {
  const begins = held.map(beganAt).sort((one, other) => one - other);
  return windowSizes.map((over) => {
    const from = begins.length > over ? begins.at(-over) : undefined;
    const inside = from === undefined ? commitments : commitments.filter((commitment) => (settledAt(commitment, people) ?? from) >= from);
    return { ...keptRate(inside, people, owner), over, held: Math.min(over, begins.length) };
  });
}

/** When a promise came to stand as it stands now; null: it is open, seen differently or suspended. */
export function settledAt(commitment: Commitment, people: PairPeople): Instant | null {
  const now = stateOf(commitment, people);
  if (now.status === 'open' || now.status === 'suspended') return null;
  const stoodSo = (count: number): boolean => {
    const then = stateOf({ ...commitment, events: commitment.events.slice(0, count) }, people);
    if (then.status !== now.status) return false;
    return then.outcome === null || now.outcome === null ? then.outcome === now.outcome : sameOutcome(then.outcome, now.outcome);
  };
  let since = commitment.events.length;
  while (since > 1 && stoodSo(since - 1)) since -= 1;
  return commitment.events[since - 1]?.at ?? null;
}

/** The planned start, or the moment at which people were there already. */
function beganAt(meeting: Meeting): Instant {
  const starts = meeting.signals.filter(({ kind, at }) => kind === 'started' && isNear(meeting, at)).map(({ at }) => at);
  return starts.reduce((first, at) => (at < first ? at : first), meeting.start);
}
