import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ManifestValues } from './app-manifest.ts';

/** The environments that a package is made for: infra/env/.env.NAME, as the Agents Toolkit reads them. */
export const environments = ['dev', 'prod'] as const;
export type Environment = (typeof environments)[number];

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const needed: { readonly [Name in keyof ManifestValues]: { readonly form: RegExp; readonly what: string } } = {
  TEAMS_APP_ID: { form: guid, what: 'the id of the Teams app, a GUID; provisioning makes one' },
  BOT_ID: { form: guid, what: 'the application (client) id of the registration, a GUID' },
  PUBLIC_HOST: { form: host, what: 'the host that people reach, in small letters and without https://' },
};

/** The environment of that name. Throws when there is none. */
export function environmentNamed(name: string | undefined): Environment {
  const found = environments.find((one) => one === name);
  if (found === undefined) throw new Error(`Say for which environment: --env ${environments.join(' or --env ')}.`);
  return found;
}

/** The values of one environment, from its file. Throws with everything that is missing or malformed. */
export async function readPackageValues(environment: Environment): Promise<ManifestValues> {
  const name = `infra/env/.env.${environment}`;
  const text = await readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8').catch((cause: unknown) => {
    throw new Error(`${name} can't be read. It says what differs from one environment to the other; take it from git again.`, { cause });
  });
  return packageValues(name, text);
}

/** The same from the text of such a file: lines of NAME=value, and # before what is for people. */
export function packageValues(name: string, text: string): ManifestValues {
  const given = new Map([...text.matchAll(/^[ \t]*([A-Z][A-Z0-9_]*)[ \t]*=[ \t]*(["']?)(.*?)\2[ \t]*\r?$/gm)].map(([, key, , value]) => [key ?? '', value ?? '']));
  const faults = Object.entries(needed).flatMap(([key, { form, what }]) => {
    const value = given.get(key) ?? '';
    if (form.test(value)) return [];
    return [`- ${key} ${value === '' ? 'is empty' : `can't be ${value}`}. The manifest needs it: ${what}.`];
  });
  if (faults.length > 0) throw new Error(`${name} can't fill the manifest:\n${faults.join('\n')}`);
  const value = (key: keyof ManifestValues): string => given.get(key) ?? '';
  return { TEAMS_APP_ID: value('TEAMS_APP_ID'), BOT_ID: value('BOT_ID'), PUBLIC_HOST: value('PUBLIC_HOST') };
}
