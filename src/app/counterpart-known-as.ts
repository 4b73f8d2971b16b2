import type { DirectoryPerson } from '#domain/calendar.ts';
import type { Directory } from './ports.ts';
import type { ReportingLine } from './reporting-line.ts';
import type { Store } from './store-port.ts';

type Deps = { readonly store: Store; readonly directory: Directory };

/** The person with that address: of the line, of those whom we know, else of the directory; null: nobody in this tenant. */
export async function counterpartKnownAs(deps: Deps, line: ReportingLine, mail: string, trace: string): Promise<DirectoryPerson | null> {
  const address = mail.toLowerCase();
  const near = [...line.reports, ...(line.boss === null ? [] : [line.boss])].find(({ mails }) => mails.includes(address));
  if (near !== undefined) return near;
  const known = await deps.store.transaction((tx) => tx.people.byMail(address));
  return known ?? (await deps.directory.personByMail(address, trace));
}
