import { promisesOfNumbers, standingDiagnosis, stillSuspendedBy, type Diagnosis } from '#domain/diagnosis.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import type { PairRecord, StoreTransaction } from './store-port.ts';

/** What both need of a transaction. */
type Transaction = { readonly diagnoses: StoreTransaction['diagnoses']; readonly commitments: Pick<StoreTransaction['commitments'], 'ofPair' | 'addEvent'>; readonly queue: StoreTransaction['queue'] };

/** `suspend`: for a system gap, the rep's open promises with a number half are suspended with it. */
type ToSave = { readonly pair: PairRecord; readonly diagnosis: Omit<Diagnosis, 'suspended'>; readonly suspend: boolean };

/**
 * Keeps a diagnosis of the pair's manager and queues the pair's loop. Saving one id twice saves once. Answers how many promises were suspended
 * with it. Who may is checked by the door.
 */
export async function saveDiagnosis(tx: Transaction, { pair, diagnosis, suspend }: ToSave, trace: string): Promise<number> {
  const before = (await tx.diagnoses.ofPair(pair.id)).find(({ kind, id }) => kind === 'made' && id === diagnosis.id);
  if (before?.kind === 'made') return before.suspended.length;
  const { at, by } = diagnosis;
  const promises = suspend && diagnosis.cause === 'system' ? promisesOfNumbers(await tx.commitments.ofPair(pair.id), pair) : [];
  for (const { id } of promises) await tx.commitments.addEvent(id, { kind: 'suspended', at, by });
  await tx.diagnoses.add(pair.id, { kind: 'made', ...diagnosis, suspended: promises.map(({ id }) => id) });
  await tx.queue({ name: 'update-pair', pair: pair.id, trace });
  return promises.length;
}

type ToUndo = { readonly pair: PairRecord; readonly id: string; readonly by: PersonId; readonly at: Instant };

/**
 * Takes back the diagnosis that stands, so that the one before it stands again, and takes up what it suspended. Answers how many promises that
 * were; null: it does not stand (any more), and nothing changed.
 */
export async function undoDiagnosis(tx: Transaction, { pair, id, by, at }: ToUndo, trace: string): Promise<number | null> {
  const standing = standingDiagnosis(await tx.diagnoses.ofPair(pair.id));
  if (standing?.id !== id) return null;
  const promises = stillSuspendedBy(standing, await tx.commitments.ofPair(pair.id), pair);
  for (const promise of promises) await tx.commitments.addEvent(promise.id, { kind: 'resumed', at, by });
  await tx.diagnoses.add(pair.id, { kind: 'undone', id, by, at });
  await tx.queue({ name: 'update-pair', pair: pair.id, trace });
  return promises.length;
}
