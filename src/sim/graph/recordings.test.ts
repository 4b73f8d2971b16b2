import { expect, test } from 'vitest';
import { createRecordings } from './recordings.ts';

test('the oldest exchanges go when all bodies together grow too long', () => {
  const recordings = createRecordings(100);
  const exchange = (url: string) => ({
    method: 'GET',
    url,
    requestHeaders: {},
    requestBody: null,
    status: 200,
    responseHeaders: {},
    responseBody: 'x'.repeat(40),
    clientId: null,
  });

  for (const url of ['/1', '/2', '/3']) recordings.add(exchange(url));

  expect(recordings.list().map(({ url }) => url)).toEqual(['/2', '/3']);
});
