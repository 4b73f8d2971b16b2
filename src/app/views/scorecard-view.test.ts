import { expect, test } from 'vitest';
import { scorecardCard } from '#cards/scorecard-card.ts';
import { commitmentId } from '#domain/ids.ts';
import type { Commitment } from '#domain/commitment.ts';
import { leadingIndicators } from '#domain/indicator.ts';
import { scorecard, type ScorecardFacts } from '#domain/scorecard.ts';
import { localDate, utc } from '#domain/time.ts';
import { aMeeting, ana, aPair, at, ben, lisbon, met } from '#test/support/builders.ts';
import { en } from '#words/en.ts';
import type { PairContext } from '../pair-context.ts';
import { noPreferences, type Person } from '../store-port.ts';
import { scorecardView, type ScorecardRequest } from './scorecard-view.ts';

const person = (id: typeof ana, displayName: string): Person => ({
  id, displayName, givenName: displayName, mail: '', mails: [], managerId: null, zone: utc, language: 'en-US', ownLanguage: null, teamsLanguage: null, inScope: true, app: 'installed', chat: null, mri: null,
});
const pair = { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 };
const context: PairContext = {
  now: at('2026-11-24T09:00'), pair, manager: person(ana, 'Ana'), rep: person(ben, 'Ben'), meetings: [], commitments: [], coaching: { skill: null, evidence: null, topic: null },
  diagnoses: [], deliveries: [], preferences: noPreferences, confirmations: new Map(), closing: new Map(),
};
/** Signs that Markdown and JSON both escape. */
const nasty = (length: number): string => '*_"\\'.repeat(length / 4);
const promise = (index: number): Commitment => ({
  id: commitmentId(`c${index}`),
  pair: pair.id,
  owner: ben,
  events: [{ kind: 'made', at: at('2026-11-17T10:30'), by: ben, sentence: nasty(500), meeting: null, parsed: { behavior: null, repetitions: null, number: { value: 48000, currency: 'EUR' }, deal: nasty(60), stage: 'proposal', due: localDate('2026-11-27'), owner: 'rep', halves: 'both' } }],
});
const dates = Array.from({ length: 12 }, (_, week) => `2026-${week < 4 ? '09' : week < 8 ? '10' : '11'}-0${(week % 4) + 1}`);
const full: ScorecardFacts = {
  now: context.now,
  zone: lisbon,
  people: pair,
  meetings: [...dates.map((date) => aMeeting(date, { signals: met(`${date}T10:00`, `${date}T10:40`) })), aMeeting('2026-11-24')],
  changes: dates.map((date) => ({ meeting: aMeeting(date).id, at: at(`${date}T08:00`), kind: 'moved', from: at(`${date}T09:00`), to: at(`${date}T10:00`), into: null, by: ana })),
  commitments: Array.from({ length: 8 }, (_, index) => promise(index)),
  ratings: en.rubrics.flatMap(({ skill }) => [ana, ana, ben].map((by) => ({ skill, level: 3, by, at: context.now }) as const)),
  indicators: [...leadingIndicators, 'revenue'].map((indicator) => ({ week: localDate('2026-11-23'), indicator, actual: 999, target: 999, by: ben, at: context.now })),
  arcs: [{ start: localDate('2026-09-01'), skill: 'discovery', by: ana, at: at('2026-09-01T09:00'), marks: [30, 60, 90].map((day) => ({ day: day as 30, text: nasty(160), level: 3, reached: true })) }],
  skillInWork: 'discovery',
  skills: en.rubrics.map(({ skill }) => skill),
};
const cardFor = (facts: ScorecardFacts, request: Partial<ScorecardRequest> = {}, about = context) => scorecardCard(scorecardView(en, about, scorecard(facts), { reader: 'manager', diagnosis: true, shown: null, kept: 'arc', ...request }));

/** A record that gives more hints than have room, and a long name. */
const hinting: PairContext = {
  ...context, rep: person(ben, 'Maximiliana-Alexandrina Charlotte'), meetings: full.meetings, commitments: full.commitments, coaching: { skill: 'discovery', evidence: null, topic: 'Close it at €48,000' },
  diagnoses: [{ kind: 'made', id: 'd-1', at: at('2026-11-02T09:00'), by: ana, cause: 'system', reason: null, pipeline: null, suspended: [] }],
};

