import { sql } from 'kysely';
import type { StoreTransaction } from '#app/store-port.ts';
import { dateOrNull, jsonOrNull, personRow, readRow, tenantRow } from './rows.ts';
import type { Scope } from './scope.ts';

/** People by their Entra object id. An address that two people share finds the first by id. */
export function createPeople({ trx, tenant }: Scope): StoreTransaction['people'] {
  const all = () => trx.selectFrom('person').selectAll().where('tenant', '=', tenant);
  return {
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && readRow('person', personRow, row);
    },
    async byMail(mail) {
      const row = await all().where(sql<boolean>`mails @> ${[mail]}::text[]`).orderBy('id').executeTakeFirst();
      return row && readRow('person', personRow, row);
    },
    async inScope() {
      const rows = await all().where('inScope', '=', true).orderBy('id').execute();
      return rows.map((row) => readRow('person', personRow, row));
    },
    async save(person) {
      const row = {
        tenant,
        id: person.id,
        displayName: person.displayName,
        givenName: person.givenName,
        mail: person.mail,
        mails: [...person.mails],
        managerId: person.managerId,
        zone: person.zone,
        language: person.language,
        ownLanguage: person.ownLanguage,
        teamsLanguage: person.teamsLanguage,
        inScope: person.inScope,
        app: JSON.stringify(person.app),
        chat: jsonOrNull(person.chat),
        mri: person.mri,
      };
      await trx.insertInto('person').values(row).onConflict((key) => key.columns(['tenant', 'id']).doUpdateSet(row)).execute();
    },
  };
}

/** What is kept once for the tenant. */
export function createTenant({ trx, tenant }: Scope): StoreTransaction['tenant'] {
  return {
    async get() {
      const row = await trx.selectFrom('tenant').selectAll().where('tenant', '=', tenant).executeTakeFirst();
      return row === undefined ? { sweepAt: null } : readRow('tenant', tenantRow, row);
    },
    async save({ sweepAt }) {
      const row = { tenant, sweepAt: dateOrNull(sweepAt) };
      await trx.insertInto('tenant').values(row).onConflict((key) => key.column('tenant').doUpdateSet(row)).execute();
    },
  };
}
