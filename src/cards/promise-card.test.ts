import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { promiseCard, type PromiseReadView } from './promise-card.ts';

const slots = [
  { label: 'Behaviour', value: 'ask what waiting costs, 5 calls', missing: false },
  { label: 'Number', value: 'still missing', missing: true },
  { label: 'By when', value: 'Fri 27 Nov', missing: false },
];

const half: PromiseReadView = {
  data: { commitment: 'c-7' },
  title: 'Half of it is there',
  quoted: '“I’ll ask what waiting costs on 5 discovery calls by Friday”',
  slots,
  note: null,
  fallbackText: 'The promise has a behaviour and a day, but no number yet.',
  missing: {
    question: 'And what does it move? Deal, amount, stage',
    placeholder: 'Contoso, €48,000, at proposal',
    error: 'Write the deal, its amount and its stage.',
    submit: 'Join the halves',
    keep: 'Keep it as it is',
  },
  open: null,
};

test('a missing half is asked for in one question', () => {
  expectGolden('promise-half-missing.json', promiseCard(half));
});

test('a whole promise is read back and asks nothing', () => {
  const whole = promiseCard({
    ...half,
    title: 'Kept in your words',
    slots: slots.map((slot) =>
      slot.missing ? { ...slot, value: 'Contoso, €48,000, at proposal', missing: false } : slot,
    ),
    note: 'It counts when Ben says yes.',
    missing: null,
    open: { title: 'Open', url: 'https://teams.microsoft.com/l/entity/APP_ID/agenda' },
  });

  expectGolden('promise-whole.json', whole);
  expect(JSON.stringify(whole)).not.toContain('Input.');
});