test('the fullest page of the manager stays under 40 KB', () => {
  expect(scorecardView(en, hinting, scorecard(full), { reader: 'manager', diagnosis: true, shown: null, kept: 'arc' }).hints?.lines).toHaveLength(3);
  expect(Buffer.byteLength(JSON.stringify(cardFor(full, {}, hinting)), 'utf16le')).toBeLessThan(40 * 1024);
});

test('hints are the manager’s alone; the rest is the same page', () => {
  const [manager, rep] = (['manager', 'rep'] as const).map((reader) => cardFor(full, { reader }, hinting).body);

  expect(JSON.stringify(manager?.at(-1))).toContain(en.hints.heading);
  expect(JSON.stringify(rep)).not.toContain(en.hints.heading);
  expect(rep?.slice(0, -1)).toEqual(manager?.slice(0, -2));
});

test('where the tenant wants no diagnosis, no hint is about one', () => {
  const linesWith = (diagnosis: boolean) => scorecardView(en, hinting, scorecard(full), { reader: 'manager', diagnosis, shown: null, kept: null }).hints?.lines.join(' ');

  expect(linesWith(true)).toMatch(/system gap/i);
  expect(linesWith(false)).not.toMatch(/gap|diagnos/i);
});

test('both people read the same page, word for word; only the forms differ', () => {
  expect(cardFor(full, { reader: 'rep' }).body.slice(0, -1)).toEqual(cardFor(full).body.slice(0, -1));
  expect(JSON.stringify(cardFor(full, { reader: 'rep' }))).not.toContain('Set the arc');
});

test('the skill part shows no amount', () => {
  const { skill, rubric } = scorecardView(en, context, scorecard(full), { reader: 'manager', diagnosis: true, shown: null, kept: null });

  expect(skill).toMatchObject({ line: 'Discovery. Level 3 of 5', facts: [{ title: 'Now' }, { title: 'Next' }] });
  expect(JSON.stringify([skill, rubric])).not.toMatch(/[€$£%]|48/);
});

test('another skill brings its five sentences under the rating', () => {
  const view = scorecardView(en, context, scorecard(full), { reader: 'manager', diagnosis: true, shown: 'next-steps', kept: null });

  expect(view.forms.rate).toMatchObject({ skill: 'next-steps', label: 'Next steps: which of these do you hear on the calls?' });
  expect(view.forms.rate.levels.map(({ title }) => title)).toEqual(en.rubrics.find(({ skill }) => skill === 'next-steps')?.levels.map((sentence, index) => `${index + 1}: ${sentence}`));
});

test('a skill of the pair’s own has no sentences, so the first of the rubric is offered', () => {
  const view = scorecardView(en, context, scorecard({ ...full, skillInWork: 'Sell to lawyers' }), { reader: 'manager', diagnosis: true, shown: null, kept: null });

  expect(view.skill).toMatchObject({ line: 'Sell to lawyers', facts: [] });
  expect(view.forms.rate.skill).toBe(en.rubrics[0]?.skill);
});

test('an empty page says what is not there yet', () => {
  const text = JSON.stringify(cardFor({ ...full, meetings: [], changes: [], commitments: [], ratings: [], indicators: [], arcs: [], skillInWork: null }));

  for (const line of ['No skill chosen yet', 'not rated yet', 'No targets set yet', 'No open promise has a number', 'nothing closed yet', 'None has come up yet', 'The next one is not scheduled']) expect(text).toContain(line);
});

test('what is left out is told once, and for each window where it differs; nothing closed is said once', () => {
  const open = promise(0);
  const meetings = full.meetings.slice(0, 12);
  const dropped: Commitment = { ...promise(1), events: [...promise(1).events, { kind: 'dropped', at: at('2026-09-02T12:00'), by: ana, reason: 'lost' }] };
  const kept = (commitments: readonly Commitment[]) => scorecardView(en, context, scorecard({ ...full, meetings, commitments }), { reader: 'rep', diagnosis: true, shown: null, kept: null }).promisesKept[0];

  expect(kept([open])).toMatchObject({ windows: [{ title: 'Last 12 1:1s', value: 'nothing closed yet' }], leftOut: 'Left out: 1 open.' });
  expect(kept([open, dropped])).toMatchObject({ windows: [{ value: 'nothing closed yet. Left out: 1 open.' }, {}, { value: 'nothing closed yet. Left out: 1 open, 1 dropped.' }], leftOut: null });
});
