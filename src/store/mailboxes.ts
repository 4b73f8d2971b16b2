import type { StoreTransaction } from '#app/store-port.ts';
import { dateOrNull, jsonOrNull, mailboxRow, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

/** How far we are with each mailbox. */
export function createMailboxes({ trx, tenant }: Scope): StoreTransaction['mailboxes'] {
  const all = () => trx.selectFrom('mailbox').selectAll().where('tenant', '=', tenant);
  return {
    async get(person) {
      const row = await all().where('person', '=', person).executeTakeFirst();
      return row && readRow('mailbox', mailboxRow, row);
    },
    async bySubscription(id) {
      const row = await all().where('subscriptionId', '=', id).executeTakeFirst();
      return row && readRow('mailbox', mailboxRow, row);
    },
    async all() {
      const rows = await all().orderBy('person').execute();
      return rows.map((row) => readRow('mailbox', mailboxRow, row));
    },
    async save(mailbox) {
      const row = {
        tenant,
        person: mailbox.person,
        access: mailbox.access,
        cursor: mailbox.cursor,
        span: jsonOrNull(mailbox.span),
        subscription: jsonOrNull(mailbox.subscription),
        subscriptionId: mailbox.subscription?.id ?? null,
        polls: mailbox.polls,
        syncAt: dateOrNull(mailbox.syncAt),
        renewAt: dateOrNull(mailbox.renewAt),
        blockedUntil: dateOrNull(mailbox.blockedUntil),
        failures: mailbox.failures,
      };
      await trx.insertInto('mailbox').values(row).onConflict((key) => key.columns(['tenant', 'person']).doUpdateSet(row)).execute();
    },
  };
}
