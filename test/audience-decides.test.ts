import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PairContext } from '#app/pair-context.ts';
import { homeRow, nextCard } from '#app/tab/home-row.ts';
import { repHome } from '#app/tab/home-rep.ts';
import type { OwnPair } from '#app/tab/own-pair.ts';
import { scorecardPage } from '#app/tab/scorecard-page.ts';
import { panelView } from '#app/panel/panel-view.ts';
import { agendaView } from '#app/views/agenda-view.ts';
import { standingView } from '#app/views/diagnosis-view.ts';
import { inviteBlockFor } from '#app/views/invite-view.ts';
import { prepView } from '#app/views/prep-view.ts';
import { createLinks } from '#app/views/links.ts';
import { recapView } from '#app/views/recap-view.ts';
import { rescheduleView } from '#app/views/reschedule-view.ts';
import { scorecardView } from '#app/views/scorecard-view.ts';
import { agendaCard } from '#cards/agenda-card.ts';
import { diagnosisCard } from '#cards/diagnosis-card.ts';
import { prepCard } from '#cards/prep-card.ts';
import { recapCard } from '#cards/recap-card.ts';
import { rescheduleCard } from '#cards/reschedule-card.ts';
import { scorecardCard } from '#cards/scorecard-card.ts';
import type { Cause } from '#domain/diagnosis.ts';
import type { Audience } from '#domain/meeting.ts';
import { ownCatalogue } from '#domain/own-words.ts';
import { emptyRoom } from '#domain/room.ts';
import { scorecard, type Scorecard } from '#domain/scorecard.ts';
import { localDate } from '#domain/time.ts';
import { en } from '#words/en.ts';
import { aMeeting, ana, at, ben, lisbon, met } from './support/builders.ts';
import { aContext, aPerson, aPromise } from './support/context-builders.ts';

/** One word for each thing that somebody wrote, which stands nowhere else. */
const marks = {
  manager: 'Zoraida', rep: 'Quillon', skill: 'skillmark', topic: 'topicmark', moment: 'momentmark', reason: 'reasonmark', arithmetic: '734,219', rated: 'ratedmark', arc: 'arcmark', indicator: '613 of 887',
  open: 'openmark', support: 'supportmark', made: 'mademark', suspended: 'suspendedmark', past: 'pastmark', pastOutcome: '73 of 97', dropped: 'droppedmark', dropReason: 'dropreasonmark',
} as const;
type Mark = keyof typeof marks;
const findIn = (artefact: unknown): readonly Mark[] => {
  const text = typeof artefact === 'string' ? artefact : JSON.stringify(artefact);
  return Object.entries(marks).flatMap(([mark, word]) => (text.includes(word) ? [mark as Mark] : []));
};
const names = ['manager', 'rep'] as const;
const openPromises = ['open', 'support', 'made'] as const;
const coaching = ['skill', 'topic', 'moment'] as const;
const onlyThese = (artefact: unknown, ...allowed: readonly Mark[]): void => { expect([...findIn(artefact)].sort()).toEqual([...allowed].sort()); };

const before = aMeeting('2026-11-17', { signals: met('2026-11-17T10:00', '2026-11-17T10:40') });
type World = { readonly cause: Cause | null; readonly length: number; readonly audience: Audience };

const nextOf = ({ length, audience }: World) => aMeeting('2026-11-24', { audience, end: (at('2026-11-24T10:00') + length * 60_000) as ReturnType<typeof at> });

function contextOf(world: World): PairContext {
  const number = { number: { value: 48_000, currency: 'EUR' } };
  const half = { halves: 'behaviorOnly' } as const;
  const own = { at: at('2026-11-17T10:15'), meeting: before.id } as const;
  return aContext({
    manager: aPerson(ana, marks.manager),
    rep: aPerson(ben, marks.rep),
    meetings: [before, nextOf(world)],
    commitments: [
      aPromise(`Ask the ${marks.open}`, { fields: number }),
      aPromise(`Bring the ${marks.support}`, { owner: ana, fields: half }),
      aPromise(`Call the ${marks.made}`, { meeting: before.id, fields: half }),
      aPromise(`Do the ${marks.suspended}`, { fields: number, more: [{ kind: 'suspended', at: at('2026-11-12T10:00'), by: ana }] }),
      aPromise(`End the ${marks.past}`, { more: [{ ...own, kind: 'outcome', by: ben, outcome: { kind: 'partly', done: 73, of: 97 } }] }),
      aPromise(`Find the ${marks.dropped}`, { more: [{ at: own.at, kind: 'dropped', by: ana, reason: marks.dropReason }] }),
    ],
    coaching: { skill: marks.skill, topic: marks.topic, evidence: { url: 'https://calls.example/m', title: marks.moment } },
    diagnoses: world.cause === null ? [] : [{ kind: 'made', id: 'd-1', at: at('2026-11-04T09:00'), by: ana, cause: world.cause, reason: marks.reason, suspended: [], pipeline: { gap: 734_219, deal: 50_000, rate: 30, pipeline: 400_000, days: 40, cycle: 60, currency: 'EUR' } }],
  });
}

