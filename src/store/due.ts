import { sql } from 'kysely';
import type { Store } from '#app/store-port.ts';
import type { Instant } from '#domain/time.ts';
import { dateOf, dueRow, pairColumn, personColumn, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

/**
 * When each row is due. A mailbox that Graph blocked is due for a sync when the block ends, whether or not a sync was planned (the work that
 * was blocked waits for it), and not before. So whoever makes that sync clears `blockedUntil`.
 */
const syncDue = sql<Date | null>`coalesce(blocked_until, sync_at)`;
const renewDue = sql<Date | null>`case when renew_at is not null then greatest(renew_at, blocked_until) end`;

/** What is due at `now`. */
export async function readDue({ trx, tenant }: Scope, now: Instant): ReturnType<Store['due']> {
  const at = dateOf(now);
  const mailboxes = () => trx.selectFrom('mailbox').select('person').where('tenant', '=', tenant).orderBy('person');
  const sync = await mailboxes().where(syncDue, '<=', at).execute();
  const renew = await mailboxes().where(renewDue, '<=', at).limit(1).execute();
  const pairs = await trx.selectFrom('pair').select('id').where('tenant', '=', tenant).where('wakeAt', '<=', at).orderBy('wakeAt').orderBy('id').execute();
  const swept = await trx.selectFrom('tenant').select('sweepAt').where('tenant', '=', tenant).where('sweepAt', '>', at).execute();
  return {
    sync: sync.map((row) => readRow('mailbox', personColumn, row).person),
    renew: renew.length > 0,
    pairs: pairs.map((row) => readRow('pair', pairColumn, row).id),
    sweep: swept.length === 0, // never swept counts as due
  };
}

/** The earliest moment after `now` at which something more is due. */
export async function readNextDueAt({ trx, tenant }: Scope, now: Instant): Promise<Instant | null> {
  const { rows } = await sql`
    select min(due) as at from (
      select ${syncDue} as due from twofold.mailbox where tenant = ${tenant}
      union all select ${renewDue} from twofold.mailbox where tenant = ${tenant}
      union all select sweep_at from twofold.tenant where tenant = ${tenant}
      union all select wake_at from twofold.pair where tenant = ${tenant}
    ) as times where due > ${dateOf(now)}`.execute(trx);
  return readRow('time', dueRow, rows[0]).at;
}
