import { describe, expect, test } from 'vitest';
import { instant, localDate, zone } from '#domain/time.ts';
import { en } from './en.ts';

const lisbon = zone('Europe/Lisbon')!;
const tuesday = { start: instant('2026-11-24T10:00:00Z'), end: instant('2026-11-24T10:45:00Z'), zone: lisbon };

/** Every fixed sentence of the language, with its path. */
function sentences(value: unknown, path = 'en'): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

describe('tone', () => {
  test('no sentence shouts, scolds or is empty', () => {
    // The commands are what people type, not what we say.
    for (const [path, sentence] of sentences({ ...en, commands: {} })) {
      expect(sentence.trim(), path).not.toBe('');
      expect(sentence, path).not.toMatch(/!|\b(?:failed|overdue|at risk|action item|task|deliverable|commitments?)\b/i);
    }
  });
});

describe('formats', () => {
  test('days, times and money as the screens show them', () => {
    expect(en.format.dateShort(localDate('2026-11-27'))).toBe('Fri 27 Nov');
    expect(en.format.dateShort(localDate('2026-09-03'))).toBe('Thu 3 Sep');
    expect(en.format.dateLong(localDate('2026-11-24'))).toBe('Tuesday 24 November');
    expect(en.format.span(tuesday.start, tuesday.end, lisbon)).toBe('Tuesday 24 November, 10:00 to 10:45');
    expect(en.format.dayAndTime(instant('2026-07-13T08:30:00Z'), lisbon)).toBe('Monday 9:30');
    expect(en.format.money(48000, 'EUR')).toBe('€48,000');
    expect(en.format.money(1250.5, 'USD')).toBe('$1,250.5');
    expect(en.format.money(6, '%')).toBe('6%');
    expect(en.format.money(4, null)).toBe('4');
    expect(en.format.list(['Ana', 'Ben', 'Cleo'])).toBe('Ana, Ben and Cleo');
    expect(en.format.ofPerson('Ben')).toBe('Ben’s');
  });

  test('a span is told in the zone that is given', () => expect(en.format.span(tuesday.start, tuesday.end, zone('Asia/Tokyo')!)).toBe('Tuesday 24 November, 19:00 to 19:45'));
});

describe('promises', () => {
  test('who, due, carried', () => {
    expect(en.promise.facts({ owner: 'Ben', due: localDate('2026-11-06'), timesCarried: 2 })).toBe('Ben, due Fri 6 Nov, carried 2 times');
    expect(en.promise.facts({ owner: 'Ana', due: null, timesCarried: 1 })).toBe('Ana, carried 1 time');
    expect(en.promise.facts({ owner: 'Ana', due: localDate('2026-11-19'), timesCarried: 0 })).toBe('Ana, due Thu 19 Nov');
  });

  test('outcomes and views', () => {
    expect(en.promise.outcome({ kind: 'partly', done: 3, of: 4 })).toBe('Partly, 3 of 4');
    expect(en.promise.contested([{ name: 'Ana', outcome: { kind: 'kept' } }, { name: 'Ben', outcome: { kind: 'missed' } }])).toBe('Ana: kept. Ben: missed. Both views stand.');
  });

  test('what was read, half by half', () => {
    const parsed = { behavior: 'ask what waiting costs', repetitions: { count: 5, unit: 'calls' }, number: { value: 48000, currency: 'EUR' }, deal: 'Contoso', stage: 'proposal', due: localDate('2026-11-27'), owner: 'rep', halves: 'both' } as const;

    expect(en.promise.read(parsed)).toEqual({ behaviour: 'ask what waiting costs, 5 calls', number: 'Contoso, €48,000, at proposal', byWhen: 'Fri 27 Nov' });
    expect(en.promise.read({ ...parsed, number: null, stage: null, behavior: null, due: null })).toEqual({ behaviour: null, number: null, byWhen: null });
  });
});

test('the fixed labels stand exactly so', () => {
  const { agenda, cards, promise } = en;

  expect([agenda.coaching, agenda.accountability, agenda.blockers, cards.open]).toEqual(['Coaching', 'Accountability', 'Blockers', 'Open']);
  expect([cards.agenda.writeAPromise, cards.agenda.keepIt, cards.agenda.close, cards.offer.save]).toEqual(['Write a promise', 'Keep it', 'Close this 1:1', 'Save my choices']);
  expect([cards.offer.yes, cards.offer.notNow, cards.offer.notOneOnOne]).toEqual(['Yes', 'Not now', 'Not a 1:1']);
  expect([cards.intro.fine, cards.intro.notForMe, cards.intro.stop]).toEqual(['Fine with me', 'Not for me', 'Stop']);
  expect([cards.recap.thatsRight, cards.recap.rewordMine, cards.recap.useTheseWords, cards.recap.seeDifferently]).toEqual(['That’s right', 'Reword mine', 'Use these words', 'I see it differently']);
  expect([promise.kept, promise.partly, promise.missed]).toEqual(['Kept', 'Partly', 'Missed']);
});

test('verdicts are told in plain words', () => {
  expect(en.verdict.why([{ code: 'two-people' }, { code: 'rhythm', cadence: 'weekly' }, { code: 'reports-to-you' }], 'Ben')).toBe('Weekly, just you two, Ben reports to you');
  expect(en.verdict.why([{ code: 'besides', rooms: 1, recorders: 0, optional: 1, groups: 0 }, { code: 'rhythm', cadence: 'biweekly' }], 'Ben')).toBe('Every other week, you two and a room and an optional guest');
  expect(en.cards.offer.rhythm('weekly', tuesday)).toBe('Tuesdays, 10:00 to 10:45');
  expect(en.cards.offer.rhythm('biweekly', tuesday)).toBe('Every other Tuesday, 10:00 to 10:45');
});

test('counts agree with their nouns', () => {
  expect([0, 1, 3].map((count) => en.promise.openCount(count))).toEqual(['No promise is open', '1 promise is open', '3 promises are open']);
  expect(en.cards.recap.goesInto(1, localDate('2026-12-01'), 'Monday 17:00')).toBe('1 promise goes into Tuesday 1 December. The invite is updated once, when you both confirm, at the latest Monday 17:00.');
});
