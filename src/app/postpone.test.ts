import { expect, test } from 'vitest';
import { personId, tenantId } from '#domain/ids.ts';
import { createStore } from '#store/create-store.ts';
import { aDatabase } from '#test/support/database.ts';
import { at } from '#test/support/builders.ts';
import { createPostpone, type Failure } from './postpone.ts';

const ana = personId('00000000-0000-4000-8000-00000000000a');
const now = at('2026-11-02T08:00');

/** The mailbox row after its sync failed so often in that way. */
async function afterFailures(failures: readonly Failure[]) {
  await using database = await aDatabase();
  const store = createStore({ pool: database.pool, tenant: tenantId('00000000-0000-4000-8000-000000000001'), enqueue: () => Promise.resolve() });
  try {
    await store.transaction((tx) =>
      tx.mailboxes.save({ person: ana, access: 'open', cursor: null, span: null, subscription: null, polls: false, syncAt: now, renewAt: null, blockedUntil: null, failures: 0 }),
    );
    const postpone = createPostpone({ store, clock: { now: () => Promise.resolve(now) } });
    let counted = 0;
    for (const failure of failures) counted = (await postpone({ name: 'sync-calendar', mailbox: ana, trace: 't' }, failure)).failures;
    return { counted, row: await store.transaction((tx) => tx.mailboxes.get(ana)) };
  } finally {
    await store.close();
  }
}

test('a mailbox that Graph throttled is left alone until Retry-After has passed, in every process', async () => {
  const { row } = await afterFailures([{ kind: 'throttled', retryAfterSeconds: 20.5 }]);

  expect(row).toMatchObject({ syncAt: at('2026-11-02T08:00:22'), blockedUntil: at('2026-11-02T08:00:22') });
});

test('without a time from the service the wait doubles, and nothing else is blocked', async () => {
  const unavailable = { kind: 'unavailable', retryAfterSeconds: undefined };
  const { counted, row } = await afterFailures([unavailable, unavailable, unavailable]);

  expect(counted).toBe(3);
  expect(row).toMatchObject({ syncAt: at('2026-11-02T08:04'), blockedUntil: null, failures: 3 });
});
