import { linkCard } from '#cards/link-card.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { PairId } from '#domain/ids.ts';
import { askWhichPair } from './ask-which-pair.ts';
import type { Answer, Asker, Reply } from './doors.ts';
import type { PairContext } from './pair-context.ts';
import { agendaAnswer, contextNow } from './presses/agenda-answer.ts';
import { offerTimes } from './presses/move-presses.ts';
import { prepFor } from './presses/prep-presses.ts';
import type { PressDeps } from './presses/press-deps.ts';
import { ownPromisesFor } from './presses/progress-presses.ts';
import type { PairRecord } from './store-port.ts';

/** Commands that are about one 1:1: with several the person is asked which. */
export type PairCommand = 'agenda' | 'prep' | 'reschedule';

const say = (text: string): readonly Reply[] => [{ kind: 'text', text }];

/** `agenda`, `prep` and `reschedule`, written to the bot. In a chat with others nothing of one person's own is said. */
export async function sayAboutPair(deps: PressDeps, asker: Asker, command: PairCommand): Promise<readonly Reply[]> {
  const { commandReplies, replies } = deps.words;
  if (asker.place === 'group') return say(command === 'agenda' ? commandReplies.agendaStandsHere : commandReplies.inPersonalChat);
  const on = (await deps.store.transaction((tx) => tx.pairs.ofPerson(asker.person))).filter(({ state }) => state.kind === 'on');
  const [only, second] = on;
  if (only === undefined) return say(replies.noPair);
  if (second !== undefined) return [await whichOne(deps, asker, command, on)];
  const answer = await answerFor(deps, asker, command, only.id);
  return answer.kind === 'card' ? [{ kind: 'card', card: answer.card, summary: commandReplies.whichTitle }] : say(answer.text);
}

const whichOne = ({ store, words: { commandReplies, cards } }: PressDeps, asker: Asker, command: PairCommand, pairs: readonly PairRecord[]): Promise<Reply> =>
  askWhichPair(store, asker, pairs, () => ({
    verb: 'command.run',
    data: { command },
    title: commandReplies.whichTitle,
    quoted: null,
    question: commandReplies.which,
    error: cards.recap.chooseOne,
    submit: commandReplies.showIt,
    fallbackText: commandReplies.whichTitle,
  }));

/** What a command answers for one pair, to one of its two. */
export async function answerFor(deps: PressDeps, asker: Asker, command: PairCommand, pair: PairId): Promise<Answer> {
  const { commandReplies, replies } = deps.words;
  const context = await contextNow(deps, pair);
  if (context?.pair.state.kind !== 'on') return { kind: 'message', text: replies.noPair };
  if (command === 'reschedule') {
    const offer = await offerTimes(deps, asker, context, { named: null, page: 0 });
    return offer.kind === 'card' ? { kind: 'card', card: offer.card } : { kind: 'message', text: offer.text };
  }
  const meeting = currentOrNext(context);
  if (meeting === null) return { kind: 'message', text: commandReplies.noAgenda };
  if (command === 'agenda') return agendaAnswer(deps, asker, pair, meeting.id);
  const prep = await prepFor(deps, asker, { pair, meeting: meeting.id });
  return prep === null ? { kind: 'message', text: replies.gone } : { kind: 'card', card: prep.card };
}

/** The one that is on, else the next one. */
function currentOrNext({ meetings, now }: PairContext): Meeting | null {
  const phases = meetings.map((meeting) => ({ meeting, phase: phaseOf(meeting, now).kind }));
  return (phases.find(({ phase }) => phase === 'running' || phase === 'ending') ?? phases.find(({ phase }) => phase === 'ahead'))?.meeting ?? null;
}

/** `my commitments`: the person's own open promises. */
export async function sayCommitments(deps: PressDeps, asker: Asker): Promise<readonly Reply[]> {
  if (asker.place === 'group') return say(deps.words.commandReplies.inPersonalChat);
  return [{ kind: 'card', ...(await ownPromisesFor(deps, asker)) }];
}

/** `settings`: the way to the page. */
export function saySettings({ words, links }: PressDeps): Promise<readonly Reply[]> {
  const { settings, settingsOpen } = words.commandReplies;
  const card = linkCard({ line: settings, open: { title: settingsOpen, url: links.tab('settings') }, fallbackText: settings });
  return Promise.resolve([{ kind: 'card', card, summary: settings }]);
}
