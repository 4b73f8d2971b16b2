import { expect, test } from 'vitest';
import { isLink, momentFrom } from './moment-from.ts';

test('only https is a link', () => {
  expect(isLink('https://app.gong.io/call?id=1')).toBe(true);
  expect(isLink('http://app.gong.io/call?id=1')).toBe(false);
  expect(isLink('javascript:alert(1)')).toBe(false);
  expect(isLink('Contoso call')).toBe(false);
});

test('a moment without a title is named by its host', () => {
  expect(momentFrom('https://app.gong.io/call?id=1')).toEqual({ url: 'https://app.gong.io/call?id=1', title: 'app.gong.io', source: 'app.gong.io', at: null });
});
