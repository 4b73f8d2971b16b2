import { expect, test } from 'vitest';
import type { DiagnosisEvent } from '#domain/diagnosis.ts';
import { commitmentId, pairId, tenantId } from '#domain/ids.ts';
import { aPair, ana, at } from '#test/support/builders.ts';
import { aDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';

const tenant = tenantId('11111111-1111-1111-1111-111111111111');
const pair = { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 };

test('what was diagnosed comes back in the order in which it was recorded, with every number', async () => {
  await using database = await aDatabase();
  const store = createStore({ pool: database.pool, tenant, enqueue: () => Promise.resolve() });
  const numbers = { gap: 300_000.5, deal: 50_000, rate: 30, pipeline: 400_000, days: 40, cycle: 60, currency: 'EUR' };
  const [first, later] = [at('2026-11-24T10:00:00.123'), at('2026-11-24T10:30')];
  const events: readonly DiagnosisEvent[] = [
    { kind: 'made', id: 'd-2', at: first, by: ana, cause: 'system', reason: 'Two accounts moved', pipeline: numbers, suspended: [commitmentId('commitment-1')] },
    { kind: 'made', id: 'd-1', at: first, by: ana, cause: 'skill', reason: null, pipeline: null, suspended: [] },
    { kind: 'undone', id: 'd-1', at: later, by: ana },
  ];

  await store.transaction(async (tx) => {
    await tx.pairs.save(pair);
    for (const event of events) await tx.diagnoses.add(pair.id, event);
  });

  expect(await store.transaction((tx) => tx.diagnoses.ofPair(pair.id))).toEqual(events);
  expect(await store.transaction((tx) => tx.diagnoses.ofPair(pairId('none')))).toEqual([]);
  await store.close();
});
