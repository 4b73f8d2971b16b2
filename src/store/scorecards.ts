import { z } from 'zod';
import type { ScorecardEntry, StoreTransaction } from '#app/store-port.ts';
import { levelOf } from '#domain/rubric.ts';
import { localDate } from '#domain/time.ts';
import { happened, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

const date = z.iso.date().transform(localDate);
const level = z.number().transform((number, context) => {
  const known = levelOf(number);
  if (known !== null) return known;
  context.addIssue({ code: 'custom', message: 'no level' });
  return z.NEVER;
});
const mark = z.object({ day: z.union([z.literal(30), z.literal(60), z.literal(90)]), text: z.string(), level: level.nullable(), reached: z.boolean() });

const entryJson: z.ZodType<ScorecardEntry> = z.discriminatedUnion('kind', [
  z.object({ ...happened, kind: z.literal('rating'), skill: z.string(), level }),
  z.object({ ...happened, kind: z.literal('indicator'), week: date, indicator: z.string(), actual: z.number().nullable(), target: z.number().nullable() }),
  z.object({ ...happened, kind: z.literal('arc'), start: date, skill: z.string().nullable(), marks: z.array(mark) }),
]);

/** Ratings, indicators and arcs of a pair, in the order in which they were recorded. Nothing here is ever changed or removed. */
export function createScorecards({ trx, tenant }: Scope): StoreTransaction['scorecards'] {
  return {
    async ofPair(pair) {
      const rows = await trx.selectFrom('scorecardEntry').select('entry').where('tenant', '=', tenant).where('pair', '=', pair).orderBy('seq').execute();
      return rows.map(({ entry }) => readRow('scorecard entry', entryJson, entry));
    },
    async add(pair, entry) {
      await trx.insertInto('scorecardEntry').values({ tenant, pair, entry: JSON.stringify(entry) }).execute();
    },
  };
}
