import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/** The role that every transaction takes on: it owns nothing, can't log in, and row-level security holds for it. */
const role = 'twofold_app';

const tables = [
  `create table twofold.tenant (tenant text primary key, sweep_at timestamptz)`,
  `create table twofold.person (
    tenant text not null, id text not null, display_name text not null, given_name text not null, mail text not null, mails text[] not null,
    manager_id text, zone text not null, language text not null, in_scope boolean not null, app jsonb not null, chat jsonb, mri text,
    primary key (tenant, id))`,
  `create index person_mails on twofold.person using gin (mails)`,
  `create table twofold.mailbox (
    tenant text not null, person text not null, access text not null, cursor text, span jsonb, subscription jsonb, subscription_id text,
    polls boolean not null, sync_at timestamptz, renew_at timestamptz, blocked_until timestamptz, failures integer not null,
    primary key (tenant, person))`,
  `create index mailbox_subscription on twofold.mailbox (tenant, subscription_id)`,
  `create table twofold.series_copy (
    tenant text not null, mailbox text not null, master text not null, uid text not null, is_organizer boolean not null,
    verdict jsonb not null, manager text, rep text,
    primary key (tenant, mailbox, master))`,
  `create index series_copy_pair on twofold.series_copy (tenant, manager, rep)`,
  `create table twofold.occurrence_copy (
    tenant text not null, mailbox text not null, master text not null, event text not null, original_date text, start_at timestamptz not null,
    end_at timestamptz not null, zone text not null, audience text not null, venue jsonb not null,
    primary key (tenant, mailbox, master, event),
    foreign key (tenant, mailbox, master) references twofold.series_copy on delete cascade)`,
  `create table twofold.pair (
    tenant text not null, id text not null, manager text not null, rep text not null, state jsonb not null, zone text not null,
    switched_on_at timestamptz, sleeps integer not null, wake_at timestamptz, failures integer not null,
    primary key (tenant, id), unique (tenant, manager, rep))`,
  `create index pair_rep on twofold.pair (tenant, rep)`,
  `create index pair_wake on twofold.pair (tenant, wake_at)`,
  `create table twofold.meeting (
    tenant text not null, id text not null, pair text not null, uid text not null, original_date text, start_at timestamptz not null,
    end_at timestamptz not null, organizer text, copy jsonb, audience text not null, venue jsonb not null, thread_id text,
    gone boolean not null, moves integer not null,
    primary key (tenant, id), unique nulls not distinct (tenant, pair, uid, original_date),
    foreign key (tenant, pair) references twofold.pair)`,
  `create index meeting_thread on twofold.meeting (tenant, thread_id)`,
  `create table twofold.meeting_signal (
    tenant text not null, meeting text not null, seq bigint generated always as identity, at timestamptz not null, by_person text, kind text not null,
    primary key (tenant, meeting, seq), unique nulls not distinct (tenant, meeting, at, by_person, kind),
    foreign key (tenant, meeting) references twofold.meeting)`,
  `create table twofold.commitment (
    tenant text not null, id text not null, seq bigint generated always as identity, pair text not null, owner text not null,
    primary key (tenant, id), foreign key (tenant, pair) references twofold.pair)`,
  `create index commitment_pair on twofold.commitment (tenant, pair)`,
  `create table twofold.commitment_event (
    tenant text not null, commitment text not null, seq bigint generated always as identity, event jsonb not null,
    primary key (tenant, commitment, seq), foreign key (tenant, commitment) references twofold.commitment)`,
  `create table twofold.coaching (
    tenant text not null, pair text not null, skill text, evidence jsonb, topic text,
    primary key (tenant, pair), foreign key (tenant, pair) references twofold.pair)`,
  `create table twofold.recap_confirmation (
    tenant text not null, meeting text not null, by_person text not null, at timestamptz not null,
    primary key (tenant, meeting, by_person), foreign key (tenant, meeting) references twofold.meeting)`,
  `create table twofold.delivery (
    tenant text not null, id text not null, pair text, person text, meeting text, kind text not null, hash text not null, state text not null,
    intended_at timestamptz not null, done_at timestamptz, place jsonb, writes integer not null, note jsonb not null,
    primary key (tenant, id))`,
  `create index delivery_pair on twofold.delivery (tenant, pair)`,
  `create index delivery_person on twofold.delivery (tenant, person)`,
  `create table twofold.audit (
    tenant text not null, seq bigint generated always as identity, at timestamptz not null, by_person text, what text not null, pair text,
    primary key (tenant, seq))`,
];

/** What the role may do with each table; a table that is not named here can't be touched at all. */
const rights: readonly (readonly [string, string])[] = [
  ['tenant', 'select, insert, update'],
  ['person', 'select, insert, update'],
  ['mailbox', 'select, insert, update'],
  ['series_copy', 'select, insert, update, delete'],
  ['occurrence_copy', 'select, insert, update, delete'],
  ['pair', 'select, insert, update'],
  ['meeting', 'select, insert, update'],
  ['meeting_signal', 'select, insert'],
  ['commitment', 'select, insert'],
  ['commitment_event', 'select, insert'],
  ['coaching', 'select, insert, update'],
  ['recap_confirmation', 'select, insert'],
  ['delivery', 'select, insert, update'],
  ['audit', 'select, insert'],
];

/** A role belongs to the whole server: another database of ours may have made it, or be making it at this moment. */
const makeRole = `do $$ begin
  create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
exception when duplicate_object or unique_violation then null; end $$`;

/** Since Postgres 16 who creates a role may not take it on without saying so. */
const mayTakeRole = `do $$ begin
  if current_setting('server_version_num')::int < 160000 then
    if pg_has_role(current_user, '${role}', 'MEMBER') then return; end if;
  elsif pg_has_role(current_user, '${role}', 'SET') then return;
  end if;
  execute format('grant ${role} to %I', current_user);
end $$`;

async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    makeRole,
    mayTakeRole,
    ...tables,
    `grant usage on schema twofold to ${role}`,
    ...rights.flatMap(([table, right]) => [
      `grant ${right} on twofold.${table} to ${role}`,
      `alter table twofold.${table} enable row level security`,
      `alter table twofold.${table} force row level security`,
      `create policy own_tenant on twofold.${table} using (tenant = current_setting('app.tenant')) with check (tenant = current_setting('app.tenant'))`,
    ]),
  ];
  for (const statement of statements) await sql.raw(statement).execute(database);
}

/** The tables of the first issue. Never edited once it ran anywhere: a change is a new file. */
export const firstTables: Migration = { up };
