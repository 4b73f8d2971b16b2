import type { StoreTransaction } from '#app/store-port.ts';
import type { Commitment, CommitmentEvent } from '#domain/commitment.ts';
import type { CommitmentId } from '#domain/ids.ts';
import { commitmentEventJson, commitmentRow, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

/** Commitments and what happened to them, in the order in which it was recorded. Nothing here is ever changed or removed. */
export function createCommitments(scope: Scope): StoreTransaction['commitments'] {
  const { trx, tenant } = scope;
  return {
    async get(id) {
      return (await commitmentsWhere(scope, 'id', id))[0];
    },
    ofPair: (pair) => commitmentsWhere(scope, 'pair', pair),
    async add(commitment) {
      await trx.insertInto('commitment').values({ tenant, id: commitment.id, pair: commitment.pair, owner: commitment.owner }).execute();
      for (const event of commitment.events) await addEvent(scope, commitment.id, event);
    },
    addEvent: (id, event) => addEvent(scope, id, event),
  };
}

async function addEvent({ trx, tenant }: Scope, id: CommitmentId, event: CommitmentEvent): Promise<void> {
  await trx.insertInto('commitmentEvent').values({ tenant, commitment: id, event: JSON.stringify(event) }).execute();
}

/** Commitments and what happened to them, asked for together. */
async function commitmentsWhere({ trx, tenant }: Scope, column: 'id' | 'pair', value: string): Promise<readonly Commitment[]> {
  const these = trx.selectFrom('commitment').where('tenant', '=', tenant).where(column, '=', value);
  const [rows, found] = await Promise.all([
    these.selectAll().orderBy('seq').execute(),
    trx.selectFrom('commitmentEvent').selectAll().where('tenant', '=', tenant).where('commitment', 'in', these.select('id')).orderBy('seq').execute(),
  ]);
  const commitments = rows.map((row) => readRow('commitment', commitmentRow, row));
  const events = new Map<string, CommitmentEvent[]>(commitments.map((commitment) => [commitment.id, []]));
  for (const row of found) events.get(row.commitment)?.push(readRow('commitment event', commitmentEventJson, row.event));
  return commitments.map((commitment) => ({ ...commitment, events: events.get(commitment.id) ?? [] }));
}
