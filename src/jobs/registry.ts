import type { JobRequest } from '#app/store-port.ts';
import { renewSubscriptionsJob } from './renew-subscriptions-job.ts';
import { sweepJob } from './sweep-job.ts';
import { syncCalendarJob } from './sync-calendar-job.ts';
import { updatePairJob } from './update-pair-job.ts';

/** Every job there is, by name. `app/flow.ts` is checked against it. */
export const jobs = {
  'sync-calendar': syncCalendarJob,
  'update-pair': updatePairJob,
  'renew-subscriptions': renewSubscriptionsJob,
  sweep: sweepJob,
} as const;

/** The queues' names, which are the jobs' names. */
export const jobNames: readonly JobRequest['name'][] = ['sync-calendar', 'update-pair', 'renew-subscriptions', 'sweep'];

/** What the jobs call: one use case each. */
export type UseCases = {
  readonly syncCalendar: Parameters<typeof syncCalendarJob.run>[0];
  readonly updatePair: Parameters<typeof updatePairJob.run>[0];
  readonly renewSubscriptions: Parameters<typeof renewSubscriptionsJob.run>[0];
  readonly sweep: Parameters<typeof sweepJob.run>[0];
};

/** Which jobs exclude each other, and fold into one while they wait. */
export function keyOf(request: JobRequest): string {
  switch (request.name) {
    case 'sync-calendar':
      return syncCalendarJob.key(request);
    case 'update-pair':
      return updatePairJob.key(request);
    case 'renew-subscriptions':
      return renewSubscriptionsJob.key(request);
    case 'sweep':
      return sweepJob.key(request);
  }
}

/** The request that stands in the queue as `name` and `data`; undefined when it does not read (a name or a version that is not ours). */
export function readRequest(name: string, data: unknown): JobRequest | undefined {
  switch (name) {
    case 'sync-calendar':
      return withName('sync-calendar', syncCalendarJob.payload.safeParse(data).data);
    case 'update-pair':
      return withName('update-pair', updatePairJob.payload.safeParse(data).data);
    case 'renew-subscriptions':
      return withName('renew-subscriptions', renewSubscriptionsJob.payload.safeParse(data).data);
    case 'sweep':
      return withName('sweep', sweepJob.payload.safeParse(data).data);
    default:
      return undefined;
  }
}

/** Calls the use case of a job. */
export function runUseCase(useCases: UseCases, request: JobRequest): Promise<unknown> {
  switch (request.name) {
    case 'sync-calendar':
      return syncCalendarJob.run(useCases.syncCalendar, request);
    case 'update-pair':
      return updatePairJob.run(useCases.updatePair, request);
    case 'renew-subscriptions':
      return renewSubscriptionsJob.run(useCases.renewSubscriptions, request);
    case 'sweep':
      return sweepJob.run(useCases.sweep, request);
  }
}

const withName = <Name extends string, Payload>(name: Name, payload: Payload | undefined) => payload && { ...payload, name };
