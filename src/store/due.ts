import { sql } from 'kysely';
import type { Store } from '#app/store-port.ts';
import { pairId, personId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import { dateOf, dueRow, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

/**
 * When each row is due. A mailbox that Graph blocked is due for a sync when the block ends, whether or not a sync was planned (the work that
 * was blocked waits for it), and not before. So whoever makes that sync clears `blockedUntil`.
 */
const syncDue = sql<Date | null>`coalesce(blocked_until, sync_at)`;
const renewDue = sql<Date | null>`case when renew_at is not null then greatest(renew_at, blocked_until) end`;

/** What is due at `now`, and the earliest moment after it at which more is, asked in one statement: workers look often. */
export async function readDue({ trx, tenant }: Scope, now: Instant): ReturnType<Store['due']> {
  const at = dateOf(now);
  const { rows } = await sql`
    with times as (
      select 'sync' as kind, person as id, ${syncDue} as due from twofold.mailbox where tenant = ${tenant}
      union all select 'renew', person, ${renewDue} from twofold.mailbox where tenant = ${tenant}
      union all select 'pair', id, wake_at from twofold.pair where tenant = ${tenant}
      union all select 'sweep', '', sweep_at from twofold.tenant where tenant = ${tenant})
    select kind, id, due from times where due <= ${at}
    union all select 'next', '', min(due) from times where due > ${at}
    union all select 'swept', '', null where exists (select 1 from times where kind = 'sweep' and due > ${at})
    order by kind, due, id`.execute(trx);
  const found = rows.map((row) => readRow('due row', dueRow, row));
  const idsOf = (kind: string) => found.filter((row) => row.kind === kind).map(({ id }) => id);
  return {
    sync: idsOf('sync').sort().map(personId),
    renew: idsOf('renew').length > 0,
    pairs: idsOf('pair').map(pairId),
    sweep: idsOf('swept').length === 0, // never swept counts as due
    next: found.find(({ kind }) => kind === 'next')?.due ?? null,
  };
}
