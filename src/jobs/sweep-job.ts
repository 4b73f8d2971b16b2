import { z } from 'zod';
import { defineJob } from './define-job.ts';

/** Finds what was left half done, and people who came into scope or left it. */
export const sweepJob = defineJob({
  name: 'sweep',
  payload: z.object({ v: z.literal(1), trace: z.string() }),
  key: () => 'all', // it looks at everything
  run: (sweep: (trace: string) => Promise<unknown>, { trace }) => sweep(trace),
});
