import type { World } from '../world/world.ts';
import type { Activity } from './activities.ts';
import { textAt } from './json.ts';

/** What came back from the bot. `body` is parsed JSON or null; status 0: the bot could not be reached, `error` says why. */
export type BotAnswer = { status: number; body: unknown; error: string | null };

/** `patience` is how long the channel waits, in real milliseconds; that of an ordinary turn unless given. */
export type Deliver = (activity: Activity, patience?: number) => Promise<BotAnswer>;

/** One request and its answer, for recordings. */
type BotExchange = { activity: Activity; status: number; body: unknown };

export type DeliverOptions = {
  /** Where the bot listens: `http://127.0.0.1:PORT/api/messages`. Asked for each delivery, since the product may move when it starts again. */
  botEndpoint: () => string;
  /** Signs the channel's token for an activity of this serviceUrl (facts/teams.md §3.7). */
  signBotToken: (token: { serviceUrl: string; audience: string }) => string | Promise<string>;
  onDelivered?: ((exchange: BotExchange) => void) | undefined;
};

/** The channel gives up on a turn after about this long, in real time. */
const turnPatience = 15_000;

/**
 * Brings activities to the bot, each with a fresh signed token. Never throws: a bot that is down or refuses is journaled and told in the
 * answer; nothing is tried again. A delivery under way counts in `world.busy`.
 */
export function createDeliver(world: World, options: DeliverOptions): Deliver {
  return async (activity, patience = turnPatience) => {
    const done = world.busy.enter();
    try {
      const answer = await send(world, options, activity, patience);
      options.onDelivered?.({ activity, status: answer.status, body: answer.body });
      journal(world, activity, answer);
      return answer;
    } finally {
      done();
    }
  };
}

async function send(world: World, options: DeliverOptions, activity: Activity, patience: number): Promise<BotAnswer> {
  try {
    const token = await options.signBotToken({ serviceUrl: activity.serviceUrl, audience: world.app.clientId });
    const response = await fetch(options.botEndpoint(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        authorization: `Bearer ${token}`,
        'x-ms-conversation-id': activity.conversation.id,
        'x-ms-tenant-id': world.tenantId,
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, body: parsed(await response.text()), error: null };
  } catch (cause) {
    return {
      status: 0,
      body: null,
      error:
        cause instanceof Error
          ? `${cause.message}${cause.cause instanceof Error ? `: ${cause.cause.message}` : ''}`
          : String(cause),
    };
  }
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text; // an error page or plain words: kept for the journal
  }
}

function journal(world: World, activity: Activity, answer: BotAnswer): void {
  const name = [activity.type, textAt(activity, 'name') ?? textAt(activity, 'action')]
    .filter((part) => part !== null)
    .join(' ');
  const outcome = answer.error === null ? String(answer.status) : `not delivered: ${answer.error}`;
  world.journal.add({
    channel: 'bot-in',
    trace: null,
    what: `${name} → ${outcome}`,
    detail: { activity, status: answer.status, body: answer.body, error: answer.error },
  });
}
