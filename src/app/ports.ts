import type { CalendarEvent, DirectoryPerson } from '#domain/calendar.ts';
import type { EventId, PairId, PersonId } from '#domain/ids.ts';
import type { Instant, Zone } from '#domain/time.ts';

/** The one source of "now". In the demo it is the local Microsoft 365's clock, which stands still unless moved. */
export interface Clock {
  now(): Promise<Instant>;
}

/** A half-open span of time. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** What a mailbox can't give us, said by the service: no permission (yet), or no mailbox there. */
export type NoAccess = { readonly kind: 'forbidden' } | { readonly kind: 'no-mailbox' };

/** Calendars through Graph, always as the application. Every method may throw RemoteError. `trace` travels as client-request-id. */
export interface Calendar {
  /**
   * What changed since `cursor` (null: everything in `span`), over all pages, replays removed. Delta is a hint (facts/graph.md §2.4):
   * `series` are the masters that were touched in any way, `singles` come whole, `removed` are ids that may never have been seen.
   */
  changesSince(
    request: { readonly mailbox: PersonId; readonly span: Span; readonly cursor: string | null },
    trace: string,
  ): Promise<
    | { readonly kind: 'changes'; readonly series: readonly EventId[]; readonly singles: readonly CalendarEvent[]; readonly removed: readonly EventId[]; readonly cursor: string }
    | { readonly kind: 'start-over' }
    | NoAccess
  >;

  /** The master as it stands now, and all its occurrences in `span` that are not cancelled; 'gone' when the series is. */
  series(
    request: { readonly mailbox: PersonId; readonly master: EventId; readonly span: Span },
    trace: string,
  ): Promise<{ readonly kind: 'series'; readonly master: CalendarEvent; readonly occurrences: readonly CalendarEvent[] } | { readonly kind: 'gone' } | NoAccess>;

  /** One event with its body's HTML and etag, for reading and writing our block. */
  readInvite(request: { readonly mailbox: PersonId; readonly event: EventId }, trace: string): Promise<({ readonly kind: 'invite' } & Invite) | { readonly kind: 'gone' } | NoAccess>;

  /**
   * Replaces the body of the organizer's event; mails every attendee once. 'conflict': the etag was stale (or two writes met); nothing was
   * written, read again. Never retried inside.
   */
  writeInviteBody(
    request: { readonly mailbox: PersonId; readonly event: EventId; readonly html: string; readonly etag: string },
    trace: string,
  ): Promise<{ readonly kind: 'written' } | { readonly kind: 'conflict' } | { readonly kind: 'gone' } | NoAccess>;
}

/** The organizer's copy of one event, as it stands before or after a write. `html` is what Graph returned, a whole document. */
export type Invite = {
  readonly html: string;
  readonly etag: string;
  readonly isOnlineMeeting: boolean;
  readonly joinUrl: string | null;
  readonly audience: AudienceEvidence;
};

/** What an event says about who sees it: mails of all people on it (organizer included, resources excepted), lower case. */
export type AudienceEvidence = { readonly mails: readonly string[]; readonly hidden: boolean };

/** The directory through Graph. May throw RemoteError. */
export interface Directory {
  /** The users in the scope group (flat), following every page. */
  scopeMembers(trace: string): Promise<readonly PersonId[]>;
  /** null: no such user. */
  person(id: PersonId, trace: string): Promise<DirectoryPerson | null>;
  /** null: nobody in this tenant has that address. */
  personByMail(mail: string, trace: string): Promise<DirectoryPerson | null>;
  directReports(id: PersonId, trace: string): Promise<readonly DirectoryPerson[]>;
  /** The mailbox's zone, working hours' end and language; null when there is no mailbox or no access. */
  mailboxSettings(id: PersonId, trace: string): Promise<{ readonly zone: Zone; readonly language: string } | null>;
}

/** Change notifications of calendars. May throw RemoteError. */
export interface Subscriptions {
  /** 'refused': the tenant does not allow it (facts/graph.md §15.9); poll instead. */
  create(request: { readonly mailbox: PersonId; readonly clientState: string; readonly expires: Instant }, trace: string): Promise<{ readonly kind: 'subscribed'; readonly id: string; readonly expires: Instant } | { readonly kind: 'refused'; readonly why: string } | NoAccess>;
  renew(id: string, expires: Instant, trace: string): Promise<{ readonly kind: 'renewed'; readonly expires: Instant } | { readonly kind: 'gone' }>;
  remove(id: string, trace: string): Promise<void>;
}

