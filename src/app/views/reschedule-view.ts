import type { RescheduleLineView, RescheduleOpenView } from '#cards/reschedule-card.ts';
import type { Role } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { dateAt, type Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';
import type { Span } from '../ports.ts';
import { pairNames } from './pair-names.ts';

/** So many times stand on the card at once. */
export const timesAtOnce = 3;

/** Which meeting can be moved: the one that was named, or, where that is over or gone, the next one, which can come sooner. `missed`: the one that it makes good. */
export type MoveTarget = { readonly meeting: Meeting; readonly missed: Meeting | null };

/** The meeting that a person means; null: none lies ahead. */
export function moveTarget({ meetings, now }: PairContext, named: Meeting | null): MoveTarget | null {
  const phase = named === null ? null : phaseOf(named, now).kind;
  if (named !== null && phase === 'ahead') return { meeting: named, missed: null };
  const next = meetings.find((meeting) => phaseOf(meeting, now).kind === 'ahead');
  if (next === undefined) return null;
  return { meeting: next, missed: phase === 'gone' || phase === 'not-held' ? named : null };
}

type Times = { readonly target: MoveTarget; readonly reader: Role; readonly times: readonly Span[]; readonly page: number; /** Said in place of "You are both free here". */ readonly notice: string | null; readonly inARow: number };

/** The times of one page, in the reader's zone; the chosen one comes back as its instant. */
export function rescheduleView(words: Words, context: PairContext, { target, reader, times, page, notice, inARow }: Times): RescheduleOpenView {
  const { reschedule } = words;
  const { zone } = context[reader];
  const other = otherName(context, reader);
  const shown = times.slice(page * timesAtOnce, (page + 1) * timesAtOnce);
  return {
    kind: 'open',
    data: { meeting: target.meeting.id },
    title: reschedule.title(dateAt(target.meeting.start, zone)),
    line: notice ?? reasonOf(words, context, target),
    fallbackText: reschedule.summary(other),
    label: reschedule.label,
    error: reschedule.chooseOne,
    times: shown.map(({ from, to }) => ({ title: words.format.span(from, to, zone), value: String(from) })),
    consequence: reschedule.consequence(other),
    confirm: reschedule.confirm,
    more: times.length > (page + 1) * timesAtOnce ? { title: reschedule.otherTimes, page: page + 1 } : null,
    skip: { button: reschedule.skip, note: reschedule.skipNote(inARow), submit: reschedule.skipAnyway },
  };
}

/** One line in the card's place. */
export const rescheduleLine = (words: Words, { pair }: PairContext, start: Instant, line: string): RescheduleLineView => ({
  kind: 'line',
  title: words.reschedule.title(dateAt(start, pair.zone)),
  line,
  fallbackText: line,
});

/** What the other one of the two is called. */
export const otherName = (context: PairContext, reader: Role): string => pairNames(context)[reader === 'manager' ? 'rep' : 'manager'];

function reasonOf({ reschedule }: Words, { pair, now }: PairContext, { meeting, missed }: MoveTarget): string {
  if (missed === null) return reschedule.bothFree;
  const [before, next] = [missed, meeting].map(({ start }) => dateAt(start, pair.zone)) as [ReturnType<typeof dateAt>, ReturnType<typeof dateAt>];
  return phaseOf(missed, now).kind === 'gone' ? reschedule.sooner(before, next) : reschedule.notHeld(before, next);
}
