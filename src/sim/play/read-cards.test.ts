import { expect, test } from 'vitest';
import { cardKind, cardText, meetingKeys, privateTexts } from './read-cards.ts';

const button = (verb: string, data: Record<string, unknown> = {}) => ({
  type: 'Action.Execute',
  title: 'Press',
  verb,
  data,
});
const card = (body: unknown[], more: Record<string, unknown> = {}) => ({ type: 'AdaptiveCard', body, ...more });

const agenda = card(
  [
    { type: 'TextBlock', text: 'Ana and Ben' },
    { type: 'TextBlock', text: 'Tuesday 3 November, 10:00 to 10:45' },
    {
      type: 'FactSet',
      facts: [
        { title: 'Skill', value: 'Ask what waiting costs' },
        { title: 'Drill', value: '4 min' },
      ],
    },
    { type: 'ActionSet', actions: [button('commitment.add', { meeting: 'm1' })] },
  ],
  { refresh: { action: button('agenda.view', { secret: 'not seen' }) } },
);

test('a card is known by its buttons', () => {
  expect(cardKind([agenda])).toBe('agenda');
  expect(cardKind([card([], { actions: [button('offer.choose')] })])).toBe('offer');
  expect(cardKind([card([], { actions: [button('recap.confirm')] })])).toBe('recap');
  expect(cardKind([card([{ type: 'TextBlock', text: 'Hello' }])])).toBe('other');
});

test('an agenda without any button is known by its three parts and their minutes', () => {
  expect(
    cardKind([
      card([{ type: 'TextBlock', text: 'Part 1: Coaching 24 min, Part 2: Accountability, Part 3: Blockers' }]),
    ]),
  ).toBe('agenda');
});

test('what travels with a button is not visible text', () => {
  expect(cardText([agenda])).toContain('Ask what waiting costs');
  expect(cardText([agenda])).not.toContain('not seen');
});

test('two cards about one meeting share the id they carry, or heading and day', () => {
  expect(meetingKeys([agenda])).toEqual(['id m1', 'Ana and Ben, 3 November']);
});

test('only facts of the coaching half that are long enough count as private', () => {
  expect(privateTexts([agenda])).toEqual(['Ask what waiting costs']);
});
