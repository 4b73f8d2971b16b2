import Fastify from 'fastify';
import { createWorld } from '../world/create-world.ts';
import type { SimPerson, World } from '../world/world.ts';
import type { Activity } from './activities.ts';
import { startChannelServer } from './channel-server.ts';
import { createTeams, type Teams } from './create-teams.ts';
import type { ScheduledMeeting } from './meetings.ts';

/** The thread of the one meeting that the stand-in's world has. */
export const threadId = '19:meeting_MTIz@thread.v2';

export const ana = aPerson('Ana', 'Silva');
export const ben = aPerson('Ben', 'Okafor');
export const cleo = aPerson('Cleo', 'Marsh');

export type StandIn = {
  world: World;
  teams: Teams;
  /** What reached the bot, in order. */
  received: Activity[];
  /** What the bot answers to an invoke. */
  answer: (activity: Activity) => { status: number; body: unknown };
  /** A request of the bot to the channel, with a good token unless another is given. */
  asBot(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<{ status: number; headers: Headers; body: unknown }>;
  /** Posts a card into a chat; returns the message's id. */
  postCard(chatId: string, card: Record<string, unknown>): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** A small tenant (Ana manages Ben; Cleo stands by) with a real channel server and an in-process bot, for the tests of this folder. */
export async function standIn(
  options: { realNow?: () => number; details?: ScheduledMeeting | null } = {},
): Promise<StandIn> {
  const world = createWorld({
    seed: 7,
    startAt: Date.UTC(2026, 10, 23, 9),
    people: [ana, ben, cleo],
    scopeMembers: [],
  });
  const received: Activity[] = [];
  const bot = Fastify();
  bot.post<{ Body: Activity }>('/api/messages', (request, reply) => {
    received.push(request.body);
    if (request.body.type !== 'invoke') return reply.status(202).send();
    const { status, body } = stand.answer(request.body);
    return reply.status(status).send(body);
  });
  world.product.url = await bot.listen({ host: '127.0.0.1', port: 0 });

  const teams = createTeams(world, {
    signBotToken: () => 'channel-token',
    meetingDetailsOf: () => options.details ?? null,
  });
  const tokens = {
    verify: (token: string) => Promise.resolve(token === 'bot-token' ? { appid: world.app.clientId } : undefined),
  };
  const channel = await startChannelServer({
    world,
    teams,
    tokens,
    ...(options.realNow ? { realNow: options.realNow } : {}),
  });
  const asBot = requester(channel.url);
  const stand: StandIn = {
    world,
    teams,
    received,
    answer: () => ({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted' },
    }),
    asBot,
    async postCard(chatId, card) {
      const posted = await asBot(
        'POST',
        `v3/conversations/${encodeURIComponent(chatId)}/activities`,
        cardActivity(card),
      );
      return String((posted.body as { id: unknown }).id);
    },
    async [Symbol.asyncDispose]() {
      await world.busy.idle();
      await channel.close();
      await bot.close();
    },
  };
  return stand;
}

/** Makes the meeting of Ana and Ben, as the calendar would. */
export function planMeeting({ world }: StandIn): void {
  world.emit('online-meeting-created', {
    organizer: ana.id,
    threadId,
    joinUrl: 'https://teams.microsoft.com/l/meetup-join/x',
    subject: 'Ana and Ben',
    attendees: [ben.mail],
    masterEventId: 'AAMk1',
  });
}

export const cardActivity = (content: Record<string, unknown>) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});

function requester(base: string): StandIn['asBot'] {
  return async (method, path, body, token = 'bot-token') => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : (JSON.parse(text) as unknown),
    };
  };
}

function aPerson(givenName: string, surname: string): SimPerson {
  const mail = `${givenName.toLowerCase()}@contoso.example`;
  return {
    id: `${givenName.toLowerCase()}-id`,
    mri: `29:1${givenName}`,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    mail,
    userPrincipalName: mail,
    proxyAddresses: [`SMTP:${mail}`],
    jobTitle: 'Seller',
    managerId: null,
    timeZone: 'Europe/Berlin',
    windowsTimeZone: 'W. Europe Standard Time',
    language: 'en-GB',
    userType: 'Member',
  };
}
