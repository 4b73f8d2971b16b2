import type { z } from 'zod';
import type { JobRequest } from '#app/store-port.ts';

/** The request of one job by its name. */
type RequestOf<Name extends JobRequest['name']> = Extract<JobRequest, { readonly name: Name }>;

/**
 * A job is a door: it parses, calls one use case and lets `run-job.ts` decide on errors. It may run twice, late and out of order.
 * Jobs with the same key never run at the same time, and one waiting job per key is enough.
 */
export type JobDefinition<Name extends JobRequest['name'], UseCase> = {
  readonly name: Name;
  /** What stands in the queue; a job outlives the deploy that wrote it, so it carries its version. */
  readonly payload: z.ZodType<Omit<RequestOf<Name>, 'name'>>;
  readonly key: (request: RequestOf<Name>) => string;
  readonly run: (useCase: UseCase, request: Omit<RequestOf<Name>, 'name'>) => Promise<unknown>;
};

/** Says what a job is, with all types inferred from its name. */
export const defineJob = <Name extends JobRequest['name'], UseCase>(job: JobDefinition<Name, UseCase>): JobDefinition<Name, UseCase> => job;
