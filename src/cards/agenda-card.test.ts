import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { agendaCard, type AgendaFullView } from './agenda-card.ts';
import { outcomeInputs } from './agenda-forms.ts';
import { fitting, room, shortened } from './promise-line.ts';

const open = { title: 'Open', url: 'https://teams.microsoft.com/l/entity/APP_ID/agenda' };

const full: AgendaFullView = {
  kind: 'full',
  title: 'Ana and Ben',
  when: 'Tuesday 24 November, 10:00 to 10:45',
  fallbackText:
    'Agenda for Ana and Ben, Tuesday 24 November: coaching 24 minutes, accountability 16, blockers 5. Open it in Teams.',
  data: { meeting: 'm-2026-11-24' },
  refresh: { userIds: ['29:ana', '29:ben'], at: '2026-11-24T09:00:00Z' },
  coaching: {
    label: 'Part 1: Coaching',
    minutes: '24 min',
    isOn: true,
    spoken: '“First half: coaching. One skill, your call, no numbers yet.”',
    facts: [
      { title: 'Skill', value: 'Ask what waiting costs' },
      { title: 'Call', value: 'Contoso discovery call, 12:40', url: 'https://app.gong.io/call?id=1&highlights=12:40' },
      { title: 'Goal', value: 'What should the buyer say?' },
      { title: 'Reality', value: 'What did you ask after the pain?' },
      { title: 'Options', value: 'What else? And one more?' },
      { title: 'Drill', value: 'Ana plays the CFO, 4 min' },
    ],
    topics: [],
  },
  accountability: {
    label: 'Part 2: Accountability',
    minutes: '16 min',
    isOn: false,
    spoken: '“Coaching is done. Now let’s look at the number together.”',
    carried: [
      {
        quoted: '“Ask what waiting costs on 4 calls, Northwind, €22,000, at demo by Friday.”',
        meta: 'Ben, due Fri 20 Nov',
      },
      {
        quoted: '“A second contact in 2 deals, Fabrikam, €36,000, at proposal by Friday.”',
        meta: 'Ben, due Fri 6 Nov, carried 2 times',
      },
      { quoted: '“An intro to Contoso’s CFO by Thursday.”', meta: 'Ana, due Thu 19 Nov' },
    ],
    more: null,
    then: 'Then this week, and one new promise.',
    made: null,
    suspended: null,
  },
  blockers: { label: 'Part 3: Blockers', minutes: '5 min', isOn: false, lines: ['What Ana takes on.'] },
  open,
  write: {
    button: 'Write a promise',
    label: 'One sentence: what will be done, what it moves, by when',
    placeholder: 'I’ll ask … on 5 calls, and Contoso, €48,000, will be at proposal by Friday',
    error: 'Write the sentence first.',
    ownerLabel: 'Whose promise is it?',
    owners: [
      { title: 'Ben’s', value: 'rep' },
      { title: 'Ana’s', value: 'manager' },
    ],
    owner: 'rep',
    submit: 'Keep it',
  },
  own: null,
};

const own: NonNullable<AgendaFullView['own']> = {
  outcomes: {
    button: 'How it went',
    rows: [
      { id: 'c-4', label: 'Ask what waiting costs on 4 calls, Northwind', chosen: 'partly', done: 3, of: 4 },
      { id: 'c-3', label: 'A second contact in 2 deals, Fabrikam', chosen: null, done: null, of: null },
      { id: 'c-5', label: 'Ana: An intro to Contoso’s CFO', chosen: null, done: null, of: null },
    ],
    words: { kept: 'Kept', partly: 'Partly', missed: 'Missed', done: 'Done', of: 'Of', error: 'A whole number, 0 to 999.' },
    placeholder: 'Not said yet',
    note: 'Numbers are for “partly”. Ana sees what you say; if you differ, both views stand.',
    submit: 'Keep this',
  },
  topic: {
    button: 'Add a topic',
    label: 'What would you like to work on?',
    error: 'Write a few words first.',
    evidenceLabel: 'A moment in a call, if you have one',
    evidencePlaceholder: 'Paste a link from Gong, Chorus or Clari Copilot',
    submit: 'Add it',
  },
  close: 'Close this 1:1',
  move: null,
  diagnosis: null,
  diagnose: null,
};

