import type { PairRecord, StoreTransaction } from '#app/store-port.ts';
import { coachingRow, dateOrNull, jsonOrNull, pairRow, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

/** Pairs; at most one for the same manager and rep. */
export function createPairs({ trx, tenant }: Scope): StoreTransaction['pairs'] {
  const all = () => trx.selectFrom('pair').selectAll().where('tenant', '=', tenant);
  return {
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && readRow('pair', pairRow, row);
    },
    async ofPeople(manager, rep) {
      const row = await all().where('manager', '=', manager).where('rep', '=', rep).executeTakeFirst();
      return row && readRow('pair', pairRow, row);
    },
    async ofPerson(person) {
      const rows = await all()
        .where((is) => is.or([is('manager', '=', person), is('rep', '=', person)]))
        .orderBy('id')
        .execute();
      return rows.map((row) => readRow('pair', pairRow, row));
    },
    async add(pair) {
      await trx.insertInto('pair').values(rowOf(tenant, pair)).onConflict((key) => key.columns(['tenant', 'manager', 'rep']).doNothing()).execute();
      const row = await all().where('manager', '=', pair.manager).where('rep', '=', pair.rep).executeTakeFirstOrThrow();
      return readRow('pair', pairRow, row);
    },
    async save(pair) {
      const row = rowOf(tenant, pair);
      await trx.insertInto('pair').values(row).onConflict((key) => key.columns(['tenant', 'id']).doUpdateSet(row)).execute();
    },
  };
}

const rowOf = (tenant: string, pair: PairRecord) => ({
  tenant,
  id: pair.id,
  manager: pair.manager,
  rep: pair.rep,
  state: JSON.stringify(pair.state),
  zone: pair.zone,
  switchedOnAt: dateOrNull(pair.switchedOnAt),
  sleeps: pair.sleeps,
  wakeAt: dateOrNull(pair.wakeAt),
  failures: pair.failures,
});

/** What a pair works on, one record a pair. */
export function createCoaching({ trx, tenant }: Scope): StoreTransaction['coaching'] {
  return {
    async get(pair) {
      const row = await trx.selectFrom('coaching').selectAll().where('tenant', '=', tenant).where('pair', '=', pair).executeTakeFirst();
      return row && readRow('coaching', coachingRow, row);
    },
    async save(pair, coaching) {
      const row = { tenant, pair, skill: coaching.skill, evidence: jsonOrNull(coaching.evidence), topic: coaching.topic };
      await trx.insertInto('coaching').values(row).onConflict((key) => key.columns(['tenant', 'pair']).doUpdateSet(row)).execute();
    },
  };
}
