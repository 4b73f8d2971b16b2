import { describe, expect, test } from 'vitest';
import { withoutFrames } from './spoken-frames.ts';

describe('the words a speaker wraps a promise in', () => {
  test.each([
    ['I want to see you pause after price on three calls', 'you’ll pause after price on three calls'],
    ['This week I’d like Ben to follow up with six accounts', 'This week Ben will follow up with six accounts'],
    ['Your job this week is to ask about budget', 'you’ll ask about budget'],
    ['Make sure you loop in the champion', 'you’ll loop in the champion'],
    ['can you send three references by friday', 'you’ll send three references by friday'],
    ['me: intro to the CIO', 'I’ll intro to the CIO'],
  ])('%s: whose it is stays', (said, left) => expect(withoutFrames(said)).toBe(left));

  test('a question stays a question', () => expect(withoutFrames('Can you send three references by Friday?')).toBe('Can you send three references by Friday?'));

  test('what is quoted stays as it is said', () => expect(withoutFrames('Ask "what I want from you is a date" on three calls')).toBe('Ask "what I want from you is a date" on three calls'));

  test('a customer takes nothing on: only the frame goes', () => expect(withoutFrames('I want Contoso to sign by Friday')).toBe('Contoso to sign by Friday'));
});
