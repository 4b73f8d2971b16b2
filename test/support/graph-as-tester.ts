import { z } from 'zod';

const token = z.object({ access_token: z.string() });
const event = z.object({
  id: z.string(),
  uid: z.string(),
  iCalUId: z.string(),
  type: z.string(),
  subject: z.string().nullish(),
  seriesMasterId: z.string().nullish(),
  occurrenceId: z.string().nullish(),
  isCancelled: z.boolean(),
  isOnlineMeeting: z.boolean(),
  onlineMeeting: z.object({ joinUrl: z.string() }).nullish(),
  body: z.object({ content: z.string() }).optional(),
  start: z.object({ dateTime: z.string() }),
  end: z.object({ dateTime: z.string() }),
});
export type GraphEvent = z.infer<typeof event>;

type Where = { readonly graph: string; readonly entra: string; readonly tenantId: string; readonly tester: { readonly clientId: string; readonly clientSecret: string } };

/** Graph as an application with every permission: how a story builds calendars and looks at them, through Graph's own paths. */
export function createGraphAsTester({ graph, entra, tenantId, tester }: Where) {
  let bearer: Promise<string> | undefined;
  const signIn = async () => {
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: tester.clientId, client_secret: tester.clientSecret, scope: 'https://graph.microsoft.com/.default' });
    const response = await fetch(`${entra}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body: form });
    return token.parse(await response.json()).access_token;
  };
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    bearer ??= signIn();
    const response = await fetch(`${graph}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${await bearer}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} → ${response.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  const list = async (path: string) => z.object({ value: z.array(event) }).parse(await call('GET', path)).value;
  return {
    call,
    /** Occurrences, exceptions and single events of a mailbox between two moments, by start. */
    view: async (mailbox: string, from: string, to: string): Promise<readonly GraphEvent[]> => {
      const found = await list(`/users/${mailbox}/calendarView?startDateTime=${from}&endDateTime=${to}&$top=200`);
      return found.sort((a, b) => a.start.dateTime.localeCompare(b.start.dateTime));
    },
    /** Masters and single events. */
    events: (mailbox: string) => list(`/users/${mailbox}/events?$top=200`),
    event: async (mailbox: string, id: string): Promise<GraphEvent> => event.parse(await call('GET', `/users/${mailbox}/events/${encodeURIComponent(id)}`)),
    patch: (mailbox: string, id: string, change: unknown) => call('PATCH', `/users/${mailbox}/events/${encodeURIComponent(id)}`, change),
    cancel: (mailbox: string, id: string) => call('POST', `/users/${mailbox}/events/${encodeURIComponent(id)}/cancel`, { comment: '' }),
  };
}
export type GraphAsTester = ReturnType<typeof createGraphAsTester>;
