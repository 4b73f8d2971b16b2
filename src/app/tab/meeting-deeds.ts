import type { Refused } from '#api/face.ts';
import type { FreeTimes } from '#api/tab.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { clockAt, dateAt, plus, type Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import { keepTopic, topicOf } from '../keep-topic.ts';
import { mayMove } from '../move-meeting.ts';
import { pairFor } from '../pair-access.ts';
import { readPairContext, type PairContext } from '../pair-context.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { Person } from '../store-port.ts';
import { pairNames } from '../views/pair-names.ts';
import { done, type Deed, type DeedHere, type Done } from './deed.ts';
import { readerWords } from './reader-words.ts';
import { refused } from './refused.ts';

/** More than three are a calendar, not a suggestion. */
const timesAtMost = 3;

/** What the reader wants to work on, with a moment in a call: kept as "Add a topic" on the card keeps it. */
export async function setTopic({ tx, reader, words }: DeedHere, { meeting, topic, url }: Deed<'set-topic'>): Promise<Done> {
  const said = topicOf({ topic, evidence: url });
  if ('refused' in said) return refused(said.refused === 'empty' ? words.cards.agenda.topicEmpty : words.replies.notALink, 400);
  const access = await pairFor(tx, reader.person, { meeting });
  if (access?.meeting === undefined || access.meeting === null) return refused(words.replies.notYours, 403);
  if (access.pair.state.kind !== 'on') return refused(words.tab.page.notOn, 409);
  await keepTopic(tx, access.pair.id, said, reader.trace);
  return done();
}

/** A meeting ahead that the reader may move, with everything about its pair. */
type Movable = { readonly words: Words; readonly context: PairContext; readonly meeting: Meeting; readonly me: Person; readonly other: Person; readonly otherName: string };

async function movable(deps: ScreenDeps, reader: Reader, id: string): Promise<Movable | Refused> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = await readerWords(tx, deps, reader);
    const access = await pairFor(tx, reader.person, { meeting: id });
    const context = access === null ? undefined : await readPairContext(tx, access.pair.id, now);
    if (access?.meeting === undefined || access.meeting === null || context === undefined) return refused(words.replies.notYours, 403);
    const { meeting, role, pair } = access;
    const otherRole = role === 'manager' ? 'rep' : 'manager';
    if (pair.state.kind !== 'on' || phaseOf(meeting, now).kind !== 'ahead') return refused(words.reschedule.nothingAhead, 409);
    const otherName = pairNames(context)[otherRole];
    if (!mayMove(meeting, reader.person)) return refused(meeting.organizer === context[otherRole].id ? words.reschedule.organizes(otherName) : words.reschedule.notWritable, 409);
    return { words, context, meeting, me: context[role], other: context[otherRole], otherName };
  });
}

/** Times that suit both for one meeting, nearest to the planned one first, and what moving it sends. Asks Graph; may throw RemoteError. */
export async function readFreeTimes(deps: ScreenDeps, reader: Reader, { meeting: id }: { readonly meeting: string }): Promise<FreeTimes | Refused> {
  const found = await movable(deps, reader, id);
  if ('kind' in found) return found;
  const { words, context, meeting, me, other, otherName } = found;
  const free = await deps.findFreeTimes(context, meeting.id, reader.trace);
  const { reschedule, tab } = words;
  switch (free.kind) {
    case 'times':
      return { times: free.times.slice(0, timesAtMost).map(({ from }) => ({ start: from, text: tab.time.at(from, context.now, me.zone), detail: theirTime(words, from, { me, other, otherName }) })), note: reschedule.consequence(otherName) };
    case 'none':
      return { times: [], note: reschedule.noTimes };
    case 'not-writable':
      return { times: [], note: reschedule.notWritable };
    case 'unreadable':
      return { times: [], note: reschedule.unreadable(pairNames(context)[free.whose === context.manager.id ? 'manager' : 'rep']) };
  }
}

/** The same moment on the other's clock; null: it shows the same. */
export function theirTime({ tab }: Words, at: Instant, { me, other, otherName }: Pick<Movable, 'me' | 'other' | 'otherName'>): string | null {
  const isSame = clockAt(at, me.zone) === clockAt(at, other.zone) && dateAt(at, me.zone) === dateAt(at, other.zone);
  return isSame ? null : tab.time.forOther(at, otherName, { own: me.zone, theirs: other.zone });
}

/** Moves one meeting to a time that suits both: the organizer's own command, outside of any transaction of ours. May throw RemoteError. */
export async function moveTo(deps: ScreenDeps, reader: Reader, { meeting: id, start }: Deed<'move'>): Promise<Done> {
  const found = await movable(deps, reader, id);
  if ('kind' in found) return found;
  const { words, context, meeting, me, otherName } = found;
  const moved = await deps.moveMeeting({ pair: context.pair.id, meeting: meeting.id, by: reader.person, start: plus(meeting.start, start - meeting.start), trace: reader.trace });
  const { reschedule } = words;
  switch (moved.kind) {
    case 'moved':
      return done(reschedule.moved(words.tab.time.at(moved.to.from, context.now, me.zone), otherName));
    case 'taken':
      return refused(reschedule.noLongerFree, 409);
    case 'crossing':
      return refused(reschedule.crossing, 409);
    case 'not-organizer':
      return refused(reschedule.organizes(otherName), 409);
    case 'not-writable':
      return refused(reschedule.notWritable, 409);
    case 'gone':
      return refused(words.replies.gone, 409);
  }
}
