import type { OutlookForm } from '#api/outlook.ts';
import { createOutlookCalls } from '#app/outlook/outlook-calls.ts';
import type { OutlookDeps } from '#app/outlook/outlook-deps.ts';
import type { Policies } from '#app/policies.ts';
import { createRecordCommitment } from '#app/record-commitment.ts';
import type { ReportingLine } from '#app/reporting-line.ts';
import type { StoreTransaction } from '#app/store-port.ts';
import { createLinks } from '#app/views/links.ts';
import type { DirectoryPerson } from '#domain/calendar.ts';
import { personId, type PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import { wordsFor } from '#words/words-for.ts';
import { ana, at, ben } from './builders.ts';
import { tabWorld } from './tab-world.ts';

export const mails = { ana: 'ana@contoso.com', ben: 'ben@contoso.com', dan: 'dan@contoso.com' };
export const dan: DirectoryPerson = { id: personId('00000000-0000-4000-8000-00000000000d'), displayName: 'Dan Moreau', givenName: 'Dan', mail: mails.dan, mails: [mails.dan], managerId: ana };

const attendee = (mail: string, name: string, kind: OutlookForm['attendees'][number]['kind'] = 'required') => ({ mail, name, kind, response: 'none' as const });

/** The form of Ana's and Ben's 1:1 of Tuesday 24 November, as Ana edits it; say only what differs. */
export const aForm = (different: Partial<OutlookForm> = {}): OutlookForm => ({
  form: 'occurrence',
  itemId: 'event-of-ana',
  seriesId: 'series-of-ana',
  start: at('2026-11-24T10:00'),
  end: at('2026-11-24T10:45'),
  subject: '1:1 Ana and Ben',
  isOrganizer: true,
  organizer: { mail: mails.ana, name: 'Ana Silva' },
  attendees: [attendee(mails.ben, 'Ben Okoye')],
  recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 1, until: null },
  ...different,
});

/** The same as Ben reads it: Outlook counts its organizer among the required ones. */
export const asBenReads = (different: Partial<OutlookForm> = {}): OutlookForm =>
  aForm({ isOrganizer: false, itemId: 'event-of-ben', seriesId: 'series-of-ben', attendees: [attendee(mails.ana, 'Ana Silva'), attendee(mails.ben, 'Ben Okoye')], ...different });

/** A new weekly meeting that Ana makes with Dan, on Thursdays; nothing of it was saved. */
export const withDan = (different: Partial<OutlookForm> = {}): OutlookForm =>
  aForm({ form: 'series', itemId: null, seriesId: null, start: at('2026-11-26T14:00'), end: at('2026-11-26T14:30'), subject: 'Weekly with Dan', attendees: [attendee(mails.dan, 'Dan Moreau')], ...different });

type Options = { readonly now?: Instant; readonly policies?: Partial<Policies>; readonly lines?: Readonly<Record<PersonId, ReportingLine>> };

/** Ana, who leads Ben, Cleo and (by the directory only) Dan; Tuesday 24 November 2026, 9:25. `fill` adds what the test is about. */
export async function outlookWorld(fill: (tx: StoreTransaction) => Promise<void> = () => Promise.resolve(), options: Options = {}) {
  const world = await tabWorld(async (tx) => {
    for (const [id, mail] of [[ana, mails.ana], [ben, mails.ben]] as const) await tx.people.save({ ...(await tx.people.get(id))!, mail, mails: [mail] });
    await fill(tx);
  });
  let ids = 0;
  const now = options.now ?? at('2026-11-24T09:25');
  const clock = { now: () => Promise.resolve(now) };
  const newId = () => `id-${(ids += 1)}`;
  const { store } = world;
  const lines: Readonly<Record<string, ReportingLine>> = { [ana]: { reports: [dan], boss: null }, ...options.lines };
  const logged: string[] = [];
  const deps = {
    store,
    clock,
    newId,
    wordsFor,
    links: createLinks('https://twofold.example'),
    policies: { offers: true, consent: 'inform', diagnosis: true, scores: true, ...options.policies },
    recordCommitment: createRecordCommitment({ store, newId }),
    directory: { personByMail: (mail: string) => Promise.resolve(mail === dan.mail ? dan : null) },
    reportingLine: (owner: DirectoryPerson) => Promise.resolve(lines[owner.id] ?? { reports: [], boss: null }),
    log: (...line: unknown[]) => void logged.push(JSON.stringify(line)),
  } as unknown as OutlookDeps;
  return { ...world, deps, logged, outlook: createOutlookCalls(deps), [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}
