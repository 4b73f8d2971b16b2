import type { Chat, Message } from '../teams/chat.ts';
import type { Teams } from '../teams/create-teams.ts';
import type { World } from '../world/world.ts';
import { cardKind, cardText, meetingKeys, privateTexts } from './read-cards.ts';
import { occurrenceKey } from './tape.ts';
import type { BotPost, InviteState, TapeEntry } from './tape.ts';

/** Reads one series (or single event) from its organizer's calendar: every occurrence near the story, as it stands now. */
export type InviteReader = {
  /** Every series and single event with the mailbox of its organizer. */
  all(): { mailbox: string; id: string }[];
  /** `id` is any event of `mailbox`; null when the mailbox is not the organizer's or the event is gone. */
  read(mailbox: string, id: string): { uid: string; occurrences: InviteState[] } | null;
};

export type Watcher = {
  readonly tape: TapeEntry[];
  /** Takes down what every person can see now; call it at rest. */
  look: () => void;
  /** Runs what a person does in a chat; what the bot posts there in the same moment is an answer. */
  during<T>(chatId: string, action: () => Promise<T>): Promise<T>;
};

/** Follows calendars and chats of the world from now on, and writes the tape. */
export function watch(world: World, teams: Pick<Teams, 'store' | 'peek'>, invites: InviteReader): Watcher {
  const tape: TapeEntry[] = [];
  const prompts = new Set<string>();
  followInvites(world, invites, tape);
  const chats = followChats(world, teams, tape, prompts);
  return {
    tape,
    look: chats.look,
    async during(chatId, action) {
      prompts.add(`${chatId} ${world.clock.now()}`);
      return action();
    },
  };
}

function followInvites(world: World, invites: InviteReader, tape: TapeEntry[]): void {
  const known = new Map<string, InviteState>();
  const keysOf = new Map<string, Set<string>>();
  for (const { mailbox, id } of invites.all()) {
    for (const occurrence of invites.read(mailbox, id)?.occurrences ?? []) {
      known.set(occurrenceKey(occurrence), occurrence);
      keysOf.set(`${mailbox} ${id}`, (keysOf.get(`${mailbox} ${id}`) ?? new Set()).add(occurrenceKey(occurrence)));
    }
  }
  world.on('calendar-changed', ({ mailbox, id, causedBy }) => {
    const series = invites.read(mailbox, id);
    const event = `${mailbox} ${id}`;
    if (series === null) {
      gone(event);
      return;
    }
    const seen = new Set<string>();
    const by = causedBy.kind === 'app' && causedBy.clientId === world.app.clientId ? 'app' : 'person';
    for (const after of series.occurrences) {
      const key = occurrenceKey(after);
      const before = known.get(key) ?? null;
      seen.add(key);
      known.set(key, after);
      if (before === null || !isSame(before, after))
        tape.push({ kind: 'invite', at: world.clock.now(), by, before, after });
    }
    for (const key of keysOf.get(event) ?? []) if (!seen.has(key)) known.delete(key);
    keysOf.set(event, seen);
  });
  const gone = (event: string): void => {
    for (const key of keysOf.get(event) ?? []) known.delete(key);
    keysOf.delete(event);
  };
}

const isSame = (one: InviteState, other: InviteState): boolean =>
  one.html === other.html && one.joinUrl === other.joinUrl && one.audience.join() === other.audience.join();

function followChats(
  world: World,
  teams: Pick<Teams, 'store' | 'peek'>,
  tape: TapeEntry[],
  prompts: ReadonlySet<string>,
): { look: () => void } {
  const versions = new Map<string, number>();
  const shown = new Set<string>();
  const show = (audience: string[], cards: Message['cards'], text: string) => {
    const all = `${text} ${cardText(cards)}`.trim();
    const once = `${[...audience].sort().join()} ${all}`;
    if (shown.has(once)) return;
    shown.add(once);
    const what = cardKind(cards);
    tape.push({
      kind: 'shown',
      at: world.clock.now(),
      audience,
      what,
      text: all,
      privateTexts: what === 'agenda' ? privateTexts(cards) : [],
    });
  };
  const takeNew = () => {
    for (const chat of teams.store.all()) {
      for (const message of chat.messages) {
        if (message.from.kind !== 'bot' || versions.get(message.id) === message.version) continue;
        if (!versions.has(message.id)) tape.push(posted(chat, message, prompts));
        versions.set(message.id, message.version);
        show([...chat.members], message.cards, message.text);
      }
    }
  };
  world.on('journal', ({ channel }) => {
    if (channel === 'bot-out') takeNew();
  });
  return {
    look() {
      takeNew();
      for (const person of world.people.values()) {
        for (const chat of teams.store.of(person.id)) {
          for (const message of chat.messages) {
            const view = message.from.kind === 'bot' ? message.views.get(person.id) : undefined;
            if (view !== undefined) show([person.id], view.cards ?? [], view.notice ?? '');
          }
        }
      }
      for (const chat of teams.store.all())
        for (const message of chat.messages)
          if (message.from.kind === 'bot') show([...chat.members], message.cards, message.text);
    },
  };
}

function posted(chat: Chat, message: Message, prompts: ReadonlySet<string>): BotPost {
  const what = cardKind(message.cards);
  return {
    kind: 'posted',
    at: message.at,
    chatId: chat.id,
    chatKind: chat.kind,
    members: [...chat.members],
    what,
    meetingKeys: meetingKeys(message.cards),
    text: `${message.text} ${message.summary ?? ''} ${cardText(message.cards)}`.trim(),
    prompted: what !== 'agenda' && what !== 'recap' && prompts.has(`${chat.id} ${message.at}`),
  };
}
