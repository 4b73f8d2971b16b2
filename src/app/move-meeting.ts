import type { MeetingId, PersonId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { plus, type Instant } from '#domain/time.ts';
import { suitsBoth } from './find-free-times.ts';
import { readPairContext, type PairContext } from './pair-context.ts';
import type { Clock, Schedules, Span } from './ports.ts';
import type { Store } from './store-port.ts';

/** What became of it. 'taken': the time suits one of the two no longer, or never did. 'not-organizer': only the one in whose name the mail goes may move it. */
export type MeetingMoved =
  | { readonly kind: 'moved'; readonly meeting: Meeting; readonly to: Span }
  | { readonly kind: 'taken' | 'crossing' | 'not-organizer' | 'not-writable' | 'gone' };

/** Moves one meeting to a time that suits both, at the press of its organizer. May throw RemoteError; pressed again it does nothing twice. */
export type MoveMeeting = (request: { readonly pair: PairContext['pair']['id']; readonly meeting: MeetingId; readonly by: PersonId; readonly start: Instant; readonly trace: string }) => Promise<MeetingMoved>;

type Deps = { readonly store: Store; readonly clock: Clock; readonly schedules: Schedules };

/** The change key is the whole series': somebody's answer makes it stale (facts/graph.md §3.2). */
const attempts = 3;

/**
 * A person's own command, the one write to a calendar beside the loop's (architecture.md, decision 2): start and end of the organizer's copy, once, with
 * its own records. The attendee gets one update, in the organizer's name. Our own tables follow the calendar, as with every move: the mailbox is read again
 * at once.
 */
export const createMoveMeeting =
  (deps: Deps): MoveMeeting =>
  (request) =>
    deps.store.withLock(`move:${request.meeting}`, async () => {
      const now = await deps.clock.now();
      const context = await deps.store.transaction((tx) => readPairContext(tx, request.pair, now));
      const meeting = context?.meetings.find(({ id }) => id === request.meeting);
      if (context?.pair.state.kind !== 'on' || meeting === undefined) return { kind: 'gone' };
      if (!mayMove(meeting, request.by)) return { kind: meeting.copy === null || meeting.gone ? 'not-writable' : 'not-organizer' };
      const to = { from: request.start, to: plus(request.start, meeting.end - meeting.start) };
      const note = (what: 'meeting-move-asked' | 'meeting-moved') => deps.store.transaction((tx) => tx.audit.add({ at: now, by: request.by, what, pair: request.pair }));
      const done = await carryOut(deps, context, { meeting, to, asked: () => note('meeting-move-asked') }, request.trace);
      if (done === 'moved') await note('meeting-moved');
      else if (done !== 'there') return { kind: done };
      await deps.store.transaction((tx) => tx.queue({ name: 'sync-calendar', mailbox: request.by, trace: request.trace }));
      return { kind: 'moved', meeting, to };
    });

/** Whether this person may move the meeting: it stands on the person's own calendar, as its organizer, and we may write there. */
export const mayMove = ({ organizer, copy, gone }: Meeting, person: PersonId): boolean => !gone && copy !== null && organizer === person && copy.mailbox === person;

type Wanted = { readonly meeting: Meeting; readonly to: Span; /** Recorded before the call, so that a crash in it leaves a trace. */ readonly asked: () => Promise<void> };

/** Each write is a mail, so the event is read before it: what an earlier delivery of the same press has moved is there, and blocks its own time. */
async function carryOut(deps: Deps, context: PairContext, { meeting, to, asked }: Wanted, trace: string): Promise<'moved' | 'there' | 'taken' | 'crossing' | 'not-writable' | 'gone'> {
  if (meeting.copy === null) return 'not-writable';
  const at = { mailbox: meeting.copy.mailbox, event: meeting.copy.eventId };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const from = await deps.schedules.placed(at, trace);
    if (from.kind !== 'placed') return from.kind === 'gone' ? 'gone' : 'not-writable';
    if (from.span.from === to.from && from.span.to === to.to) return 'there';
    if (!(await suitsBoth(deps.schedules, context, meeting.id, to.from, trace))) return 'taken';
    if (attempt === 0) await asked();
    const answer = await deps.schedules.move({ ...at, from, to }, trace);
    if (answer.kind === 'forbidden' || answer.kind === 'no-mailbox') return 'not-writable';
    if (answer.kind !== 'conflict') return answer.kind;
  }
  throw new Error('The meeting changed under each attempt to move it; nothing was written.');
}
