import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairContext } from '#app/pair-context.ts';
import { panelView } from '#app/panel/panel-view.ts';
import { agendaView } from '#app/views/agenda-view.ts';
import { inviteBlockFor } from '#app/views/invite-view.ts';
import { createLinks } from '#app/views/links.ts';
import { scorecardView } from '#app/views/scorecard-view.ts';
import { agendaCard } from '#cards/agenda-card.ts';
import { scorecardCard } from '#cards/scorecard-card.ts';
import type { Commitment } from '#domain/commitment.ts';
import { leadingIndicators, type IndicatorEntry } from '#domain/indicator.ts';
import type { Audience } from '#domain/meeting.ts';
import { emptyRoom } from '#domain/room.ts';
import { levels, type Rating } from '#domain/rubric.ts';
import { scorecard, type Scorecard } from '#domain/scorecard.ts';
import { localDate } from '#domain/time.ts';
import { en } from '#words/en.ts';
import { aMeeting, ana, at, ben, lisbon, met } from './support/builders.ts';
import { aContext, aPerson, aPromise } from './support/context-builders.ts';

const deps = { words: en, links: createLinks('https://twofold.contoso.example'), policies: { offers: true, consent: 'inform' as const, diagnosis: true, scores: true } };
const audiences: readonly Audience[] = ['exactly-two', 'others', 'hidden'];
const readers = [null, 'manager', 'rep'] as const;

