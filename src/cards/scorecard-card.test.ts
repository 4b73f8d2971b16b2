import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { scorecardCard, type ScorecardPageView } from './scorecard-card.ts';

const sentences = [
  'Shows the product before asking why the buyer took the call.',
  'Asks from a list, and goes to the next question whatever the answer was.',
  'Picks up a word of the answer and asks once more about the same problem.',
  'Names the problem in the buyer’s words and asks what waiting costs.',
  'The buyer says what happens if nothing changes, and asks what comes next.',
];
const skills = [
  { title: 'Discovery', value: 'discovery' },
  { title: 'Next steps', value: 'next-steps' },
];
const levels = [1, 2, 3, 4, 5].map((level) => ({ title: `level ${level}`, value: String(level) }));
const error = 'A whole number from 0 to 999, please.';

const page: ScorecardPageView = {
  data: { pair: 'p-1' },
  title: 'Ben’s scorecard',
  seenBy: 'Ana and Ben see this page, word for word the same.',
  kept: null,
  fallbackText: 'The scorecard you asked for.',
  leading: {
    head: ['In Ben’s hands', 'Last week', 'This week'],
    rows: [
      ['Discovery calls held', '4 of 6', '6 of 6'],
      ['Drills done', '–', '2 of 2'],
    ],
    note: 'Last written down by Ben, Fri 20 Nov.',
  },
  results: null,
  skill: { heading: 'Skill in work', line: 'Discovery. Level 2 of 5', facts: [{ title: 'Now', value: sentences[1] ?? '' }, { title: 'Next', value: sentences[2] ?? '' }] },
  rubric: {
    heading: 'Rubric',
    facts: [
      { title: 'Discovery', value: 'Level 2, Ana, Tue 17 Nov, +1 since start. Ben’s own view: level 3, Wed 18 Nov' },
      { title: 'Next steps', value: 'not rated yet' },
    ],
  },
  arc: {
    heading: '30, 60, 90 days',
    line: 'Discovery. Day 41. Next is day 60, Sun 13 Dec.',
    marks: [
      { title: 'Day 30, Fri 13 Nov', value: 'One such question in each discovery call (level 2, reached Tue 10 Nov)' },
      { title: 'Day 60, Sun 13 Dec', value: 'Unprompted, in most calls' },
      { title: 'Day 90, Tue 12 Jan', value: 'The buyer names the cost' },
    ],
    note: 'Revenue and quota join this page on day 60.',
  },
  numbers: {
    heading: 'Promised numbers',
    nothing: null,
    promises: [{ quoted: '“Ask what waiting costs on 5 calls, and Contoso, €48,000, at proposal by Friday.”', meta: 'Ben, due Fri 27 Nov · Contoso, €48,000, at proposal' }],
    more: null,
  },
  promisesKept: [
    { heading: 'Promises kept: Ben', windows: [{ title: 'Last 4 1:1s', value: '72%, 6.5 of 9 (5 kept, 2 partly, 2 missed)' }], leftOut: 'Left out: 2 open, 1 suspended.' },
    { heading: 'Promises kept: Ana', windows: [{ title: 'Last 4 1:1s', value: '100%, 2 of 2 (2 kept, 0 partly, 0 missed)' }], leftOut: null },
  ],
  record: { heading: '1:1s on the calendar', lines: ['Last 12 1:1s: 10 held, 1 moved, 1 cancelled.', 'Last held Tue 17 Nov.', 'Next: Tuesday 24 November, 10:00 to 10:45.', 'Tue 3 Nov was cancelled by Ana, 27 hours before.'] },
  forms: {
    rate: {
      button: 'Rate the skill',
      skill: 'discovery',
      label: 'Discovery: which of these do you hear on the calls?',
      levels: sentences.map((sentence, index) => ({ title: `${index + 1}: ${sentence}`, value: String(index + 1) })),
      error: 'Choose one of the five.',
      note: 'It is kept with today’s date and your name. Both of you see it.',
      submit: 'Keep the rating',
    },
    otherSkill: { button: 'Another skill', label: 'Which skill?', skills, value: 'discovery', submit: 'Show its five levels' },
    enter: {
      button: 'Enter this week',
      week: { label: 'Which week?', weeks: [{ title: 'This week, from Mon 23 Nov', value: '2026-11-23' }, { title: 'Last week, from Mon 16 Nov', value: '2026-11-16' }], value: '2026-11-23' },
      rows: [{ id: 'discovery-calls', label: 'Discovery calls held', largest: 999, error }, { id: 'drills-done', label: 'Drills done', largest: 999, error }],
      done: 'Done',
      target: 'Aim',
      note: 'Leave empty what you don’t want to change.',
      submit: 'Keep the week',
    },
    arc: {
      button: 'Set the arc',
      start: { label: 'The first day', error: 'Choose the day on which the 90 days begin.', value: '2026-10-14' },
      skill: { label: 'For which skill?', skills: [{ title: 'No skill in particular', value: 'none' }, ...skills], value: 'discovery' },
      marks: [30, 60, 90].map((day) => ({ day, label: `Day ${day}: what will be heard or seen by then?`, placeholder: 'The buyer names the cost', error: `Write what day ${day} looks like.`, text: day === 30 ? 'One such question' : '', level: 'none', reached: 'no' })),
      level: { label: 'Level by then', levels: [{ title: 'No level', value: 'none' }, ...levels] },
      reached: { label: 'How is it now?', answers: [{ title: 'Not yet', value: 'no' }, { title: 'Reached', value: 'yes' }] },
      submit: 'Keep the targets',
    },
  },
  hints: null,
};
const hints = { heading: 'Only you see these lines.', lines: ['No moment in a call is linked yet.', 'The next 1:1 is longer than an hour.'] };

