import { domainOf, isLegacyName } from './attendee-kind.ts';
import type { DirectoryPerson } from './calendar.ts';
import { sameName } from './name-words.ts';

/** What the directory says about the people around the owner. */
export type Line = {
  readonly owner: DirectoryPerson;
  readonly directReports: readonly DirectoryPerson[];
  readonly boss: DirectoryPerson | null;
  readonly ownDomain: string;
};

/** Where somebody on an event stands: `colleague` is inside, but not in a line that is known; `unknown` is inside, and no line is known. */
export type LineTo = { readonly kind: 'report' | 'boss' | 'colleague' | 'unknown' | 'outside'; readonly person: DirectoryPerson | null };

/**
 * Places an address in the reporting line. Reports and boss are known by any of their addresses, or by display name where the event carries an
 * address that only their own organization can have given: an alias, an onmicrosoft.com address, a legacy Exchange name.
 */
export function lineTo(line: Line, { mail, name }: { readonly mail: string; readonly name: string }): LineTo {
  const inside = isInside(line, mail);
  const isThem = (person: DirectoryPerson) => hasAddress(person, mail) || (inside && sameName(person.displayName, name));
  const report = line.directReports.find(isThem);
  if (report !== undefined) return { kind: 'report', person: report };
  if (line.boss !== null && isThem(line.boss)) return { kind: 'boss', person: line.boss };
  if (!inside) return { kind: 'outside', person: null };
  return { kind: line.directReports.length > 0 || line.boss !== null ? 'colleague' : 'unknown', person: null };
}

/** Whether an address is one of the person's. */
export const hasAddress = (person: DirectoryPerson, mail: string): boolean => {
  const address = mail.toLowerCase();
  return person.mail.toLowerCase() === address || person.mails.some((own) => own.toLowerCase() === address);
};

/** Whether an address belongs to the owner's organization. */
export function isInside({ owner, ownDomain }: Pick<Line, 'owner' | 'ownDomain'>, mail: string): boolean {
  if (isLegacyName(mail)) return true;
  const domain = domainOf(mail);
  if (domain === '') return false;
  if (domain === ownDomain) return true;
  const own = new Set([ownDomain.toLowerCase(), ...[owner.mail, ...owner.mails].map(domainOf)].filter((one) => one !== ''));
  if ([...own].some((one) => domain === one || domain.endsWith(`.${one}`))) return true;
  // A tenant's first domain is NAME.onmicrosoft.com; NAME is nearly always the first label of its own domain.
  return [...own].some((one) => domain === `${one.split('.')[0] ?? ''}.onmicrosoft.com`);
}
