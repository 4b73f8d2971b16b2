import type { CalendarEvent, DirectoryPerson } from '#domain/calendar.ts';
import type { Role } from '#domain/commitment.ts';
import { detectSingle } from '#domain/detect-ad-hoc-pairs.ts';
import type { EventId, PersonId, SeriesUid } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import type { Reason } from '#domain/verdict.ts';
import { counterpartKnownAs } from './counterpart-known-as.ts';
import { occurrenceCopy } from './occurrence-copy.ts';
import type { Directory } from './ports.ts';
import type { ReportingLine } from './reporting-line.ts';
import { stillBound } from './still-bound.ts';
import type { OccurrenceCopy, Person, Store } from './store-port.ts';

/** A single event as it was judged in one mailbox. Of an event that is nothing to us only its id is left. */
export type JudgedSingle =
  | { readonly kind: 'other'; readonly event: EventId }
  | {
      readonly kind: 'two-people';
      readonly event: EventId;
      readonly uid: SeriesUid;
      readonly isOrganizer: boolean;
      readonly counterpart: DirectoryPerson;
      readonly ownerRole: Role;
      readonly reasons: readonly Reason[];
      readonly occurrence: OccurrenceCopy;
    };

type Deps = { readonly store: Store; readonly directory: Directory; readonly reportingLine: (owner: Person, trace: string) => Promise<ReportingLine> };

/** Judges the single events that changed. What would not be offered (a colleague, a private one, a list among the attendees) is not remembered either. */
export async function judgeSingles(deps: Deps, owner: Person, events: readonly CalendarEvent[], now: Instant, trace: string): Promise<readonly JudgedSingle[]> {
  if (events.length === 0) return [];
  const line = await deps.reportingLine(owner, trace);
  const judged: JudgedSingle[] = [];
  for (const event of events) judged.push(await judge(deps, owner, line, event, now, trace));
  return judged;
}

async function judge(deps: Deps, owner: Person, line: ReportingLine, event: CalendarEvent, now: Instant, trace: string): Promise<JudgedSingle> {
  const other: JudgedSingle = { kind: 'other', event: event.id };
  const ownDomain = owner.mail.slice(owner.mail.indexOf('@') + 1);
  const verdict = detectSingle({ owner, directReports: line.reports, boss: line.boss, ownDomain, now, ownerManages: line.reports.length > 0 }, event);
  const twoPeople = (counterpart: DirectoryPerson, ownerRole: Role, reasons: readonly Reason[]): JudgedSingle => ({
    kind: 'two-people',
    event: event.id,
    uid: event.uid,
    isOrganizer: event.isOrganizer,
    counterpart,
    ownerRole,
    reasons,
    occurrence: occurrenceCopy(event, [...owner.mails, ...counterpart.mails]),
  });
  if (verdict.is === 'other') {
    const bound = verdict.because === 'more-than-two' ? await stillBound(deps.store, owner.id, event) : null;
    return bound === null ? other : twoPeople(bound.counterpart, roleIn(bound.verdict, owner.id), bound.verdict.reasons);
  }
  if (!verdict.offered) return other;
  const counterpart = await counterpartKnownAs(deps, line, verdict.counterpart.mail, trace);
  return counterpart === null ? other : twoPeople(counterpart, verdict.ownerRole, verdict.reasons);
}

const roleIn = ({ manager }: { readonly manager: PersonId }, person: PersonId): Role => (manager === person ? 'manager' : 'rep');
