import { describe, expect, test } from 'vitest';
import { aMeeting, ana, at, ben, lisbon, met } from '#test/support/builders.ts';
import type { Arc } from './arc.ts';
import type { Commitment, CommitmentEvent, Outcome, ParsedCommitment } from './commitment.ts';
import type { Cause, Diagnosis } from './diagnosis.ts';
import type { HintFacts } from './hint-facts.ts';
import { hintRules, type HintId } from './hint-rules.ts';
import { hintOrder, hintsAtMost, hintsFor } from './hints.ts';
import { commitmentId, pairId } from './ids.ts';
import type { IndicatorEntry } from './indicator.ts';
import type { MeetingChange } from './meeting-record.ts';
import type { Meeting } from './meeting.ts';
import type { Rating } from './rubric.ts';
import { scorecard, type ScorecardFacts } from './scorecard.ts';
import { localDate } from './time.ts';

const people = { manager: ana, rep: ben };
const now = at('2026-11-24T09:00');
const held = (date: string): Meeting => aMeeting(date, { signals: met(`${date}T10:00`, `${date}T10:40`) });
const four = ['2026-10-27', '2026-11-03', '2026-11-10', '2026-11-17'];
const last = held('2026-11-17');

const parsed: ParsedCommitment = { behavior: 'ask', repetitions: null, number: { value: 48000, currency: 'EUR' }, deal: 'Contoso', stage: 'proposal', due: localDate('2026-11-17'), owner: 'rep', halves: 'both' };
const promise = (made: string, { owner = ben, meeting = null, more = [], ...fields }: Partial<Omit<ParsedCommitment, 'owner'>> & { readonly owner?: typeof ben; readonly meeting?: Meeting | null; readonly more?: readonly CommitmentEvent[] } = {}): Commitment => ({
  id: commitmentId(`c-${made}-${owner}`),
  pair: pairId('pair-1'),
  owner,
  events: [{ kind: 'made', at: at(made), by: owner, sentence: 'As said', parsed: { ...parsed, ...fields }, meeting: meeting?.id ?? null }, ...more],
});
const inLast = (owner: typeof ben, fields: Partial<Omit<ParsedCommitment, 'owner'>> & { readonly more?: readonly CommitmentEvent[] } = {}, minute = '20'): Commitment => promise(`2026-11-17T10:${minute}`, { owner, meeting: last, ...fields });
const outcome = (when: string, kind: 'kept' | 'missed' = 'kept'): CommitmentEvent => ({ kind: 'outcome', at: at(when), by: ben, outcome: { kind } satisfies Outcome, meeting: null });
const dropped = (when: string): CommitmentEvent => ({ kind: 'dropped', at: at(when), by: ana, reason: 'lost' });
const diagnosis = (cause: Cause): Diagnosis => ({ id: 'd-1', at: at('2026-11-04T09:00'), by: ana, cause, reason: null, pipeline: null, suspended: [] });
const cancelled = (date: string): MeetingChange => ({ meeting: aMeeting(date).id, at: at(`${date}T08:00`), kind: 'cancelled', from: at(`${date}T10:00`), to: null, into: null, by: ana });
const arc = (different: Partial<Arc> = {}): Arc => ({ start: localDate('2026-11-02'), skill: 'discovery', marks: [], by: ana, at: at('2026-11-02T12:00'), ...different });
const rated = (skill: string, day: string): Rating => ({ skill, level: 2, by: ana, at: at(`${day}T12:00`) });
const week = (indicator: string, monday: string): IndicatorEntry => ({ week: localDate(monday), indicator, actual: 4, target: null, by: ben, at: at(`${monday}T12:00`) });

type Given = { readonly coaching?: Partial<HintFacts['coaching']>; readonly diagnosis?: Cause } & Partial<Pick<ScorecardFacts, 'meetings' | 'changes' | 'commitments' | 'ratings' | 'indicators' | 'arcs'>>;

