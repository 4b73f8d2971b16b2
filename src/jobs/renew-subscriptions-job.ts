import { z } from 'zod';
import { defineJob } from './define-job.ts';

/** Makes, renews or tries again the subscriptions that are due. */
export const renewSubscriptionsJob = defineJob({
  name: 'renew-subscriptions',
  payload: z.object({ v: z.literal(1), trace: z.string() }),
  key: () => 'all', // one run looks at every mailbox
  run: (renewSubscriptions: (trace: string) => Promise<unknown>, { trace }) => renewSubscriptions(trace),
});
