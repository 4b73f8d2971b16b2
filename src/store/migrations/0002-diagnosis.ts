import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements = [
  `create table twofold.diagnosis (
    tenant text not null, pair text not null, seq bigint generated always as identity, event jsonb not null,
    primary key (tenant, pair, seq), foreign key (tenant, pair) references twofold.pair)`,
  `grant select, insert on twofold.diagnosis to twofold_app`,
  `alter table twofold.diagnosis enable row level security`,
  `alter table twofold.diagnosis force row level security`,
  `create policy own_tenant on twofold.diagnosis using (tenant = current_setting('app.tenant')) with check (tenant = current_setting('app.tenant'))`,
];

async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}

/** What was diagnosed for a pair and taken back: events that are only ever added. Never edited once it ran anywhere: a change is a new file. */
export const diagnosis: Migration = { up };
