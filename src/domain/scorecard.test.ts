import { expect, test } from 'vitest';
import { aMeeting, ana, at, ben, lisbon, met } from '#test/support/builders.ts';
import type { Arc, MarkTarget } from './arc.ts';
import type { Commitment, CommitmentEvent, ParsedCommitment } from './commitment.ts';
import { commitmentId, pairId } from './ids.ts';
import type { IndicatorEntry } from './indicator.ts';
import { levelOf, type Rating } from './rubric.ts';
import { scorecard, type ScorecardFacts } from './scorecard.ts';
import { localDate } from './time.ts';

const facts = (different: Partial<ScorecardFacts> = {}): ScorecardFacts => ({
  now: at('2026-11-24T09:00'),
  zone: lisbon,
  people: { manager: ana, rep: ben },
  meetings: [],
  changes: [],
  commitments: [],
  ratings: [],
  indicators: [],
  arcs: [],
  skillInWork: 'discovery',
  skills: ['discovery', 'next-steps'],
  ...different,
});
const entry = (week: string, different: Partial<IndicatorEntry> = {}): IndicatorEntry => ({ week: localDate(week), indicator: 'discovery-calls', actual: null, target: null, by: ben, at: at(`${week}T12:00`), ...different });
const rating = (day: string, level: Rating['level'], different: Partial<Rating> = {}): Rating => ({ skill: 'discovery', level, by: ana, at: at(`${day}T12:00`), ...different });
const mark = (day: MarkTarget['day'], text: string, different: Partial<MarkTarget> = {}): MarkTarget => ({ day, text, level: null, reached: false, ...different });
const arc = (start: string, marks: readonly MarkTarget[], different: Partial<Arc> = {}): Arc => ({ start: localDate(start), skill: 'discovery', marks, by: ana, at: at(`${start}T12:00`), ...different });
const parsed: ParsedCommitment = { behavior: 'ask', repetitions: null, number: { value: 48000, currency: 'EUR' }, deal: 'Contoso', stage: 'proposal', due: localDate('2026-11-27'), owner: 'rep', halves: 'both' };
const promise = (id: string, fields: Partial<ParsedCommitment>, ...more: readonly CommitmentEvent[]): Commitment => ({
  id: commitmentId(id),
  pair: pairId('pair-1'),
  owner: ben,
  events: [{ kind: 'made', at: at('2026-11-17T10:30'), by: ben, sentence: id, parsed: { ...parsed, ...fields }, meeting: null }, ...more],
});

