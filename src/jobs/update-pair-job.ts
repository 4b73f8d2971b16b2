import { z } from 'zod';
import type { PairId } from '#domain/ids.ts';
import { pairId } from '#domain/ids.ts';
import { defineJob } from './define-job.ts';

/** Brings what stands in the world for one pair up to date. */
export const updatePairJob = defineJob({
  name: 'update-pair',
  payload: z.object({ v: z.literal(1), pair: z.string().transform(pairId), trace: z.string() }),
  key: ({ pair }) => pair, // everything that happens to a pair meanwhile makes one more run
  run: (updatePair: (pair: PairId, trace: string) => Promise<unknown>, { pair, trace }) => updatePair(pair, trace),
});
