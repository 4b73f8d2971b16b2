import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { instant } from '#domain/time.ts';
import { createClock } from './clock.ts';

/** A clock that answers with `body`, on a free port. */
async function aClockServer(body: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}/clock`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

test('without an address the time is that of this machine', async () => {
  const before = Date.now();

  const now = await createClock(undefined).now();

  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('with an address the time is what it tells', async () => {
  await using server = await aClockServer('{"now":"2026-11-24T11:00:00+01:00","speed":0}');

  expect(await createClock(server.url).now()).toBe(instant('2026-11-24T10:00:00Z'));
});

test.each(['{"now":"soon"}', '{}', 'not JSON'])('an answer such as %s is refused, with what to do', async (body) => {
  await using server = await aClockServer(body);

  await expect(createClock(server.url).now()).rejects.toThrow(/does not tell the time.*Unset CLOCK_URL/);
});
