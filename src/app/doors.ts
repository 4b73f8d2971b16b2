import type { PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import type { CardJson } from './ports.ts';

/** Who asks, and where: already authenticated by the door. */
export type Asker = {
  readonly person: PersonId;
  readonly mri: string;
  readonly conversation: string;
  /** `group` is a meeting's chat (or another chat where the bot was put). */
  readonly place: 'personal' | 'group';
  readonly serviceUrl: string;
  /** The one in which Teams shows itself to the person; null: the channel does not say. */
  readonly locale: string | null;
  readonly trace: string;
};

/** Who looks at a screen: authenticated by the door. `locale` is the one that Teams shows itself in. */
export type Reader = { readonly person: PersonId; readonly locale: string; readonly trace: string };

/** A pressed button or a refresh of a card. `data` is foreign: the card's own data merged with the inputs. */
export type Press = {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly trigger: 'manual' | 'automatic';
  /** The activity that carries the card, where the channel tells. */
  readonly activity: string | null;
};

/** What the person who pressed gets to see. An error keeps the form as it is and says what to do. */
export type Answer =
  | { readonly kind: 'card'; readonly card: CardJson }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly status: 400 | 403 | 404 | 500; readonly code: string; readonly text: string };

/** What the bot says in answer to a message, in the same conversation. `text` is plain; the door escapes it for Markdown. */
export type Reply = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'card'; readonly card: CardJson; readonly summary: string };

/** A message on which "Keep as a promise" was chosen. */
export type CapturedMessage = { readonly text: string; readonly author: PersonId | null };

/** What the message extension shows next: a dialog, a word in its place, or nothing any more. */
export type Dialog = { readonly kind: 'dialog'; readonly title: string; readonly card: CardJson } | { readonly kind: 'said'; readonly text: string } | { readonly kind: 'closed' };

/** What a link becomes in the message that is being written; `title` and `line` stand in for the card where only words fit. */
export type Unfurled = { readonly card: CardJson; readonly title: string; readonly line: string };

/** What people and Teams tell the product; the bot's door calls nothing else. Every method authorizes by itself. */
export interface Conversation {
  press(asker: Asker, press: Press): Promise<Answer>;
  /** `text` without the mention of the bot. */
  say(asker: Asker, text: string): Promise<readonly Reply[]>;
  /** "Keep as a promise" was chosen: on a message, or (null) where one is written. Teams waits five seconds, so this and the next two ask nobody outside. */
  captureOpened(asker: Asker, message: CapturedMessage | null): Promise<Dialog>;
  /** A button of that dialog. Sent twice it keeps one promise. */
  captureSent(asker: Asker, data: Readonly<Record<string, unknown>>): Promise<Dialog>;
  /** A link was pasted; null: it stays a link. */
  linkPasted(asker: Asker, url: string): Promise<Unfurled | null>;
  /** A meeting started or ended: `at` is the event's own time. */
  meetingSignal(signal: { readonly threadId: string; readonly kind: 'started' | 'ended'; readonly at: Instant; readonly trace: string }): Promise<void>;
  /** People joined or left a chat that the bot is in. */
  membersChanged(change: { readonly threadId: string; readonly trace: string }): Promise<void>;
  /** The app was installed or removed, for a person or in a chat. */
  appChanged(change: {
    readonly state: 'installed' | 'removed';
    readonly conversation: string;
    readonly place: 'personal' | 'group';
    readonly person: PersonId | null;
    readonly mri: string | null;
    readonly serviceUrl: string;
    readonly trace: string;
  }): Promise<void>;
}

/** What Graph tells by webhook, already checked by the door (subscription known, clientState equal, tenant ours). */
export interface Notifications {
  /** The clientState of a subscription that is ours, to compare with; undefined: not ours. */
  clientStateOf(subscriptionId: string): Promise<string | undefined>;
  calendarChanged(change: { readonly subscriptionId: string; readonly trace: string }): Promise<void>;
  lifecycle(change: { readonly subscriptionId: string; readonly event: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed'; readonly trace: string }): Promise<void>;
}
