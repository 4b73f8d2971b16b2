/** What Teams keeps of chats. Times are milliseconds of the simulator's clock. */

/** An Adaptive Card as JSON, as the bot sent it. */
export type Card = Readonly<Record<string, unknown>>;

/** A person may have put in a card of the app's message extension; its buttons reach the bot in their own way. */
export type Author = { readonly kind: 'bot' } | { readonly kind: 'person'; readonly id: string };

/** What one person sees of a message instead of the base: the answer to that person's last press or refresh. */
export type PersonalView = {
  /** The message's version that the view was made from; an update of the message drops it. */
  version: number;
  at: number;
  /** null: the base is shown (a refresh was tried and brought no card). */
  cards: Card[] | null;
  /** A message or an error that the bot answered, shown under the card. */
  notice: string | null;
};

export type Message = {
  id: string;
  at: number;
  editedAt: number | null;
  from: Author;
  text: string;
  /** The notification's line. */
  summary: string | null;
  cards: Card[];
  /** Grows with each update. */
  version: number;
  views: Map<string, PersonalView>;
};

/** The online meeting behind a meeting chat. */
type ChatMeeting = {
  organizer: string;
  joinUrl: string;
  masterEventId: string;
  inMeeting: Set<string>;
};

export type Chat = {
  /** `a:…` for a person's chat with the bot, `19:meeting_…@thread.v2` for a meeting's. */
  id: string;
  /** The id that Graph uses; differs from `id` in personal chats only. */
  graphId: string;
  kind: 'personal' | 'meeting';
  topic: string | null;
  createdAt: number;
  updatedAt: number;
  /** Entra object ids; for people outside the tenant their mail. */
  members: string[];
  messages: Message[];
  /** Whether the app stands in a meeting chat, and whether its resource-specific permissions were consented to. Unused in personal chats. */
  app: { installed: boolean; consented: boolean };
  meeting: ChatMeeting | null;
};

/** The app as one person has it. `blocked` means that the person muted the bot for good without removing it. */
export type AppState = 'installed' | 'uninstalled' | 'blocked';

/** A chat as one person sees it: refresh and per-person views applied. */
export type SeenChat = {
  id: string;
  chatType: 'oneOnOne' | 'meeting';
  topic: string | null;
  members: { id: string; displayName: string }[];
  messages: SeenMessage[];
};

export type SeenMessage = {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  editedAt?: string;
  from: { id: string; displayName: string };
  text: string;
  cards: Card[];
  /** What the bot answered in words to this person's last press on the card. */
  notice?: string;
};
