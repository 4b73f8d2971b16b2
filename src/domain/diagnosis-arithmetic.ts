/** What question 3 is worked out from. Amounts are in one currency, `winRate` is in percent, days are whole calendar days. */
export type PipelineFacts = {
  /** What is missing to the target. */
  readonly gap: number;
  readonly deal: number;
  readonly rate: number;
  /** Open, and still winnable. */
  readonly pipeline: number;
  /** Until the day on which the target is counted. */
  readonly days: number;
  /** From the first call to the signature. */
  readonly cycle: number;
};

export type PipelineField = keyof PipelineFacts;

/** What each input may be; `whole`: days have no fractions. A deal of nothing could close no gap. */
export const pipelineLimits: Readonly<Record<PipelineField, { readonly min: number; readonly max: number; readonly whole: boolean }>> = {
  gap: { min: 0, max: 1e12, whole: false },
  deal: { min: 1, max: 1e12, whole: false },
  rate: { min: 1, max: 100, whole: false },
  pipeline: { min: 0, max: 1e12, whole: false },
  days: { min: 0, max: 1000, whole: true },
  cycle: { min: 1, max: 1000, whole: true },
};

export const pipelineFields: readonly PipelineField[] = ['gap', 'deal', 'rate', 'pipeline', 'days', 'cycle'];

/**
 * covered: what is open is enough · needs-new: it works only with new deals, of which the last can begin in `daysToBegin` days ·
 * no-time: what is open is not enough, and a deal that begins today ends too late (or no day is left at all).
 */
type PipelineVerdict = 'covered' | 'needs-new' | 'no-time';

/** The result, unrounded but for `missing`: counts of deals of the average size. */
export type PipelineSum = {
  readonly kind: 'sum';
  readonly facts: PipelineFacts;
  readonly needed: number;
  readonly open: number;
  /** Whole deals that would have to be found beside what is open. */
  readonly missing: number;
  /** Days in which a new deal has to begin to end in time; negative when that day is past. */
  readonly daysToBegin: number;
  readonly verdict: PipelineVerdict;
};

type PipelineResult = PipelineSum | { readonly kind: 'faulty'; readonly field: PipelineField };

/**
 * Whether the pipeline arithmetic is even possible (playbook.md, "Diagnose before the mix", question 3):
 * deals needed = open gap ÷ (average deal × win rate), held against the deals that the open, winnable pipeline amounts to
 * (pipeline ÷ average deal), and against the days left: a new deal counts only if a whole sales cycle fits into them. Deals that are open count
 * as ending in time as long as a day is left. The answer is a help; the manager decides what it means.
 * Names the first input that is missing, not finite or outside `pipelineLimits`; then nothing is worked out.
 */
export function workOutPipeline(given: Readonly<Record<PipelineField, number | null>>): PipelineResult {
  if (!isComplete(given)) return { kind: 'faulty', field: pipelineFields.find((field) => !isWithin(field, given[field])) ?? 'gap' };
  const facts = { gap: given.gap, deal: given.deal, rate: given.rate, pipeline: given.pipeline, days: given.days, cycle: given.cycle };
  const { gap, deal, rate, pipeline, days, cycle } = facts;
  const needed = (gap * 100) / (deal * rate);
  const open = pipeline / deal;
  const missing = Math.max(0, Math.ceil(needed - open - rounding));
  const daysToBegin = days - cycle;
  return { kind: 'sum', facts, needed, open, missing, daysToBegin, verdict: verdictOf({ needed, missing, days, daysToBegin }) };
}

/** Fractions of a deal that come from binary fractions alone. */
const rounding = 1e-9;

const isComplete = (given: Readonly<Record<PipelineField, number | null>>): given is PipelineFacts => pipelineFields.every((field) => isWithin(field, given[field]));

function isWithin(field: PipelineField, value: number | null): boolean {
  const { min, max, whole } = pipelineLimits[field];
  return value !== null && Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value));
}

function verdictOf({ needed, missing, days, daysToBegin }: { readonly needed: number; readonly missing: number; readonly days: number; readonly daysToBegin: number }): PipelineVerdict {
  if (needed === 0) return 'covered';
  if (days === 0) return 'no-time';
  if (missing === 0) return 'covered';
  return daysToBegin >= 0 ? 'needs-new' : 'no-time';
}
