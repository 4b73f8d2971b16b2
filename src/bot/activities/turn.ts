import type { Asker, Conversation } from '#app/doors.ts';
import { personId } from '#domain/ids.ts';
import type { Reply } from '#app/doors.ts';
import { placeOf, type TeamsActivity } from '../activity-schema.ts';
import type { DoorWords } from '../door-words.ts';

/** One activity on its way through the bot's door. */
export type Turn = {
  readonly activity: TeamsActivity;
  readonly conversation: Conversation;
  readonly trace: string;
  readonly words: DoorWords;
  /** Says something where the activity came from. */
  readonly say: (reply: Reply) => Promise<void>;
};

/** What the channel is answered: a plain 200, or an invoke's own status and body. */
export type TurnAnswer = { readonly status: number; readonly body?: unknown };

export const taken: TurnAnswer = { status: 200 };

/** Who acts, where the channel names a person of the directory and the place is a chat; else undefined. */
export const askerOf = (turn: Turn): Asker | undefined => (placeOf(turn.activity) === 'channel' ? undefined : askerAnywhere(turn));

/** The same for what works wherever somebody writes, also in a team's channel, which is one more place where others read. */
export function askerAnywhere({ activity, trace }: Turn): Asker | undefined {
  const { aadObjectId, id: mri } = activity.from;
  if (!aadObjectId) return undefined;
  const place = placeOf(activity) === 'personal' ? 'personal' : 'group';
  return { person: personId(aadObjectId), mri, conversation: activity.conversation.id, place, serviceUrl: activity.serviceUrl, locale: activity.locale ?? null, trace };
}
