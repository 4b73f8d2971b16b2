import { describe, expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { diagnosisCard, reasonLimit, type DiagnosisQuestionView, type DiagnosisResultView, type DiagnosisStandingView } from './diagnosis-card.ts';

const data = { pair: 'pair-1' };
const fallbackText = 'What you asked me for is here.';
const worked = [
  'Needed: €300,000 ÷ (€50,000 × 30%) = 20 deals.',
  'Open: €400,000 ÷ €50,000 = 8 deals.',
  'Time: 40 days left, and a deal takes 60 days.',
  'By these numbers it can’t work.',
];

const first: DiagnosisQuestionView = {
  kind: 'question',
  title: 'What is in Ben’s way?',
  step: 'Question 1 of 3',
  now: { line: 'Skill gap, since Fri 6 Nov', undo: { title: 'Undo', data: { ...data, id: 'd-1' } } },
  question: 'If everything depended on it, could Ben do it today?',
  hint: 'If not, it is a skill, and skills are coached.',
  numbers: null,
  yes: { title: 'Yes, able to', data: { ...data, could: 'yes' } },
  no: { title: 'No, not yet', data: { ...data, could: 'no' } },
  back: null,
  fallbackText,
};

const answered = { ...data, could: 'yes', knows: 'yes' };
const third: DiagnosisQuestionView = {
  ...first,
  step: 'Question 3 of 3',
  now: null,
  question: 'Can the numbers work at all?',
  numbers: {
    fields: [
      { id: 'gap', label: 'Open gap to the target', error: 'A number from 0 on.', min: 0, max: 1e12, value: 300_000 },
      { id: 'rate', label: 'Win rate, in percent', error: '1 to 100.', min: 1, max: 100, value: 30 },
    ],
    currency: { label: 'Currency, if you like', placeholder: 'EUR', value: 'EUR' },
    submit: { title: 'Work it out', data: answered },
    worked,
  },
  yes: { title: 'Yes, it can work', data: { ...answered, possible: 'yes', gap: 300_000 } },
  no: { title: 'No, it can’t work', data: { ...answered, possible: 'no', gap: 300_000 } },
  back: { title: 'Back', data: { ...data, could: 'yes' } },
};

const result: DiagnosisResultView = {
  kind: 'result',
  title: 'System gap',
  found: 'Ben could do it and knows what was promised, and the numbers can’t work.',
  worked,
  changesTitle: 'What this changes from the next 1:1 on',
  changes: ['Ana takes it further in part 3.', 'Promises that can’t work can be suspended.'],
  suspend: { label: 'Promises with a number', title: 'Suspend Ben’s 2 promises with a number.' },
  reason: { label: 'Why do you think so?', placeholder: 'What you saw or heard' },
  whoSees: 'Ben reads all of this as it is written.',
  save: { title: 'Save', data: { ...answered, possible: 'no', id: 'd-2' } },
  back: { title: 'Back', data: answered },
  fallbackText,
};

const standing: DiagnosisStandingView = {
  kind: 'standing',
  title: 'System gap',
  lines: ['Saved on Tue 24 Nov.', '2 promises suspended.'],
  facts: [
    { title: 'Cause', value: 'System gap, since Tue 24 Nov' },
    { title: 'Why', value: '“Two accounts went to another region”' },
    { title: 'Numbers', value: worked.join(' ') },
  ],
  changesTitle: result.changesTitle,
  changes: result.changes,
  undo: { title: 'Undo', data: { ...data, id: 'd-2' } },
  fallbackText,
};

test('the first question shows what stands, and how to take it back', () => {
  expectGolden('diagnosis-first.json', diagnosisCard(first));
});

describe('the third question', () => {
  test('has its numbers, what they come to, and two answers that send no input', () => {
    expectGolden('diagnosis-numbers.json', diagnosisCard(third));
  });

  test('has a label and an error for each number that is needed', () => {
    const inputs = diagnosisCard(third).body.filter((element) => element.type === 'Input.Number');

    expect(inputs.map(({ id, label, isRequired, errorMessage }) => [id, label, isRequired, errorMessage])).toEqual([
      ['gap', 'Open gap to the target', true, 'A number from 0 on.'],
      ['rate', 'Win rate, in percent', true, '1 to 100.'],
    ]);
  });
});

test('the result asks for a reason, and says who reads it', () => {
  expectGolden('diagnosis-result.json', diagnosisCard(result));
});

test('what was saved can be read and taken back; for the rep there is no button', () => {
  expectGolden('diagnosis-saved.json', diagnosisCard(standing));
  expect(JSON.stringify(diagnosisCard({ ...standing, undo: null }))).not.toContain('Action.');
});

test.each([
  ['which is asked', first],
  ['that is worked out', third],
  ['that is found', result],
  ['that stands', standing],
] as const)('a card %s has at most six buttons, four in a row', (_, view) => {
  const rows = diagnosisCard(view).body.flatMap((element) => (element.type === 'ActionSet' ? [element.actions.length] : []));

  expect(Math.max(...rows)).toBeLessThanOrEqual(4);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(6);
});

test.each(['a', '*', '"', '😀'])('a reason full of %s stays under 40 KB', (sign) => {
  const value = sign.repeat(reasonLimit / sign.length);
  const card = diagnosisCard({ ...standing, facts: [...standing.facts, { title: 'Why', value }] });

  expect(JSON.stringify(card).length * 2).toBeLessThan(40 * 1024);
});
