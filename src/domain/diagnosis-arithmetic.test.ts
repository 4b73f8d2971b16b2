import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pipelineFields, pipelineLimits, workOutPipeline, type PipelineFacts } from './diagnosis-arithmetic.ts';

/** €300,000 are missing; a deal is €50,000, three of ten are won; a quarter is left, and a deal takes sixty days. */
const facts: PipelineFacts = { gap: 300_000, deal: 50_000, rate: 30, pipeline: 400_000, days: 90, cycle: 60 };
const sumOf = (different: Partial<PipelineFacts> = {}) => {
  const sum = workOutPipeline({ ...facts, ...different });
  if (sum.kind !== 'sum') throw new Error(`${sum.field} is faulty`);
  return sum;
};

test('deals needed are the gap divided by what a deal brings on average', () => {
  expect(sumOf()).toMatchObject({ needed: 20, open: 8, missing: 12, daysToBegin: 30, verdict: 'needs-new' });
});

test.each([
  [{ pipeline: 1_000_000 }, 'covered', 0],
  [{ pipeline: 999_999 }, 'needs-new', 1],
  [{ days: 60 }, 'needs-new', 12],
  [{ days: 59 }, 'no-time', 12],
  [{ days: 0, pipeline: 1_000_000 }, 'no-time', 0],
  [{ gap: 0, pipeline: 0, days: 0 }, 'covered', 0],
  [{ rate: 100, pipeline: 300_000 }, 'covered', 0],
  [{ gap: 1, pipeline: 0 }, 'needs-new', 1],
] as const)('with %o it is %s, and %i deals are missing', (different, verdict, missing) => {
  expect(sumOf(different)).toMatchObject({ verdict, missing });
});

test('a part of a deal that only binary fractions make is no deal that is missing', () => {
  expect(sumOf({ gap: 0.3, deal: 1, rate: 30, pipeline: 1 })).toMatchObject({ missing: 0 });
  expect(sumOf({ gap: 1.1, deal: 1.1, rate: 10, pipeline: 11 })).toMatchObject({ missing: 0 });
});

describe('every input is checked', () => {
  test.each(pipelineFields.flatMap((field) => [null, Number.NaN, Number.POSITIVE_INFINITY, pipelineLimits[field].min - 1, pipelineLimits[field].max + 1].map((value) => [field, value] as const)))(
    '%s as %s is named as faulty',
    (field, value) => {
      expect(workOutPipeline({ ...facts, [field]: value })).toEqual({ kind: 'faulty', field });
    },
  );

  test('days are whole', () => {
    expect(workOutPipeline({ ...facts, days: 1.5 })).toEqual({ kind: 'faulty', field: 'days' });
    expect(workOutPipeline({ ...facts, cycle: 59.9 })).toEqual({ kind: 'faulty', field: 'cycle' });
  });
});

const amount = (field: keyof PipelineFacts) => {
  const { min, max, whole } = pipelineLimits[field];
  return whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
};
const anyFacts = fc.record({ gap: amount('gap'), deal: amount('deal'), rate: amount('rate'), pipeline: amount('pipeline'), days: amount('days'), cycle: amount('cycle') });

test('whatever is within its limits gives finite numbers, and the missing deals close the gap', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const sum = workOutPipeline(given);
      if (sum.kind !== 'sum') throw new Error(sum.field);
      expect([sum.needed, sum.open, sum.missing].every((count) => Number.isFinite(count) && count >= 0)).toBe(true);
      expect(sum.open + sum.missing).toBeGreaterThanOrEqual(sum.needed * (1 - 1e-9) - 1e-6);
      expect(Number.isInteger(sum.missing)).toBe(true);
    }),
  );
});

test('more pipeline, a better rate or more time never makes it less possible', () => {
  const rank = { 'no-time': 0, 'needs-new': 1, covered: 2 };
  const rankOf = (given: PipelineFacts) => {
    const sum = workOutPipeline(given);
    return sum.kind === 'sum' ? rank[sum.verdict] : -1;
  };
  fc.assert(
    fc.property(anyFacts, fc.constantFrom('pipeline' as const, 'rate' as const, 'days' as const), (given, field) => {
      const better = { ...given, [field]: Math.min(pipelineLimits[field].max, Math.ceil(given[field] * 1.5) + 1) };
      expect(rankOf(better)).toBeGreaterThanOrEqual(rankOf(given));
    }),
  );
});
