import type { Transaction } from 'kysely';
import type { TenantId } from '#domain/ids.ts';
import type { Tables } from './tables.ts';

/** One open transaction that runs as the app role for one tenant. Every query names the tenant too: row-level security is the second lock. */
export type Scope = { readonly trx: Transaction<Tables>; readonly tenant: TenantId };
