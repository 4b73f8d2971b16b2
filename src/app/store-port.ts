import type { Arc } from '#domain/arc.ts';
import type { Commitment, CommitmentEvent } from '#domain/commitment.ts';
import type { DirectoryPerson } from '#domain/calendar.ts';
import type { Reason } from '#domain/verdict.ts';
import type { DiagnosisEvent } from '#domain/diagnosis.ts';
import type { HintId } from '#domain/hint-rules.ts';
import type { IndicatorEntry } from '#domain/indicator.ts';
import type { MeetingChange } from '#domain/meeting-record.ts';
import type { Room } from '#domain/room.ts';
import type { Rating } from '#domain/rubric.ts';
import type { TeamCatalogue } from '#domain/team-catalogue.ts';
import type { CommitmentId, EventId, MeetingId, PairId, PersonId, SeriesUid } from '#domain/ids.ts';
import type { Audience, Meeting, MeetingSignal, Pair, Venue } from '#domain/meeting.ts';
import type { Instant, LocalDate, Zone } from '#domain/time.ts';
import type { CardJson } from './ports.ts';

/** Jobs that a use case may queue. Queued in the same transaction as the fact that asks for it; one waiting job per key is enough. */
export type JobRequest =
  | { readonly name: 'sync-calendar'; readonly mailbox: PersonId; readonly trace: string }
  | { readonly name: 'update-pair'; readonly pair: PairId; readonly trace: string }
  | { readonly name: 'renew-subscriptions'; readonly trace: string }
  | { readonly name: 'sweep'; readonly trace: string };

/** A person as we know him. `app` is how far our personal app is with this person. */
export type Person = DirectoryPerson & {
  readonly zone: Zone;
  /** The mailbox's. */
  readonly language: string;
  /** The person's own setting; null: none. */
  readonly ownLanguage: string | null;
  /** The one in which Teams was last seen; null: not seen yet. */
  readonly teamsLanguage: string | null;
  readonly inScope: boolean;
  readonly app: 'unknown' | 'installed' | 'uninstalled' | 'blocked' | { readonly refused: string };
  /** The bot's one-to-one chat with the person, once it was opened. */
  readonly chat: { readonly conversation: string; readonly serviceUrl: string } | null;
  readonly mri: string | null;
};

/** How far we are with one mailbox in scope. Every `…At` is compared with the clock port; null: nothing due. */
export type Mailbox = {
  readonly person: PersonId;
  readonly access: 'unknown' | 'open' | 'forbidden' | 'no-mailbox';
  readonly cursor: string | null;
  readonly span: { readonly from: Instant; readonly to: Instant } | null;
  readonly subscription: { readonly id: string; readonly clientState: string; readonly expires: Instant } | null;
  /** Subscriptions are refused here: changes are found by polling. */
  readonly polls: boolean;
  /** Next sync that no notification asks for: a poll, the daily look, a retry, a new span. */
  readonly syncAt: Instant | null;
  /** When the subscription has to be made, renewed or tried again. */
  readonly renewAt: Instant | null;
  /** Graph said Retry-After: no call for this mailbox before. */
  readonly blockedUntil: Instant | null;
  readonly failures: number;
};

/** Our copy of one series (or single event, then `master` is its own id) in one mailbox: the verdict, and nothing that is not needed for it. */
export type SeriesCopy = {
  readonly mailbox: PersonId;
  readonly master: EventId;
  readonly uid: SeriesUid;
  readonly isOrganizer: boolean;
  readonly verdict:
    | { readonly is: 'one-on-one'; readonly manager: PersonId; readonly rep: PersonId; readonly organizer: PersonId | null; readonly cadence: Cadence; readonly reasons: readonly Reason[]; readonly offered: boolean; /** Of a single event: the copy is that one event. */ readonly single?: SingleMeeting }
    /** A single event that the two have to themselves, and no rhythm yet: remembered for what may come, bound to nothing. */
    | { readonly is: 'single'; readonly manager: PersonId; readonly rep: PersonId; readonly organizer: PersonId | null; readonly reasons: readonly Reason[]; readonly single: SingleMeeting }
    | { readonly is: 'other'; readonly because: string };
};