/** Teams chats and app installation through Graph. May throw RemoteError. */
export interface Chats {
  /** Installs the personal app. 'refused' says why in the service's words (policy, no licence). Already there counts as installed. */
  installForPerson(person: PersonId, trace: string): Promise<{ readonly kind: 'installed' } | { readonly kind: 'refused'; readonly why: string }>;
  /** Installs the app in a meeting's chat with consent to its resource-specific permissions. */
  installInChat(threadId: string, trace: string): Promise<{ readonly kind: 'installed' } | { readonly kind: 'refused'; readonly why: string } | { readonly kind: 'no-chat' }>;
  /** Who is in a chat now; `people` are Entra object ids, `others` counts members without one (guests, bots not counted). */
  members(threadId: string, trace: string): Promise<{ readonly kind: 'members'; readonly people: readonly PersonId[]; readonly others: number } | { readonly kind: 'no-chat' }>;
}

/** An Adaptive Card 1.5 as JSON, made in `cards/`. */
export type CardJson = Readonly<Record<string, unknown>>;

/** Why the channel will not take a message for a conversation until something changes there (facts/teams.md §3.5). */
export type Refusal = { readonly kind: 'refused'; readonly why: 'not-installed' | 'blocked' | 'disabled-by-admin' | 'no-such-conversation' };

/** The bot's way to speak. May throw RemoteError (throttled, unavailable, malformed). */
export interface Messenger {
  /** The one-to-one chat of the bot with a person; made once, the id is stored by the caller. */
  openPersonalChat(person: PersonId): Promise<{ readonly kind: 'open'; readonly conversation: string; readonly serviceUrl: string } | Refusal>;
  /** Posts a card as its own activity; the id is what `update` takes. `summary` is the notification's line: it names nothing that was said. */
  post(to: { readonly conversation: string; readonly serviceUrl: string | null }, card: CardJson, summary: string): Promise<{ readonly kind: 'posted'; readonly activity: string } | Refusal>;
  update(at: { readonly conversation: string; readonly serviceUrl: string | null; readonly activity: string }, card: CardJson, summary: string): Promise<{ readonly kind: 'updated' } | { readonly kind: 'gone' } | Refusal>;
  /** The bot's own ids (MRI, `29:…`) of the people of a conversation. */
  members(at: { readonly conversation: string; readonly serviceUrl: string | null }): Promise<{ readonly kind: 'members'; readonly members: readonly { readonly person: PersonId | null; readonly mri: string }[] } | Refusal>;
}

/** Word that something of a pair changed, from whichever process changed it. */
export interface PairNews {
  /** Calls back after each change of the pair, until the returned function is called. A change may be told twice, and after a lost line also when there was none. */
  listen(pair: PairId, onNews: () => void): () => void;
}

/** The hours that somebody works by the own mailbox settings; days count from 1 = Monday. `zone` null: the mailbox has one of its own making. */
export type WorkingHours = { readonly days: readonly number[]; readonly from: string; readonly to: string; readonly zone: Zone | null };

/** When somebody is not free. `busy` null: the calendar would not say. `works` null: the mailbox has no working hours. */
export type Schedule = { readonly person: PersonId; readonly busy: readonly Span[] | null; readonly works: WorkingHours | null };

/** Free and busy times, and moving one meeting, through Graph. May throw RemoteError. */
export interface Schedules {
  /** One answer for all `people`, in their order, asked in the name of one mailbox in scope. What the meetings are about is not read. */
  busy(
    request: { readonly mailbox: PersonId; readonly people: readonly { readonly person: PersonId; readonly mail: string }[]; readonly span: Span },
    trace: string,
  ): Promise<{ readonly kind: 'schedules'; readonly schedules: readonly Schedule[] } | NoAccess>;

  /** Where an event stands now, read before it is moved. */
  placed(request: { readonly mailbox: PersonId; readonly event: EventId }, trace: string): Promise<({ readonly kind: 'placed' } & Placed) | { readonly kind: 'gone' } | NoAccess>;

  /**
   * Moves the organizer's event, and nothing else of it; mails every attendee once. 'conflict': it changed since it was read; nothing was written.
   * 'crossing': Outlook lets no occurrence pass its neighbours. Never retried inside.
   */
  move(
    request: { readonly mailbox: PersonId; readonly event: EventId; readonly from: Placed; readonly to: Span },
    trace: string,
  ): Promise<{ readonly kind: 'moved' | 'conflict' | 'crossing' | 'gone' } | NoAccess>;
}

/** When an event is, and by what it can be written again: its etag, and the name of the zone in which it was made. */
export type Placed = { readonly span: Span; readonly etag: string; readonly zone: string | null };