test('a page without anything has every part, empty', () => {
  const page = scorecard(facts());

  expect(page).toMatchObject({ lagging: null, arc: null, numbers: [], record: { of: 0 } });
  expect(page.leading.map(({ indicator }) => indicator)).toEqual(['discovery-calls', 'next-steps-dated', 'deals-with-contacts', 'drills-done']);
  expect(page.leading[0]?.weeks.map(({ week }) => week)).toEqual(['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
  expect(page.rubric).toMatchObject([{ skill: 'discovery', level: null, sinceStart: null }, { skill: 'next-steps', level: null }]);
  expect(page.kept.rep.map(({ over, rate }) => [over, rate])).toEqual([[4, null], [8, null], [12, null]]);
});

test('the last word about a week wins, with who gave it; a target holds until another one is set', () => {
  const weeks = scorecard(
    facts({
      indicators: [
        entry('2026-11-09', { target: 6, actual: 4 }),
        entry('2026-11-16', { actual: 5 }),
        entry('2026-11-16', { actual: 6, by: ana, at: at('2026-11-20T15:00') }),
        entry('2026-11-23', { target: 8 }),
      ],
    }),
  ).leading[0]?.weeks.slice(-4);

  expect(weeks).toEqual([
    { week: '2026-11-02', actual: null, target: null, by: null, at: null },
    { week: '2026-11-09', actual: 4, target: 6, by: ben, at: at('2026-11-09T12:00') },
    { week: '2026-11-16', actual: 6, target: 6, by: ana, at: at('2026-11-20T15:00') },
    { week: '2026-11-23', actual: null, target: 8, by: null, at: null },
  ]);
});

test('a target set late for an earlier week does not replace a later one', () => {
  const late = [entry('2026-11-16', { target: 8 }), entry('2026-11-09', { target: 6, at: at('2026-11-20T15:00') })];

  expect(scorecard(facts({ indicators: late })).leading[0]?.weeks.slice(-3).map(({ target }) => target)).toEqual([6, 8, 8]);
});

test('the rep’s own view stands beside the manager’s rating, not instead', () => {
  const [row] = scorecard(facts({ ratings: [rating('2026-10-13', 1), rating('2026-11-10', 4, { by: ben }), rating('2026-11-17', 3)] })).rubric;

  expect(row).toMatchObject({ level: 3, sinceStart: 2, ratings: [{ level: 1, day: '2026-10-13', by: ana }, { level: 3, day: '2026-11-17' }], ownView: [{ level: 4, day: '2026-11-10', by: ben }] });
});

test('a skill of one’s own that was rated gets its row', () => {
  expect(scorecard(facts({ ratings: [rating('2026-10-13', 2, { skill: 'demo' })] })).rubric.map(({ skill }) => skill)).toEqual(['discovery', 'next-steps', 'demo']);
});

test('there are five levels', () => {
  expect([0, 1, 5, 6, 2.5, Number.NaN].map(levelOf)).toEqual([null, 1, 5, null, null, null]);
});

test('the arc tells its day, which mark is next and what was reached when', () => {
  const marks = [mark(30, 'one question in each call', { level: 2 }), mark(60, 'unprompted'), mark(90, 'the buyer names the cost', { level: 4 })];
  const first = arc('2026-10-14', marks);
  const said = arc('2026-10-14', [marks[0]!, mark(60, 'unprompted', { reached: true }), marks[2]!], { at: at('2026-11-20T12:00') });

  const ratings = [rating('2026-10-01', 3), rating('2026-11-10', 2)];
  expect(scorecard(facts({ arcs: [first], ratings })).arc).toMatchObject({
    today: 41,
    showsResults: false,
    next: { day: 60, date: '2026-12-13' },
    marks: [{ status: 'reached', date: '2026-11-13', reachedOn: '2026-11-10' }, { status: 'next' }, { status: 'ahead', date: '2027-01-12' }],
  });
  expect(scorecard(facts({ arcs: [first, said], ratings })).arc).toMatchObject({ next: { day: 90 }, marks: [{}, { status: 'reached', reachedOn: '2026-11-20' }, {}] });
  expect(scorecard(facts({ arcs: [first] })).arc?.marks.map(({ status }) => status)).toEqual(['past', 'next', 'ahead']);
});

test('a mark in other words is another mark, and a new start begins anew', () => {
  const reached = arc('2026-10-14', [mark(30, 'one question', { reached: true })]);
  const renamed = arc('2026-10-14', [mark(30, 'two questions', { reached: true })], { at: at('2026-11-23T12:00') });

  expect(scorecard(facts({ arcs: [reached, renamed] })).arc?.marks[0]?.reachedOn).toBe('2026-11-23');
});

test('results join the page on day 60 of the arc, not a day before', () => {
  const arcs = [arc('2026-09-25', [mark(30, 'a'), mark(60, 'b'), mark(90, 'c')])];
  const indicators = [entry('2026-11-16', { indicator: 'revenue', actual: 40000, target: 60000 })];

  expect(scorecard(facts({ arcs, indicators, now: at('2026-11-23T23:00') })).lagging).toBeNull();
  expect(scorecard(facts({ arcs, indicators })).lagging?.[0]?.weeks.at(-2)).toMatchObject({ actual: 40000, target: 60000 });
});

test('committed numbers are the open promises with a number half, soonest due first, suspended ones last', () => {
  const commitments = [
    promise('no day', { due: null }),
    promise('suspended', { due: localDate('2026-11-20') }, { kind: 'suspended', at: at('2026-11-18T09:00'), by: ana }),
    promise('behaviour only', { halves: 'behaviorOnly', number: null, deal: null, stage: null }),
    promise('kept', {}, { kind: 'outcome', at: at('2026-11-18T09:00'), by: ben, outcome: { kind: 'kept' }, meeting: null }),
    promise('friday', {}),
    promise('number only', { halves: 'numberOnly', due: localDate('2026-11-26') }),
  ];

  expect(scorecard(facts({ commitments })).numbers.map(({ sentence, status }) => [sentence, status])).toEqual([
    ['number only', 'open'],
    ['friday', 'open'],
    ['no day', 'open'],
    ['suspended', 'suspended'],
  ]);
});

test('kept rates are over held meetings alone', () => {
  const meetings = [aMeeting('2026-11-10', { signals: met('2026-11-10T10:00', '2026-11-10T10:40') }), aMeeting('2026-11-17')];
  const kept = promise('kept', {}, { kind: 'outcome', at: at('2026-11-18T09:00'), by: ben, outcome: { kind: 'kept' }, meeting: null });

  expect(scorecard(facts({ meetings, commitments: [kept] })).kept.rep[0]).toMatchObject({ held: 1, rate: 1, counted: 1 });
});