test('the manager’s page: what the rep controls comes first, and four forms stand under it all', () => {
  const card = scorecardCard({ ...page, hints });

  expectGolden('scorecard-manager.json', card);
  expect(JSON.stringify(card.body[2])).toContain('In Ben’s hands');
  expect(card.body.at(-2)).toMatchObject({ type: 'ActionSet', actions: [{ title: 'Rate the skill' }, { title: 'Another skill' }, { title: 'Enter this week' }, { title: 'Set the arc' }] });
});

test('hints stand last, small and quiet; without one there is no block', () => {
  const card = scorecardCard({ ...page, hints });

  expect(card.body.at(-1)).toMatchObject({ type: 'Container', items: [{ text: hints.heading, size: 'small', isSubtle: true }, { text: hints.lines[0], size: 'small', isSubtle: true }, { text: hints.lines[1] }] });
  expect(card.body.slice(0, -1)).toEqual(scorecardCard(page).body);
});

test('the rep’s page is the same but for the forms', () => {
  const rep = scorecardCard({ ...page, forms: { ...page.forms, rate: { ...page.forms.rate, button: 'My own view' }, arc: null } });

  expectGolden('scorecard-rep.json', rep);
  expect(rep.body.slice(0, -1)).toEqual(scorecardCard(page).body.slice(0, -1));
});

test('from day 60 on results stand under what the rep controls; an empty page says so', () => {
  const card = scorecardCard({
    ...page,
    kept: 'The numbers are kept.',
    leading: { ...page.leading, note: null },
    results: { head: ['Results', 'Last week', 'This week'], rows: [['Revenue closed, of quota', '40,000 of 60,000', '–']] },
    skill: { ...page.skill, line: 'No skill chosen yet.', facts: [] },
    arc: { heading: page.arc.heading, line: 'No targets set yet.', marks: [], note: null },
    numbers: { heading: page.numbers.heading, nothing: 'No open promise has a number.', promises: [], more: null },
  });

  expectGolden('scorecard-results.json', card);
});

test('every input has a label and every id stands once', () => {
  const inputs = (JSON.stringify(scorecardCard(page)).match(/"type":"Input\.[^}]*?"id":"[^"]+","label":"[^"]+"/g) ?? []).map((text) => /"id":"([^"]+)"/.exec(text)?.[1]);

  expect(inputs).toHaveLength((JSON.stringify(scorecardCard(page)).match(/"type":"Input\./g) ?? []).length);
  expect(new Set(inputs).size).toBe(inputs.length);
});