/** Every amount of the record, so large that no minute, level or date can be taken for one. */
const amount = fc.integer({ min: 1_000_000, max: 999_999_998 });
const hostile = fc.oneof(fc.string({ maxLength: 60, unit: 'binary' }), fc.constantFrom('*_"\\[x](http://e.example)', '<b>€5</b>', '- 1. &#36; {{DATE(1)}}', 'W'.repeat(400), '\u202e\u0000$9'));
const letters = fc.stringMatching(/^[a-zA-Z][a-zA-Z _*<>"\\-]{0,80}$/);

/** What part 1 may depend on: people, skill, moment, topic, the cause, the length. `own`: what people's own words look like. */
const talk = (own: fc.Arbitrary<string>) =>
  fc.record({
    names: fc.tuple(own, own),
    skill: fc.option(fc.oneof(fc.constantFrom(...en.agenda.skills.map(({ id }) => id)), own)),
    topic: fc.option(own),
    moment: fc.option(own),
    cause: fc.option(fc.constantFrom('skill', 'clarity', 'system', 'will')),
    length: fc.integer({ min: 5, max: 120 }),
    levels: fc.array(fc.constantFrom(...levels), { maxLength: 4 }),
  });
type Talk = typeof talk extends (own: never) => fc.Arbitrary<infer T> ? T : never;

/** What it may not depend on: promises, the arithmetic of a diagnosis, indicators. */
const numbers = fc.record({
  promises: fc.array(fc.record({ value: amount, currency: fc.constantFrom('EUR', 'USD', '%', null), sentence: hostile, byManager: fc.boolean(), isSuspended: fc.boolean() }), { maxLength: 6 }),
  pipeline: fc.record({ gap: amount, deal: amount, pipeline: amount, days: fc.nat(90) }),
  indicators: fc.array(fc.tuple(fc.constantFrom(...leadingIndicators, 'revenue'), amount), { maxLength: 5 }),
});
type Numbers = typeof numbers extends fc.Arbitrary<infer T> ? T : never;

const meetingOf = ({ length }: Talk) => aMeeting('2026-11-24', { end: (at('2026-11-24T10:00') + length * 60_000) as ReturnType<typeof at> });

function contextOf(said: Talk, { promises, pipeline }: Numbers): PairContext {
  const commitments = promises.map(({ value, currency, sentence, byManager, isSuspended }, index): Commitment => {
    const more = isSuspended ? [{ kind: 'suspended' as const, at: at('2026-11-12T10:00'), by: ana }] : [];
    return aPromise(`${index} ${sentence} ${value}`, { owner: byManager ? ana : ben, fields: { number: { value, currency }, deal: `Deal ${value}` }, more });
  });
  return aContext({
    manager: aPerson(ana, said.names[0] || 'Ana'),
    rep: aPerson(ben, said.names[1] || 'Ben'),
    meetings: [aMeeting('2026-11-17', { signals: met('2026-11-17T10:00', '2026-11-17T10:40') }), meetingOf(said)],
    commitments,
    coaching: { skill: said.skill, topic: said.topic, evidence: said.moment === null ? null : { url: 'https://calls.example/m', title: said.moment } },
    diagnoses: said.cause === null ? [] : [{ kind: 'made', id: 'd-1', at: at('2026-11-04T09:00'), by: ana, cause: said.cause, reason: `Because of ${pipeline.gap}`, suspended: [], pipeline: { ...pipeline, rate: 37, cycle: 61, currency: 'EUR' } }],
  });
}

/** The card from the strip of part 1 to the strip of part 2, as JSON; a card without parts (one line, a question) is all of it part of no half. */
function partOne(said: Talk, found: Numbers, request: Pick<Parameters<typeof agendaView>[2], 'form' | 'audience' | 'reader'>): string {
  const body = agendaCard(agendaView(deps, contextOf(said, found), { ...request, meeting: meetingOf(said) })).body;
  const strip = (label: string): number => body.findIndex((element) => element.type === 'ColumnSet' && JSON.stringify(element).includes(label));
  const [first, second] = [strip(en.agenda.part(1, en.agenda.coaching)), strip(en.agenda.part(2, en.agenda.accountability))];
  if (request.form === 'open') expect(first > 0 && second > first).toBe(true);
  return JSON.stringify(first === -1 ? body : body.slice(first, second));
}

/** The row of part 1 in the invite, as it is read. */
function inviteRow(said: Talk, found: Numbers, audience: Audience): string {
  const html = inviteBlockFor(deps, contextOf(said, found), meetingOf(said), audience);
  const [first, second] = [html.indexOf(en.invite.part(1, en.agenda.coaching)), html.indexOf(en.invite.part(2, en.agenda.accountability))];
  expect(first > 0 && second > first).toBe(true);
  return html.slice(first, html.lastIndexOf('<tr>', second)).replace(/<[^>]*>/g, ' ');
}

function pageOf(said: Talk, found: Numbers): Scorecard {
  const context = contextOf(said, found);
  const indicators = found.indicators.map(([indicator, value]): IndicatorEntry => ({ week: localDate('2026-11-23'), indicator, actual: value, target: value, by: ben, at: context.now }));
  const ratings = said.levels.map((level, index): Rating => ({ skill: said.skill ?? 'discovery', level, by: index % 2 === 0 ? ana : ben, at: at('2026-11-18T10:00') }));
  return scorecard({ now: context.now, zone: lisbon, people: context.pair, meetings: context.meetings, changes: [], commitments: context.commitments, ratings, indicators, arcs: [], skillInWork: said.skill, skills: ['discovery'] });
}

/** Part 1 of the side panel while it is on, with what is said to open it; the two see it alike. The quiet hint is the manager's. */
function panelPart(said: Talk, found: Numbers): { readonly part: string; readonly hint: string } {
  const context = { ...contextOf(said, found), now: at('2026-11-24T10:02') };
  const facts = { words: en, policies: deps.policies, context, page: pageOf(said, found), meeting: meetingOf(said), room: emptyRoom, note: '' };
  const [hers, his] = (['manager', 'rep'] as const).map((reader) => panelView({ ...facts, reader }, null));
  expect(his!.coaching).toEqual(hers!.coaching);
  expect(his!.hint).toBeNull();
  const { label, say, minutes } = hers!.parts[0];
  return { part: JSON.stringify([label, say, `${minutes} min`, hers!.coaching]), hint: hers!.hint?.text ?? '' };
}

function skillPart(said: Talk, found: Numbers): string {
  const context = contextOf(said, found);
  const body = scorecardCard(scorecardView(en, context, pageOf(said, found), { reader: 'manager', diagnosis: true, shown: null, kept: null })).body;
  const place = (heading: string): number => body.findIndex((element) => element.type === 'TextBlock' && element.style === 'heading' && element.text === heading);
  const [first, end] = [place(en.scorecard.skillTitle), place(en.scorecard.arcTitle)];
  expect(first > 0 && end > first).toBe(true);
  return JSON.stringify(body.slice(first, end));
}

const forms = ['open', 'asked', 'closed', 'not-held', 'cancelled'] as const;
const everyPart = (said: Talk, found: Numbers): readonly string[] => [
  ...forms.flatMap((form) => audiences.flatMap((audience) => readers.map((reader) => partOne(said, found, { form, audience, reader })))),
  ...audiences.map((audience) => inviteRow(said, found, audience)),
  skillPart(said, found),
  panelPart(said, found).part,
];

describe('part 1', () => {
  test('is the same whatever was promised, worked out or measured', () => {
    fc.assert(fc.property(talk(hostile), numbers, numbers, (said, one, other) => { expect(everyPart(said, one)).toEqual(everyPart(said, other)); }), { numRuns: 60 });
  });

  test('has no digit of ours but minutes, levels and days, and no sign or word of money', () => {
    const ours = /"(?:size|type|spacing|style|weight|horizontalAlignment|verticalContentAlignment|width|url)":"[^"]*"|https:\/\/[^"\s)]+/g;
    const allowed = /\b\d+ min(?:utes?)?\b|\b[Pp]art [123]\b|\b1\. Coaching|\b1:1|[Ll]evel \d(?: of 5)?|[+−-]?\d since start|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* \d{1,2} [A-Z][a-z]+|\b\d{1,2}:\d\d\b/g;
    fc.assert(
      fc.property(talk(letters), numbers, (said, found) => {
        for (const audience of audiences) for (const reader of readers) hasNoAmount(partOne(said, found, { form: 'open', audience, reader }).replace(ours, '').replace(allowed, ''));
        for (const audience of audiences) hasNoAmount(inviteRow(said, found, audience).replace(allowed, ''));
        hasNoAmount(skillPart(said, found).replace(ours, '').replace(allowed, ''));
        const { part, hint } = panelPart(said, found);
        hasNoAmount(part.replace(/"(?:id|url)":"[^"]*"|"minutes":\d+|Level \d, aiming for \d/g, '').replace(allowed, ''));
        hasNoAmount(hint.replace(/\b90 days\b/, ''));
      }),
      { numRuns: 60 },
    );
  });
});

function hasNoAmount(rest: string): void {
  expect(rest).not.toMatch(/\d|[€$£¥%]/);
}
