import type { CalendarEvent } from './calendar.ts';
import { detectAdHocPairs } from './detect-ad-hoc-pairs.ts';
import { detectOneOnOne } from './detect-one-on-one.ts';
import type { EventId } from './ids.ts';
import { namesOn } from './participants.ts';
import type { DetectInput, PairVerdict, Verdict } from './verdict.ts';

/** What is on one calendar: a verdict for every series, in the order of `events`, and one for every person who is met alone by single events. */
export type CalendarVerdicts = {
  readonly series: readonly { readonly master: CalendarEvent; readonly verdict: Verdict }[];
  readonly pairs: readonly PairVerdict[];
};

/**
 * Judges a whole calendar. Occurrences only tell who was on a series before. Single meetings with somebody who has a live series are extra ones of that
 * pair, not a pair of their own; a series that was cut off and made anew is one pair, since only the living one is a 1:1.
 */
export function detectCalendar(input: DetectInput, events: readonly CalendarEvent[]): CalendarVerdicts {
  const former = formerNames(input, events);
  const series = events
    .filter(({ type }) => type === 'seriesMaster')
    .map((master) => ({ master, verdict: detectOneOnOne(input, master, former.get(master.id)) }));
  const met = new Set(series.flatMap(({ verdict }) => (verdict.is === 'one-on-one' ? [verdict.counterpart.mail.toLowerCase()] : [])));
  const pairs = detectAdHocPairs(input, events.filter(({ type }) => type === 'singleInstance')).map((pair): PairVerdict =>
    met.has(pair.counterpart.mail.toLowerCase()) && pair.verdict.is === 'one-on-one' ? { ...pair, verdict: { is: 'other', because: 'has-a-series' } } : pair,
  );
  return { series, pairs };
}

function formerNames({ owner }: DetectInput, events: readonly CalendarEvent[]): ReadonlyMap<EventId, readonly string[]> {
  const names = new Map<EventId, readonly string[]>();
  for (const event of events) {
    // only an exception can show other people than its series does
    if (event.type !== 'exception' || event.seriesMasterId === null) continue;
    names.set(event.seriesMasterId, [...(names.get(event.seriesMasterId) ?? []), ...namesOn(event, owner)]);
  }
  return names;
}
