import type { PersonId } from '#domain/ids.ts';
import type { Chats, Messenger } from './ports.ts';
import type { Person, Store } from './store-port.ts';

export type Reached = { readonly kind: 'reached'; readonly person: Person; readonly chat: NonNullable<Person['chat']> } | { readonly kind: 'unreachable'; readonly why: string };

type Deps = { readonly chats: Chats; readonly messenger: Messenger; readonly store: Store };

/**
 * Makes sure that the bot can write to a person: installs the personal app on first contact and opens the one-to-one chat once.
 * A person who removed or blocked the app is left alone. May throw RemoteError.
 */
export async function reachPerson(deps: Deps, id: PersonId, trace: string): Promise<Reached> {
  const person = await deps.store.transaction((tx) => tx.people.get(id));
  if (person === undefined) return { kind: 'unreachable', why: 'unknown-person' };
  if (person.app === 'uninstalled' || person.app === 'blocked') return { kind: 'unreachable', why: person.app };
  if (person.app === 'installed' && person.chat !== null) return { kind: 'reached', person, chat: person.chat };
  const installed = await deps.chats.installForPerson(id, trace);
  if (installed.kind === 'refused') {
    await update(deps.store, id, { app: { refused: installed.why } });
    return { kind: 'unreachable', why: installed.why };
  }
  const opened = await deps.messenger.openPersonalChat(id);
  if (opened.kind === 'refused') return { kind: 'unreachable', why: opened.why };
  const chat = { conversation: opened.conversation, serviceUrl: opened.serviceUrl };
  const mri = await ownMri(deps.messenger, chat, id);
  const saved = await update(deps.store, id, { app: 'installed', chat, ...(mri === null ? {} : { mri }) });
  return saved === undefined ? { kind: 'unreachable', why: 'unknown-person' } : { kind: 'reached', person: saved, chat };
}

async function ownMri(messenger: Messenger, chat: NonNullable<Person['chat']>, id: PersonId): Promise<string | null> {
  const answer = await messenger.members(chat);
  if (answer.kind !== 'members') return null;
  return answer.members.find(({ person }) => person === id)?.mri ?? null;
}

function update(store: Store, id: PersonId, change: Partial<Pick<Person, 'app' | 'chat' | 'mri'>>): Promise<Person | undefined> {
  return store.transaction(async (tx) => {
    const person = await tx.people.get(id);
    if (person === undefined) return undefined;
    const next = { ...person, ...change };
    await tx.people.save(next);
    return next;
  });
}
