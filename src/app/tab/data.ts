import type { AnswerOf } from '#api/calls.ts';
import { stateOf } from '#domain/commitment-state.ts';
import type { Role } from '#domain/commitment.ts';
import type { PersonId } from '#domain/ids.ts';
import { isHeld } from '#domain/meeting-state.ts';
import { toIso, type Instant } from '#domain/time.ts';
import type { Reader } from '../doors.ts';
import { roleIn } from '../pair-access.ts';
import { readPairContext, type PairContext } from '../pair-context.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { PairRecord, StoreTransaction } from '../store-port.ts';
import { readerWords } from './reader-words.ts';
import { isTold } from './settings-pairs.ts';

type Plain = AnswerOf<'data.read'>;

/** Everything that is kept about the reader, in plain JSON: nothing that the other of a pair wrote for nobody else, and no pair that the reader was not told of. */
export async function readData(deps: ScreenDeps, reader: Reader): Promise<Plain> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = await readerWords(tx, deps, reader);
    const me = await tx.people.get(reader.person);
    const pairs: Plain[] = [];
    for (const pair of await tx.pairs.ofPerson(reader.person)) {
      const role = roleIn(pair, reader.person);
      if (role !== null && isTold(pair, role)) pairs.push(await pairData(tx, pair, { reader: reader.person, role, now }));
    }
    return {
      about: words.tab.done.dataNote,
      madeAt: toIso(now),
      person: me === undefined ? null : { name: me.displayName, mail: me.mail, zone: me.zone, mailboxLanguage: me.language, teamsLanguage: me.teamsLanguage, ownLanguage: me.ownLanguage, inScope: me.inScope, app: me.app },
      preferences: await tx.preferences.get(reader.person),
      calendar: await calendarData(tx, reader.person),
      pairs,
    };
  });
}

/** What is kept of the reader's calendar: whether a series is a 1:1, and no word of it. */
async function calendarData(tx: StoreTransaction, person: PersonId): Promise<Plain> {
  const mailbox = await tx.mailboxes.get(person);
  const series = await tx.calendar.seriesOf(person);
  return { access: mailbox?.access ?? null, series: series.map(({ isOrganizer, verdict }) => ({ isOrganizer, isOneOnOne: verdict.is === 'one-on-one' })) };
}

type Whose = { readonly reader: PersonId; readonly role: Role; readonly now: Instant };

async function pairData(tx: StoreTransaction, pair: PairRecord, { reader, role, now }: Whose): Promise<Plain> {
  const context = await readPairContext(tx, pair.id, now);
  if (context === undefined) return {};
  const other = role === 'manager' ? context.rep : context.manager;
  return {
    yourRole: role,
    with: other.displayName,
    state: pair.state.kind,
    switchedOnAt: pair.switchedOnAt === null ? null : toIso(pair.switchedOnAt),
    coaching: context.coaching,
    promises: promisesData(context),
    diagnoses: context.diagnoses.map((event) => dated(context, event)),
    scorecard: (await tx.scorecards.ofPair(pair.id)).map((entry) => dated(context, entry)),
    meetings: await meetingsData(tx, context, reader),
    calendarChanges: (await tx.meetingChanges.ofPair(pair.id)).map((change) => ({ kind: change.kind, seenAt: toIso(change.at), from: toIso(change.from), to: change.to === null ? null : toIso(change.to), by: change.by === null ? null : roleIn(pair, change.by) })),
    recaps: (await tx.sentCards.recapsOf(pair.id, reader)).map(({ meeting, card }) => ({ meeting, card })),
  };
}

/** An entry with its day in words that a person reads, and a role in place of an id. */
const dated = <Entry extends { readonly at: Instant; readonly by: PersonId }>({ pair }: PairContext, entry: Entry) => ({ ...entry, at: toIso(entry.at), by: roleIn(pair, entry.by) });

const promisesData = (context: PairContext): readonly Plain[] =>
  context.commitments.map((commitment) => {
    const { sentence, status, outcome, due } = stateOf(commitment, context.pair);
    return { owner: roleIn(context.pair, commitment.owner), sentence, status, outcome, due, events: commitment.events.map((event) => dated(context, event)) };
  });

async function meetingsData(tx: StoreTransaction, { meetings, pair }: PairContext, reader: PersonId): Promise<readonly Plain[]> {
  const all: Plain[] = [];
  for (const meeting of meetings) {
    const room = await tx.rooms.get(meeting.id);
    const note = await tx.rooms.noteOf(meeting.id, reader);
    all.push({
      id: meeting.id,
      start: toIso(meeting.start),
      end: toIso(meeting.end),
      onCalendar: !meeting.gone,
      held: isHeld(meeting),
      signals: meeting.signals.map(({ at, by, kind }) => ({ at: toIso(at), by: by === null ? null : roleIn(pair, by), kind })),
      ...(room === undefined ? {} : { said: room.said, questions: room.questions, blockers: room.blockers.map(({ text, taker }) => ({ text, taker })) }),
      ...(note === '' ? {} : { yourPrivateNote: note }),
    });
  }
  return all;
}
