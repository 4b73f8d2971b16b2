import { manifestPermissions } from '#graph/permissions.ts';
import type { Fault } from './fault.ts';
import { kindsOf } from './known-names.ts';
import type { Manifest } from './manifest-shape.ts';

const table = 'src/graph/permissions.ts';

/** The resource-specific permissions: names that exist, of their kind, and exactly those that the table of permissions gives a reason for. */
export function checkPermissions({ authorization }: Manifest): readonly Fault[] {
  const asked = authorization.permissions.resourceSpecific;
  const names = new Set(asked.map(({ name }) => name));
  return [
    ...asked.flatMap(({ name, type }) => nameFaults(name, type)),
    ...asked.filter(({ name }) => !manifestPermissions.some((one) => one.name === name)).map(unusedFault),
    ...manifestPermissions.filter(({ name }) => !names.has(name)).map(missingFault),
  ];
}

function nameFaults(name: string, type: string): readonly Fault[] {
  const kinds: readonly string[] = kindsOf(name);
  if (kinds.length === 0) {
    const remedy = `Correct the name, or, if Microsoft has added it, put it into src/main/package-check/known-names.ts.`;
    return [{ what: `The permission ${name} is none of the known names.`, why: 'Nobody checks names on upload; what is misspelt is never granted.', remedy }];
  }
  if (kinds.includes(type)) return [];
  return [{ what: `The permission ${name} is asked for as ${type}, and comes as ${kinds.join(' or ')} only.`, why: 'Of the wrong kind it is never granted.', remedy: 'Correct its type in appPackage/manifest.json.' }];
}

const unusedFault = ({ name }: { readonly name: string }): Fault => ({
  what: `The permission ${name} is asked for, and the table of permissions has no use for it.`,
  why: 'Administrators are asked for nothing that the product does not need.',
  remedy: `Take it out of appPackage/manifest.json, or say in ${table} what needs it.`,
});

const missingFault = ({ name }: { readonly name: string }): Fault => ({
  what: `The permission ${name} is missing.`,
  why: 'The table of permissions names a feature that needs it.',
  remedy: `Add it to appPackage/manifest.json, or take it out of ${table}.`,
});
