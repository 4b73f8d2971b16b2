import { expect, test } from 'vitest';
import { graphError, retryAfter, type GraphAnswer } from './graph-error.ts';

const answer = (status: number, headers: Record<string, string> = {}, body?: unknown): GraphAnswer => ({ status, headers: new Headers(headers), body });
const coded = (code: string) => ({ error: { code, message: 'the Acme deal', innererror: { 'request-id': 'abc-1' } } });

test.each([
  [429, 'throttled'],
  [500, 'unavailable'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [400, 'malformed'],
])('a %i means %s', (status, kind) => {
  expect(graphError('read a test', answer(status)).kind).toBe(kind);
});

test.each([
  ['7', 7],
  ['2.128', 2.128],
  ['Tue, 24 Nov 2026 10:00:30 GMT', 30],
  ['Tue, 24 Nov 2026 09:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
])('Retry-After "%s" is %s seconds', (text, seconds) => {
  expect(retryAfter(new Headers({ 'retry-after': text, date: 'Tue, 24 Nov 2026 10:00:00 GMT' }))).toBe(seconds);
});

test('a 429 without Retry-After leaves the wait to us', () => {
  expect(graphError('read a test', answer(429)).retryAfterSeconds).toBeUndefined();
});

test('the text names operation, status, code and request, and repeats no message of the service', () => {
  const error = graphError('write an invite', answer(400, {}, coded('ErrorOccurrenceCrossingBoundary')));

  expect(error.message).toBe('Graph refused to write an invite: 400 ErrorOccurrenceCrossingBoundary, request abc-1.');
  expect(error.requestId).toBe('abc-1');
});

test('a code that is no code is not repeated', () => {
  expect(graphError('read a test', answer(400, { 'request-id': 'x <b>z' }, coded('Ana said:\n"quit"'))).message).toBe('Graph refused to read a test: 400 no code, request without an id.');
});
