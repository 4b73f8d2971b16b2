import { z } from 'zod';
import { placeOf, type TeamsActivity } from '../activity-schema.ts';
import { onSubmit } from './on-submit.ts';
import { askerOf, taken, type Turn, type TurnAnswer } from './turn.ts';

const mention = z.object({ type: z.literal('mention'), text: z.string().nullish(), mentioned: z.object({ id: z.string(), name: z.string().nullish() }) });

/** Somebody wrote to the bot, or pressed a button in a client that knows only Action.Submit (then there is a value, and no text). */
export async function onMessage(turn: Turn): Promise<TurnAnswer> {
  const asker = askerOf(turn);
  if (asker === undefined) return taken;
  if (turn.activity.value !== null && turn.activity.value !== undefined) return onSubmit(turn, asker);
  // In a group only a mention reaches the bot; what comes without one was not meant for it (with a permission that we don't ask for).
  if (asker.place === 'group' && mentionsOfBot(turn.activity).length === 0) return taken;
  for (const reply of await turn.conversation.say(asker, spokenText(turn.activity))) await turn.say(reply);
  return taken;
}

/** The text without the mention of the bot; other people's mentions stay as their names. */
export function spokenText(activity: TeamsActivity): string {
  let text = activity.text ?? '';
  for (const { text: written, mentioned } of mentionsOfBot(activity)) {
    if (written) text = text.replaceAll(written, ' ');
    if (mentioned.name) text = text.replaceAll(`<at>${mentioned.name}</at>`, ' ');
  }
  const plain = text.replace(/<at(?: [^>]*)?>([^<]*)<\/at>/gi, '$1').replaceAll(/&nbsp;/gi, ' ');
  return (placeOf(activity) === 'group' ? plain.replace(/^[\s,:]+/, '') : plain).replace(/[^\S\n]+/g, ' ').trim();
}

function mentionsOfBot(activity: TeamsActivity): z.output<typeof mention>[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const parsed = mention.safeParse(entity);
    return parsed.success && parsed.data.mentioned.id === activity.recipient.id ? [parsed.data] : [];
  });
}
