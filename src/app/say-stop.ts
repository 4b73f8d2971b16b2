import { stopCard } from '#cards/stop-card.ts';
import { namesAmong } from '#domain/person-name.ts';
import type { Asker, Reply } from './doors.ts';
import { roleIn } from './pair-access.ts';
import { readPairContext, type PairContext } from './pair-context.ts';
import type { CardJson } from './ports.ts';
import type { PressDeps } from './presses/press-deps.ts';
import { invitesToTakeBack, mayTurnOff } from './tab/switch-off.ts';

/** `stop`, written to the bot: what it sends is said first, and two buttons decide. In a chat with others it is for the own chat. */
export async function sayStop(deps: PressDeps, asker: Asker): Promise<readonly Reply[]> {
  const { commandReplies, replies } = deps.words;
  if (asker.place === 'group') return [{ kind: 'text', text: commandReplies.inPersonalChat }];
  const question = await stopQuestion(deps, asker, null);
  return question === null ? [{ kind: 'text', text: replies.nothingToStop }] : [{ kind: 'card', card: question, summary: commandReplies.stop.title }];
}

/** Under this name each pair's count travels with the button. */
export const countOf = (pair: string): string => `updates-${pair}`;

/** The question as it stands now; null: nothing of the person's runs. `notice`: why it is asked again. */
export async function stopQuestion(deps: PressDeps, asker: Asker, notice: string | null): Promise<CardJson | null> {
  const running = await runningOf(deps, asker);
  if (running.length === 0) return null;
  const { stop } = deps.words.commandReplies;
  const others = namesAmong(running.map((context) => (context.pair.manager === asker.person ? context.rep : context.manager)));
  const counts = running.map((context) => invitesToTakeBack(context));
  const lines = counts.map((invites, index) => {
    const isOwn = invites.every(({ organizer }) => organizer === null || organizer === asker.person);
    return stop.line(others[index] ?? '', invites.length, isOwn ? null : (others[index] ?? ''));
  });
  const data = Object.fromEntries(running.map(({ pair }, index) => [countOf(pair.id), counts[index]?.length ?? 0]));
  return stopCard({ kind: 'open', data, title: stop.title, notice, lines, then: stop.then, fallbackText: stop.title, confirm: stop.confirm, keep: stop.keep });
}

/** The person's pairs in which there is something to switch off. */
export async function runningOf({ store, clock }: Pick<PressDeps, 'store' | 'clock'>, { person }: Asker): Promise<readonly PairContext[]> {
  const now = await clock.now();
  return store.transaction(async (tx) => {
    const running: PairContext[] = [];
    for (const pair of await tx.pairs.ofPerson(person)) {
      const context = mayTurnOff(pair) && roleIn(pair, person) !== null ? await readPairContext(tx, pair.id, now) : undefined;
      if (context !== undefined) running.push(context);
    }
    return running;
  });
}
