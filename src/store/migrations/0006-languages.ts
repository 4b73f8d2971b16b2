import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table twofold.person add column own_language text, add column teams_language text').execute(database);
}

/** The language that a person chose, and the one that Teams was last seen in. Never edited once it ran anywhere: a change is a new file. */
export const languages: Migration = { up };
