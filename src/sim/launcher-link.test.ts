import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createLauncherLink } from './launcher-link.ts';
import { createWorld } from './world/create-world.ts';

function aLauncher() {
  const sent: unknown[] = [];
  const emitter = new EventEmitter();
  return Object.assign(emitter, { sent, send: (message: unknown) => sent.push(message) });
}

test('killing the product asks the launcher and ends when the product is up again', async () => {
  const launcher = aLauncher();
  const link = createLauncherLink(launcher);
  const seen: string[] = [];

  const killed = link.killProduct().then(() => seen.push('up again'));
  seen.push('killed');
  launcher.emit('message', { type: 'product-restarted' });
  await killed;

  expect(launcher.sent).toEqual([{ type: 'kill-product' }]);
  expect(seen).toEqual(['killed', 'up again']);
});

test('without a launcher there is nothing to kill', async () => {
  const link = createLauncherLink({ on: () => undefined });

  await expect(link.killProduct()).resolves.toBeUndefined();
});

test('lines of the product go into the journal: JSON by its event, anything else as it stands', () => {
  const launcher = aLauncher();
  const world = createWorld({ seed: 1, startAt: 0, people: [], scopeMembers: [] });
  createLauncherLink(launcher).follow(world);

  launcher.emit('message', { type: 'product-log', line: '{"event":"calendar.synced","trace":"t","changed":2}' });
  launcher.emit('message', { type: 'product-log', line: 'Listening' });
  launcher.emit('message', { type: 'something-else' });

  expect(world.journal.entries).toMatchObject([
    { channel: 'product', trace: 't', what: 'calendar.synced', detail: { changed: 2 } },
    { channel: 'product', trace: null, what: 'Listening' },
  ]);
});
