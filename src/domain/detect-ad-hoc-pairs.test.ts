import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ana, anas, aPerson, aSeries, ben, cleo, finn, from, invited, singles, unknownLine } from '#test/support/calendar-builders.ts';
import { rhythmOf } from './cadence.ts';
import type { CalendarEvent } from './calendar.ts';
import { detectAdHocPairs } from './detect-ad-hoc-pairs.ts';
import { detectCalendar } from './detect-calendar.ts';
import { eventId } from './ids.ts';
import { day, instant, localDate, plus, plusDays } from './time.ts';
import type { DetectInput } from './verdict.ts';

const weekly = [0, 7, 14, 21, 28, 35, 42, 49];
/** The cadence of the one pair, or why there is none. */
const said = (events: readonly CalendarEvent[], whose: Partial<DetectInput> = {}) => {
  const [pair, ...more] = detectAdHocPairs({ ...anas, ...whose }, events);
  if (pair === undefined) return 'nobody';
  if (more.length > 0) return 'several';
  return pair.verdict.is === 'one-on-one' ? pair.verdict.cadence : pair.verdict.because;
};

describe('a rhythm without a series', () => {
  test.each([
    ['weekly', 'as a clock', weekly],
    ['weekly', 'with jitter', [0, 5, 13, 21, 28, 33, 41, 48]],
    ['weekly', 'four are enough', [28, 35, 42, 49]],
    ['weekly', 'one week skipped', [0, 7, 14, 28, 35, 42]],
    ['weekly', 'one moved into the next week', [14, 24, 28, 35, 42, 49]],
    ['weekly', 'two holidays in a long history', [-63, -56, -49, -42, -35, -28, -7, 0, 7, 14, 21, 28, 42, 49]],
    ['weekly', 'some of them still to come', [35, 42, 49, 56, 63]],
    ['biweekly', 'with jitter', [-20, -6, 8, 25, 35, 50]],
    ['monthly', 'with jitter', [-70, -38, -11, 20, 52]],
    ['monthly', 'on the first of the month', [-61, -30, 0, 31]],
    ['other', 'every three weeks', [-42, -21, 0, 21, 42]],
    ['too-few', 'three', [35, 42, 49]],
    ['no-steady-rhythm', 'bursts', [0, 1, 2, 30, 31, 52]],
    ['no-steady-rhythm', 'a topic now and then', [0, 2, 24, 31, 50]],
    ['no-steady-rhythm', 'every day', [45, 46, 47, 48, 49, 50]],
    ['ended', 'over since the summer', [-100, -93, -86, -79, -72]],
  ])('%s: %s', (cadence, _, days) => expect(said(singles(days))).toBe(cadence));

  test('says why, and is never sure', () =>
    expect(detectAdHocPairs(anas, singles([28, 35, 42, 49]))).toEqual([
      {
        counterpart: { mail: ben.mail, name: 'Ben Okoye' },
        events: ['single-0', 'single-1', 'single-2', 'single-3'],
        verdict: {
          is: 'one-on-one', kind: 'adhoc', counterpart: { mail: ben.mail, name: 'Ben Okoye' }, ownerRole: 'manager', cadence: 'weekly', confidence: 'likely', offered: true,
          reasons: [{ code: 'two-people' }, { code: 'single-meetings', cadence: 'weekly', meetings: 4 }, { code: 'reports-to-you' }, { code: 'named' }],
        },
      },
    ]));
});

describe('which single meetings count', () => {
  test('either of the two may send them, under changing addresses and subjects', () => {
    const mixed = singles(weekly, (index) => [{}, { ...from(ben), attendees: [invited(ana)], subject: 'Ben' }, { attendees: [invited('Okoye, Ben <bokoye@contoso.com>')] }, { subject: 'Catch-up' }, { attendees: [invited(ben, { mail: 'BEN.OKOYE@contoso.com' })] }][index % 5]!);

    expect(said(mixed)).toBe('weekly');
  });

  test.each([
    ['cancelled ones', { isCancelled: true }],
    ['declined ones', { attendees: [invited(ben, { response: 'declined' })] }],
    ['days off', { isAllDay: true, subject: 'Ben – PTO' }],
    ['topics', { subject: 'QBR slides' }],
    ['three people', { attendees: [invited(ben), invited(cleo)] }],
    ['customers', { attendees: [invited('Gil Reis <gil@fabrikam.com>')] }],
    ['interviews', { subject: 'Interview round 2: Nathan', attendees: [invited('Nathan <nathan@proton.me>')] }],
    ['occurrences of a series', { type: 'occurrence', seriesMasterId: eventId('series') }],
  ] as const)('not %s', (_, more) => expect(said(singles(weekly, more))).toBe('nobody'));

  test('what does not count does not disturb', () => {
    const between = singles([3, 11, 12, 30], { subject: 'Contoso redlines' });

    expect(said([...between, ...singles(weekly)])).toBe('weekly');
  });

  test('people are told apart', () => expect(detectAdHocPairs(anas, [...singles(weekly), ...singles(weekly, { attendees: [invited(cleo)], subject: '1:1 Cleo' })]).map(({ counterpart }) => counterpart.mail)).toEqual([ben.mail, cleo.mail]));

  test('without a directory the subject has to say it', () => {
    expect(said(singles(weekly, { subject: 'Enskilt möte Ben' }), unknownLine)).toBe('weekly');
    expect(said(singles(weekly, { subject: 'Catch-up' }), unknownLine)).toBe('nobody');
    expect(detectAdHocPairs(anas, singles(weekly, { attendees: [invited(finn)], subject: '1:1' }))[0]?.verdict).toMatchObject({ is: 'one-on-one', offered: false, notOfferedBecause: 'not-in-reporting-line' });
  });
});

