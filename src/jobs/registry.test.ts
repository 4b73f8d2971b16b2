import { expect, test } from 'vitest';
import { jobNames, jobs, readRequest } from './registry.ts';

test('every job is listed under its own name', () => {
  expect(Object.entries(jobs).map(([name, job]) => [name, job.name])).toEqual(jobNames.map((name) => [name, name]));
});

test('a request is read from the queue as it was asked for', () => {
  const request = readRequest('update-pair', { v: 1, tenant: 't', pair: 'pair-1', trace: 'trace-1' });

  expect(request).toEqual({ v: 1, name: 'update-pair', pair: 'pair-1', trace: 'trace-1' });
});

test.each([
  ['a version that is not ours', 'update-pair', { v: 2, pair: 'pair-1', trace: 'trace-1' }],
  ['a missing field', 'sync-calendar', { v: 1, trace: 'trace-1' }],
  ['a name that is not ours', 'sing', { v: 1, trace: 'trace-1' }],
  ['no object', 'sweep', null],
])('%s does not read', (_, name, data) => {
  expect(readRequest(name, data)).toBeUndefined();
});
