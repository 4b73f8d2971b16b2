import type { PersonId } from '#domain/ids.ts';
import { utc, type Instant } from '#domain/time.ts';
import type { Clock, Directory } from './ports.ts';
import type { Mailbox, Person, Store, StoreTransaction } from './store-port.ts';

export type SyncScope = (trace: string) => Promise<{ readonly added: number; readonly removed: number }>;

type Deps = { readonly directory: Directory; readonly store: Store; readonly clock: Clock };

/**
 * Brings the people in scope up to date with the administrator's group: who is new gets a mailbox to be read at once, who left is
 * no longer read. People, reporting lines and zones are read from the directory; nothing is read from a calendar here.
 */
export const createSyncScope =
  ({ directory, store, clock }: Deps): SyncScope =>
  async (trace) => {
    const now = await clock.now();
    const members = await directory.scopeMembers(trace);
    const known = await store.transaction((tx) => tx.people.inScope());
    const gone = known.filter((person) => !members.includes(person.id));
    await store.transaction(async (tx) => {
      for (const person of gone) await leaveScope(tx, person);
    });
    let added = 0;
    for (const id of members) {
      const person = await describe(directory, id, trace);
      if (person === null) continue;
      added += (await store.transaction((tx) => enterScope(tx, person, now))) ? 1 : 0;
    }
    return { added, removed: gone.length };
  };

type Described = Pick<Person, 'id' | 'displayName' | 'givenName' | 'mail' | 'mails' | 'managerId' | 'zone' | 'language'>;

async function describe(directory: Directory, id: PersonId, trace: string): Promise<Described | null> {
  const person = await directory.person(id, trace);
  if (person === null) return null;
  const settings = await directory.mailboxSettings(id, trace);
  return { ...person, zone: settings?.zone ?? utc, language: settings?.language ?? 'en-US' };
}

async function enterScope(tx: StoreTransaction, described: Described, now: Instant): Promise<boolean> {
  const before = await tx.people.get(described.id);
  await tx.people.save({ ...(before ?? newcomer), ...described, inScope: true });
  if (before?.inScope === true && (await tx.mailboxes.get(described.id)) !== undefined) return false;
  await tx.mailboxes.save(unread(described.id, now));
  return true;
}

const newcomer = { ownLanguage: null, teamsLanguage: null, app: 'unknown', chat: null, mri: null } as const;

const unread = (person: PersonId, now: Instant): Mailbox => ({
  person,
  access: 'unknown',
  cursor: null,
  span: null,
  subscription: null,
  polls: false,
  syncAt: now,
  renewAt: now,
  blockedUntil: null,
  failures: 0,
});

async function leaveScope(tx: StoreTransaction, person: Person): Promise<void> {
  await tx.people.save({ ...person, inScope: false });
  const mailbox = await tx.mailboxes.get(person.id);
  if (mailbox === undefined) return;
  await tx.mailboxes.save({ ...mailbox, access: 'forbidden', cursor: null, syncAt: null, renewAt: null, blockedUntil: null });
  for (const copy of await tx.calendar.seriesOf(person.id)) await tx.calendar.removeSeries(person.id, copy.master);
}
