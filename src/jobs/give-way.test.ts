import { expect, test, vi } from 'vitest';
import { createGiveWay } from './give-way.ts';

test('while somebody waits for an answer a job is not begun; it is as soon as the last of them has one', async () => {
  const way = createGiveWay();
  const order: string[] = [];
  let answerFirst: () => void = () => undefined;
  const first = way.answering(() => new Promise<void>((resolve) => (answerFirst = resolve)));
  const second = way.answering(() => Promise.resolve());
  const job = way.clear().then(() => order.push('job'));
  await second;
  order.push('second');

  answerFirst();
  await first;
  await job;

  expect(order).toEqual(['second', 'job']);
  await way.clear(); // nobody waits: at once
});

test('an answer that fails, or never comes, does not hold up the jobs', async () => {
  vi.useFakeTimers();
  try {
    const way = createGiveWay();
    await expect(way.answering(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await way.clear();
    void way.answering(() => new Promise(() => undefined));
    const job = way.clear();
    await vi.advanceTimersByTimeAsync(250);
    await expect(job).resolves.toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});
