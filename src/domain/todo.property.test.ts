import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CarriedCommitment } from './carry-over.ts';
import { commitmentId, personId } from './ids.ts';
import { localDate, plusDays } from './time.ts';
import { todosAtMost, todosFor, type Todo, type TodoFacts } from './todo.ts';

const today = localDate('2026-11-24');
const carried = fc.record({ index: fc.integer({ min: 0, max: 99 }), owner: fc.constantFrom('manager' as const, 'rep' as const), inDays: fc.option(fc.integer({ min: -20, max: 20 })), timesCarried: fc.integer({ min: 0, max: 5 }) });
const promises = fc.uniqueArray(carried, { maxLength: 6, selector: ({ index }) => index }).map((drawn) =>
  drawn.map(({ index, owner, inDays, timesCarried }): CarriedCommitment => ({
    id: commitmentId(`c-${index}`), owner, ownerId: personId(owner), sentence: `promise ${index}`, due: inDays === null ? null : plusDays(today, inDays), timesCarried, dueState: 'due', askDiagnosis: timesCarried >= 3,
  })),
);
const facts: fc.Arbitrary<TodoFacts> = promises.chain((open) =>
  fc.record({
    today: fc.constant(today),
    isScheduled: fc.boolean(),
    isReachable: fc.boolean(),
    open: fc.constant(open),
    contested: fc.subarray(open.map(({ id }) => id)).map((ids) => new Set(ids)),
    asksDiagnosis: fc.subarray(open.filter(({ timesCarried, owner }) => timesCarried >= 3 && owner === 'rep').map(({ id }) => id)).map((ids) => new Set(ids)),
    hasSkill: fc.boolean(),
    hasMoment: fc.boolean(),
  }),
);

/** Heaviest first (screens/README.md). */
const weight: readonly Todo['kind'][] = ['not-scheduled', 'unreachable', 'carried', 'views-differ', 'no-skill', 'no-moment', 'due'];

test('at most three, heaviest first, and each kind once', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const kinds = todosFor(given).map(({ kind }) => kind);

      expect(kinds.length).toBeLessThanOrEqual(todosAtMost);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds).toEqual(weight.filter((kind) => kinds.includes(kind)));
    }),
  );
});

test('nothing lighter is named in place of something heavier: with less to do the list is what was left over', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const all = todosFor(given);
      const rest = todosFor({ ...given, isScheduled: true, isReachable: true });

      const kept = all.filter(({ kind }) => kind !== 'not-scheduled' && kind !== 'unreachable');
      expect(rest.slice(0, kept.length)).toEqual(kept);
    }),
  );
});

test('the order in which the promises come changes nothing', () => {
  fc.assert(
    fc.property(facts.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.open], { minLength: given.open.length }))), ([given, open]) => {
      expect(todosFor({ ...given, open })).toEqual(todosFor(given));
    }),
  );
});

test('a promise is asked about once: seen differently, or to be diagnosed, or to be looked at', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const calm: TodoFacts = { ...given, isScheduled: true, isReachable: true, hasSkill: true, hasMoment: true };
      const due = todosFor(calm).find((todo) => todo.kind === 'due');
      const left = given.open.filter(({ id }) => !given.contested.has(id) && !given.asksDiagnosis.has(id));

      if (due?.kind === 'due' && due.of === 'carried') expect(due.count).toBe(left.filter(({ timesCarried }) => timesCarried > 0).length);
      if (due?.kind === 'due' && due.of === 'own') expect(left.some((promise) => promise.owner === 'manager' && promise.due === due.day)).toBe(true);
      if (left.every(({ timesCarried, owner }) => timesCarried === 0 && owner === 'rep')) expect(due).toBeUndefined();
    }),
  );
});

test('where all is well there is nothing to do', () => {
  expect(todosFor({ today, isScheduled: true, isReachable: true, open: [], contested: new Set(), asksDiagnosis: new Set(), hasSkill: true, hasMoment: true })).toEqual([]);
});
