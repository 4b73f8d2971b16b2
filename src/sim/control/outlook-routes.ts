import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { nestedAppAuthStates } from '../outlook/create-outlook.ts';
import type { ControlParts } from './control-parts.ts';
import { readBody } from './read-body.ts';

const open = z.object({ event: z.string().min(1), mode: z.enum(['compose', 'read']).optional(), locale: z.string().optional() });
const someone = z.array(z.object({ mail: z.string().min(3), name: z.string() })).optional();
const properties = z.record(z.string(), z.unknown());
const recurrence = z.object({
  recurrenceType: z.enum(['daily', 'weekday', 'weekly', 'monthly', 'yearly']),
  recurrenceProperties: z.object({
    interval: z.int().min(1),
    days: z.array(z.string()).optional(),
    dayOfMonth: z.int().optional(),
    dayOfWeek: z.string().optional(),
    weekNumber: z.enum(['first', 'second', 'third', 'fourth', 'last']).optional(),
    month: z.string().optional(),
    firstDayOfWeek: z.string().optional(),
  }),
  recurrenceTimeZone: z.object({ name: z.string(), offset: z.number().optional() }),
  seriesTime: z.object({ startDate: z.iso.date(), endDate: z.iso.date().nullable(), startMinutes: z.int(), durationMinutes: z.int() }),
});
const save = z.object({
  eventId: z.string().nullable(),
  isSent: z.boolean().default(true),
  changes: z.object({
    subject: z.string().max(255).optional(),
    start: z.number().optional(),
    end: z.number().optional(),
    required: someone,
    optional: someone,
    recurrence: recurrence.nullable().optional(),
    body: z.string().optional(),
    isOnline: z.boolean().optional(),
  }),
  through: z.object({ client: z.enum(['owa', 'outlook-classic']).default('owa'), safeLinks: z.boolean().default(false), withoutJoinSection: z.boolean().default(false) }).prefault({}),
  properties: properties.optional(),
});
const kept = z.object({ eventId: z.string(), properties });
const html = z.object({ html: z.string() });
const signIn = z.object({ message: z.string() });
const note = z.object({ what: z.string().max(500), detail: z.unknown() });
const trouble = z.object({ nestedAppAuth: z.enum(nestedAppAuthStates) });

/** Outlook's appointment form with the add-in beside it, in the hands of a person. */
export function addOutlookRoutes(server: FastifyInstance, { outlook, stepper }: ControlParts): void {
  const key = (request: FastifyRequest): string => z.object({ id: z.string() }).parse(request.params).id;

  server.get('/outlook', () => ({ nestedAppAuth: outlook.nestedAppAuth() }));
  server.post('/outlook', (request) => {
    const body = readBody(trouble, request.body, '{"nestedAppAuth":"missing"}');
    outlook.setNestedAppAuth(body.nestedAppAuth);
    return body;
  });
  server.post('/people/:id/outlook', (request) => outlook.open(key(request), readBody(open, request.body, '{"event":"AAMk…"} or {"event":"new"}')));
  server.post('/people/:id/outlook/save', async (request) => {
    const saved = outlook.save(key(request), readBody(save, request.body, '{"eventId":"AAMk…","changes":{"subject":"Ana / Ben"},"through":{"client":"owa"}}'));
    await stepper.settle();
    return saved;
  });
  server.post('/people/:id/outlook/properties', (request) => {
    const body = readBody(kept, request.body, '{"eventId":"AAMk…","properties":{"seen":"yes"}}');
    outlook.keepProperties(key(request), body.eventId, body.properties);
    return { kept: true };
  });
  server.post('/people/:id/outlook/editable', (request) => ({ html: outlook.editable(readBody(html, request.body, '{"html":"<p>…</p>"}').html) }));
  server.post('/people/:id/outlook/sign-in', async (request) => ({ answer: await outlook.signIn(key(request), readBody(signIn, request.body, '{"message":"{…}"}').message) }));
  server.post('/people/:id/outlook/note', (request) => {
    const { what, detail } = readBody(note, request.body, '{"what":"…","detail":{}}');
    outlook.note(key(request), what, detail);
    return { noted: what };
  });
}
