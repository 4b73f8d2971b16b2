import type { Answer, Conversation, Dialog, Reply, Unfurled } from '#app/doors.ts';
import { createBotDoor } from '../bot-door.ts';
import { createCheckToken } from '../check-token.ts';
import { TeamsAdapter } from '../teams-adapter.ts';
import { appId, openChannel, tenantId, type Reply as ChannelReply, type Seen } from './channel-stand-in.ts';

/** The id by which each turn is followed. */
export const trace = '55555555-5555-4555-8555-555555555555';

/** The real door, with botbuilder, against a small channel; the product behind it only takes notes. */
export async function openDoor(behaviour: { readonly answer?: Answer; readonly replies?: readonly Reply[]; readonly dialog?: Dialog; readonly unfurled?: Unfurled; readonly fails?: Error; readonly channel?: (seen: Seen) => ChannelReply } = {}) {
  const channel = await openChannel(behaviour.channel);
  const told: [string, ...unknown[]][] = [];
  const logged: string[] = [];
  const note = <T>(name: string, result: T) => (...values: unknown[]) => {
    told.push([name, ...values]);
    return behaviour.fails === undefined ? Promise.resolve(result) : Promise.reject(behaviour.fails);
  };
  const conversation: Conversation = {
    press: note('press', behaviour.answer ?? { kind: 'message' as const, text: 'Noted' }),
    say: note('say', behaviour.replies ?? []),
    captureOpened: note('captureOpened', behaviour.dialog ?? { kind: 'closed' as const }),
    captureSent: note('captureSent', behaviour.dialog ?? { kind: 'closed' as const }),
    linkPasted: note('linkPasted', behaviour.unfurled ?? null),
    meetingSignal: note('meetingSignal', undefined),
    membersChanged: note('membersChanged', undefined),
    appChanged: note('appChanged', undefined),
  };
  const door = createBotDoor({
    adapter: new TeamsAdapter({ appId, tenantId, mapUrl: channel.mapUrl, token: () => Promise.resolve('bot-token') }),
    checkToken: createCheckToken({ appId, mapUrl: channel.mapUrl }),
    conversation,
    tenantId,
    wordsFor: (locale) => ({ apology: (id) => `${locale}: sorry, ${id}`, notAPerson: `${locale}: nobody`, unreadableButton: `${locale}: unreadable` }),
    log: (...line) => logged.push(JSON.stringify(line)),
    newTrace: () => trace,
  });
  return { door, channel, told, logged, send: async (activity: object) => door(await channel.sign(), activity), [Symbol.asyncDispose]: () => channel[Symbol.asyncDispose]() };
}

/** "Keep as a promise", chosen on somebody's message. */
export const onMessageOf = (id: string, content: string) => ({
  type: 'invoke',
  name: 'composeExtension/fetchTask',
  value: { commandId: 'keepPromise', commandContext: 'message', messagePayload: { id: '1', body: { contentType: 'html', content }, from: { user: { id, displayName: 'Ben' } } }, context: { theme: 'default' } },
});