const world = fc.record<World>({ cause: fc.constantFrom('skill', 'clarity', 'system', 'will', null), length: fc.integer({ min: 15, max: 90 }), audience: fc.constantFrom('exactly-two', 'others', 'hidden') });
const deps = { words: en, links: createLinks('https://twofold.contoso.example'), policies: { offers: true, consent: 'inform' as const, diagnosis: true, scores: true } };
const holds = (law: (given: World, context: PairContext) => void): void => { fc.assert(fc.property(world, (given) => { law(given, contextOf(given)); }), { numRuns: 60 }); };
const isTwo = ({ audience }: World): boolean => audience === 'exactly-two';

test('the invite has the open promises for exactly the two; for anybody else labels, minutes, a count and the link', () => {
  holds((given, context) => {
    const html = inviteBlockFor(deps, context, nextOf(given), given.audience);

    onlyThese(html, ...(isTwo(given) ? [...names, ...openPromises] : []));
    expect(html).toBe(inviteBlockFor(deps, contextOf({ ...given, cause: null }), nextOf(given), given.audience));
  });
});

test('the card in the meeting’s chat has skill, questions and promises for exactly the two; else labels, minutes, a count and the link', () => {
  holds((given, context) => {
    const card = agendaCard(agendaView(deps, context, { meeting: nextOf(given), form: 'open', audience: given.audience, reader: null }));

    onlyThese(card, ...(isTwo(given) ? [...names, ...coaching, ...openPromises, 'suspended' as const] : []));
    if (isTwo(given)) return;
    const plain = agendaCard(agendaView(deps, contextOf({ ...given, cause: null }), { meeting: nextOf(given), form: 'open', audience: given.audience, reader: null }));
    expect(card).toEqual(plain);
    expect(JSON.stringify(card)).toContain('3 promises are open');
  });
});

test('the own view of one of the two adds what stands about the rep, where nobody else is in the chat', () => {
  holds((given, context) => {
    for (const reader of names) {
      const card = agendaCard(agendaView(deps, context, { meeting: nextOf(given), form: 'open', audience: given.audience, reader }));
      const diagnosis = isTwo(given) && given.cause !== null ? (['reason', 'arithmetic'] as const) : [];

      onlyThese(card, ...names, ...coaching, ...openPromises, 'suspended', ...diagnosis);
    }
  });
});

test('after the meeting one line is left, and it tells nothing to anybody', () => {
  holds((given, context) => {
    for (const form of ['closed', 'not-held', 'cancelled'] as const)
      for (const reader of [null, ...names]) onlyThese(agendaCard(agendaView(deps, context, { meeting: nextOf(given), form, audience: given.audience, reader })));
  });
});

test('the question whether a meeting was held has the two names for the two alone', () => {
  holds((given, context) => {
    for (const reader of [null, ...names]) {
      const card = agendaCard(agendaView(deps, context, { meeting: nextOf(given), form: 'asked', audience: given.audience, reader }));

      onlyThese(card, ...(isTwo(given) || reader !== null ? names : []));
    }
  });
});

test('a recap has the promises of the meeting and how the last ones went, and nothing of the coaching', () => {
  holds((given, context) => {
    for (const reader of names) {
      const found = findIn(recapCard(recapView(deps, context, { meeting: before, reader, next: nextOf(given) })));

      expect(found).toEqual(expect.arrayContaining(['made', 'open', 'support', 'past', 'pastOutcome']));
      for (const never of [...coaching, 'reason', 'arithmetic', 'rated', 'arc', 'indicator', 'dropReason'] as const) expect(found).not.toContain(never);
    }
  });
});

test('the card before a 1:1 has what is open and what part 1 works on, and nothing of a diagnosis or of what is over', () => {
  holds((given, context) => {
    for (const reader of names) onlyThese(prepCard(prepView(deps, context, { meeting: nextOf(given), reader })), ...names, ...openPromises, ...coaching);
  });
});

test('the times for moving a 1:1 name the other one, and nothing that was said', () => {
  holds((given, context) => {
    const target = { meeting: nextOf(given), missed: null };
    const times = [{ from: at('2026-11-25T10:00'), to: at('2026-11-25T10:45') }];

    onlyThese(rescheduleCard(rescheduleView(en, context, { target, reader: 'manager', times, page: 0, notice: null, inARow: 2 })), 'rep');
  });
});

test('the diagnosis card has the reason and the numbers, and nothing of the coaching or the promises', () => {
  holds((given, context) => {
    const found = findIn(diagnosisCard(standingView(en, context, { lines: [], mayUndo: true }))).filter((mark) => mark !== 'manager' && mark !== 'rep');

    expect(found).toEqual(given.cause === null ? [] : ['reason', 'arithmetic']);
  });
});

