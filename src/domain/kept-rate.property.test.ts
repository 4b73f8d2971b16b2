import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMeeting, ana, ben } from '#test/support/builders.ts';
import { anyPromises, inAnyOrder, people, promiseOf } from '#test/support/commitment-arbitraries.ts';
import { stateOf } from './commitment-state.ts';
import type { Commitment, Outcome } from './commitment.ts';
import { keptRate, type KeptRate } from './kept-rate.ts';
import { keptRateWindows, settledAt, windowSizes } from './kept-rate-window.ts';
import { localDate, plusDays } from './time.ts';

const anyOwner = fc.constantFrom(ana, ben);
const settled = (owner: typeof ana, outcome: Outcome) => promiseOf(owner, [{ kind: 'outcome', by: owner, outcome, meeting: null }]);
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
const everything = ({ kept, partly, missed, leftOut }: KeptRate) => sum([kept, partly, missed, ...Object.values(leftOut)]);
/** Weekly from four weeks before the first promise on: some things are settled before the first of a window, some after the last. */
const anyHeld = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: -4, max: 4 })).map(([count, first]) => Array.from({ length: count }, (_, week) => aMeeting(plusDays(localDate('2026-11-03'), 7 * (first + week)))));

describe('the kept rate', () => {
  test('lies between 0 and 1, and its parts are what it is made of', () => {
    fc.assert(
      fc.property(anyPromises, anyOwner, (promises, owner) => {
        const { rate, achieved, counted, kept, partly, missed } = keptRate(promises, people, owner);

        expect(counted).toBe(kept + partly + missed);
        expect(achieved).toBeGreaterThanOrEqual(kept);
        expect(achieved).toBeLessThanOrEqual(kept + partly);
        expect(rate).toBe(counted === 0 ? null : achieved / counted);
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
      }),
    );
  });

  test('counts or names each promise of its owner once, and none of the other’s', () => {
    fc.assert(
      fc.property(anyPromises, anyOwner, (promises, owner) => {
        const own = promises.filter((promise) => promise.owner === owner);

        expect(everything(keptRate(promises, people, owner))).toBe(own.length);
        expect(keptRate(promises, people, owner)).toEqual(keptRate(own, people, owner));
      }),
    );
  });

  test('is the same in any order, up to the last bit of a sum', () => {
    fc.assert(
      fc.property(anyPromises.chain((promises) => fc.tuple(fc.constant(promises), inAnyOrder(promises))), anyOwner, ([promises, shuffled], owner) => {
        const [one, other] = [keptRate(promises, people, owner), keptRate(shuffled, people, owner)];

        expect({ ...other, rate: 0, achieved: 0 }).toEqual({ ...one, rate: 0, achieved: 0 });
        expect(other.achieved).toBeCloseTo(one.achieved, 9);
      }),
    );
  });

  test('of a promise that is partly kept is n of m, never under nothing or over the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 12 }), fc.integer({ min: -3, max: 12 }), (done, of) => {
        const { rate } = keptRate([settled(ben, { kind: 'partly', done, of })], people, ben);

        expect(rate).toBe(of <= 0 || done <= 0 ? 0 : Math.min(1, done / of));
      }),
    );
  });

  test('counts a manager’s own promises the same way', () => {
    const mirror = (person: typeof ana) => (person === ana ? ben : ana);
    fc.assert(
      fc.property(anyPromises, (drawn) => {
        // what only the manager may do has no mirror; every other event has
        const promises = drawn.map((promise): Commitment => ({ ...promise, events: promise.events.filter(({ kind }) => !['suspended', 'resumed', 'dropped'].includes(kind)) }));
        const mirrored = promises.map((promise): Commitment => ({ ...promise, owner: mirror(promise.owner), events: promise.events.map((event) => ({ ...event, by: mirror(event.by) })) }));

        expect(keptRate(mirrored, people, ana)).toEqual(keptRate(promises, people, ben));
      }),
    );
  });

  test('a promise that is suspended is named as suspended, also while the two see it differently', () => {
    const promise = settled(ben, { kind: 'kept' });
    const { at } = promise.events[1]!;
    const events = [...promise.events, { kind: 'outcome', at, by: ana, outcome: { kind: 'missed' }, meeting: null }, { kind: 'suspended', at, by: ana }] as const;

    expect(keptRate([{ ...promise, events }], people, ben).leftOut).toMatchObject({ suspended: 1, contested: 0 });
  });
});

describe('the windows', () => {
  test('are over 4, 8 and 12 held meetings, and of so many as there were', () => {
    fc.assert(
      fc.property(anyPromises, anyHeld, anyOwner, (promises, held, owner) => {
        expect(keptRateWindows(promises, people, owner, held).map(({ over, held: of }) => [over, of])).toEqual([4, 8, 12].map((over) => [over, Math.min(over, held.length)]));
      }),
    );
  });

  test('lie one inside the other: no wider one counts or names less of anything', () => {
    fc.assert(
      fc.property(anyPromises, anyHeld, anyOwner, (promises, held, owner) => {
        const numbers = keptRateWindows(promises, people, owner, held).map(({ kept, partly, missed, achieved, leftOut: { dropped, renegotiated } }) => [kept, partly, missed, achieved, dropped, renegotiated]);
        for (const [index, wider] of numbers.slice(1).entries()) for (const [place, number] of wider.entries()) expect(number).toBeGreaterThanOrEqual(numbers[index]![place]! - 1e-9);
      }),
    );
  });

  test('each names all that has no outcome', () => {
    fc.assert(
      fc.property(anyPromises, anyHeld, anyOwner, (promises, held, owner) => {
        const { open, contested, suspended } = keptRate(promises, people, owner).leftOut;
        for (const { leftOut } of keptRateWindows(promises, people, owner, held)) expect(leftOut).toMatchObject({ open, contested, suspended });
      }),
    );
  });

  test('say the same as all time, as long as no more meetings were held', () => {
    fc.assert(
      fc.property(anyPromises, anyHeld, anyOwner, (promises, held, owner) => {
        for (const over of windowSizes.filter((size) => held.length <= size))
          expect(keptRateWindows(promises, people, owner, held).find((window) => window.over === over)).toMatchObject(keptRate(promises, people, owner));
      }),
    );
  });

  test('what is settled has a moment of its own, and what is not has none', () => {
    fc.assert(
      fc.property(anyPromises, (promises) => {
        for (const promise of promises) {
          const at = settledAt(promise, people);
          const { status } = stateOf(promise, people);

          expect(at === null).toBe(status === 'open' || status === 'suspended');
          if (at !== null) expect(stateOf({ ...promise, events: promise.events.filter((event) => event.at <= at) }, people).status).toBe(status);
        }
      }),
    );
  });
});
