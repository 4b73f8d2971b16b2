import type { OccurrenceCopy, SeriesCopy, StoreTransaction } from '#app/store-port.ts';
import type { EventId, PersonId } from '#domain/ids.ts';
import { dateOf, occurrenceCopyRow, readRow, seriesCopyRow } from './rows.ts';
import type { Scope } from './scope.ts';

/** Our copies of series and of the occurrences of 1:1s, one set a mailbox. */
export function createCalendarCopies(scope: Scope): StoreTransaction['calendar'] {
  const { trx, tenant } = scope;
  const all = () => trx.selectFrom('seriesCopy').selectAll().where('tenant', '=', tenant);
  return {
    async replaceSeries(copy, occurrences) {
      await saveSeries(scope, copy);
      await trx.deleteFrom('occurrenceCopy').where('tenant', '=', tenant).where('mailbox', '=', copy.mailbox).where('master', '=', copy.master).execute();
      await addOccurrences(scope, copy, occurrences);
    },
    saveVerdict: (copy) => saveSeries(scope, copy),
    async removeSeries(mailbox, master) {
      const row = await trx
        .deleteFrom('seriesCopy')
        .where('tenant', '=', tenant)
        .where('mailbox', '=', mailbox)
        .where('master', '=', master)
        .returningAll()
        .executeTakeFirst();
      return row && readRow('series', seriesCopyRow, row);
    },
    async seriesOf(mailbox) {
      const rows = await all().where('mailbox', '=', mailbox).orderBy('master').execute();
      return rows.map((row) => readRow('series', seriesCopyRow, row));
    },
    async seriesOfPair(manager, rep) {
      const rows = await all().where('manager', '=', manager).where('rep', '=', rep).orderBy('mailbox').orderBy('master').execute();
      const copies = rows.map((row) => readRow('series', seriesCopyRow, row));
      const found: (SeriesCopy & { readonly occurrences: readonly OccurrenceCopy[] })[] = [];
      for (const copy of copies) found.push({ ...copy, occurrences: await occurrencesOf(scope, copy.mailbox, copy.master) });
      return found;
    },
  };
}

async function saveSeries({ trx, tenant }: Scope, copy: SeriesCopy): Promise<void> {
  const { verdict } = copy;
  const row = {
    tenant,
    mailbox: copy.mailbox,
    master: copy.master,
    uid: copy.uid,
    isOrganizer: copy.isOrganizer,
    verdict: JSON.stringify(verdict),
    manager: verdict.is === 'one-on-one' ? verdict.manager : null,
    rep: verdict.is === 'one-on-one' ? verdict.rep : null,
  };
  await trx.insertInto('seriesCopy').values(row).onConflict((key) => key.columns(['tenant', 'mailbox', 'master']).doUpdateSet(row)).execute();
}

async function addOccurrences({ trx, tenant }: Scope, copy: SeriesCopy, occurrences: readonly OccurrenceCopy[]): Promise<void> {
  if (occurrences.length === 0) return;
  const rows = occurrences.map((occurrence) => ({
    tenant,
    mailbox: copy.mailbox,
    master: copy.master,
    event: occurrence.event,
    originalDate: occurrence.originalDate,
    startAt: dateOf(occurrence.start),
    endAt: dateOf(occurrence.end),
    zone: occurrence.zone,
    audience: occurrence.audience,
    venue: JSON.stringify(occurrence.venue),
  }));
  await trx.insertInto('occurrenceCopy').values(rows).execute();
}

async function occurrencesOf({ trx, tenant }: Scope, mailbox: PersonId, master: EventId): Promise<readonly OccurrenceCopy[]> {
  const rows = await trx
    .selectFrom('occurrenceCopy')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('mailbox', '=', mailbox)
    .where('master', '=', master)
    .orderBy('startAt')
    .orderBy('event')
    .execute();
  return rows.map((row) => readRow('occurrence', occurrenceCopyRow, row));
}
