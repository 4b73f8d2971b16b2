import { meetingId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Instant } from '#domain/time.ts';
import { recordMeetingChanges } from './record-meeting-changes.ts';
import type { OccurrenceCopy, PairRecord, SeriesCopy, StoreTransaction } from './store-port.ts';

type Copy = SeriesCopy & { readonly occurrences: readonly OccurrenceCopy[] };
type Candidate = Omit<Meeting, 'id' | 'moves' | 'signals' | 'gone' | 'pair'>;

/**
 * Brings the pair's meetings in line with what the calendars say now: new ones are bound, moved ones keep their id, and what is no longer
 * on any calendar is marked gone. What was bound before and lies behind us stays, whatever becomes of its series.
 */
export async function bindMeetings(tx: StoreTransaction, pair: PairRecord, now: Instant, newId: () => string): Promise<readonly Meeting[]> {
  const copies = await tx.calendar.seriesOfPair(pair.manager, pair.rep);
  const wanted = candidates(copies);
  const before = await tx.meetings.ofPair(pair.id);
  const known = new Map(before.map((meeting) => [keyOf(meeting), meeting]));
  let saved = 0;
  const save = async (meeting: Meeting) => {
    await tx.meetings.save(meeting);
    saved += 1;
  };
  for (const [key, candidate] of wanted) {
    const meeting = known.get(key);
    if (meeting === undefined && candidate.end <= now) continue;
    const next = bound(pair, meeting, candidate, newId);
    if (meeting === undefined || !isSame(meeting, next)) await save(next);
  }
  for (const meeting of before) {
    const lost = !wanted.has(keyOf(meeting)) && meeting.end > now && !meeting.gone;
    if (lost) await save({ ...meeting, gone: true });
  }
  if (saved === 0) return before;
  const after = await tx.meetings.ofPair(pair.id);
  await recordMeetingChanges(tx, pair, before, after, now);
  return after;
}

const keyOf = (meeting: Pick<Meeting, 'uid' | 'originalDate'>): string => `${meeting.uid}|${meeting.originalDate ?? ''}`;

/** One candidate for each (uid, original date): the organizer's own copy wins, since it alone is written. */
function candidates(copies: readonly Copy[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  const organizersLast = [...copies].sort((a, b) => Number(a.isOrganizer) - Number(b.isOrganizer));
  for (const copy of organizersLast) {
    if (copy.verdict.is !== 'one-on-one') continue;
    for (const occurrence of copy.occurrences) {
      const candidate = candidateOf(copy, copy.verdict.organizer, occurrence);
      found.set(keyOf(candidate), candidate);
    }
  }
  return found;
}

const candidateOf = (copy: Copy, organizer: Meeting['organizer'], occurrence: OccurrenceCopy): Candidate => ({
  uid: copy.uid,
  originalDate: occurrence.originalDate,
  start: occurrence.start,
  end: occurrence.end,
  organizer,
  copy: copy.isOrganizer ? { mailbox: copy.mailbox, eventId: occurrence.event } : null,
  audience: occurrence.audience,
  venue: occurrence.venue,
});

function bound(pair: PairRecord, meeting: Meeting | undefined, candidate: Candidate, newId: () => string): Meeting {
  if (meeting === undefined) return { ...candidate, id: meetingId(newId()), pair: pair.id, gone: false, moves: 0, signals: [] };
  const moved = meeting.start !== candidate.start;
  return { ...meeting, ...candidate, gone: false, moves: meeting.moves + (moved ? 1 : 0) };
}

const isSame = (before: Meeting, after: Meeting): boolean =>
  JSON.stringify({ ...before, signals: [] }) === JSON.stringify({ ...after, signals: [] });
