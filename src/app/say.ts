import type { PairId } from '#domain/ids.ts';
import { askWhichPair, namesOfOthers } from './ask-which-pair.ts';
import { commandOf } from './command-of.ts';
import type { Asker, Reply } from './doors.ts';
import { changePair, switchedOff } from './change-pair.ts';
import { languageOfId } from './language-of.ts';
import { roleIn } from './pair-access.ts';
import { contextNow } from './presses/agenda-answer.ts';
import { notRecorded } from './presses/commitment-presses.ts';
import type { PressDeps } from './presses/press-deps.ts';
import { promiseReadBack } from './presses/promise-answer.ts';
import { meetingAt } from './record-commitment.ts';
import { sayDiagnose } from './say-diagnose.ts';
import { sayScorecard } from './say-scorecard.ts';
import type { PairRecord, StoreTransaction } from './store-port.ts';

/** Answers what a person writes to the bot: `commit …`, `diagnose`, `scorecard`, `stop`, and help for everything else. Writes in the same conversation only. */
export const createSay =
  (deps: PressDeps) =>
  async (asker: Asker, text: string): Promise<readonly Reply[]> => {
    const { command, rest } = commandOf(text, deps.wordsFor) ?? { command: 'help', rest: '' };
    switch (command) {
      case 'commit':
        return commit(deps, asker, rest);
      case 'diagnose':
        return deps.policies.diagnosis ? sayDiagnose(deps, asker) : help(deps, asker);
      case 'scorecard':
        return deps.policies.scores ? sayScorecard(deps, asker) : help(deps, asker);
      case 'stop':
        return stop(deps, asker);
      case 'help':
      case 'agenda':
      case 'commitments':
      case 'prep':
      case 'settings':
      case 'reschedule':
        return help(deps, asker);
    }
  };

/** What can be written, as far as the tenant lets it be. */
function help({ words, policies }: PressDeps, { place }: Asker): readonly Reply[] {
  const here = place === 'personal' ? [...(policies.diagnosis ? [words.diagnosis.help] : []), ...(policies.scores ? [words.scorecard.help] : [])] : [];
  return say([words.replies.help, ...here].join(' '));
}

async function commit(deps: PressDeps, asker: Asker, sentence: string): Promise<readonly Reply[]> {
  const { replies } = deps.words;
  if (sentence === '') return say(replies.noSentence);
  const found = await deps.store.transaction((tx) => (asker.place === 'group' ? pairOfChat(tx, asker) : pairsOfPerson(deps, tx, asker)));
  if (found.length === 0) return say(asker.place === 'group' ? replies.notYours : replies.noPair);
  const [only] = found;
  if (found.length > 1 || only === undefined) return [await ask(deps, asker, sentence, found)];
  return keep(deps, asker, only, sentence);
}

const say = (text: string): readonly Reply[] => [{ kind: 'text', text }];

/** The pair whose meeting has this chat, if the person is one of the two. */
async function pairOfChat(tx: StoreTransaction, asker: Asker): Promise<readonly PairRecord[]> {
  const ids = new Set<PairId>((await tx.meetings.byThread(asker.conversation)).map(({ pair }) => pair));
  const pairs = await Promise.all([...ids].map((id) => tx.pairs.get(id)));
  return pairs.filter((pair): pair is PairRecord => pair?.state.kind === 'on' && roleIn(pair, asker.person) !== null);
}

/** The pair whose meeting runs or ended within two hours; else all that are on: then the person is asked which. */
async function pairsOfPerson(deps: PressDeps, tx: StoreTransaction, asker: Asker): Promise<readonly PairRecord[]> {
  const now = await deps.clock.now();
  const on = (await tx.pairs.ofPerson(asker.person)).filter(({ state }) => state.kind === 'on');
  const meeting: PairRecord[] = [];
  for (const pair of on) {
    if (meetingAt(await tx.meetings.ofPair(pair.id), now) !== null) meeting.push(pair);
  }
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

async function keep(deps: PressDeps, asker: Asker, pair: PairRecord, sentence: string): Promise<readonly Reply[]> {
  const locale = await deps.store.transaction((tx) => languageOfId(tx, asker.person));
  const recorded = await deps.recordCommitment({ pair, by: asker.person, sentence, owner: null, locale, trace: asker.trace });
  if (recorded.kind !== 'recorded') return say(notRecorded(deps, recorded));
  if (asker.place === 'group' && !(await isJustTheTwo(deps, pair, asker))) return say(deps.words.replies.keptQuietly);
  const context = await contextNow(deps, pair.id);
  const read = context === undefined ? null : promiseReadBack(deps, context, recorded.commitment.id);
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

/** Switches off every pair of the person; the loop then takes the agenda out of the invites ahead. */
async function stop(deps: PressDeps, asker: Asker): Promise<readonly Reply[]> {
  const now = await deps.clock.now();
  const stopped = await deps.store.transaction(async (tx) => {
    const running = (await tx.pairs.ofPerson(asker.person)).filter(({ state }) => ['on', 'informed', 'agreed', 'stuck'].includes(state.kind));
    for (const { id } of running) {
      await changePair(tx, id, () => switchedOff(asker.person, now));
      await tx.audit.add({ at: now, by: asker.person, what: 'stopped', pair: id });
      await tx.queue({ name: 'update-pair', pair: id, trace: asker.trace });
    }
    return running;
  });
  if (stopped.length === 0) return say(deps.words.replies.nothingToStop);
  return say(deps.words.replies.stopped(await namesOfOthers(deps.store, asker, stopped)));
}
