import { appId, serviceUrl, tenantId } from './channel-stand-in.ts';

type Json = Readonly<Record<string, unknown>>;

export const ana = '11111111-1111-4111-8111-111111111111';
export const thread = '19:meeting_abc@thread.v2';

const shared: Json = {
  id: '1485983408511',
  timestamp: '2026-11-24T10:00:00.123Z',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:ana', name: 'Ana', aadObjectId: ana },
  recipient: { id: `28:${appId}`, name: 'Twofold' },
};

/** An activity from Ana's personal chat with the bot. */
export const inPersonal = (difference: Json): Json => ({
  ...shared,
  conversation: { conversationType: 'personal', id: 'a:1ana', tenantId },
  channelData: { tenant: { id: tenantId } },
  ...difference,
});

/** An activity from the chat of a meeting. */
export const inMeeting = (difference: Json): Json => ({
  ...shared,
  conversation: { conversationType: 'groupChat', isGroup: true, id: thread, tenantId },
  channelData: { tenant: { id: tenantId }, meeting: { id: 'MCMx' } },
  ...difference,
});

export const mentionOfBot = { type: 'mention', text: '<at>Twofold</at>', mentioned: { id: `28:${appId}`, name: 'Twofold' } };

export const cardPress = (value: Json) => ({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'activity-9', value });
