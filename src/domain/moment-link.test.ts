import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetText, readMomentLink, readOffset } from './moment-link.ts';

const secondsOf = (url: string) => readMomentLink(url)?.seconds;

test.each([
  ['https://us-65885.app.gong.io/call?id=651511&highlights=%5B%7B%22type%22%3A%22SHARE%22%2C%22from%22%3A340%2C%22to%22%3A1578%7D%5D', 'gong', 340],
  ['https://app.gong.io/call?id=3636&highlights=%5B%7B%22to%22%3A+3240%2C+%22from%22%3A+1200%2C+%22type%22%3A+%22LIBRARY%22%7D%5D', 'gong', 1200],
  ['https://chorus.ai/meeting/D7C6C9D0?start=760&ro_company_id=36638286', 'chorus', 760],
  ['https://copilot.clari.com/call/7549847e-4e97?t=12m40s', 'clari-copilot', 760],
  ['https://app.trywingman.com/calls/1#t=12:40', 'clari-copilot', 760],
  ['https://calls.contoso.example/watch?v=1&t=1h2m3s', 'other', 3723],
  ['https://copilot.clari.com/call/7549847e-4e97', 'clari-copilot', null],
])('%s', (url, source, seconds) => expect(readMomentLink(url)).toMatchObject({ source, seconds }));

test.each(['http://app.gong.io/call?id=1', 'javascript:alert(1)', 'data:text/html,x', 'https://ana:secret@app.gong.io/call', 'https://localhost/call', 'app.gong.io/call', '', 'ftp://chorus.ai/x', 'file:///etc/passwd'])('no link: %s', (text) =>
  expect(readMomentLink(text)).toBeUndefined(),
);

test.each(['https://gong.io.evil.example/call?id=1', 'https://notgong.io/call', 'https://evil.example/chorus.ai', 'https://clari.com.evil.example/'])('a host that only looks like it is another: %s', (url) =>
  expect(readMomentLink(url)?.source).toBe('other'),
);

test('an instant or an id is no offset', () => {
  expect(secondsOf('https://calls.example/c?t=1732442400')).toBeNull();
  expect(secondsOf('https://calls.example/c?start=2026-11-24')).toBeNull();
  expect(secondsOf('https://calls.example/c?t=')).toBeNull();
});

test('an offset that is written out is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 24 * 3600 }), (seconds) => { expect(readOffset(offsetText(seconds))).toBe(seconds); }));
});

test('whatever is pasted, only https is taken, and an offset lies within a day', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https', 'ftp'] }), fc.string()), (text) => {
      const link = readMomentLink(text);
      if (link === undefined) return;
      expect(link.url.startsWith('https://')).toBe(true);
      expect(link.seconds ?? 0).toBeGreaterThanOrEqual(0);
      expect(link.seconds ?? 0).toBeLessThanOrEqual(24 * 3600);
    }),
  );
});