/** A pair whose one skill is in work, with a moment; say what differs. */
function facts({ coaching = {}, diagnosis: cause, ...given }: Given = {}): HintFacts {
  const what = { skill: 'discovery', topic: null, hasMoment: true, ...coaching };
  const base = { meetings: [], commitments: [], ...given };
  const page = scorecard({ now, zone: lisbon, people, changes: [], ratings: [], indicators: [], arcs: [], skillInWork: what.skill, skills: ['discovery', 'next-steps'], ...base });
  return { now, zone: lisbon, people, meetings: base.meetings, commitments: base.commitments, coaching: what, diagnosis: cause === undefined ? null : diagnosis(cause), page };
}

const meetings = [last];
const every = four.map(held);
const dueBefore = promise('2026-11-10T10:20', { due: localDate('2026-11-17') });
const lookedAtEach = four.map((date) => promise(`${date}T09:00`, { more: [outcome(`${date}T10:20`)] }));

/** Each mistake as it fires, and the nearest that is none. */
const cases: readonly (readonly [HintId, string, Given, string, Given])[] = [
  ['blending-halves', 'a topic that names money', { coaching: { topic: 'Close Contoso at €48,000' } }, 'one that names a share of talking time', { coaching: { topic: 'Listen 60% of the time' } }],
  ['blending-halves', 'a skill that is something to be won', { coaching: { skill: 'Win three new logos' } }, 'one that counts what is done', { coaching: { skill: 'Ask three questions' } }],
  ['many-skills', 'an arc for another skill', { arcs: [arc({ skill: 'next-steps' })] }, 'an arc for the one in work', { arcs: [arc()] }],
  ['many-skills', 'an arc for another skill that runs', { arcs: [arc({ skill: 'next-steps', start: localDate('2026-08-26') })] }, 'one that is over', { arcs: [arc({ skill: 'next-steps', start: localDate('2026-08-25') })] }],
  ['many-skills', 'an arc for another skill', { arcs: [arc({ skill: 'next-steps' })] }, 'an arc for no skill in particular', { arcs: [arc({ skill: null })] }],
  ['no-moment', 'a skill without a moment', { meetings, coaching: { hasMoment: false } }, 'a skill with one', { meetings }],
  ['no-moment', 'a topic without a moment', { meetings, coaching: { skill: null, topic: 'Pauses', hasMoment: false } }, 'nothing to work on yet', { meetings, coaching: { skill: null, hasMoment: false } }],
  ['no-moment', 'a skill without a moment', { meetings, coaching: { hasMoment: false } }, 'the same before the first 1:1', { coaching: { hasMoment: false } }],
  ['solved-for-rep', 'the manager promised, the rep did not', { meetings, commitments: [inLast(ana)] }, 'each promised one', { meetings, commitments: [inLast(ana), inLast(ben)] }],
  ['solved-for-rep', 'the manager promised twice, the rep once', { meetings, commitments: [inLast(ana), inLast(ana, {}, '25'), inLast(ben)] }, 'one of the two was dropped', { meetings, commitments: [inLast(ana), inLast(ana, { more: [dropped('2026-11-18T09:00')] }, '25'), inLast(ben)] }],
  ['only-results', 'a promised number, and nothing that the rep controls', { commitments: [inLast(ben)] }, 'calls were written down', { commitments: [inLast(ben)], indicators: [week('discovery-calls', '2026-11-16')] }],
  ['only-results', 'what the rep controls was last written down three weeks ago', { commitments: [inLast(ben)], indicators: [week('discovery-calls', '2026-11-09')] }, 'nothing is measured at all', {}],
  ['only-results', 'revenue alone', { arcs: [arc({ start: localDate('2026-09-01') })], indicators: [week('revenue', '2026-11-23')] }, 'revenue beside calls', { arcs: [arc({ start: localDate('2026-09-01') })], indicators: [week('revenue', '2026-11-23'), week('discovery-calls', '2026-11-23')] }],
  ['no-commit-sentence', 'the rep promised nothing', { meetings }, 'the rep’s promise has both halves', { meetings, commitments: [inLast(ben)] }],
  ['no-commit-sentence', 'half a promise', { meetings, commitments: [inLast(ben, { halves: 'behaviorOnly' })] }, 'one half, and a whole one', { meetings, commitments: [inLast(ben, { halves: 'behaviorOnly' }), inLast(ben, {}, '25')] }],
  ['no-commit-sentence', 'a held 1:1 that is closed', { meetings }, 'one that nobody held', { meetings: [aMeeting('2026-11-17')] }],
  ['not-inspected', 'what was due has no outcome', { meetings, commitments: [dueBefore] }, 'it has one', { meetings, commitments: [{ ...dueBefore, events: [...dueBefore.events, outcome('2026-11-17T10:20', 'missed')] }] }],
  ['not-inspected', 'what was due on the day', { meetings, commitments: [dueBefore] }, 'what is due a day later', { meetings, commitments: [promise('2026-11-10T10:20', { due: localDate('2026-11-18') })] }],
  ['not-inspected', 'two were due, none was looked at', { meetings, commitments: [dueBefore, promise('2026-11-11T10:20')] }, 'one of the two was', { meetings, commitments: [dueBefore, promise('2026-11-11T10:20', { more: [outcome('2026-11-20T10:20')] })] }],
  ['not-inspected', 'a promise without a day, of last week', { meetings, commitments: [promise('2026-11-10T10:20', { due: null })] }, 'one of the same morning', { meetings, commitments: [promise('2026-11-17T08:20', { due: null })] }],
  ['too-long', 'the next one takes 61 minutes', { meetings: [aMeeting('2026-11-24', { end: at('2026-11-24T11:01') })] }, 'it takes an hour', { meetings: [aMeeting('2026-11-24', { end: at('2026-11-24T11:00') })] }],
  ['too-long', 'the next one takes 90 minutes', { meetings: [aMeeting('2026-11-24', { end: at('2026-11-24T11:30') })] }, 'the last one did', { meetings: [aMeeting('2026-11-17', { end: at('2026-11-17T11:30') })] }],
  ['cancelled-in-a-row', 'two since the last held one', { meetings: [held('2026-11-03'), aMeeting('2026-11-10', { gone: true }), aMeeting('2026-11-17', { gone: true })], changes: [cancelled('2026-11-10'), cancelled('2026-11-17')] }, 'one', { meetings: [held('2026-11-10'), aMeeting('2026-11-17', { gone: true })], changes: [cancelled('2026-11-17')] }],
  ['cancelled-in-a-row', 'two, one after the other', { meetings: [aMeeting('2026-11-10', { gone: true }), aMeeting('2026-11-17', { gone: true })], changes: [cancelled('2026-11-10'), cancelled('2026-11-17')] }, 'two with a held one after them', { meetings: [aMeeting('2026-11-03', { gone: true }), aMeeting('2026-11-10', { gone: true }), held('2026-11-17')], changes: [cancelled('2026-11-03'), cancelled('2026-11-10')] }],
  ['impossible-numbers', 'a system gap and an open number', { diagnosis: 'system', commitments: [dueBefore] }, 'the same number, suspended', { diagnosis: 'system', commitments: [{ ...dueBefore, events: [...dueBefore.events, { kind: 'suspended', at: at('2026-11-12T10:00'), by: ana }] }] }],
  ['impossible-numbers', 'a system gap and an open number', { diagnosis: 'system', commitments: [dueBefore] }, 'an open behaviour without a number', { diagnosis: 'system', commitments: [promise('2026-11-10T10:20', { halves: 'behaviorOnly' })] }],
  ['impossible-numbers', 'a system gap and an open number', { diagnosis: 'system', commitments: [dueBefore] }, 'another gap', { diagnosis: 'clarity', commitments: [dueBefore] }],
  ['tips-for-will', 'two skills were rated since', { diagnosis: 'will', ratings: [rated('discovery', '2026-11-10'), rated('next-steps', '2026-11-17')] }, 'one skill, twice', { diagnosis: 'will', ratings: [rated('discovery', '2026-11-10'), rated('discovery', '2026-11-17')] }],
  ['tips-for-will', 'an arc for a skill was set since', { diagnosis: 'will', arcs: [arc({ at: at('2026-11-05T12:00') })] }, 'it was set before', { diagnosis: 'will', arcs: [arc()] }],
  ['tips-for-will', 'two skills in a will gap', { diagnosis: 'will', ratings: [rated('discovery', '2026-11-10'), rated('next-steps', '2026-11-17')] }, 'in a skill gap', { diagnosis: 'skill', ratings: [rated('discovery', '2026-11-10'), rated('next-steps', '2026-11-17')] }],
  ['all-rescue', 'four 1:1s without an outcome', { meetings: every, commitments: [dueBefore] }, 'one promise got an outcome', { meetings: every, commitments: [promise('2026-11-10T10:20', { more: [outcome('2026-11-12T10:20')] })] }],
  ['all-rescue', 'four 1:1s with a skill', { meetings: every }, 'three 1:1s with a skill', { meetings: every.slice(1) }],
  ['all-rescue', 'four 1:1s with a skill', { meetings: every }, 'four without one', { meetings: every, coaching: { skill: null } }],
  ['all-audit', 'outcomes in each of four, and no skill', { meetings: every, commitments: lookedAtEach, coaching: { skill: null, hasMoment: false } }, 'a skill in work', { meetings: every, commitments: lookedAtEach, coaching: { hasMoment: false } }],
  ['all-audit', 'outcomes in each of four', { meetings: every, commitments: lookedAtEach, coaching: { skill: null, hasMoment: false } }, 'in three of four', { meetings: every, commitments: lookedAtEach.slice(1), coaching: { skill: null, hasMoment: false } }],
  ['all-audit', 'no skill was rated', { meetings: every, commitments: lookedAtEach, coaching: { skill: null, hasMoment: false } }, 'one was', { meetings: every, commitments: lookedAtEach, coaching: { skill: null, hasMoment: false }, ratings: [rated('discovery', '2026-11-10')] }],
];

