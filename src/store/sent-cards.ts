import { z } from 'zod';
import type { StoreTransaction } from '#app/store-port.ts';
import { meetingId } from '#domain/ids.ts';
import { readRow } from './rows.ts';
import type { Scope } from './scope.ts';

const sentRow = z.object({ meeting: z.string().transform(meetingId), card: z.record(z.string(), z.unknown()) });

/** Cards as they were sent last, one for each delivery that is kept so. */
export function createSentCards({ trx, tenant }: Scope): StoreTransaction['sentCards'] {
  return {
    async recapsOf(pair, person) {
      const rows = await trx
        .selectFrom('sentCard')
        .innerJoin('delivery', (join) => join.onRef('delivery.tenant', '=', 'sentCard.tenant').onRef('delivery.id', '=', 'sentCard.delivery'))
        .select(['delivery.meeting', 'sentCard.card'])
        .where('sentCard.tenant', '=', tenant)
        .where('delivery.pair', '=', pair)
        .where('delivery.person', '=', person)
        .where('delivery.kind', '=', 'recap')
        .where('delivery.meeting', 'is not', null)
        .execute();
      return rows.map((row) => readRow('sent card', sentRow, row));
    },
    async save(delivery, card) {
      const row = { tenant, delivery, card: JSON.stringify(card) };
      await trx.insertInto('sentCard').values(row).onConflict((key) => key.columns(['tenant', 'delivery']).doUpdateSet(row)).execute();
    },
  };
}
