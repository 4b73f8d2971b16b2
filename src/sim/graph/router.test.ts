import { expect, test } from 'vitest';
import { createRouter } from './router.ts';

const answering = (status: number) => () => ({ status });

test('a literal segment wins over a parameter, whichever was added first', () => {
  const router = createRouter();
  router.on('GET', '/users/{user}', answering(1));
  router.on('GET', '/users/delta', answering(2));

  expect(router.match('GET', '/users/delta')?.handler).not.toBe(router.match('GET', '/users/ana')?.handler);
  expect(router.match('GET', '/users/ana')?.params).toEqual({ user: 'ana' });
});

test('parameters are decoded', () => {
  const router = createRouter();
  router.on('GET', '/chats/{chat}/members', answering(200));

  expect(router.match('GET', '/chats/19%3Ameeting_a%40thread.v2/members')?.params).toEqual({
    chat: '19:meeting_a@thread.v2',
  });
});

test('literal segments know no case, and a method that was not added does not match', () => {
  const router = createRouter();
  router.on('GET', '/users/{user}/mailboxSettings', answering(200));

  expect(router.match('GET', '/Users/ana/MAILBOXSETTINGS')).toBeDefined();
  expect(router.match('PATCH', '/users/ana/mailboxSettings')).toBeUndefined();
});