test.each(cases)('%s: %s', (id, _fires, given) => expect(hintRules[id](facts(given))).toBe(true));

test.each(cases.map(([id, fires, , innocent, given]) => [id, fires, innocent, given] as const))('%s: %s, but not: %s', (id, _fires, _innocent, given) => expect(hintRules[id](facts(given))).toBe(false));

test('every mistake has a case, and its place in the order', () => {
  expect([...hintOrder].sort()).toEqual(Object.keys(hintRules).sort());
  expect([...new Set(cases.map(([id]) => id))].sort()).toEqual([...hintOrder].sort());
});

describe('what is shown', () => {
  const many = facts({
    meetings: [...every, aMeeting('2026-11-24', { end: at('2026-11-24T11:30') })],
    commitments: [promise('2026-10-20T10:20'), inLast(ana)],
    coaching: { topic: 'Close Contoso at €48,000', hasMoment: false },
    diagnosis: 'system',
  });

  test('at most three, heaviest first', () => {
    expect(hintsFor(many, new Set())).toEqual(['impossible-numbers', 'all-rescue', 'no-commit-sentence']);
    expect(hintsFor(many, new Set())).toHaveLength(hintsAtMost);
  });

  test('one that is turned off makes room for the next', () => expect(hintsFor(many, new Set(['impossible-numbers', 'no-commit-sentence']))).toEqual(['all-rescue', 'solved-for-rep', 'blending-halves']));

  test('four 1:1s without an outcome say it of the last one too; without that line the last one is named', () => {
    expect(hintRules['not-inspected'](many)).toBe(true);
    expect(hintsFor(many, new Set(['all-rescue']))).toContain('not-inspected');
  });

  test('all turned off: nothing', () => expect(hintsFor(many, new Set(hintOrder))).toEqual([]));

  test('a new pair gets none', () => expect(hintsFor(facts({ coaching: { skill: null, hasMoment: false } }), new Set())).toEqual([]));
});
