import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import type { ProgressFormView } from './progress-form.ts';
import { fitting, room, shortened } from './promise-line.ts';
import { recapCard, rewordInput, type DifferFormView, type RecapCardView, type RewordFormView } from './recap-card.ts';

const sentence =
  'I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday.';

const reword: RewordFormView = {
  button: 'Reword mine',
  id: 'c-7',
  label: 'In your words',
  sentence,
  error: 'The sentence is empty.',
  note: 'Ana sees the change. For your own promises your words win.',
  submit: 'Use these words',
};

const differ: DifferFormView = {
  button: 'I see it differently',
  which: 'Which one?',
  promises: [
    { title: 'Ask what waiting costs: partly, 3 of 4', value: 'c-4' },
    { title: 'A second contact in 2 deals: missed', value: 'c-3' },
    { title: 'Ana, an intro to Contoso’s CFO: kept', value: 'c-5' },
  ],
  error: 'Choose one.',
  how: 'How do you see it?',
  words: { kept: 'Kept', partly: 'Partly', missed: 'Missed', done: 'Done', of: 'Of', error: 'A whole number, 0 to 999.' },
  note: 'Both views stand until one of you gives way.',
  submit: 'Keep my view',
};

const slots = [
  { label: 'Behaviour', value: 'ask what waiting costs, 5 calls', missing: false },
  { label: 'Number', value: 'Contoso, €48,000, at proposal', missing: false },
  { label: 'By when', value: 'Fri 27 Nov', missing: false },
];

const progressError = 'A whole number, not larger than what was promised.';
const progress: ProgressFormView = {
  heading: 'How far is it?',
  rows: [{ id: 'c-7', label: 'Of 5 calls: “Ask what waiting costs on 5 discovery calls”', value: 3, of: 5, error: progressError }],
  note: 'A count only. How it went is said in the 1:1.',
  submit: 'Save the count',
};

const recap: RecapCardView = {
  data: { meeting: 'm-2026-11-24' },
  title: 'Your 1:1 with Ana',
  when: 'Tuesday 24 November, held 43 minutes',
  fallbackText: 'Recap of your 1:1 with Ana on Tuesday 24 November. Open it in Teams to confirm or reword.',
  promised: [
    { heading: 'You promised', promises: [{ quoted: `“${sentence}”`, slots, pending: null, sofar: null }], more: null },
    {
      heading: 'Ana promised',
      promises: [{ quoted: '“I’ll get two dates for the Fabrikam workshop by Thursday.”', slots: null, pending: null, sofar: null }],
      more: null,
    },
  ],
  nothing: null,
  lastTime: {
    heading: 'Promised last time',
    outcomeHeading: 'How it went',
    rows: [
      {
        promise: '“Ask what waiting costs on 4 calls, Northwind, €22,000, at demo by Friday.”',
        outcome: 'Partly, 3 of 4',
      },
      { promise: '“A second contact in 2 deals, Fabrikam, €36,000, at proposal by Friday.”', outcome: 'Missed' },
      { promise: 'Ana: “An intro to Contoso’s CFO by Thursday.”', outcome: 'Kept' },
    ],
    more: null,
  },
  progress: null,
  next: '2 promises go into Tuesday 1 December. The invite is updated once, when you both confirm, at the latest Monday 17:00.',
  open: { title: 'Open', url: 'https://teams.microsoft.com/l/entity/APP_ID/recap' },
  answer: { state: 'open', confirm: 'That’s right', reword: [reword], differ },
};

test('other words that wait for a yes stand under the ones that hold', () => {
  const pending = { line: 'Ana put it in other words. It waits for your yes.', quoted: '“One date for the Fabrikam workshop.”' };
  const card = recapCard({ ...recap, promised: [{ heading: 'Ana promised', promises: [{ quoted: '“Two dates for the Fabrikam workshop.”', slots: null, pending, sofar: null }], more: null }] });

  const words = JSON.stringify(card.body);
  expect(words.indexOf('Two dates')).toBeGreaterThan(0);
  expect(words.indexOf('It waits for your yes')).toBeGreaterThan(words.indexOf('Two dates'));
  expect(words.indexOf('One date')).toBeGreaterThan(words.indexOf('It waits for your yes'));
});

