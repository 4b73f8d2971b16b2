import type { CalendarEvent } from '#domain/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Person, SeriesCopy, Store } from './store-port.ts';

type OneOnOne = SeriesCopy['verdict'] & { readonly is: 'one-on-one' };

/** What a series was to a pair before more people joined it. */
type StillBound = { readonly counterpart: Person; readonly verdict: OneOnOne };

/**
 * A series that a pair has already agreed on stays bound to it when others join: the two still meet there, and what we wrote there has to say less now
 * (architecture.md, decisions 1 and 5). null: it was nobody's, or the other one is no longer on it.
 */
export function stillBound(store: Store, owner: PersonId, master: CalendarEvent): Promise<StillBound | null> {
  return store.transaction(async (tx) => {
    const before = (await tx.calendar.seriesOf(owner)).find((copy) => copy.master === master.id);
    if (before?.verdict.is !== 'one-on-one') return null;
    const { verdict } = before;
    const pair = await tx.pairs.ofPeople(verdict.manager, verdict.rep);
    if (pair?.state.kind !== 'on' && pair?.state.kind !== 'off') return null;
    const counterpart = await tx.people.get(verdict.manager === owner ? verdict.rep : verdict.manager);
    const mails = [...master.attendees.map(({ mail }) => mail), ...(master.organizer === null ? [] : [master.organizer.mail])].map((mail) => mail.toLowerCase());
    return counterpart !== undefined && mails.some((mail) => counterpart.mails.includes(mail)) ? { counterpart, verdict } : null;
  });
}
