/**
 * The tape: what reached the simulator during a story, in order, and what people did. The counting reads nothing else
 * (and the mails and findings of the world), never the product's word.
 */

/** One occurrence (or single event) as its organizer's calendar shows it. `originalDate` is null for a single event. */
export type InviteState = {
  uid: string;
  originalDate: string | null;
  html: string;
  joinUrl: string | null;
  /** Entra ids of organizer and required attendees; rooms left out, people outside the tenant by mail. */
  required: string[];
  /** The same with optional attendees. */
  audience: string[];
};

/** A change of one occurrence. `before` or `after` is null when it came or went. */
export type InviteChange = {
  kind: 'invite';
  at: number;
  by: 'app' | 'person';
  before: InviteState | null;
  after: InviteState | null;
};

/** A message that the bot posted (edits are not posts). */
export type BotPost = {
  kind: 'posted';
  at: number;
  chatId: string;
  chatKind: 'personal' | 'meeting';
  members: string[];
  what: CardKind;
  /** Texts by which two cards are about one meeting: the card's own id of the meeting, and its heading with its date. */
  meetingKeys: string[];
  text: string;
  /** An answer to what this chat's person said or pressed at this moment. */
  prompted: boolean;
};

/** What kind of card (or plain text) a post is, told from its buttons and words. */
export type CardKind = 'offer' | 'intro' | 'agenda' | 'recap' | 'other';

/** Content of the bot that somebody could read: a base card by everyone in chat and invite, a personal view by one. */
export type Shown = {
  kind: 'shown';
  at: number;
  audience: string[];
  what: CardKind;
  text: string;
  privateTexts: string[];
};

/** A promise that a person made, and that the bot took. `pair` holds both ids. */
type Made = { kind: 'made'; at: number; pair: [string, string]; by: string; sentence: string };
/** A promise got other words; both wordings count as it. */
type Reworded = { kind: 'reworded'; at: number; sentence: string; into: string };
/** Its owner said how it went. */
type Closed = { kind: 'closed'; at: number; sentence: string };

export type TapeEntry = InviteChange | BotPost | Shown | Made | Reworded | Closed;

/** The key of a pair: its two ids, in order. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join('+');

/** The key of an occurrence. */
export const occurrenceKey = ({ uid, originalDate }: { uid: string; originalDate: string | null }): string =>
  `${uid}/${originalDate ?? 'single'}`;
