import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { rescheduleCard, type RescheduleOpenView } from './reschedule-card.ts';

const another: RescheduleOpenView = {
  kind: 'open',
  data: { meeting: 'm-2026-12-01' },
  title: 'Another time for Tuesday 1 December',
  line: 'You are both free here:',
  fallbackText: 'Times that suit you and Ben.',
  label: 'Move the 1:1 to',
  error: 'Choose one.',
  times: [
    { title: 'Tuesday 1 December, 15:00 to 15:45', value: '1796137200000' },
    { title: 'Wednesday 2 December, 9:30 to 10:15', value: '1796203800000' },
    { title: 'Thursday 3 December, 11:00 to 11:45', value: '1796295600000' },
  ],
  consequence: 'Only this one moves. Same link, same length. Ben gets one update, in your name.',
  confirm: 'Move it',
  more: { title: 'Other times', page: 1 },
  skip: { button: 'Skip this one', note: 'It would be the second in a row without a 1:1. The open promises wait, and are not counted as missed for it.', submit: 'Skip it all the same' },
};

test('three times that suit both, what the press does, and skipping last', () => {
  const card = rescheduleCard(another);

  expectGolden('reschedule.json', card);
  const [set] = card.body.flatMap((element) => (element.type === 'ActionSet' ? [element.actions.map(({ title }) => title)] : []));
  expect(set).toEqual(['Move it', 'Other times', 'Skip this one']);
});

test('where these are all the times there are no others to ask for', () => {
  expect(JSON.stringify(rescheduleCard({ ...another, more: null }))).not.toContain('meeting.move.more');
});

test('what became of it stands in place of the choice', () => {
  const card = rescheduleCard({ kind: 'line', title: another.title, line: 'Moved to Wednesday 2 December, 9:30 to 10:15. Ben got one update, in your name.', fallbackText: 'Moved.' });

  expectGolden('reschedule-moved.json', card);
  expect(JSON.stringify(card)).not.toMatch(/Action\.|Input\./);
});