const made = {
  heading: 'Promised today',
  promises: [
    {
      quoted:
        '“I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday.”',
      meta: 'Ben, due Fri 27 Nov',
    },
  ],
  more: null,
};

const actionsIn = (card: object): number =>
  (JSON.stringify(card).match(/"type":"Action\.(?:Execute|OpenUrl|ShowCard)"/g) ?? []).length;

test('the card that stands in the chat opens the agenda and takes a promise', () => {
  const card = agendaCard(full);

  expectGolden('agenda.json', card);
  expect(card.body.at(-1)).toMatchObject({
    type: 'ActionSet',
    actions: [{ title: 'Open' }, { title: 'Write a promise' }],
  });
});

test('one person’s view adds outcomes, a topic and closing, and what was promised today', () => {
  const coaching = { ...full.coaching, isOn: false, topics: ['Ben: the Contoso objection'] };
  const accountability = { ...full.accountability, isOn: true, made };

  expectGolden('agenda-own.json', agendaCard({ ...full, coaching, accountability, own }));
});

const diagnosis = {
  heading: 'Diagnosis',
  facts: [
    { title: 'Cause', value: 'System gap, since Fri 6 Nov' },
    { title: 'Why', value: '“Two of the three big accounts went to another region”' },
    { title: 'Numbers', value: 'Needed: €300,000 ÷ (€50,000 × 30%) = 20 deals. Open: €400,000 ÷ €50,000 = 8 deals.' },
  ],
};
const diagnose = { line: 'This one came back three times. What is in the way?', button: 'Diagnose again' };
const suspended = { heading: 'Suspended, counts for nobody', promises: made.promises, more: null };

test('what was diagnosed stands in the own view, what was suspended apart, and the manager can ask again', () => {
  const accountability = { ...full.accountability, suspended };
  const blockers = { ...full.blockers, lines: [...full.blockers.lines, 'Ana takes the target further.'] };

  expectGolden('agenda-diagnosed.json', agendaCard({ ...full, accountability, blockers, own: { ...own, diagnosis, diagnose } }));
});

test('a card has at most six buttons, four in a row, forms left out', () => {
  const rows = agendaCard({ ...full, own: { ...own, diagnosis, diagnose } }).body.flatMap((element) => (element.type === 'ActionSet' ? [element.actions.length] : []));

  expect(rows).toEqual([4, 2]);

  const shown = agendaCard({ ...full, own }).body.flatMap((element) =>
    element.type === 'ActionSet' ? element.actions : [],
  );

  expect(shown.length).toBeLessThanOrEqual(6);
});

test('a view that nobody refreshes has no refresh', () => {
  expect(agendaCard({ ...full, refresh: null })).not.toHaveProperty('refresh');
});

test('for others the card has labels, minutes, a count and the link, and no button that acts', () => {
  const card = agendaCard({
    kind: 'limited',
    title: '1:1, Tuesday 24 November',
    when: '10:00 to 10:45',
    fallbackText: '1:1 on Tuesday 24 November: coaching 24 minutes, accountability 16, blockers 5.',
    data: { meeting: 'meeting-1' },
    refresh: { userIds: ['29:1ana', '29:1ben'], at: '2026-11-24T09:00:00Z' },
    parts: [full.coaching, full.accountability, full.blockers],
    count: '3 promises are open. More people than the two are here, so the rest stands behind the link.',
    open,
  });

  expectGolden('agenda-others-present.json', card);
  expect(JSON.stringify(card)).not.toMatch(/Northwind|waiting|First half/);
  expect(card.refresh?.userIds).toEqual(['29:1ana', '29:1ben']); // the two still get their own views
  expect(JSON.stringify(card.body)).not.toContain('Execute');
  expect(actionsIn(card.body)).toBe(1);
});