test('a recap says what was promised, how the last promises went and what happens next', () => {
  expectGolden('recap.json', recapCard(recap));
});

test('a confirmed recap has a line where its buttons were', () => {
  const card = recapCard({ ...recap, answer: { state: 'confirmed', line: 'You confirmed at 10:52.' } });

  expectGolden('recap-confirmed.json', card);
  expect(JSON.stringify(card)).not.toContain('Action.Execute');
});

test('in the middle of the week it asks how far the own promises are, and shows how far everybody’s are', () => {
  const [own, ...others] = recap.promised;
  const card = recapCard({ ...recap, promised: [{ ...own!, promises: own!.promises.map((promise) => ({ ...promise, sofar: '3 of 5 so far' })) }, ...others], progress, answer: { state: 'confirmed', line: 'You confirmed at 10:52.' } });

  expectGolden('recap-progress.json', card);
});

test('a recap of a meeting without promises says so', () => {
  const card = recapCard({
    ...recap,
    promised: [],
    nothing: 'Nothing was promised this time.',
    lastTime: null,
    answer: { state: 'open', confirm: 'That’s right', reword: [], differ: null },
  });

  expectGolden('recap-nothing.json', card);
});

test('each own promise is reworded by its own form, and six buttons are the most', () => {
  const forms = ['c-7', 'c-8', 'c-9'].map((id) => ({ ...reword, id }));

  const card = recapCard({ ...recap, answer: { state: 'open', confirm: 'That’s right', reword: forms, differ } });

  const sets = card.body.flatMap((element) => (element.type === 'ActionSet' ? [element.actions.length] : []));
  expect(sets).toEqual([3, 3]);
  for (const { id } of forms) expect(JSON.stringify(card)).toContain(`"id":"${rewordInput(id)}"`);
});

test.each(['a', '*', '&', '😀', '"'])('a recap of twenty promises of 500 times %s stays under 40 KB', (sign) => {
  const sentences = Array.from({ length: 20 }, () => sign.repeat(500 / sign.length));
  const { shown, left } = fitting(sentences, (text) => text + text, room.recap); // each with other words that wait
  const more = `and ${String(left)} more in the tab`;
  const forms = fitting(sentences, String, room.reword).shown.map((text, index) => ({
    ...reword,
    id: `c-${String(index)}`,
    sentence: text,
  }));
  const listed = fitting(
    sentences.map((text) => shortened(text)),
    String,
    room.form,
  ).shown;

  const card = recapCard({
    ...recap,
    promised: [
      {
        heading: 'You promised',
        promises: shown.map((quoted) => ({
          quoted,
          slots: slots.map((slot) => ({ ...slot, value: shortened(quoted, 60) })),
          pending: { line: 'Ana put it in other words. It waits for your yes.', quoted },
          sofar: '3 of 5 so far',
        })),
        more,
      },
    ],
    progress: { ...progress, rows: listed.slice(0, 3).map((label, index) => ({ id: `c-${String(index)}`, label, value: 3, of: 5, error: progressError })) },
    lastTime: {
      heading: 'Promised last time',
      outcomeHeading: 'How it went',
      rows: shown.map((promise) => ({ promise, outcome: 'Partly, 3 of 4' })),
      more,
    },
    answer: {
      state: 'open',
      confirm: 'That’s right',
      reword: forms.slice(0, 2),
      differ: { ...differ, promises: listed.map((title, index) => ({ title, value: `c-${String(index)}` })) },
    },
  });

  expect(JSON.stringify(card).length * 2).toBeLessThan(40 * 1024);
});
