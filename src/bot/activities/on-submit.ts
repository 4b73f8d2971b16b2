import { z } from 'zod';
import type { Answer, Asker } from '#app/doors.ts';
import { taken, type Turn, type TurnAnswer } from './turn.ts';

const submitted = z.record(z.string(), z.unknown()).and(z.object({ verb: z.string().min(1).max(64) }));

/** A button as Action.Submit: the same press, its verb inside the data. It can't put a new card in place (facts/teams.md §2.1), so it is answered by a message. */
export async function onSubmit(turn: Turn, asker: Asker): Promise<TurnAnswer> {
  const parsed = submitted.safeParse(turn.activity.value);
  if (!parsed.success) return taken; // some other app's card, or none of our buttons
  const { verb, ...data } = parsed.data;
  const answer = await turn.conversation.press(asker, { verb, data, trigger: 'manual', activity: turn.activity.replyToId ?? null });
  await tell(turn, asker, answer);
  return taken;
}

/** A view made for one person is not posted into a chat of several: there the card itself is brought up to date anyway. */
async function tell(turn: Turn, asker: Asker, answer: Answer): Promise<void> {
  if (answer.kind === 'message' || answer.kind === 'error') return turn.say({ kind: 'text', text: answer.text });
  if (asker.place === 'personal') return turn.say({ kind: 'card', card: answer.card, summary: 'Twofold' });
}
