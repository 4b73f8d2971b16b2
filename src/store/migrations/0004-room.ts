import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const tables = {
  room: `create table twofold.room (
    tenant text not null, meeting text not null, room jsonb not null, is_settled boolean not null,
    primary key (tenant, meeting), foreign key (tenant, meeting) references twofold.meeting)`,
  room_note: `create table twofold.room_note (
    tenant text not null, meeting text not null, author text not null, text text not null,
    primary key (tenant, meeting, author), foreign key (tenant, meeting) references twofold.meeting)`,
  room_seen: `create table twofold.room_seen (
    tenant text not null, meeting text not null, person text not null, at timestamptz not null,
    primary key (tenant, meeting, person), foreign key (tenant, meeting) references twofold.meeting)`,
} as const;

async function up(database: Kysely<unknown>): Promise<void> {
  const statements = Object.entries(tables).flatMap(([table, create]) => [
    create,
    `grant select, insert, update on twofold.${table} to twofold_app`,
    `alter table twofold.${table} enable row level security`,
    `alter table twofold.${table} force row level security`,
    `create policy own_tenant on twofold.${table} using (tenant = current_setting('app.tenant')) with check (tenant = current_setting('app.tenant'))`,
  ]);
  for (const statement of statements) await sql.raw(statement).execute(database);
}

/** What happens in a running meeting, each person's private note of it, and when each was last seen in it. Never edited once it ran anywhere: a change is a new file. */
export const room: Migration = { up };