/** When a single meeting is: all that its rhythm needs. */
export type SingleMeeting = { readonly start: Instant; readonly zone: Zone };

export type Cadence = 'weekly' | 'biweekly' | 'monthly' | 'other';

/** Our copy of one occurrence of a 1:1 in one mailbox. Occurrences of other series are not stored. */
export type OccurrenceCopy = {
  readonly event: EventId;
  readonly originalDate: LocalDate | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: Zone;
  readonly audience: Audience;
  readonly venue: Venue;
};

/** A pair with what only its own loop needs. */
export type PairRecord = Pair & {
  /** How often the manager said "Not now". */
  readonly sleeps: number;
  /** When the loop has to look at the pair again, with nothing else happening; null: never. */
  readonly wakeAt: Instant | null;
  readonly failures: number;
};

/** What the pair works on in part 1. Seen by the two only, never in an invite. */
export type Coaching = {
  readonly skill: string | null;
  /** A moment in a call; `at`: from which second on, where somebody said it by hand. */
  readonly evidence: { readonly url: string; readonly title: string | null; readonly at?: number } | null;
  readonly topic: string | null;
};

/** What somebody put on a pair's scorecard: a rating, a week's number, an arc. */
export type ScorecardEntry = ({ readonly kind: 'rating' } & Rating) | ({ readonly kind: 'indicator' } & IndicatorEntry) | ({ readonly kind: 'arc' } & Arc);

/** Something of ours that stands (or is about to stand) in the world. */
export type Delivery = {
  readonly id: string;
  readonly pair: PairId | null;
  /** Whose it is, for what goes to one person (offer, intro, recap, agenda without a meeting chat). */
  readonly person: PersonId | null;
  readonly meeting: MeetingId | null;
  readonly kind: 'offer' | 'intro' | 'agenda' | 'prep' | 'recap' | 'invite';
  /** Of the content, normalised: tells whether what stands is what should stand. */
  readonly hash: string;
  /** intended: the call was about to be made; we don't know whether it arrived · stands · withdrawn: taken back or gone · refused: the service will not take it. */
  readonly state: 'intended' | 'stands' | 'withdrawn' | 'refused';
  readonly intendedAt: Instant;
  readonly doneAt: Instant | null;
  /** Where it is: a card's conversation and activity, or an invite's mailbox and event. */
  readonly place: { readonly conversation: string; readonly serviceUrl: string | null; readonly activity: string | null } | { readonly mailbox: PersonId; readonly event: EventId } | null;
  /** How often it was written; an invite over 1 was repaired. */
  readonly writes: number;
  /** Why it was refused or withdrawn, in a word for the administrator; and small facts of its kind (an offer's pairs). */
  readonly note: Readonly<Record<string, unknown>>;
};

/** What a person set in the tab. `undiagnosedMix` (the share of coaching, in percent; null: the standard) and `own` hold in the pairs that the person leads. */
export type Preferences = {
  readonly undiagnosedMix: number | null;
  readonly hintsOff: readonly HintId[];
  /** Hours `HH:MM` in the person's zone within which nothing is sent unprompted; `from` may be later than `to`: over night. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  /** Own lines and skills, beside the catalogue's. */
  readonly own: TeamCatalogue | null;
};

/** Of somebody who set nothing. */
export const noPreferences: Preferences = { undiagnosedMix: null, hintsOff: [], quiet: null, own: null };

/** One line of the audit: who did what to which pair, never what was said. */
export type AuditEntry = { readonly at: Instant; readonly by: PersonId | null; readonly what: string; readonly pair: PairId | null };

/**
 * One transaction for one tenant. Reads see its own writes. Row-level security below it lets through the tenant's rows only.
 * `save` methods insert or replace by key.
 */
