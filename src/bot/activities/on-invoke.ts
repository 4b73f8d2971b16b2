import { z } from 'zod';
import type { Answer } from '#app/doors.ts';
import { isExtension, onExtension } from './on-extension.ts';
import { askerOf, type Turn, type TurnAnswer } from './turn.ts';

const cardAction = z.object({
  action: z.object({ verb: z.string().min(1).max(64), data: z.record(z.string(), z.unknown()).nullish() }),
  trigger: z.string().nullish(),
});

/** A pressed button or a refresh of a card, or the message extension; any other invoke is none of ours (501, as botbuilder answers it). */
export async function onInvoke(turn: Turn): Promise<TurnAnswer> {
  if (isExtension(turn.activity.name)) return onExtension(turn);
  if (turn.activity.name?.trim().toLowerCase() !== 'adaptivecard/action') return { status: 501 };
  const asker = askerOf(turn);
  if (asker === undefined) return cardAnswer({ kind: 'error', status: 403, code: 'NotAPerson', text: turn.words.notAPerson });
  const parsed = cardAction.safeParse(turn.activity.value);
  if (!parsed.success) return cardAnswer({ kind: 'error', status: 400, code: 'BadRequest', text: turn.words.unreadableButton });
  const { action, trigger } = parsed.data;
  const answer = await turn.conversation.press(asker, {
    verb: action.verb,
    data: action.data ?? {},
    // botbuilder drops the trigger; it is read from the activity itself (facts/teams.md §0.8).
    trigger: trigger?.toLowerCase() === 'automatic' ? 'automatic' : 'manual',
    activity: turn.activity.replyToId ?? null,
  });
  return cardAnswer(answer);
}

/** The body that a card's action is answered with; HTTP stays 200, the status is inside. An error is 400 or 500 there, its code tells more (facts/teams.md §2.1). */
export function cardAnswer(answer: Answer): TurnAnswer {
  switch (answer.kind) {
    case 'card':
      return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card } };
    case 'message':
      return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text } };
    case 'error':
      return {
        status: 200,
        body: { statusCode: answer.status === 500 ? 500 : 400, type: 'application/vnd.microsoft.error', value: { code: answer.code, message: answer.text } },
      };
  }
}
