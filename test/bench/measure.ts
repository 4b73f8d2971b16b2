import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import type { Control } from '#test/support/control.ts';

/** How many Graph calls the product has made so far, counted by the simulator. */
export async function callsOfProduct(control: Control): Promise<number> {
  const entries = z.array(z.object({ channel: z.string(), trace: z.string().nullish() })).parse(await control.call('GET', '/journal'));
  // the tester sends no client-request-id, the product always does
  return entries.filter(({ channel, trace }) => channel === 'graph' && typeof trace === 'string').length;
}

/** The value below which that share of the samples lies; null without samples. */
export function percentile(samples: readonly number[], share: number): number | null {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

/** Runs `look` after ten seconds of rest, so that what was just done is collected. */
export async function quietly<T>(look: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  return look();
}

/** A new, empty database on the server of `address`: a world that starts anew needs a product that remembers nothing. */
export async function newDatabase(address: string): Promise<string> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
