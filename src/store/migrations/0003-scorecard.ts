import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/** Both are only ever added to: the app role may neither change nor remove a row. */
const tables = {
  scorecard_entry: `create table twofold.scorecard_entry (
    tenant text not null, pair text not null, seq bigint generated always as identity, entry jsonb not null,
    primary key (tenant, pair, seq), foreign key (tenant, pair) references twofold.pair)`,
  meeting_change: `create table twofold.meeting_change (
    tenant text not null, pair text not null, seq bigint generated always as identity, meeting text not null, at timestamptz not null, kind text not null,
    from_at timestamptz not null, to_at timestamptz, into_meeting text, by_person text,
    primary key (tenant, pair, seq), foreign key (tenant, pair) references twofold.pair,
    foreign key (tenant, meeting) references twofold.meeting, foreign key (tenant, into_meeting) references twofold.meeting)`,
} as const;

async function up(database: Kysely<unknown>): Promise<void> {
  const statements = Object.entries(tables).flatMap(([table, create]) => [
    create,
    `grant select, insert on twofold.${table} to twofold_app`,
    `alter table twofold.${table} enable row level security`,
    `alter table twofold.${table} force row level security`,
    `create policy own_tenant on twofold.${table} using (tenant = current_setting('app.tenant')) with check (tenant = current_setting('app.tenant'))`,
  ]);
  for (const statement of statements) await sql.raw(statement).execute(database);
}

/** What a pair's scorecard is made from, and what the calendars did to its meetings. Never edited once it ran anywhere: a change is a new file. */
export const scorecard: Migration = { up };
