import type { DirectoryPerson } from '#domain/calendar.ts';
import { day, type Instant } from '#domain/time.ts';
import type { Clock, Directory } from './ports.ts';
import type { Person } from './store-port.ts';

/** Who reports to a person, and whom the person reports to. */
export type ReportingLine = { readonly reports: readonly DirectoryPerson[]; readonly boss: DirectoryPerson | null };

/** Reads a person's reporting line from the directory, at most once a day and process: it changes rarely and every sync asks. */
export function createReportingLines({ directory, clock }: { readonly directory: Directory; readonly clock: Clock }) {
  const known = new Map<string, { readonly at: Instant; readonly line: ReportingLine }>();
  return async (owner: Person, trace: string): Promise<ReportingLine> => {
    const now = await clock.now();
    const before = known.get(owner.id);
    if (before !== undefined && now - before.at < day) return before.line;
    const reports = await directory.directReports(owner.id, trace);
    const boss = owner.managerId === null ? null : await directory.person(owner.managerId, trace);
    const line = { reports, boss };
    known.set(owner.id, { at: now, line });
    return line;
  };
}
