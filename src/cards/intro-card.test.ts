import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { introCard, type IntroCardView } from './intro-card.ts';

const intro = (answer: IntroCardView['answer']): IntroCardView => ({
  data: { pair: 'p-1' },
  title: 'Ana would like your 1:1s in two halves',
  text: 'First coaching: one skill, on a real call, no numbers. Then promises: what you both said you would do. I keep the thread from week to week.',
  facts: [
    { title: 'Recorded', value: 'Your promises in your own words, the skill that you work on, which 1:1s were held' },
    { title: 'Not recorded', value: 'Recordings, transcripts, mail, anything else in your calendar' },
    { title: 'Seen by', value: 'You and Ana, the same page for both. Nobody else, unless you both share it' },
    { title: 'Each week', value: 'One calendar update in Ana’s name, one card before, one recap after' },
    { title: 'To stop', value: 'Press Stop on any card, or write “stop” to me. The agenda leaves your invites' },
  ],
  note: 'Nothing about you has been recorded so far.',
  fallbackText:
    'Ana would like to use Twofold for your 1:1s. Open this chat in Teams to see what is kept, who sees it and how to stop.',
  answer,
});
const example = { title: 'See an example', url: 'https://app.example/example' };

test('where both must agree, the rep may say that it is not for him', () => {
  expectGolden(
    'intro-both.json',
    introCard(
      intro({ state: 'open', accept: 'Fine with me', refuse: { kind: 'decline', title: 'Not for me' }, example }),
    ),
  );
});

test('where the rep is informed, the rep may stop it', () => {
  expectGolden(
    'intro-inform.json',
    introCard(intro({ state: 'open', accept: 'Fine with me', refuse: { kind: 'stop', title: 'Stop' }, example: null })),
  );
});

test('the answer stands in place of the buttons, and Stop stays', () => {
  expectGolden(
    'intro-answered.json',
    introCard(intro({ state: 'answered', line: 'You said fine with me at 9:40.', stop: 'Stop' })),
  );
});

test('after a no there is nothing to press', () => {
  const card = introCard(
    intro({ state: 'answered', line: 'You said no at 9:40. Ana knows, and nothing is kept.', stop: null }),
  );

  expect(JSON.stringify(card)).not.toContain('Action.');
});
