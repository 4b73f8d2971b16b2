import { expect, test } from 'vitest';
import type { LogFields } from '#app/log-port.ts';
import { errorFields } from '#app/log-port.ts';
import { createLog } from './log.ts';

const planted = 'Ben is afraid of the Acme call';

function aLog(key = 'key-1') {
  const lines: string[] = [];
  const log = createLog({ level: 'debug', key, destination: { write: (line) => void lines.push(line) } });
  return { log, lines, first: () => JSON.parse(lines[0] ?? '{}') as Record<string, unknown> };
}

test('a line has its event, its level, its time and its fields', () => {
  const { log, first } = aLog();

  log('job.finished', { job: 'update-pair', pair: 'pair-1', trace: 'trace-1', milliseconds: 12 }, 'debug');

  expect(first()).toEqual({ level: 'debug', time: expect.stringMatching(/^\d{4}-.*Z$/) as string, event: 'job.finished', job: 'update-pair', pair: 'pair-1', trace: 'trace-1', milliseconds: 12 });
});

test('people and conversations leave as pseudonyms: the same under one key, another under another', () => {
  const [one, again, other] = [aLog(), aLog(), aLog('key-2')];

  for (const { log } of [one, again, other]) log('calendar.synced', { person: 'a0000000-0000', conversation: '19:x@thread.v2' });

  expect(one.first()['person']).toMatch(/^[\w-]{12}$/);
  expect(again.first()['person']).toBe(one.first()['person']);
  expect(other.first()['person']).not.toBe(one.first()['person']);
  expect(one.lines.join('')).not.toMatch(/a0000000|thread/);
});

test('a planted sentence never appears, in no field and under no other name', () => {
  const { log, lines } = aLog();
  const everywhere = Object.fromEntries(['trace', 'person', 'conversation', 'pair', 'reason', 'code', 'kind', 'address', 'error', 'thrownAt', 'status', 'sentence', 'message'].map((name) => [name, planted]));

  log('pair.updated', everywhere);
  log('pair.updated', { reason: { text: planted } } as unknown as LogFields);
  log('worker.failed', errorFields(Object.assign(new Error(planted), { detail: planted, code: 'E1' })));

  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toMatch(/Ben|afraid|Acme|sentence/);
  expect(lines.join('')).toContain('[withheld]');
});

test('of an error the class, the code and the place are told', () => {
  expect(errorFields(Object.assign(new TypeError(planted), { code: '23505' }))).toMatchObject({ error: 'TypeError', code: '23505', thrownAt: expect.stringMatching(/^src\/main\/log\.test\.ts:\d+/) as string });
});

test('lines below the level are left out', () => {
  const lines: string[] = [];
  const log = createLog({ level: 'warn', key: 'k', destination: { write: (line) => void lines.push(line) } });

  log('job.finished', {}, 'info');
  log('job.postponed', {}, 'warn');

  expect(lines).toHaveLength(1);
});