test('after closing one line is left', () => {
  const card = agendaCard({
    kind: 'closed',
    line: 'Held, 43 minutes, both halves. Recap is with you both.',
    fallbackText: 'Held, 43 minutes, both halves.',
    again: null,
    open,
  });

  expectGolden('agenda-closed.json', card);
});

test('a cancelled 1:1 has one line, and the way to another time', () => {
  const card = agendaCard({ kind: 'closed', line: 'This 1:1 was taken off the calendar. What is open waits for the next.', fallbackText: 'This 1:1 was taken off the calendar.', again: { title: 'Find another time', data: { meeting: 'm-2026-11-24' } }, open });

  expectGolden('agenda-cancelled.json', card);
});

test('its organizer can move it while it is ahead, and six buttons are the most', () => {
  const card = agendaCard({ ...full, own: { ...own, close: null, move: 'Move it', diagnose: { line: 'This one came back three times.', button: 'Diagnose again' } } });

  const sets = card.body.flatMap((element) => (element.type === 'ActionSet' ? [element.actions.map(({ title }) => title)] : []));
  expect(sets).toEqual([['Open', 'Write a promise', 'How it went', 'Add a topic'], ['Diagnose again', 'Move it']]);
});

test('a meeting of which nothing is known asks whether it was held', () => {
  const card = agendaCard({
    kind: 'asked',
    title: 'Ana and Ben',
    when: 'Tuesday 24 November, 10:00 to 10:45',
    question: 'Did you meet? I saw nobody join.',
    fallbackText: 'Twofold asks whether your 1:1 on Tuesday 24 November was held.',
    data: full.data,
    held: 'We met',
    notHeld: 'We did not meet',
    open,
  });

  expectGolden('agenda-asked.json', card);
});

test('each promise has its own three inputs in the outcome form', () => {
  const json = JSON.stringify(agendaCard({ ...full, own }));

  for (const id of Object.values(outcomeInputs('c-3'))) expect(json).toContain(`"id":"${id}"`);
});

test.each(['a', '*', '&', '😀', '"'])('twenty promises of 500 times %s stay under 40 KB', (sign) => {
  const sentences = Array.from({ length: 20 }, () => `“${sign.repeat(500 / sign.length)}”`);
  const carried = fitting(sentences, String, room.carried);
  const made = fitting(sentences, String, room.made);
  const forms = fitting(
    sentences.map((sentence) => shortened(sentence)),
    String,
    room.form,
  );
  const apart = fitting(sentences, String, room.suspended);
  const lines = (shown: readonly string[]) =>
    shown.map((quoted) => ({ quoted, meta: 'Ben, due Fri 6 Nov, carried 12 times' }));

  const card = agendaCard({
    ...full,
    accountability: {
      ...full.accountability,
      carried: lines(carried.shown),
      more: `and ${String(carried.left)} more in the tab`,
      made: {
        heading: 'Promised today',
        promises: lines(made.shown),
        more: `and ${String(made.left)} more in the tab`,
      },
      suspended: { heading: suspended.heading, promises: lines(apart.shown), more: `and ${String(apart.left)} more in the tab` },
    },
    own: {
      ...own,
      diagnosis: { ...diagnosis, facts: [...diagnosis.facts, { title: 'Why', value: sign.repeat(300 / sign.length) }] },
      diagnose,
      outcomes: {
        ...own.outcomes!,
        rows: forms.shown.map((label, index) => ({
          id: `c0ffee00-0000-4000-8000-00000000000${String(index)}`,
          label,
          chosen: null,
          done: null,
          of: null,
        })),
      },
    },
  });

  expect(JSON.stringify(card).length * 2).toBeLessThan(40 * 1024);
});
