import { expect, test } from 'vitest';
import type { LogEvent, LogFields } from '#app/log-port.ts';
import { RemoteError } from '#app/remote-error.ts';
import type { JobRequest } from '#app/store-port.ts';
import { pairId, personId } from '#domain/ids.ts';
import type { UseCases } from './registry.ts';
import type { Setback } from './run-job.ts';
import { runJob } from './run-job.ts';

const updatePair: JobRequest = { name: 'update-pair', pair: pairId('pair-1'), trace: 'trace-1' };

/** One run of `update-pair` whose use case throws `error`, having failed so often in a row. */
async function runFailing(error: Error, failures = 1) {
  const postponed: Setback[] = [];
  const lines: { event: LogEvent; fields: LogFields }[] = [];
  const end = await runJob(
    {
      useCases: { ...useCases([]), updatePair: () => Promise.reject(error) },
      postpone: (_, setback) => {
        postponed.push(setback);
        return Promise.resolve({ failures });
      },
      log: (event, fields) => lines.push({ event, fields }),
    },
    updatePair,
  );
  return { end: end.kind, postponed, lines };
}

const useCases = (calls: unknown[]): UseCases => ({
  syncCalendar: (mailbox, trace) => Promise.resolve(calls.push(['sync', mailbox, trace])),
  updatePair: (pair, trace) => Promise.resolve(calls.push(['pair', pair, trace])),
  renewSubscriptions: (trace) => Promise.resolve(calls.push(['renew', trace])),
  sweep: (trace) => Promise.resolve(calls.push(['sweep', trace])),
});

test('each job calls its use case with what it names', async () => {
  const calls: unknown[] = [];
  const requests: JobRequest[] = [{ name: 'sync-calendar', mailbox: personId('ana'), trace: '1' }, updatePair, { name: 'renew-subscriptions', trace: '3' }, { name: 'sweep', trace: '4' }];

  for (const request of requests) {
    const end = await runJob({ useCases: useCases(calls), postpone: () => Promise.reject(new Error('not asked for')), log: () => undefined }, request);
    expect(end).toEqual({ kind: 'done' });
  }

  expect(calls).toEqual([['sync', 'ana', '1'], ['pair', 'pair-1', 'trace-1'], ['renew', '3'], ['sweep', '4']]);
});

test('a throttled job is done with, and a row remembers when to try again', async () => {
  const run = await runFailing(new RemoteError('throttled', 'patch event answered 429', { retryAfterSeconds: 17, requestId: 'r-1' }), 50);

  expect(run).toMatchObject({ end: 'done', postponed: [{ kind: 'throttled', retryAfterSeconds: 17 }], lines: [{ event: 'job.postponed', fields: { retryAfterSeconds: 17, requestId: 'r-1' } }] });
});

test.each(['unavailable', 'forbidden', 'unauthorized'] as const)('what is %s is postponed however often, and never buried', async (kind) => {
  const run = await runFailing(new RemoteError(kind, 'get event failed'), 10);

  expect(run).toMatchObject({ end: 'done', postponed: [{ kind }] });
});

test.each([
  ['malformed', new RemoteError('malformed', 'an answer without id')],
  ['unknown', new TypeError('x is undefined')],
] as const)('what is %s is postponed nine times, and buried at the tenth', async (kind, error) => {
  const ninth = await runFailing(error, 9);
  const tenth = await runFailing(error, 10);

  expect(ninth).toMatchObject({ end: 'done', postponed: [{ kind }], lines: [{ event: 'job.postponed' }] });
  expect(tenth).toMatchObject({ end: 'buried', postponed: [{ kind }], lines: [{ event: 'job.buried', fields: { pair: 'pair-1', trace: 'trace-1', failures: 10 } }] });
});

test('the message of an error, which may quote what was said, is told to nobody', async () => {
  const run = await runFailing(new Error('cannot read "I promise a lot"'), 10);

  expect(JSON.stringify(run)).not.toContain('promise');
});

test('when postponing fails too the error comes out, and the job stays', async () => {
  const lost = new Error('no database');

  const run = runJob({ useCases: { ...useCases([]), updatePair: () => Promise.reject(new Error('first')) }, postpone: () => Promise.reject(lost), log: () => undefined }, updatePair);

  await expect(run).rejects.toBe(lost);
});
