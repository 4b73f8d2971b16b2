import { placeOf } from '../activity-schema.ts';
import { taken, type Turn, type TurnAnswer } from './turn.ts';

/** People joined or left a chat of several: who sees what stands there has to be asked again. */
export async function onConversationUpdate({ activity, conversation, trace }: Turn): Promise<TurnAnswer> {
  const changed = (activity.membersAdded?.length ?? 0) + (activity.membersRemoved?.length ?? 0) > 0;
  if (changed && placeOf(activity) === 'group') await conversation.membersChanged({ threadId: activity.conversation.id, trace });
  return taken;
}
