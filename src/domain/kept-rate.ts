import type { Commitment } from './commitment.ts';
import { type PairPeople, stateOf } from './commitment-state.ts';
import type { PersonId } from './ids.ts';

/** The kept rate with everything it is made of: it is never shown without these numbers. */
export type KeptRate = {
  /** From 0 to 1; null when nothing is closed yet. */
  readonly rate: number | null;
  readonly kept: number;
  readonly partly: number;
  readonly missed: number;
  /** kept + the parts of partly: the number above the line. */
  readonly achieved: number;
  /** kept + partly + missed: the number below the line. */
  readonly counted: number;
  readonly leftOut: { readonly open: number; readonly contested: number; readonly suspended: number; readonly dropped: number; readonly renegotiated: number };
};

/** (kept + n/m of partly) ÷ (kept + partly + missed), over the promises of one owner (playbook.md, "The commit sentence"). */
export function keptRate(commitments: readonly Commitment[], people: PairPeople, owner: PersonId): KeptRate {
  const count = { kept: 0, partly: 0, missed: 0, open: 0, contested: 0, suspended: 0, dropped: 0, renegotiated: 0 };
  let parts = 0;
  for (const commitment of commitments.filter((one) => one.owner === owner)) {
    const state = stateOf(commitment, people);
    count[state.status === 'open' && state.contested.length > 0 ? 'contested' : state.status] += 1;
    if (state.status === 'partly' && state.outcome?.kind === 'partly') parts += shareOf(state.outcome.done, state.outcome.of);
  }
  const { kept, partly, missed, ...leftOut } = count;
  const achieved = kept + parts;
  const counted = kept + partly + missed;
  return { rate: counted === 0 ? null : achieved / counted, kept, partly, missed, achieved, counted, leftOut };
}

/** The rate over the promises of several pairs, counted together: not the mean of their rates. */
export function keptRateOfAll(rates: readonly KeptRate[]): KeptRate {
  const sum = (count: (rate: KeptRate) => number): number => rates.reduce((total, rate) => total + count(rate), 0);
  const [achieved, counted] = [sum((rate) => rate.achieved), sum((rate) => rate.counted)];
  return {
    rate: counted === 0 ? null : achieved / counted,
    kept: sum(({ kept }) => kept),
    partly: sum(({ partly }) => partly),
    missed: sum(({ missed }) => missed),
    achieved,
    counted,
    leftOut: {
      open: sum(({ leftOut }) => leftOut.open),
      contested: sum(({ leftOut }) => leftOut.contested),
      suspended: sum(({ leftOut }) => leftOut.suspended),
      dropped: sum(({ leftOut }) => leftOut.dropped),
      renegotiated: sum(({ leftOut }) => leftOut.renegotiated),
    },
  };
}

const shareOf = (done: number, of: number): number => (of > 0 ? Math.min(1, Math.max(0, done / of)) : 0);
