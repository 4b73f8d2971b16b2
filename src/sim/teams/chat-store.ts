import { createHash } from 'node:crypto';
import type { SimPerson, World } from '../world/world.ts';
import type { AppState, Author, Card, Chat, Message, PersonalView } from './chat.ts';

type NewMeeting = {
  threadId: string;
  topic: string;
  members: string[];
  organizer: string;
  joinUrl: string;
  masterEventId: string;
};

type NewMessage = { from: Author; text: string; summary: string | null; cards: Card[] };

export type ChatStore = ReturnType<typeof createChatStore>;

/** All chats of the tenant that the app can stand in, and who has the app. Holds state only; nobody is told of a change here. */
export function createChatStore(world: World) {
  const chats = new Map<string, Chat>();
  const apps = new Map<string, AppState>();
  let lastMessageId = 0;

  const add = (chat: Omit<Chat, 'createdAt' | 'updatedAt' | 'messages' | 'app'>): Chat => {
    const now = world.clock.now();
    const app = { installed: false, consented: false };
    const made: Chat = { ...chat, createdAt: now, updatedAt: now, messages: [], app };
    chats.set(made.id, made);
    return made;
  };

  return {
    all: (): Chat[] => [...chats.values()],
    /** By the channel's or Graph's id. Channels append `;messageid=…` to a thread id; that part is dropped. */
    byId(id: string): Chat | undefined {
      const plain = id.split(';')[0] ?? id;
      return chats.get(plain) ?? [...chats.values()].find((chat) => chat.graphId === plain);
    },
    of: (member: string): Chat[] => [...chats.values()].filter((chat) => chat.members.includes(member)),
    /** A person's chat with the bot; made on first need, always the same. */
    personal(person: SimPerson): Chat {
      const id = `a:1${createHash('sha512').update(`${world.app.clientId}/${person.id}`).digest('base64url')}`;
      const graphId = `19:${person.id}_${world.app.clientId}@unq.gbl.spaces`;
      return chats.get(id) ?? add({ id, graphId, kind: 'personal', topic: null, members: [person.id], meeting: null });
    },
    addMeeting: ({ threadId, topic, members, ...meeting }: NewMeeting): Chat =>
      add({
        id: threadId,
        graphId: threadId,
        kind: 'meeting',
        topic,
        members,
        meeting: { ...meeting, inMeeting: new Set() },
      }),
    addMessage(chat: Chat, message: NewMessage): Message {
      const fresh = { editedAt: null, version: 1, views: new Map<string, PersonalView>() };
      const made: Message = { ...message, ...fresh, id: nextMessageId(), at: world.clock.now() };
      chat.messages.push(made);
      chat.updatedAt = made.at;
      return made;
    },
    nextMessageId: () => nextMessageId(),
    appOf: (personId: string): AppState => apps.get(personId) ?? 'uninstalled',
    setApp: (personId: string, state: AppState) => void apps.set(personId, state),
  };

  /** As in Teams: milliseconds since 1970, told apart by counting on when the clock stands still. */
  function nextMessageId(): string {
    lastMessageId = Math.max(lastMessageId + 1, world.clock.now());
    return String(lastMessageId);
  }
}

/** A person by object id, mail, proxy address or the bot's id of the person; undefined when the tenant has none. */
export function personOf(world: World, key: string): SimPerson | undefined {
  const wanted = key.toLowerCase();
  const isIt = (person: SimPerson): boolean =>
    [person.id, person.mri, person.mail, person.userPrincipalName].some((own) => own.toLowerCase() === wanted) ||
    person.proxyAddresses.some((address) => address.toLowerCase().replace(/^smtp:/, '') === wanted);
  return world.people.get(key) ?? [...world.people.values()].find(isIt);
}