function pageOf(context: PairContext): Scorecard {
  return scorecard({
    now: context.now, zone: lisbon, people: context.pair, meetings: context.meetings, changes: [], commitments: context.commitments, skillInWork: marks.skill, skills: ['discovery'],
    ratings: [{ skill: marks.rated, level: 3, by: ana, at: at('2026-11-18T10:00') } as const],
    indicators: [{ week: localDate('2026-11-23'), indicator: 'discovery-calls', actual: 613, target: 887, by: ben, at: context.now }],
    arcs: [{ start: localDate('2026-11-02'), skill: marks.skill, by: ana, at: at('2026-11-02T09:00'), marks: [{ day: 30, text: marks.arc, level: null, reached: false } as const] }],
  });
}

test('the scorecard has skill, ratings, arc, indicators and promised numbers, and neither the diagnosis’s reason nor past promises', () => {
  holds((_given, context) => {
    for (const reader of names) onlyThese(scorecardCard(scorecardView(en, context, pageOf(context), { reader, diagnosis: true, shown: null, kept: null })), ...names, 'skill', 'rated', 'arc', 'indicator', 'open', 'suspended');
  });
});

test('the side panel has skill, moment and open promises for each of the two, whoever else is invited, and neither a reason nor what was dropped', () => {
  const page = pageOf(contextOf({ cause: null, length: 45, audience: 'exactly-two' }));
  holds((given, before) => {
    const context = { ...before, now: at('2026-11-24T10:05') };
    const facts = { words: en, policies: deps.policies, context, page, meeting: nextOf(given), room: emptyRoom };
    for (const reader of names) {
      const view = panelView({ ...facts, reader, note: `note of the ${reader}` }, null);

      onlyThese(view, ...names, ...coaching, ...openPromises);
      onlyThese(view.coaching, ...coaching);
      expect(view).toEqual(panelView({ ...facts, meeting: nextOf({ ...given, audience: 'exactly-two' }), reader, note: `note of the ${reader}` }, null));
      expect(JSON.stringify(view.closing.stays)).toContain('1 suspended promise');
    }
  });
});

/** A pair as one of the two opens it in the tab. */
function tabPair(context: PairContext, role: 'manager' | 'rep'): OwnPair {
  const [me, other] = role === 'manager' ? ([context.manager, context.rep] as const) : ([context.rep, context.manager] as const);
  return { role, me, other, names: { manager: marks.manager, rep: marks.rep }, otherName: other.givenName, context, page: pageOf(context), words: en };
}

test('on the tab’s first page a row has the skill and no word of a promise; a rep’s week has the promises and the moment', () => {
  holds((given, context) => {
    const row = homeRow(tabPair(context, 'manager'), deps.policies);
    const card = nextCard(tabPair(context, 'manager'), nextOf(given), deps.policies);
    const mine = repHome(tabPair(context, 'rep'), deps.policies);

    onlyThese(row, 'rep', 'skill');
    onlyThese(card, 'rep', 'skill');
    onlyThese(mine, 'manager', ...coaching, ...openPromises, 'suspended');
    onlyThese([mine.open, mine.theirs], ...openPromises, 'suspended');
  });
});

test('the rep’s page has the diagnosis as it was written for both of the two, and not at all without DIAGNOSIS; nothing past and nothing dropped', () => {
  holds((given, context) => {
    for (const role of names) {
      const page = scorecardPage(tabPair(context, role), [], deps.policies);
      const diagnosis = given.cause === null ? [] : (['reason', 'arithmetic'] as const);

      onlyThese(page, ...names, 'skill', 'moment', 'rated', 'arc', 'indicator', ...openPromises, 'suspended', ...diagnosis);
      onlyThese(scorecardPage(tabPair(context, role), [], { ...deps.policies, diagnosis: false }), ...names, 'skill', 'moment', 'rated', 'arc', 'indicator', ...openPromises, 'suspended');
      expect(page.hints.length === 0 || role === 'manager').toBe(true);
    }
  });
});

test('what a manager set is for the two: nobody else sees the own share of coaching, or a line or skill of the manager’s own', () => {
  const ownWords = ownCatalogue(null, { sayCoaching: ['ownlinemark'], handOver: ['ownlinemark'], sayBlockers: [], skills: [{ name: 'ownskillmark', levels: [], drills: [] }] }, []);
  if (ownWords.kind !== 'ok') throw new Error('The own words hold.');
  holds((given, context) => {
    const set: PairContext = { ...context, preferences: { ...context.preferences, undiagnosedMix: 30, own: ownWords.catalogue } };
    const card = (from: PairContext) => agendaCard(agendaView(deps, from, { meeting: nextOf(given), form: 'open', audience: given.audience, reader: null }));

    expect(inviteBlockFor(deps, set, nextOf(given), given.audience)).toBe(inviteBlockFor(deps, context, nextOf(given), given.audience));
    if (isTwo(given)) return;
    expect(card(set)).toEqual(card(context));
  });
  const two = { cause: null, length: 45, audience: 'exactly-two' } as const;
  const set: PairContext = { ...contextOf(two), preferences: { ...contextOf(two).preferences, undiagnosedMix: 30 } };
  expect(JSON.stringify(agendaCard(agendaView(deps, set, { meeting: nextOf(two), form: 'open', audience: 'exactly-two', reader: null })))).toContain('12 min');
});
