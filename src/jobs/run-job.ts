import type { Log, LogFields } from '#app/log-port.ts';
import { errorFields } from '#app/log-port.ts';
import type { RemoteErrorKind } from '#app/remote-error.ts';
import { RemoteError } from '#app/remote-error.ts';
import type { JobRequest } from '#app/store-port.ts';
import type { UseCases } from './registry.ts';
import { runUseCase } from './registry.ts';

/** Why a job did not come to its end: what Microsoft 365 said, or a defect of ours. */
export type Setback = { readonly kind: RemoteErrorKind | 'unknown'; readonly retryAfterSeconds: number | undefined };

/**
 * Writes down when to try again, as a row that is compared with the clock port (`mailbox.blockedUntil`, `pair.wakeAt`), never as a
 * delay in the queue. Tells how often this has failed in a row, this time included.
 */
export type Postpone = (job: JobRequest, setback: Setback) => Promise<{ readonly failures: number }>;

export type RunJobDependencies = { readonly useCases: UseCases; readonly postpone: Postpone; readonly log: Log };

/** What becomes of the job: done with (also when postponed, then a row asks for the next), or put where a person looks at it. */
export type JobEnd = { readonly kind: 'done' } | { readonly kind: 'buried'; readonly facts: LogFields };

/** Ten tries with back-off are more than a day of an outage; what fails on then needs a person. */
const triesBeforeBurial = 10;

/**
 * Runs one job, and is the one place that decides on its errors. Throttled, unavailable, forbidden, unauthorized: postponed, by what the
 * service said. Malformed or unknown: postponed too, with back-off, and buried in the dead letters when it has failed ten times in a row. Throws only when
 * even postponing failed (the database is lost): then the job stays as it is and is taken up again.
 */
export async function runJob({ useCases, postpone, log }: RunJobDependencies, request: JobRequest): Promise<JobEnd> {
  const started = performance.now();
  try {
    await runUseCase(useCases, request);
  } catch (error) {
    return await takeSetback({ postpone, log }, request, error);
  }
  log('job.finished', { ...idsOf(request), milliseconds: Math.round(performance.now() - started) }, 'debug');
  return { kind: 'done' };
}

async function takeSetback({ postpone, log }: Omit<RunJobDependencies, 'useCases'>, request: JobRequest, error: unknown): Promise<JobEnd> {
  const setback: Setback =
    error instanceof RemoteError ? { kind: error.kind, retryAfterSeconds: error.retryAfterSeconds } : { kind: 'unknown', retryAfterSeconds: undefined };
  const { failures } = await postpone(request, setback);
  const requestId = error instanceof RemoteError ? error.requestId : undefined;
  const facts = { ...idsOf(request), ...errorFields(error), ...setback, requestId, failures };
  const isHopeless = (setback.kind === 'malformed' || setback.kind === 'unknown') && failures >= triesBeforeBurial;
  log(isHopeless ? 'job.buried' : 'job.postponed', facts, setback.kind === 'throttled' ? 'info' : 'warn');
  return isHopeless ? { kind: 'buried', facts } : { kind: 'done' };
}

/** The ids of a job, as a log line carries them. */
function idsOf(request: JobRequest): LogFields {
  return {
    job: request.name,
    trace: request.trace,
    ...('mailbox' in request && { person: request.mailbox }),
    ...('pair' in request && { pair: request.pair }),
  };
}