export interface StoreTransaction {
  /** From here until the transaction ends nobody else, in no process, gets past the same `key`; waits for whoever is. What is asked for after it, awaited or not, shows all that they wrote: statements go out in the order in which they are asked for. */
  hold(key: string): Promise<void>;
  /** What is kept once for the tenant; `sweepAt` is when the daily sweep (scope, what was left half done) is due; null: never swept, so at once. */
  readonly tenant: {
    get(): Promise<{ readonly sweepAt: Instant | null }>;
    save(tenant: { readonly sweepAt: Instant | null }): Promise<void>;
  };
  readonly people: {
    get(id: PersonId): Promise<Person | undefined>;
    /** By any of a person's addresses, lower case. */
    byMail(mail: string): Promise<Person | undefined>;
    inScope(): Promise<readonly Person[]>;
    save(person: Person): Promise<void>;
  };
  readonly mailboxes: {
    get(person: PersonId): Promise<Mailbox | undefined>;
    bySubscription(id: string): Promise<Mailbox | undefined>;
    all(): Promise<readonly Mailbox[]>;
    save(mailbox: Mailbox): Promise<void>;
  };
  readonly calendar: {
    /** Replaces the whole set of a series: its verdict and all occurrences known so far. */
    replaceSeries(copy: SeriesCopy, occurrences: readonly OccurrenceCopy[]): Promise<void>;
    /** Changes what a copy that is there is taken for, not its occurrences. */
    saveVerdict(copy: SeriesCopy): Promise<void>;
    removeSeries(mailbox: PersonId, master: EventId): Promise<SeriesCopy | undefined>;
    seriesOf(mailbox: PersonId): Promise<readonly SeriesCopy[]>;
    /** All copies, from every mailbox, of series that are 1:1s of these two. */
    seriesOfPair(manager: PersonId, rep: PersonId): Promise<readonly (SeriesCopy & { readonly occurrences: readonly OccurrenceCopy[] })[]>;
  };
  readonly pairs: {
    get(id: PairId): Promise<PairRecord | undefined>;
    ofPeople(manager: PersonId, rep: PersonId): Promise<PairRecord | undefined>;
    /** Pairs in which the person is manager or rep. */
    ofPerson(person: PersonId): Promise<readonly PairRecord[]>;
    /** Adds a pair, unless these two are one already (somebody else may add it at the same moment); answers the one that there is now. */
    add(pair: PairRecord): Promise<PairRecord>;
    save(pair: PairRecord): Promise<void>;
  };
  readonly meetings: {
    get(id: MeetingId): Promise<Meeting | undefined>;
    /** All of a pair, earliest first. */
    ofPair(pair: PairId): Promise<readonly Meeting[]>;
    /** Those of a pair that lie at least partly between the two moments, earliest first. */
    ofPairBetween(pair: PairId, from: Instant, to: Instant): Promise<readonly Meeting[]>;
    byThread(threadId: string): Promise<readonly Meeting[]>;
    /** Saves everything but the signals. */
    save(meeting: Meeting): Promise<void>;
    addSignal(id: MeetingId, signal: MeetingSignal): Promise<void>;
  };
  readonly commitments: {
    get(id: CommitmentId): Promise<Commitment | undefined>;
    /** All of a pair, oldest first, each with its events in order. */
    ofPair(pair: PairId): Promise<readonly Commitment[]>;
    /** The newest of a pair, at most so many, oldest first. */
    newest(pair: PairId, atMost: number): Promise<readonly Commitment[]>;
    add(commitment: Commitment): Promise<void>;
    addEvent(id: CommitmentId, event: CommitmentEvent): Promise<void>;
  };
  readonly coaching: {
    get(pair: PairId): Promise<Coaching | undefined>;
    save(pair: PairId, coaching: Coaching): Promise<void>;
  };
  /** What was diagnosed and taken back, in the order in which it was recorded; only ever added to. */
  readonly diagnoses: {
    ofPair(pair: PairId): Promise<readonly DiagnosisEvent[]>;
    add(pair: PairId, event: DiagnosisEvent): Promise<void>;
  };
  /** What the scorecard is made from, in the order in which it was recorded; only ever added to. */
  readonly scorecards: {
    ofPair(pair: PairId): Promise<readonly ScorecardEntry[]>;
    add(pair: PairId, entry: ScorecardEntry): Promise<void>;
  };
  /** What the calendars did to a pair's meetings, in the order in which it was seen; only ever added to. */
  readonly meetingChanges: {
    ofPair(pair: PairId): Promise<readonly MeetingChange[]>;
    add(pair: PairId, change: MeetingChange): Promise<void>;
  };
  readonly rooms: {
    /** Undefined: nothing was done in it. */
    get(meeting: MeetingId): Promise<Room | undefined>;
    /** Reads it for a change: until this transaction ends nobody else changes it. A room in which nothing was done is empty. */
    lock(meeting: MeetingId): Promise<Room>;
    save(meeting: MeetingId, room: Room): Promise<void>;
    /** Rooms of a pair's meetings that are not settled: their end has something to do. */
    open(pair: PairId): Promise<readonly { readonly meeting: MeetingId; readonly room: Room }[]>;
    /** Nothing is left to do for it. */
    settle(meeting: MeetingId): Promise<void>;
    /** What the author wrote for nobody else; asked by author, so that it comes to nobody else. */
    noteOf(meeting: MeetingId, author: PersonId): Promise<string>;
    saveNote(meeting: MeetingId, author: PersonId, text: string): Promise<void>;
    /** When each person was last seen with the meeting open. */
    seen(meeting: MeetingId): Promise<ReadonlyMap<PersonId, Instant>>;
    markSeen(meeting: MeetingId, person: PersonId, at: Instant): Promise<void>;
  };
  readonly recaps: {
    /** Who confirmed the recap of a meeting, and when. */
    confirmations(meeting: MeetingId): Promise<readonly { readonly by: PersonId; readonly at: Instant }[]>;
    /** The same of all meetings of a pair that somebody confirmed. */
    ofPair(pair: PairId): Promise<ReadonlyMap<MeetingId, readonly { readonly by: PersonId; readonly at: Instant }[]>>;
    confirm(meeting: MeetingId, by: PersonId, at: Instant): Promise<void>;
  };
  readonly deliveries: {
    get(id: string): Promise<Delivery | undefined>;
    ofPair(pair: PairId): Promise<readonly Delivery[]>;
    /** Offers and other cards that belong to one person and to no single pair. */
    ofPerson(person: PersonId): Promise<readonly Delivery[]>;
    save(delivery: Delivery): Promise<void>;
  };
  /** Recaps as they were sent last, to be read again. */
  readonly sentCards: {
    recapsOf(pair: PairId, person: PersonId): Promise<readonly { readonly meeting: MeetingId; readonly card: CardJson }[]>;
    /** For a delivery that is stored. */
    save(delivery: string, card: CardJson): Promise<void>;
  };
  readonly preferences: {
    get(person: PersonId): Promise<Preferences>;
    /** Of a person that is known. */
    save(person: PersonId, preferences: Preferences): Promise<void>;
  };
  readonly audit: { add(entry: AuditEntry): Promise<void> };
  /** Queues a job with this transaction: it runs after the commit, or never. `update-pair` announces the pair too. */
  queue(job: JobRequest): Promise<void>;
  /** Tells whoever listens, in all processes, that something of the pair changed: after the commit, or never (ports.ts, PairNews). */
  announce(pair: PairId): void;
}

/** The product's memory. Throws on a lost database; a failed transaction leaves nothing behind. */
export interface Store {
  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
  /**
   * Runs `work` while holding the lock `key` across all processes; waits for it. Freed when the process dies.
   * Use: one run per pair, one per mailbox, one offer per manager.
   */
  withLock<T>(key: string, work: () => Promise<T>): Promise<T>;
  /**
   * What is due at `now`: mailboxes to sync or renew, pairs to look at, the daily sweep (also when it never ran). `next`: the earliest moment after
   * `now` at which there will be something new; null: none.
   */
  due(now: Instant): Promise<Due>;
}

export type Due = {
  readonly sync: readonly PersonId[];
  readonly renew: boolean;
  readonly pairs: readonly PairId[];
  readonly sweep: boolean;
  readonly next: Instant | null;
};
