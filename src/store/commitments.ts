import type { StoreTransaction } from '#app/store-port.ts';
import type { Commitment, CommitmentEvent } from '#domain/commitment.ts';
import type { CommitmentId } from '#domain/ids.ts';
import type { SelectQueryBuilder } from 'kysely';
import { commitmentEventJson, commitmentRow, readRow } from './rows.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

/** Commitments and what happened to them, in the order in which it was recorded. Nothing here is ever changed or removed. */
export function createCommitments(scope: Scope): StoreTransaction['commitments'] {
  const { trx, tenant } = scope;
  const all = () => trx.selectFrom('commitment').where('tenant', '=', tenant);
  return {
    async get(id) {
      return (await withEvents(scope, all().where('id', '=', id)))[0];
    },
    ofPair: (pair) => withEvents(scope, all().where('pair', '=', pair)),
    newest: (pair, atMost) => withEvents(scope, all().where('pair', '=', pair).orderBy('seq', 'desc').limit(atMost)),
    async add(commitment) {
      const row = { tenant, id: commitment.id, pair: commitment.pair, owner: commitment.owner };
      await Promise.all([trx.insertInto('commitment').values(row).execute(), ...commitment.events.map((event) => addEvent(scope, commitment.id, event))]); // in this order on the wire
    },
    addEvent: (id, event) => addEvent(scope, id, event),
  };
}

async function addEvent({ trx, tenant }: Scope, id: CommitmentId, event: CommitmentEvent): Promise<void> {
  await trx.insertInto('commitmentEvent').values({ tenant, commitment: id, event: JSON.stringify(event) }).execute();
}

/** Commitments and what happened to them, asked for together. */
async function withEvents({ trx, tenant }: Scope, these: SelectQueryBuilder<Tables, 'commitment', object>): Promise<readonly Commitment[]> {
  const [rows, found] = await Promise.all([
    these.selectAll().execute(),
    trx.selectFrom('commitmentEvent').selectAll().where('tenant', '=', tenant).where('commitment', 'in', these.select('id')).orderBy('seq').execute(),
  ]);
  const inOrder = rows.sort((one, other) => Number(one.seq) - Number(other.seq));
  const commitments = inOrder.map((row) => readRow('commitment', commitmentRow, row));
  const events = new Map<string, CommitmentEvent[]>(commitments.map((commitment) => [commitment.id, []]));
  for (const row of found) events.get(row.commitment)?.push(readRow('commitment event', commitmentEventJson, row.event));
  return commitments.map((commitment) => ({ ...commitment, events: events.get(commitment.id) ?? [] }));
}
