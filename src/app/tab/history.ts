import type { HistoryWeek } from '#api/tab.ts';
import { madeOf } from '#domain/commitment-state.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { MeetingChange } from '#domain/meeting-record.ts';
import { minutesHeld, phaseOf } from '#domain/meeting-state.ts';
import { dateAt, type LocalDate } from '#domain/time.ts';
import type { PairContext } from '../pair-context.ts';
import type { CardJson } from '../ports.ts';
import type { StoreTransaction } from '../store-port.ts';
import { withoutActions } from './card-to-read.ts';
import type { OwnPair } from './own-pair.ts';

/** So many past meetings are listed: half a year of weeks. */
const weeksAtMost = 26;

/** The meetings that are behind the pair, newest first, each with the reader's own recap as it was sent. */
export async function readHistory(tx: StoreTransaction, pair: OwnPair): Promise<readonly HistoryWeek[]> {
  const { context, me, words } = pair;
  const changes = await tx.meetingChanges.ofPair(context.pair.id);
  const cards = new Map<MeetingId, CardJson>((await tx.sentCards.recapsOf(context.pair.id, me.id)).map(({ meeting, card }) => [meeting, card]));
  const past = context.meetings.flatMap((meeting) => {
    const fate = fateOf(context, meeting, changes);
    return fate === null ? [] : [{ meeting, fate }];
  });
  return past
    .slice(-weeksAtMost)
    .reverse()
    .map(({ meeting, fate }) => {
      const card = cards.get(meeting.id);
      return {
        meeting: meeting.id,
        when: words.format.dateShort(dateAt(meeting.start, context.pair.zone)),
        line: words.tab.page.week({ ...fate, minutes: minutesHeld(meeting), ...countsOf(context, meeting) }),
        card: card === undefined ? null : withoutActions(card),
      };
    });
}

type Fate = { readonly fate: 'held' | 'cancelled' | 'moved' | 'unconfirmed' | 'not-held'; readonly to: LocalDate | null };

/** null: it is not over, or it went from the calendar for a reason that nobody recorded. */
function fateOf({ now, pair }: PairContext, meeting: Meeting, changes: readonly MeetingChange[]): Fate | null {
  const phase = phaseOf(meeting, now).kind;
  if (phase === 'closed') return { fate: 'held', to: null };
  if (phase === 'unconfirmed' || phase === 'not-held') return { fate: phase, to: null };
  const last = phase === 'gone' && meeting.start <= now ? changes.findLast((change) => change.meeting === meeting.id) : undefined;
  if (last?.kind === 'cancelled') return { fate: 'cancelled', to: null };
  return last?.kind === 'moved' ? { fate: 'moved', to: last.to === null ? null : dateAt(last.to, pair.zone) } : null;
}

/** How many promises were made in a meeting, and how many got an outcome there. */
function countsOf({ commitments }: PairContext, { id }: Meeting): { readonly made: number; readonly settled: number } {
  return {
    made: commitments.filter((commitment) => madeOf(commitment).meeting === id).length,
    settled: commitments.filter(({ events }) => events.some((event) => event.kind === 'outcome' && event.meeting === id)).length,
  };
}
