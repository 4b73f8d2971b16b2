import { expect, test } from 'vitest';
import type { MeetingMail } from '../world/world.ts';
import { endIfRunaway, StoryEnded } from './runaway.ts';

const mails = (times: number, clientId = 'app'): MeetingMail[] =>
  Array.from({ length: times }, (_, index) => ({
    at: index,
    to: 'ben@contoso.example',
    eventId: 'e1',
    uid: 'u1',
    originalDate: '2026-11-03',
    kind: 'update',
    causedBy: { kind: 'app', clientId },
  }));

test('a story ends when the app mails one attendee about one occurrence again and again', () => {
  expect(() => endIfRunaway(mails(13), 'app')).toThrow(StoryEnded);
});

test('a few mends, and the mails of others, let it go on', () => {
  expect(() => endIfRunaway(mails(12), 'app')).not.toThrow();
  expect(() => endIfRunaway(mails(40, 'somebody else'), 'app')).not.toThrow();
});
