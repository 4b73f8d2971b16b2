import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { kindsOf, surfaceKinds } from '../teams/surfaces.ts';
import { personNamed } from '../teams/talk.ts';
import type { ControlParts } from './control-parts.ts';
import { readBody } from './read-body.ts';

/** The languages of Teams' client that the window offers. */
const locales = ['en-us', 'de-de', 'fr-fr', 'es-es', 'pt-br', 'ja-jp'] as const;

const tab = z.object({
  kind: z.enum(surfaceKinds),
  chatId: z.string().optional(),
  entityId: z.string().optional(),
  subEntityId: z.string().optional(),
  theme: z.enum(['default', 'dark', 'contrast']).optional(),
  locale: z.string().optional(),
});
const message = z.object({ func: z.string().max(200), args: z.unknown() });
const consent = z.object({ given: z.boolean() });
const locale = z.object({ locale: z.enum(locales) });
const chatOf = z.object({ chatId: z.string() });

/** The uploaded app as Teams' client hosts it: its tabs, their tokens, and the language of a person's client. */
export function addTabRoutes(server: FastifyInstance, { world, teams, surfaces, consent: entra }: ControlParts): void {
  const key = (request: FastifyRequest): string => z.object({ id: z.string() }).parse(request.params).id;

  server.get('/app', () => {
    const { app } = surfaces;
    if (app === null) return { app: null };
    const { id, name, version, tabs, commands, linkDomains } = app;
    return { app: { id, name, version, tabs: tabs.map((one) => ({ entityId: one.entityId, name: one.name, kinds: kindsOf(one) })), commands, linkDomains } };
  });
  server.get('/meetings', () => teams.meetings.rooms());
  server.post('/people/:id/tab', (request) => surfaces.open(key(request), readBody(tab, request.body, '{"kind":"sidePanel","chatId":"19:meeting_…@thread.v2"}')));
  server.post('/people/:id/token', (request) => surfaces.token(key(request)));
  server.post('/people/:id/meeting-details', (request) => surfaces.meetingDetails(key(request), readBody(chatOf, request.body, '{"chatId":"19:meeting_…@thread.v2"}').chatId));
  server.post('/people/:id/not-played', (request) => {
    const { func, args } = readBody(message, request.body, '{"func":"sharing.shareWebContent","args":[]}');
    surfaces.notPlayed(key(request), func, args);
    return { noted: func };
  });
  server.post('/people/:id/consent', (request) => {
    const { given } = readBody(consent, request.body, '{"given":false}');
    entra.setConsent(personNamed(world, key(request)).id, given);
    return { given };
  });
  server.post('/people/:id/locale', (request) => {
    const body = readBody(locale, request.body, '{"locale":"de-de"}');
    teams.setLocale(key(request), body.locale);
    return body;
  });
}
