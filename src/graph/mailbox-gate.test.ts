import { expect, test } from 'vitest';
import { createMailboxGate } from './mailbox-gate.ts';

/** Calls that end when told to. */
function held() {
  const running: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    running.push(name);
    return new Promise<void>((end) => ends.push(end));
  };
  return { running, ends, work };
}
const settled = () => new Promise((done) => setImmediate(done));

test('the fifth call to one mailbox waits until one of the four has ended', async () => {
  const gate = createMailboxGate(100);
  const { running, ends, work } = held();

  const calls = [1, 2, 3, 4, 5].map((n) => gate.run('ana', work(`ana-${n}`)));
  await settled();
  expect(running).toEqual(['ana-1', 'ana-2', 'ana-3', 'ana-4']);

  ends[1]?.();
  await settled();
  expect(running.at(-1)).toBe('ana-5');
  ends.forEach((end) => end());
  await Promise.all(calls);
});

test('a full mailbox does not hold up another one', async () => {
  const gate = createMailboxGate(100, 1);
  const { running, ends, work } = held();

  const calls = [gate.run('ana', work('ana-1')), gate.run('ana', work('ana-2')), gate.run('ben', work('ben-1'))];
  await settled();

  expect(running).toEqual(['ana-1', 'ben-1']);
  ends.forEach((end) => end());
  await settled();
  ends.forEach((end) => end());
  await Promise.all(calls);
  expect(running).toEqual(['ana-1', 'ben-1', 'ana-2']);
});

test('the overall cap holds over all mailboxes and for calls to none', async () => {
  const gate = createMailboxGate(2);
  const { running, ends, work } = held();

  const calls = [gate.run('ana', work('a')), gate.run(null, work('b')), gate.run('ben', work('c'))];
  await settled();
  expect(running).toEqual(['a', 'b']);

  ends[0]?.();
  await settled();
  expect(running).toEqual(['a', 'b', 'c']);
  ends.forEach((end) => end());
  await Promise.all(calls);
});

test('a failed call gives its place back', async () => {
  const gate = createMailboxGate(1);

  await expect(gate.run('ana', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');

  expect(await gate.run('ana', () => Promise.resolve('next'))).toBe('next');
});