describe('a whole calendar', () => {
  test('single meetings beside a living series are extra ones; beside an ended series they are the pair', () => {
    const ended = aSeries({ recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 1, from: localDate('2026-01-06'), until: localDate('2026-09-24') } });

    expect(detectCalendar(anas, [aSeries(), ...singles(weekly)]).pairs[0]?.verdict).toEqual({ is: 'other', because: 'has-a-series' });
    expect(detectCalendar(anas, [ended, ...singles(weekly)])).toMatchObject({ series: [{ verdict: { because: 'ended' } }], pairs: [{ verdict: { is: 'one-on-one' } }] });
  });

  test('a series cut off and made anew is one 1:1; two living series with one person are two', () => {
    const old = aSeries({ id: eventId('old'), recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 1, from: localDate('2026-01-06'), until: localDate('2026-11-17') } });
    const monthly = aSeries({ id: eventId('growth'), subject: 'Growth 1:1 Ben', recurrence: { pattern: 'relativeMonthly', interval: 1, daysOfWeek: 1, from: localDate('2026-01-06'), until: null } });

    expect(detectCalendar(anas, [old, aSeries()]).series.map(({ verdict }) => verdict.is)).toEqual(['other', 'one-on-one']);
    expect(detectCalendar(anas, [monthly, aSeries()]).series.map(({ verdict }) => verdict.is)).toEqual(['one-on-one', 'one-on-one']);
  });

  test('who was on a series before explains the name in its subject', () => {
    const daan = aPerson('Daan Janssens');
    const before = aSeries({ id: eventId('x'), type: 'exception', seriesMasterId: eventId('series'), recurrence: null, attendees: [invited(daan)] });
    const judged = detectCalendar(anas, [aSeries({ subject: 'Daan weekly' }), before]);

    expect(judged.series[0]?.verdict).toMatchObject({ is: 'one-on-one', counterpart: { mail: ben.mail } });
    expect(detectCalendar(anas, [aSeries({ subject: 'Daan weekly' })]).series[0]?.verdict).toEqual({ is: 'other', because: 'other-purpose' });
  });
});

describe('laws', () => {
  test('the order of the events changes nothing', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...weekly], { minLength: 4 }), (days) => {
        const events = singles([...days].sort((a, b) => a - b));
        expect(said([...events].reverse())).toBe(said(events));
      }),
    ));

  test('a weekly rhythm stands jitter of a day either way on any of its days, over both clock changes', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 4, maxLength: 60 }), (jitter) => {
        const days = jitter.map((off, index) => plusDays(localDate('2026-01-08'), 7 * index + off));
        expect(rhythmOf(days)?.cadence).toBe('weekly');
      }),
    ));

  test('nothing is found where nothing repeats', () => {
    expect(detectAdHocPairs(anas, [])).toEqual([]);
    expect(rhythmOf([])).toBeNull();
    expect(said(singles([0, 0, 0, 0, 0]), { now: instant('2026-10-02T09:00:00Z') })).toBe('too-few');
  });
});

describe('at the edges', () => {
  // the last of these is on Thursday 29 October at 10:00
  const monthOfWeeks = singles([7, 14, 21, 28]);

  test('a rhythm is over when three of its periods have gone by, and not before', () => {
    const now = monthOfWeeks.at(-1)!.start;

    expect([21, 21.01].map((days) => said(monthOfWeeks, { now: plus(now, days * day) }))).toEqual(['weekly', 'ended']);
  });

  test('one gap in five that fits nowhere is too many, one in six is not', () => {
    expect(said(singles([0, 7, 14, 21, 28, 46]))).toBe('no-steady-rhythm');
    expect(said(singles([0, 7, 14, 21, 28, 35, 53]))).toBe('weekly');
  });

  test('who it is with is shown as on the owner’s own newest invite', () => {
    const mixed = singles(weekly, (index) => (index === 7 ? { ...from(ben), attendees: [invited(ana)] } : { isPrivate: true }));

    expect(detectAdHocPairs(anas, mixed)[0]!.verdict).toMatchObject({ is: 'one-on-one', offered: false, notOfferedBecause: 'private' });
  });

  test('a rhythm that is none beside a series keeps its own reason', () => {
    const { pairs } = detectCalendar(anas, [aSeries(), ...singles([35, 42])]);

    expect(pairs.map(({ verdict }) => verdict)).toEqual([{ is: 'other', because: 'too-few' }]);
  });
});
