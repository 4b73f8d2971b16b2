import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/** A recap is kept as it was sent as long as its delivery is. */
const tables = {
  preference: `create table twofold.preference (
    tenant text not null, person text not null, preference jsonb not null,
    primary key (tenant, person), foreign key (tenant, person) references twofold.person)`,
  sent_card: `create table twofold.sent_card (
    tenant text not null, delivery text not null, card jsonb not null,
    primary key (tenant, delivery), foreign key (tenant, delivery) references twofold.delivery on delete cascade)`,
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

/** What a person set in the tab, and recaps as they were sent. Never edited once it ran anywhere: a change is a new file. */
export const preferences: Migration = { up };
