import type { EventId, MeetingId, PairId, PersonId, SeriesUid } from './ids.ts';
import type { Instant, LocalDate, Zone } from './time.ts';

/** Who else will see what is written into the invite or the meeting's chat (architecture.md, decision 5). */
export type Audience = 'exactly-two' | 'others' | 'hidden';

/** How the meeting is held: with a Teams chat of its own, with another vendor's link, or in a room or by phone. */
export type Venue =
  | { readonly kind: 'teams'; readonly threadId: string; readonly joinUrl: string }
  | { readonly kind: 'other-link' }
  | { readonly kind: 'none' };

/** Where the organizer's copy of the event is, if its mailbox is in scope; the only copy that is ever written. */
export type OrganizerCopy = { readonly mailbox: PersonId; readonly eventId: EventId };

/**
 * One meeting of a pair, keyed by (tenant, uid, original date), or (tenant, uid) for a single one.
 * It carries only what is needed to hold it: no subject, no body, no third party.
 */
export type Meeting = {
  readonly id: MeetingId;
  readonly pair: PairId;
  readonly uid: SeriesUid;
  /** The day of the occurrence by the series' rule, which a move never changes; null for a single event. */
  readonly originalDate: LocalDate | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly organizer: PersonId | null;
  readonly copy: OrganizerCopy | null;
  readonly audience: Audience;
  readonly venue: Venue;
  /** The event is no longer on the calendar (cancelled, deleted, re-dated, series gone). */
  readonly gone: boolean;
  /** How often it was moved since we first saw it. */
  readonly moves: number;
  readonly signals: readonly MeetingSignal[];
};

/** What we learnt about the meeting being held. `by` is null when Teams itself said so. */
export type MeetingSignal = {
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly kind: 'started' | 'ended' | 'captured' | 'close-pressed' | 'said-held' | 'said-not-held';
};

/** A pair manager and rep, and how far it is on its way. */
export type Pair = {
  readonly id: PairId;
  readonly manager: PersonId;
  readonly rep: PersonId;
  readonly state: PairState;
  /** The organizer's zone of its meetings: days, minutes and 17:00 are counted there. */
  readonly zone: Zone;
  readonly switchedOnAt: Instant | null;
};

/**
 * spotted: found, not yet offered · offered: the manager was asked · sleeping: "Not now" · agreed: the manager said yes, the rep
 * is not yet told · informed: the rep was told, and (CONSENT=both) has not answered · on · off: switched off by one of the two ·
 * refused: "Not a 1:1" or a third "Not now" · stuck: the app can't reach one of the two; the administrator sees why.
 */
export type PairState =
  | { readonly kind: 'spotted' | 'offered' | 'agreed' | 'informed' | 'on' | 'refused' }
  | { readonly kind: 'sleeping'; readonly until: Instant }
  | { readonly kind: 'off'; readonly by: PersonId; readonly at: Instant }
  | { readonly kind: 'stuck'; readonly why: string };
