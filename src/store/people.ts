import type { StoreTransaction } from '#app/store-port.ts';
import { jsonOrNull, personRow, readRow } from './rows.ts';
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
      const row = await all()
        .where('mails', '@>', [mail])
        .orderBy('id')
        .executeTakeFirst();
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
        inScope: person.inScope,
        app: JSON.stringify(person.app),
        chat: jsonOrNull(person.chat),
        mri: person.mri,
      };
      await trx.insertInto('person').values(row).onConflict((key) => key.columns(['tenant', 'id']).doUpdateSet(row)).execute();
    },
  };
}
