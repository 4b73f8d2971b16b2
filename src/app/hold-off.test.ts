import { expect, test } from 'vitest';
import { at } from '#test/support/builders.ts';
import { createHoldOff } from './hold-off.ts';
import { RemoteError } from './remote-error.ts';

test('what was told to wait is left alone until then, and nothing else is', async () => {
  let now = at('2026-11-24T10:00:00');
  const holdOff = createHoldOff({ now: () => Promise.resolve(now) });
  await holdOff.told('mailbox-1', 90);
  await holdOff.told('mailbox-1', 10); // a shorter wait takes nothing back

  now = at('2026-11-24T10:01:00');
  await expect(holdOff.check('mailbox-2')).resolves.toBeUndefined();
  const error: unknown = await holdOff.check('mailbox-1').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RemoteError);
  expect(error).toMatchObject({ kind: 'throttled', retryAfterSeconds: 30 });

  now = at('2026-11-24T10:01:30');
  await expect(holdOff.check('mailbox-1')).resolves.toBeUndefined();
});
