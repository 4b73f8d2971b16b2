import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaMinutes, growQuestion, growStages, variantOfWeek, variantsAtLeast, weekIndexOf } from './agenda.ts';
import { firstName, namesAmong } from './person-name.ts';
import { localDate, plusDays } from './time.ts';

describe('minutes', () => {
  test.each([
    [45, 24, 16, 5, null],
    [30, 15, 10, 5, null],
    [60, 33, 22, 5, null],
    [61, 34, 22, 5, 'over-60'],
    [25, 12, 8, 5, null],
    [24, 11, 8, 5, 'under-25'],
    [10, 4, 3, 3, 'under-25'],
    [5, 1, 1, 3, 'under-25'],
    [4, 1, 0, 3, 'under-25'],
    [2, 0, 0, 2, 'under-25'],
  ])('%d minutes: %d, %d and %d', (length, coaching, accountability, blockers, warning) => expect(agendaMinutes(length)).toEqual({ coaching, accountability, blockers, warning }));

  test('a mix divides what is left after part 3', () => {
    expect(agendaMinutes(45, { coaching: 0.7 })).toMatchObject({ coaching: 28, accountability: 12, blockers: 5 });
    expect(agendaMinutes(45, { coaching: 0.3 })).toMatchObject({ coaching: 12, accountability: 28 });
  });

  test('the parts are whole, add up, and none of the halves is forgotten, whatever the length and the mix', () => {
    const hostile = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 1e308, -1e-300));
    for (let length = 0; length <= 600; length += 1) {
      fc.assert(
        fc.property(hostile, (coaching) => {
          const parts = agendaMinutes(length, { coaching });

          expect(parts.coaching + parts.accountability + parts.blockers).toBe(length);
          for (const part of [parts.coaching, parts.accountability, parts.blockers]) expect(Number.isInteger(part) && part >= 0).toBe(true);
          expect(parts.blockers).toBe(length >= 15 ? 5 : Math.min(length, Math.max(3, Math.floor(length / 3))));
          if (length >= 5) expect(Math.min(parts.coaching, parts.accountability)).toBeGreaterThanOrEqual(1);
          expect(parts.warning).toBe(length > 60 ? 'over-60' : length < 25 ? 'under-25' : null);
        }),
        { numRuns: 20 },
      );
    }
  });

  test('any number at all gives whole parts that add up to at most a day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, Number.MAX_VALUE)), fc.double(), (length, coaching) => {
        const parts = agendaMinutes(length, { coaching });
        const sum = parts.coaching + parts.accountability + parts.blockers;

        expect(sum).toBe(Number.isNaN(length) ? 0 : Math.min(1440, Math.max(0, Math.round(length))));
        expect(Math.min(parts.coaching, parts.accountability, parts.blockers)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('lengths that make no sense give an empty agenda or whole minutes', () => {
    expect(agendaMinutes(Number.NaN)).toMatchObject({ coaching: 0, accountability: 0, blockers: 0 });
    expect(agendaMinutes(-5).blockers).toBe(0);
    expect(agendaMinutes(44.6)).toMatchObject({ coaching: 24, accountability: 16 });
  });
});

describe('questions', () => {
  test('no question of a stage comes back within six weeks', () => {
    const monday = localDate('2026-12-14');
    for (const stage of growStages) {
      const asked = [0, 1, 2, 3, 4, 5, 6].map((week) => growQuestion(stage, weekIndexOf(plusDays(monday, 7 * week))));

      expect(new Set(asked).size).toBe(variantsAtLeast);
    }
  });

  test('a meeting every other week gets through all of them too', () => expect(new Set([0, 2, 4, 6, 8, 10, 12].map((week) => growQuestion('goal', week))).size).toBe(7));

  test('a week begins on Monday and goes up by one over the year’s end', () => {
    expect(weekIndexOf(localDate('2026-12-27')) + 1).toBe(weekIndexOf(localDate('2026-12-28')));
    expect(weekIndexOf(localDate('2026-12-28'))).toBe(weekIndexOf(localDate('2027-01-03')));
  });

  test('any week has a variant inside the catalogue', () => {
    expect(variantOfWeek(-3, 7)).toBe(4);
    expect(variantOfWeek(5, 0)).toBe(0);
  });

  const anyList = { week: fc.integer({ min: -500, max: 5000 }), howMany: fc.integer({ min: 1, max: 60 }), shift: fc.integer({ min: -20, max: 20 }) };

  test('from seven lines on none comes back within six weeks, and each has its turn', () => {
    fc.assert(
      fc.property(fc.record(anyList), ({ week, howMany, shift }) => {
        const round = variantsAtLeast * Math.ceil(Math.max(howMany, variantsAtLeast) / variantsAtLeast);
        const seen = Array.from({ length: 2 * variantsAtLeast * round }, (_, later) => variantOfWeek(week + later, howMany, shift));

        expect(new Set(seen).size).toBe(howMany);
        for (const [at, variant] of seen.entries()) {
          expect(variant).toBeLessThan(howMany);
          if (howMany >= variantsAtLeast) expect(seen.slice(at + 1, at + variantsAtLeast)).not.toContain(variant);
        }
      }),
    );
  });

  test('a list that grows while it is in use brings none back within six weeks', () => {
    fc.assert(
      fc.property(fc.record(anyList), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 40 }), ({ week, shift }, growth) => {
        let howMany = variantsAtLeast;
        const seen = growth.map((more, later) => variantOfWeek(week + later, (howMany += more), shift));

        for (const [at, variant] of seen.entries()) expect(seen.slice(at + 1, at + variantsAtLeast)).not.toContain(variant);
      }),
    );
  });
});

describe('names', () => {
  const ben = { displayName: 'Ben Okoye', givenName: 'Ben' };
  test('first names where they are unique', () => expect(namesAmong([ben, { displayName: 'Ana Sousa', givenName: 'Ana' }])).toEqual(['Ben', 'Ana']));
  test('full names where two share one, without what the company adds', () =>
    expect(namesAmong([ben, { displayName: 'Ben Sato | Contoso', givenName: 'Ben' }])).toEqual(['Ben Okoye', 'Ben Sato']));
  test('a first name is read from a display name with the family name in front', () => {
    expect(firstName({ displayName: 'Okoye, Ben (Sales)', givenName: '' })).toBe('Ben');
    expect(firstName({ displayName: 'Cleo Martin', givenName: ' ' })).toBe('Cleo');
  });
});
