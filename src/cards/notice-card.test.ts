import { test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { noticeCard } from './notice-card.ts';

test('an apology says what happened, what to do and what to quote', () => {
  const card = noticeCard({
    title: 'That did not work',
    text: 'Your promise was not kept, because the calendar did not answer. Press the button again in a minute.',
    quote: 'If you ask for help, quote 7F3A-22.',
    fallbackText: 'Something in Twofold did not work.',
  });

  expectGolden('notice.json', card);
});
