import { expect, test } from 'vitest';
import { createHoldOff } from '#app/hold-off.ts';
import { at } from '#test/support/builders.ts';
import type { GraphCall } from './graph-client.ts';
import { createPatientClient } from './patient-client.ts';

const call = (mailbox: string | null, url = '/users/1/events'): GraphCall => ({ operation: 'read', permission: 'Calendars.ReadWrite', method: 'GET', url, mailbox, trace: 'trace' });

test('a mailbox that was throttled is not asked before its time, others are', async () => {
  let now = at('2026-11-24T10:00:00');
  const asked: string[] = [];
  const answers = [new Headers({ 'retry-after': '120' })];
  const client = createPatientClient(
    {
      send: ({ mailbox, url }) => {
        asked.push(mailbox ?? url);
        const headers = answers.pop();
        return Promise.resolve(headers === undefined ? { status: 200, headers: new Headers(), body: {} } : { status: 429, headers, body: undefined });
      },
    },
    createHoldOff({ now: () => Promise.resolve(now) }),
  );

  expect((await client.send(call('ana'))).status).toBe(429);
  now = at('2026-11-24T10:01:59');
  await expect(client.send(call('ana', '/users/1/calendarView'))).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 1 });
  expect((await client.send(call('ben'))).status).toBe(200);
  expect((await client.send(call(null, '/groups/1/members'))).status).toBe(200);

  now = at('2026-11-24T10:02:00');
  expect((await client.send(call('ana'))).status).toBe(200);
  expect(asked).toEqual(['ana', 'ben', '/groups/1/members', 'ana']);
});
