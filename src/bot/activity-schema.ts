import { z } from 'zod';

const maybe = z.string().nullish();
const account = z.object({ id: z.string().min(1), aadObjectId: maybe });

/** What we read of an activity. `serviceUrl` is required: without it botbuilder skips its check of that claim (stack.md, traps). */
export const teamsActivity = z.object({
  type: z.string().min(1).max(64),
  channelId: z.string(),
  serviceUrl: z.url(),
  id: maybe,
  timestamp: maybe,
  name: maybe,
  text: maybe,
  value: z.unknown().optional(),
  action: maybe,
  replyToId: maybe,
  /** Of the person's client, as `de-DE`. Not on every kind of activity. */
  locale: maybe,
  from: account,
  recipient: z.object({ id: z.string().min(1) }),
  conversation: z.object({ id: z.string().min(1), conversationType: maybe, isGroup: z.boolean().nullish(), tenantId: maybe }),
  channelData: z.object({ tenant: z.object({ id: maybe }).nullish() }).nullish().catch(undefined),
  entities: z.array(z.unknown()).nullish(),
  membersAdded: z.array(z.unknown()).nullish(),
  membersRemoved: z.array(z.unknown()).nullish(),
});
export type TeamsActivity = z.output<typeof teamsActivity>;

/** A chat with one person, a chat of several (a meeting's), or a team's channel, where we have nothing to do. */
export function placeOf(activity: TeamsActivity): 'personal' | 'group' | 'channel' {
  const type = activity.conversation.conversationType?.toLowerCase();
  if (type === 'channel') return 'channel';
  if (type === 'personal') return 'personal';
  return type === 'groupchat' || activity.conversation.isGroup === true ? 'group' : 'personal';
}

/** True when all that the activity says about its tenant names ours; an activity that says nothing is not ours. */
export function isOfTenant(activity: TeamsActivity, tenantId: string): boolean {
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter((id) => id !== null && id !== undefined && id !== '');
  return named.length > 0 && named.every((id) => id?.toLowerCase() === tenantId.toLowerCase());
}
