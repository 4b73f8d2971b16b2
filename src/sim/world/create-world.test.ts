import { expect, test } from 'vitest';
import { createWorld } from './create-world.ts';
import { ana, ben } from './people.test-data.ts';

const options = { seed: 7, startAt: Date.UTC(2026, 10, 23, 7), people: [ana, ben], scopeMembers: [ana.id] };

test('the same seed makes the same tenant', () => {
  const [first, second] = [createWorld(options), createWorld(options)];

  expect(second.tenantId).toBe(first.tenantId);
  expect(second.app).toEqual(first.app);
  expect(second.random()).toBe(first.random());
});

test('another seed makes another tenant', () => {
  expect(createWorld({ ...options, seed: 8 }).tenantId).not.toBe(createWorld(options).tenantId);
});

test('journal entries are numbered, timed and told to whoever listens', () => {
  const world = createWorld(options);
  const heard: number[] = [];
  world.on('journal', ({ seq }) => heard.push(seq));

  world.journal.add({ channel: 'clock', trace: null, what: 'one', detail: {} });
  world.journal.add({ channel: 'clock', trace: null, what: 'two', detail: {} });

  expect(heard).toEqual([1, 2]);
  expect(world.journal.entries[1]).toMatchObject({ seq: 2, at: options.startAt, what: 'two' });
});

test('the world is idle when everything that began has ended', async () => {
  const world = createWorld(options);
  const seen: string[] = [];
  const leaveFirst = world.busy.enter();
  const leaveSecond = world.busy.enter();
  const idle = world.busy.idle().then(() => seen.push('idle'));

  leaveFirst();
  leaveFirst();
  await Promise.resolve();
  seen.push('one is open');
  leaveSecond();
  await idle;

  expect(seen).toEqual(['one is open', 'idle']);
});
