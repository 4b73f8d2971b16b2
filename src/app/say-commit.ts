import type { PairId } from '#domain/ids.ts';
import { askWhichPair } from './ask-which-pair.ts';
import type { Asker, Reply } from './doors.ts';
import { roleIn } from './pair-access.ts';
import { notRecorded } from './presses/commitment-presses.ts';
import type { PressDeps, SayDeps } from './presses/press-deps.ts';
import { promiseReadBack } from './presses/promise-answer.ts';
import { meetingAt } from './record-commitment.ts';
import type { PairRecord, StoreTransaction } from './store-port.ts';

/** `commit`, written to the bot: the sentence is kept in the pair of this chat, in the one that meets now, or in the one that the person names. */
export async function sayCommit(deps: SayDeps, asker: Asker, sentence: string): Promise<readonly Reply[]> {
  const { replies } = deps.words;
  if (sentence === '') return say(replies.noSentence);
  const found = asker.place === 'group' ? await deps.store.transaction((tx) => pairOfChat(tx, asker)) : await pairsMeant(deps);
  if (found.length === 0) return say(asker.place === 'group' ? replies.notYours : replies.noPair);
  const [only] = found;
  if (found.length > 1 || only === undefined) return [await ask(deps, asker, sentence, found)];
  return keep(deps, asker, only, sentence);
}

/** The pair whose meeting has this chat, if the person is one of the two. */
async function pairOfChat(tx: StoreTransaction, asker: Asker): Promise<readonly PairRecord[]> {
  const ids = new Set<PairId>((await tx.meetings.byThread(asker.conversation)).map(({ pair }) => pair));
  const pairs = await Promise.all([...ids].map((id) => tx.pairs.get(id)));
  return pairs.filter((pair): pair is PairRecord => pair?.state.kind === 'on' && roleIn(pair, asker.person) !== null);
}

/** The pair whose meeting runs or ended within two hours; else all that are on: then the person is asked which. */
async function pairsMeant({ store, pairs, now }: SayDeps): Promise<readonly PairRecord[]> {
  const on = pairs.filter(({ state }) => state.kind === 'on');
  if (on.length < 2) return on;
  const meetings = await store.transaction((tx) => Promise.all(on.map((pair) => tx.meetings.ofPair(pair.id))));
  const meeting = on.filter((_pair, index) => meetingAt(meetings[index] ?? [], now) !== null);
  return meeting.length > 0 ? meeting : on;
}

const ask = ({ store, words }: PressDeps, asker: Asker, sentence: string, pairs: readonly PairRecord[]): Promise<Reply> =>
  askWhichPair(store, asker, pairs, (names) => ({
    verb: 'commitment.add',
    data: { sentence }, // travels on in the card, and is kept once a pair is chosen
    title: words.replies.whichTitle,
    quoted: words.format.quoted(sentence),
    question: words.replies.whichPair(names),
    error: words.cards.recap.chooseOne,
    submit: words.cards.agenda.keepIt,
    fallbackText: words.replies.whichTitle,
  }));

async function keep(deps: SayDeps, asker: Asker, pair: PairRecord, sentence: string): Promise<readonly Reply[]> {
  const recorded = await deps.recordCommitment({ pair, by: asker.person, sentence, owner: null, locale: deps.locale, now: deps.now, trace: asker.trace });
  if (recorded.kind !== 'recorded') return say(notRecorded(deps, recorded));
  if (asker.place === 'group' && !(await isJustTheTwo(deps, pair, asker))) return say(deps.words.replies.keptQuietly);
  const read = promiseReadBack(deps, recorded.context, recorded.commitment.id);
  return read === null ? say(deps.words.replies.keptQuietly) : [{ kind: 'card', card: read.card, summary: read.summary }];
}

/** Who would read the answer: the people of the chat and of the event (architecture.md, decision 5). */
async function isJustTheTwo(deps: PressDeps, pair: PairRecord, asker: Asker): Promise<boolean> {
  const meetings = await deps.store.transaction((tx) => tx.meetings.byThread(asker.conversation));
  const now = await deps.clock.now();
  const current = meetingAt(meetings, now) ?? meetings.find(({ start, gone }) => start > now && !gone);
  if (current !== undefined && current.audience !== 'exactly-two') return false;
  const answer = await deps.chats.members(asker.conversation, asker.trace);
  return answer.kind === 'members' && answer.others === 0 && answer.people.every((id) => roleIn(pair, id) !== null);
}

const say = (text: string): readonly Reply[] => [{ kind: 'text', text }];
