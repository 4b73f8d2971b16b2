import { z } from 'zod';
import { noPreferences, type Preferences, type StoreTransaction } from '#app/store-port.ts';
import { checkTeamCatalogue } from '#domain/check-team-catalogue.ts';
import { hintOrder } from '#domain/hints.ts';
import { readRow } from './rows.ts';
import type { Scope } from './scope.ts';

const clock = z.string().regex(/^\d\d:\d\d$/);

/** A hint that this version does not know is left out: it was switched off for nothing. */
const hints = z.array(z.string()).transform((ids) => hintOrder.filter((id) => ids.includes(id)));

/** Own words go through the check of every catalogue again: a row outlives the deploy that wrote it. */
const catalogue = z.unknown().transform((value, context) => {
  const checked = checkTeamCatalogue(value, []);
  if (checked.kind === 'ok') return checked.catalogue;
  context.addIssue({ code: 'custom', message: 'own words that do not hold' });
  return z.NEVER;
});

const preferenceJson: z.ZodType<Preferences> = z.object({
  undiagnosedMix: z.number().nullable(),
  hintsOff: hints,
  quiet: z.object({ from: clock, to: clock }).nullable(),
  own: z.union([z.null(), catalogue]),
});

/** What people set for themselves, one record a person. */
export function createPreferences({ trx, tenant }: Scope): StoreTransaction['preferences'] {
  return {
    async get(person) {
      const row = await trx.selectFrom('preference').select('preference').where('tenant', '=', tenant).where('person', '=', person).executeTakeFirst();
      return row === undefined ? noPreferences : readRow('preference', preferenceJson, row.preference);
    },
    async save(person, preferences) {
      const row = { tenant, person, preference: JSON.stringify(preferences) };
      await trx.insertInto('preference').values(row).onConflict((key) => key.columns(['tenant', 'person']).doUpdateSet(row)).execute();
    },
  };
}
