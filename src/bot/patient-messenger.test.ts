import { expect, test } from 'vitest';
import { createHoldOff } from '#app/hold-off.ts';
import type { Messenger } from '#app/ports.ts';
import { RemoteError } from '#app/remote-error.ts';
import { at } from '#test/support/builders.ts';
import { createPatientMessenger } from './patient-messenger.ts';

test('a conversation that was throttled gets nothing before its time, others do', async () => {
  let now = at('2026-11-24T10:00:00');
  let throttles = true;
  const posted: string[] = [];
  const messenger: Messenger = {
    openPersonalChat: () => Promise.resolve({ kind: 'open', conversation: 'a:1', serviceUrl: 'https://smba.trafficmanager.net/teams/' }),
    post: ({ conversation }) => {
      if (throttles) return Promise.reject(new RemoteError('throttled', 'Slow down.', { retryAfterSeconds: 60 }));
      posted.push(conversation);
      return Promise.resolve({ kind: 'posted', activity: '1' });
    },
    update: () => Promise.resolve({ kind: 'updated' }),
    members: () => Promise.resolve({ kind: 'members', members: [] }),
  };
  const patient = createPatientMessenger(messenger, createHoldOff({ now: () => Promise.resolve(now) }));
  const post = (conversation: string) => patient.post({ conversation, serviceUrl: null }, {}, 'Agenda');

  await expect(post('a:1')).rejects.toMatchObject({ kind: 'throttled' });
  throttles = false;
  await expect(post('a:1')).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 60 });
  await post('a:2');
  now = at('2026-11-24T10:01:00');
  await post('a:1');

  expect(posted).toEqual(['a:2', 'a:1']);
});
