import type { StoreTransaction } from '#app/store-port.ts';
import { dateOf, dateOrNull, deliveryRow, jsonOrNull, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

/** What of ours stands in the world, oldest intent first. */
export function createDeliveries({ trx, tenant }: Scope): StoreTransaction['deliveries'] {
  const all = () => trx.selectFrom('delivery').selectAll().where('tenant', '=', tenant).orderBy('intendedAt').orderBy('id');
  return {
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && readRow('delivery', deliveryRow, row);
    },
    async ofPair(pair) {
      const rows = await all().where('pair', '=', pair).execute();
      return rows.map((row) => readRow('delivery', deliveryRow, row));
    },
    async ofPerson(person) {
      const rows = await all().where('person', '=', person).where('pair', 'is', null).execute();
      return rows.map((row) => readRow('delivery', deliveryRow, row));
    },
    async save(delivery) {
      const row = {
        tenant,
        id: delivery.id,
        pair: delivery.pair,
        person: delivery.person,
        meeting: delivery.meeting,
        kind: delivery.kind,
        hash: delivery.hash,
        state: delivery.state,
        intendedAt: dateOf(delivery.intendedAt),
        doneAt: dateOrNull(delivery.doneAt),
        place: jsonOrNull(delivery.place),
        writes: delivery.writes,
        note: JSON.stringify(delivery.note),
      };
      await trx.insertInto('delivery').values(row).onConflict((key) => key.columns(['tenant', 'id']).doUpdateSet(row)).execute();
    },
  };
}

/** The audit: lines are added, and read by the administrator's own tools. */
export function createAudit({ trx, tenant }: Scope): StoreTransaction['audit'] {
  return {
    async add(entry) {
      await trx.insertInto('audit').values({ tenant, at: dateOf(entry.at), byPerson: entry.by, what: entry.what, pair: entry.pair }).execute();
    },
  };
}
