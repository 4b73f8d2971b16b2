import { describe, expect, test } from 'vitest';
import type { AgendaCardView, AgendaFullView } from '#cards/agenda-card.ts';
import type { Cause, DiagnosisEvent } from '#domain/diagnosis.ts';
import { aMeeting, aPair, ana, at, ben, lisbon } from '#test/support/builders.ts';
import { en } from '#words/en.ts';
import type { Audience } from '#domain/meeting.ts';
import type { Role } from '#domain/commitment.ts';
import type { PairContext } from '../pair-context.ts';
import { noPreferences, type Person } from '../store-port.ts';
import { agendaView } from './agenda-view.ts';
import { inviteBlockFor } from './invite-view.ts';
import { createLinks } from './links.ts';

const meeting = aMeeting('2026-11-10');
const person = (id: Person['id'], givenName: string): Person => ({
  id, displayName: givenName, givenName, mail: '', mails: [], managerId: null, zone: lisbon, language: 'en-GB', ownLanguage: null, teamsLanguage: null, inScope: true, app: 'installed', chat: null, mri: null,
});
const made = (cause: Cause): DiagnosisEvent => ({
  kind: 'made', id: 'd-1', at: at('2026-11-04T09:00'), by: ana, cause, reason: 'The giraffe account moved', suspended: [],
  pipeline: { gap: 300_000, deal: 50_000, rate: 30, pipeline: 400_000, days: 40, cycle: 60, currency: 'EUR' },
});
const contextOf = (cause: Cause | null): PairContext => ({
  now: at('2026-11-09T17:00'),
  pair: { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 },
  manager: person(ana, 'Ana'),
  rep: person(ben, 'Ben'),
  meetings: [meeting],
  commitments: [],
  coaching: { skill: 'discovery', evidence: null, topic: null },
  diagnoses: cause === null ? [] : [made(cause)],
  deliveries: [],
  preferences: noPreferences,
  confirmations: new Map(), closing: new Map(),
});

const deps = (diagnosis = true) => ({ words: en, links: createLinks('https://twofold.contoso.example'), policies: { offers: true, consent: 'inform' as const, diagnosis, scores: true } });
type Shown = { readonly audience?: Audience; readonly reader?: Role | null; readonly policy?: boolean };
const viewOf = (cause: Cause | null, { audience = 'exactly-two', reader = null, policy = true }: Shown = {}): AgendaCardView =>
  agendaView(deps(policy), contextOf(cause), { meeting, form: 'open', audience, reader });

function full(view: AgendaCardView): AgendaFullView {
  if (view.kind !== 'full') throw new Error(`Expected the full agenda, got ${view.kind}.`);
  return view;
}

const titlesOf = (view: AgendaCardView) => full(view).coaching.facts.map(({ title }) => title);
const causes = ['skill', 'clarity', 'system', 'will'] as const;

describe('for exactly the two', () => {
  test.each([
    ['skill', '28 min', '12 min', 'Drill'],
    ['clarity', '24 min', '16 min', 'First'],
    ['system', '24 min', '16 min', 'First'],
    ['will', '12 min', '28 min', 'First'],
    [null, '24 min', '16 min', 'Drill'],
  ] as const)('%s has %s of coaching, %s of accountability, and a %s', (cause, coaching, accountability, last) => {
    const view = full(viewOf(cause));

    expect([view.coaching.minutes, view.accountability.minutes, view.blockers.minutes, titlesOf(view).at(-1)]).toEqual([coaching, accountability, '5 min', last]);
  });

  test.each(causes)('the questions of a %s gap are of its own catalogue', (cause) => {
    const goal = full(viewOf(cause)).coaching.facts.find(({ title }) => title === 'Goal')?.value;

    expect(en.agenda.growFor[cause].goal).toContain(goal);
  });

  test('a system gap goes to part 3', () => {
    expect(full(viewOf('system')).blockers.lines).toEqual(['What Ana takes on.', 'Ana takes the target further: who is asked, and by when there is a new one.']);
  });

  test.each(causes)('what everybody in the chat sees of a %s gap has neither the cause, nor the reason, nor a number', (cause) => {
    expect(JSON.stringify(viewOf(cause))).not.toMatch(/gap|giraffe|300,000/i);
  });

  test.each(['manager', 'rep'] as const)('the %s reads the cause, the day, the reason and the numbers in the own view, and part 1 has no amount', (reader) => {
    const view = full(viewOf('system', { reader }));

    expect(view.own?.diagnosis?.facts.map(({ value }) => value)).toEqual(['System gap, since Wed 4 Nov', '“The giraffe account moved”', expect.stringContaining('= 20 deals')]);
    expect(JSON.stringify(view.coaching.facts)).not.toMatch(/[€$]|\d{3}/);
  });
});

describe('for anybody else', () => {
  test.each(causes.flatMap((cause) => (['others', 'hidden'] as const).flatMap((audience) => ([null, 'manager', 'rep'] as const).map((reader) => [cause, audience, reader] as const))))(
    'a %s gap changes nothing where the audience is %s and the reader %s',
    (cause, audience, reader) => {
      expect(viewOf(cause, { audience, reader })).toEqual(viewOf(null, { audience, reader }));
    },
  );

  test.each(causes)('a %s gap changes nothing in the invite', (cause) => {
    for (const audience of ['exactly-two', 'others', 'hidden'] as const) expect(inviteBlockFor(deps(), contextOf(cause), meeting, audience)).toBe(inviteBlockFor(deps(), contextOf(null), meeting, audience));
  });
});

test.each(causes)('where the tenant wants no diagnosis, a stored %s gap changes nothing', (cause) => {
  for (const reader of [null, 'manager', 'rep'] as const) expect(viewOf(cause, { reader, policy: false })).toEqual(viewOf(null, { reader }));
});
