import { z } from 'zod';

const message = z.object({
  id: z.string(),
  at: z.string(),
  from: z.object({ id: z.string(), displayName: z.string() }),
  text: z.string().nullish(),
  cards: z.array(z.record(z.string(), z.unknown())),
});
const chat = z.object({ id: z.string(), chatType: z.string(), topic: z.string().nullish(), members: z.array(z.unknown()), messages: z.array(message) });
export type Chat = z.infer<typeof chat>;
export type ChatMessage = z.infer<typeof message>;

const mail = z.object({ at: z.string(), eventId: z.string(), uid: z.string(), kind: z.string(), causedBy: z.unknown() });
const finding = z.object({ rule: z.string(), what: z.string() });

/** The simulator's control API (src/sim/README.md). A refusal of it throws, with its own words. */
export function createControl(base: string) {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${base}${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new ControlRefused(response.status, `${method} ${path} → ${response.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  return {
    call,
    now: async () => z.object({ now: z.string() }).parse(await call('GET', '/clock')).now,
    by: async (duration: string): Promise<void> => {
      await call('POST', '/clock', { by: duration });
    },
    to: async (instant: string): Promise<void> => {
      await call('POST', '/clock', { to: instant });
    },
    /** Lets everything that is due now happen. */
    settle: async (): Promise<void> => {
      await call('POST', '/clock', { by: 'PT0S' });
    },
    chats: async (person: string) => z.array(chat).parse(await call('GET', `/people/${person}/chats`)),
    mails: async (to: string) => z.array(mail).parse(await call('GET', `/mails?to=${encodeURIComponent(to)}`)),
    guidance: async () => z.array(finding).parse(await call('GET', '/guidance')),
  };
}
export type Control = ReturnType<typeof createControl>;

export class ControlRefused extends Error {
  readonly status: number;
  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}
