import type { Faults } from '../faults/faults.ts';

/**
 * The state of the local Microsoft 365: one object that every face (entra, graph, teams, control, console) shares.
 * Times are milliseconds since 1970 (UTC) of the simulator's own clock, which stands still unless it is moved.
 * Nothing here knows the product.
 */

/** A person of the tenant. `id` is the Entra object id; `mri` the bot's id of the person (`29:…`). */
export type SimPerson = {
  id: string;
  mri: string;
  displayName: string;
  givenName: string;
  surname: string;
  mail: string;
  userPrincipalName: string;
  proxyAddresses: string[];
  jobTitle: string;
  managerId: string | null;
  /** IANA. */
  timeZone: string;
  /** Windows name, as mailboxSettings tells it. */
  windowsTimeZone: string;
  language: string;
  userType: 'Member' | 'Guest';
};

export type SimClock = {
  now(): number;
  /** Runs `run` when the clock reaches `at` (at once on the next step when `at` is past). `label` says what, for the window and for errors. */
  schedule(at: number, label: string, run: () => void | Promise<void>): { cancel(): void };
  /** The earliest scheduled moment, or null. */
  nextDue(): number | null;
  /** Sets the clock (never back) and runs everything due, in order; resolves when all of it has finished. Only control/ moves the clock. */
  moveTo(at: number): Promise<void>;
};

/** One line of what happened, newest last: the window draws the chain from it, and the counting reads it. */
export type JournalEntry = {
  seq: number;
  at: number;
  /** Where it went: product → Graph, Graph → product, … or `product log` for a line that the product printed. */
  channel: 'graph' | 'entra' | 'notification' | 'bot-in' | 'bot-out' | 'person' | 'tab' | 'clock' | 'mail' | 'product';
  /** client-request-id, or the product's trace; null where there is none. */
  trace: string | null;
  /** One short line: method, path and status; event name and reason. */
  what: string;
  detail: Readonly<Record<string, unknown>>;
};

/** Something a client did that Microsoft's guidance forbids. A story fails on any. */
export type Finding = { at: number; rule: string; what: string };

/** Who caused a change: the application's client id, or a person's id. */
export type Actor = { kind: 'app'; clientId: string } | { kind: 'person'; id: string };

/** A meeting mail that reached an attendee. `originalDate` is null when it was about the whole series or a single event. */
export type MeetingMail = {
  at: number;
  to: string;
  eventId: string;
  uid: string;
  originalDate: string | null;
  kind: 'invite' | 'update' | 'cancellation' | 'response';
  causedBy: Actor;
};

/** What modules tell each other. Handlers run synchronously, in order of subscription. */
export type WorldEvents = {
  /** The event resource `id` (the master's id for anything of a series) of a mailbox was created, updated or deleted. */
  'calendar-changed': { mailbox: string; id: string; changeType: 'created' | 'updated' | 'deleted'; causedBy: Actor };
  /** A Teams meeting was made for an event (or a new one after a join section was lost). */
  'online-meeting-created': {
    organizer: string;
    threadId: string;
    joinUrl: string;
    subject: string;
    attendees: string[];
    masterEventId: string;
  };
  /** The people of an online meeting changed. */
  'online-meeting-people': { threadId: string; people: string[] };
  mail: MeetingMail;
  journal: JournalEntry;
};

export type World = {
  seed: number;
  tenantId: string;
  domain: string;
  /** The application registration that is the product: bot id, SSO and Graph client. */
  app: { clientId: string; clientSecret: string; manifestId: string; catalogId: string };
  /** An application with every permission, for whoever tests from outside. */
  tester: { clientId: string; clientSecret: string };
  scopeGroup: { id: string; members: Set<string> };
  people: Map<string, SimPerson>;
  clock: SimClock;
  /** Seeded: the same seed gives the same run. Returns 0 ≤ x < 1. */
  random: () => number;
  journal: { entries: JournalEntry[]; add(entry: Omit<JournalEntry, 'seq' | 'at'>): void };
  findings: Finding[];
  addFinding(rule: string, what: string): void;
  mails: MeetingMail[];
  on<K extends keyof WorldEvents>(event: K, handler: (payload: WorldEvents[K]) => void): void;
  emit<K extends keyof WorldEvents>(event: K, payload: WorldEvents[K]): void;
  /** Work that was started and has not ended (a delivery under way); a clock step waits until it is zero. */
  busy: { enter(): () => void; idle(): Promise<void> };
  /** Open questions of facts/graph.md §15, as switches; and unpleasantness. */
  switches: Switches;
  /** Planted faults: graph, notifier and teams ask before they answer. */
  faults: Faults;
  /** The product's address in production (`https://…`), and the loopback address that answers for it. */
  product: { publicUrl: string; url: string };
  /** Ends the product without warning and resolves when it is up again. The program sets it; in a unit test it does nothing. */
  killProduct: () => Promise<void>;
};

export type Switches = {
  /** §15.9: POST /subscriptions answers 403. */
  subscriptionsRefused: boolean;
  /** §15.10: our update of an occurrence resets the attendee's response. */
  updateResetsResponse: boolean;
  /** §15.5: a deleted series lists its occurrences as @removed too. */
  removedListsOccurrences: boolean;
  /** Share of notifications delivered twice (0 to 1), and the delay span in ms. */
  duplicateNotifications: number;
  notificationDelay: { min: number; max: number };
};
