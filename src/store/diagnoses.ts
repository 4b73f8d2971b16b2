import type { StoreTransaction } from '#app/store-port.ts';
import { diagnosisEventJson, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

/** What was diagnosed for a pair and taken back, in the order in which it was recorded. Nothing here is ever changed or removed. */
export function createDiagnoses({ trx, tenant }: Scope): StoreTransaction['diagnoses'] {
  return {
    async ofPair(pair) {
      const rows = await trx.selectFrom('diagnosis').select('event').where('tenant', '=', tenant).where('pair', '=', pair).orderBy('seq').execute();
      return rows.map(({ event }) => readRow('diagnosis event', diagnosisEventJson, event));
    },
    async add(pair, event) {
      await trx.insertInto('diagnosis').values({ tenant, pair, event: JSON.stringify(event) }).execute();
    },
  };
}
