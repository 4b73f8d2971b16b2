import type { Activity } from 'botbuilder';
import type { Conversation, Reply } from '#app/doors.ts';
import { errorFields, type Log } from '#app/log-port.ts';
import { onConversationUpdate } from './activities/on-conversation-update.ts';
import { onEvent } from './activities/on-event.ts';
import { onInstallationUpdate } from './activities/on-installation-update.ts';
import { extensionWords, isExtension } from './activities/on-extension.ts';
import { cardAnswer, onInvoke } from './activities/on-invoke.ts';
import { onMessage } from './activities/on-message.ts';
import { taken, type Turn, type TurnAnswer } from './activities/turn.ts';
import { isOfTenant, teamsActivity, type TeamsActivity } from './activity-schema.ts';
import type { DoorWords } from './door-words.ts';
import type { CheckToken } from './check-token.ts';
import { cardActivity, textActivity } from './outgoing.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

/** What comes to /api/messages: an Authorization header and a body that nobody has looked at. Never throws. */
export type BotDoor = (authorization: string | undefined, body: unknown) => Promise<TurnAnswer>;

export type BotDoorDeps = {
  readonly adapter: TeamsAdapter;
  readonly checkToken: CheckToken;
  readonly conversation: Conversation;
  readonly tenantId: string;
  /** By the locale of an activity. */
  readonly wordsFor: (locale: string) => DoorWords;
  readonly log: Log;
  /** A new GUID for each turn, to follow it by. */
  readonly newTrace: () => string;
};

const handlers: Readonly<Record<string, (turn: Turn) => Promise<TurnAnswer>>> = {
  message: onMessage,
  invoke: onInvoke,
  event: onEvent,
  conversationUpdate: onConversationUpdate,
  installationUpdate: onInstallationUpdate,
};

/**
 * The bot's door: shape first (400), then the token twice, ours and botbuilder's (401), then channel and tenant (403), then the turn. A kind of
 * activity that is new to us is answered 200: Teams may add some at any time (facts/teams.md §3.6).
 */
export function createBotDoor(deps: BotDoorDeps): BotDoor {
  return async (authorization, body) => {
    const trace = deps.newTrace();
    const parsed = teamsActivity.safeParse(body);
    if (!parsed.success) return refuse(deps, trace, 400, 'shape');
    const activity = parsed.data;
    const token = await deps.checkToken(authorization, activity.serviceUrl);
    if (token.kind === 'unavailable') return refuse(deps, trace, 503, 'no-keys');
    if (token.kind === 'bad') return refuse(deps, trace, 401, token.why);
    if (activity.channelId !== 'msteams') return refuse(deps, trace, 403, 'channel');
    if (!isOfTenant(activity, deps.tenantId)) return refuse(deps, trace, 403, 'tenant');
    const words = deps.wordsFor(activity.locale ?? 'en-US');
    return takeTurn(deps, authorization ?? '', body, { activity, conversation: deps.conversation, trace, words, say: sayer(deps, activity) });
  };
}

async function takeTurn(deps: BotDoorDeps, authorization: string, body: unknown, turn: Turn): Promise<TurnAnswer> {
  let answer: TurnAnswer | undefined;
  try {
    // The shape was checked above, as far as anything here or in botbuilder's token check reads it.
    await deps.adapter.handle(authorization, { ...(body as Activity) }, async () => {
      answer = await answerOf(deps, turn);
    });
  } catch (error) {
    const status = error instanceof Error && 'statusCode' in error && error.statusCode === 401 ? 401 : 503;
    return refuse(deps, turn.trace, status, 'botbuilder');
  }
  deps.log('bot.turn-answered', { trace: turn.trace, operation: turn.activity.type, status: answer?.status ?? 200, conversation: turn.activity.conversation.id });
  return answer ?? taken;
}

async function answerOf(deps: BotDoorDeps, turn: Turn): Promise<TurnAnswer> {
  try {
    return (await handlers[turn.activity.type]?.(turn)) ?? taken;
  } catch (error) {
    deps.log('bot.turn-failed', { ...errorFields(error), trace: turn.trace, operation: turn.activity.type }, 'error');
    return apologize(deps, turn);
  }
}

/** One place for what people hear when something of ours broke: the words, and the id to quote. Other activities are answered 500, so that Teams sends them again. */
async function apologize(deps: BotDoorDeps, turn: Turn): Promise<TurnAnswer> {
  const text = turn.words.apology(turn.trace);
  if (turn.activity.type === 'invoke' && isExtension(turn.activity.name)) return extensionWords(turn.activity.name, text);
  if (turn.activity.type === 'invoke') return cardAnswer({ kind: 'error', status: 500, code: 'InternalError', text });
  if (turn.activity.type !== 'message') return { status: 500 };
  try {
    await turn.say({ kind: 'text', text });
  } catch (error) {
    deps.log('bot.turn-failed', { ...errorFields(error), trace: turn.trace, operation: 'apology' }, 'error');
  }
  return taken;
}

const sayer = (deps: BotDoorDeps, activity: TeamsActivity) => async (reply: Reply) => {
  const conversations = await deps.adapter.conversations(activity.serviceUrl);
  const message = reply.kind === 'text' ? textActivity(reply.text) : cardActivity(reply.card, reply.summary);
  await conversations.sendToConversation(activity.conversation.id, message);
};

function refuse(deps: BotDoorDeps, trace: string, status: number, reason: string): TurnAnswer {
  deps.log('bot.turn-refused', { trace, status, reason }, status === 503 ? 'error' : 'warn');
  return { status };
}
