import { test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { whichPairCard } from './which-pair-card.ts';

test('a sentence without a pair asks which 1:1 it belongs to, and carries the sentence on', () => {
  const card = whichPairCard({
    verb: 'commitment.add',
    data: { sentence: 'I’ll send the deck by Friday' },
    title: 'Which 1:1 is it for?',
    quoted: '“I’ll send the deck by Friday”',
    question: 'Your 1:1 with',
    error: 'Choose one.',
    pairs: [
      { title: 'Ana, last held Tuesday 24 November', value: 'p-1' },
      { title: 'Cleo, next on Thursday 26 November', value: 'p-2' },
    ],
    submit: 'Keep it there',
    fallbackText: 'Twofold asks which 1:1 a promise belongs to.',
  });

  expectGolden('promise-which.json', card);
});

test('a manager of several is asked whom a diagnosis is about', () => {
  const pairs = [
    { title: 'Ben', value: 'pair-1' },
    { title: 'Cleo', value: 'pair-2' },
  ];
  const asked = { title: 'What is in the way?', question: 'Who is it about?', error: 'Choose one of them first.', submit: 'Go on', fallbackText: 'What you asked me for is here.' };

  expectGolden('diagnosis-which.json', whichPairCard({ verb: 'diagnosis.ask', data: {}, quoted: null, pairs, ...asked }));
});

test('with several 1:1s it asks whose scorecard', () => {
  const pairs = [
    { title: 'Ben', value: 'p-1' },
    { title: 'Cleo', value: 'p-2' },
  ];
  const asked = { title: 'Whose scorecard?', question: 'Your 1:1 with', error: 'Choose one.', submit: 'Show it', fallbackText: 'The scorecard you asked for.' };

  expectGolden('scorecard-which.json', whichPairCard({ verb: 'scorecard.view', data: {}, quoted: null, pairs, ...asked }));
});
