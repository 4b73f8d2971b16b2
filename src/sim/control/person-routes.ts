import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { personNamed } from '../teams/talk.ts';
import type { SimPerson } from '../world/world.ts';
import { editClients, type ControlParts } from './control-parts.ts';
import { readBody } from './read-body.ts';

const say = z
  .object({ chatId: z.string(), text: z.string().default(''), mention: z.boolean().default(false), card: z.int().min(0).optional() })
  .refine(({ text, card }) => text !== '' || card !== undefined, { path: ['text'], message: 'takes words, unless a card goes with it' });
const press = z.object({
  chatId: z.string(),
  messageId: z.string(),
  action: z.string().min(1),
  inputs: z.record(z.string(), z.unknown()).default({}),
});
const forge = z.object({
  chatId: z.string(),
  messageId: z.string().default('0'),
  verb: z.string().min(1),
  data: z.record(z.string(), z.unknown()).default({}),
});
const app = z
  .object({ state: z.enum(['installed', 'uninstalled', 'blocked']), chatId: z.string().optional() })
  .refine(({ state, chatId }) => chatId === undefined || state === 'installed', { path: ['chatId'], message: 'goes with "installed" only' });
const edit = z.object({ eventId: z.string().min(1), client: z.enum(editClients), html: z.string().optional() });

/** What single people do. Each answers when the product is at rest again; `{id}` is an object id or a mail. */
export function addPersonRoutes(server: FastifyInstance, { world, teams, extension, stepper, calendars }: ControlParts): void {
  const who = (request: FastifyRequest): SimPerson => personNamed(world, idOf(request));
  const atRest = async <T>(work: T | Promise<T>): Promise<T> => {
    const result = await work;
    await stepper.settle();
    return result;
  };

  server.get('/people', () =>
    [...world.people.values()].map((person) => ({
      id: person.id,
      mail: person.mail,
      displayName: person.displayName,
      managerId: person.managerId,
      timeZone: person.timeZone,
      app: teams.appOf(person.id),
      locale: teams.localeOf(person.id),
    })),
  );
  server.get('/people/:id/chats', (request) => teams.chatsOf(who(request).id));
  server.post('/people/:id/say', (request) => {
    const body = readBody(say, request.body, '{"chatId":"19:…","text":"commit …","mention":true}');
    const { card, ...words } = body;
    const { id } = who(request);
    return atRest(card === undefined ? teams.say(id, words.chatId, words.text, words.mention) : extension.say(id, { ...words, card }));
  });
  server.post('/people/:id/press', (request) => {
    const example = '{"chatId":"a:…","messageId":"…","action":"Add","inputs":{"sentence":"…"}}';
    return atRest(teams.press(who(request).id, readBody(press, request.body, example)));
  });
  server.post('/people/:id/forge', (request) => {
    const example = '{"chatId":"a:…","verb":"meeting.close","data":{"meeting":"…"}}';
    return atRest(teams.forge(who(request).id, readBody(forge, request.body, example)));
  });
  server.post('/people/:id/app', async (request) => {
    const body = readBody(app, request.body, '{"state":"uninstalled"} or {"state":"installed","chatId":"19:…"}');
    const person = who(request);
    if (body.chatId !== undefined) teams.addToChat(person.id, body.chatId);
    else teams.setApp(person.id, body.state);
    return atRest({ state: body.state });
  });
  server.post('/people/:id/edit', async (request) => {
    const body = readBody(edit, request.body, '{"eventId":"AAMk…","client":"owa","html":"<p>…</p>"}');
    const person = who(request);
    const edited: unknown = calendars.editBody({ person: person.id, ...body, html: body.html });
    await atRest(edited);
    return { edited: true };
  });
}

function idOf(request: FastifyRequest): string {
  return z.object({ id: z.string() }).parse(request.params).id;
}
