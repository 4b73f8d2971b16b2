import type { SimPerson } from '../world/world.ts';

type Test = (person: SimPerson) => boolean;

const properties = {
  id: (person: SimPerson) => person.id,
  mail: (person: SimPerson) => person.mail,
  userprincipalname: (person: SimPerson) => person.userPrincipalName,
  displayname: (person: SimPerson) => person.displayName,
  usertype: (person: SimPerson) => person.userType,
};

const isProperty = (name: string): name is keyof typeof properties => name in properties;

/**
 * The part of OData's `$filter` on users that is played: `mail eq '…'`, `id in ('…','…')`, `proxyAddresses/any(p:p eq 'smtp:…')`, joined by `or`.
 * Undefined for anything else. Comparing knows no case, as in the directory.
 */
export function readUserFilter(filter: string): Test | undefined {
  const tests = filter
    .split(/ or (?=(?:[^']*'[^']*')*[^']*$)/i)
    .map((clause) => readClause(clause.trim().replace(/^\((.*)\)$/, '$1')));
  if (tests.some((test) => test === undefined)) return undefined;
  return (person) => tests.some((test) => test?.(person));
}

function readClause(clause: string): Test | undefined {
  const [, equalName, equalValue] = /^(\w+) eq ('(?:[^']|'')*')$/i.exec(clause) ?? [];
  if (equalName !== undefined && equalValue !== undefined) return readProperty(equalName, [equalValue]);
  const [, inName, inValues] = /^(\w+) in ?\((.*)\)$/i.exec(clause) ?? [];
  if (inName !== undefined && inValues !== undefined)
    return readProperty(inName, inValues.match(/'(?:[^']|'')*'/g) ?? []);
  const [, variable, used, address] =
    /^proxyAddresses\/any\(\s*(\w+)\s*:\s*(\w+) eq ('(?:[^']|'')*')\s*\)$/i.exec(clause) ?? [];
  if (address === undefined || variable !== used) return undefined;
  const wanted = unquote(address);
  return (person) => person.proxyAddresses.some((known) => known.toLowerCase() === wanted);
}

function readProperty(name: string, quoted: readonly string[]): Test | undefined {
  const key = name.toLowerCase();
  if (!isProperty(key)) return undefined;
  const wanted = quoted.map(unquote);
  return (person) => wanted.includes(properties[key](person).toLowerCase());
}

const unquote = (text: string): string => text.slice(1, -1).replaceAll("''", "'").toLowerCase();
