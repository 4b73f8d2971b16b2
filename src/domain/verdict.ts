import type { DirectoryPerson } from './calendar.ts';
import type { Role } from './commitment.ts';
import type { EventId } from './ids.ts';
import type { Instant } from './time.ts';

/** Whose calendar it is, and what the directory says. Empty `directReports` and no `boss` mean: the reporting line is not known. */
export type DetectInput = {
  readonly owner: DirectoryPerson;
  readonly directReports: readonly DirectoryPerson[];
  readonly boss: DirectoryPerson | null;
  /** The mail domain of the owner's organization; its sub-domains belong to it. */
  readonly ownDomain: string;
  readonly now: Instant;
  /** The owner is known to manage people. Only then is somebody else's invite no sign of who manages whom: reps send invites to their manager too. */
  readonly ownerManages: boolean;
};

export type MeetingCadence = 'weekly' | 'biweekly' | 'monthly' | 'other';

/** Why it is a 1:1, as codes; `words/` says them in plain words. */
export type Reason =
  | { readonly code: 'two-people' }
  | { readonly code: 'besides'; readonly rooms: number; readonly recorders: number; readonly optional: number; readonly groups: number }
  | { readonly code: 'rhythm'; readonly cadence: MeetingCadence }
  /** Single meetings that keep a rhythm without a series. */
  | { readonly code: 'single-meetings'; readonly cadence: MeetingCadence; readonly meetings: number }
  | { readonly code: 'reports-to-you' | 'you-report-to' | 'same-organization' }
  /** Who manages whom, where the directory does not say. */
  | { readonly code: 'you-invite' | 'they-invite' | 'manager-not-known' }
  | { readonly code: 'named' | 'names' | 'plain-subject' };

/** Why it is not taken as a 1:1. The last three are about single meetings with one person. */
export type OtherReason =
  | 'happens-once'
  | 'cancelled'
  | 'ended'
  | 'declined-by-you'
  | 'declined-by-them'
  | 'all-day'
  | 'too-often'
  | 'too-rare'
  | 'nobody-else'
  | 'more-than-two'
  | 'outside-organization'
  | 'other-purpose'
  | 'too-few'
  | 'no-steady-rhythm'
  | 'has-a-series';

/** Why a 1:1 was spotted and is nevertheless not offered (a private one is shown to its owner only). */
export type NotOffered = 'group-among-attendees' | 'hidden-attendees' | 'private' | 'not-in-reporting-line';

/**
 * How much of a 1:1 is known. `sure`: the directory says who manages whom, and nobody else is on it but rooms and recorders. `asked`: nothing says who
 * manages whom, so the owner has to be asked before anything starts. `likely`: everything between, and single meetings, whose rhythm is an estimate.
 */
export type Confidence = 'sure' | 'likely' | 'asked';

export type OneOnOne = {
  readonly is: 'one-on-one';
  readonly kind: 'series' | 'adhoc';
  readonly counterpart: { readonly mail: string; readonly name: string };
  /** The part that the calendar's owner has in the pair; with the confidence `asked` it is only a guess. */
  readonly ownerRole: Role;
  readonly cadence: MeetingCadence;
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
  readonly offered: boolean;
  readonly notOfferedBecause?: NotOffered;
};

/** `people` is how many people are required, the owner counted, where that is the reason. */
export type NoOneOnOne = { readonly is: 'other'; readonly because: OtherReason; readonly people?: number };

export type Verdict = OneOnOne | NoOneOnOne;

/** What single meetings with one person amount to. `events` are those that belong to the rhythm, earliest first. */
export type PairVerdict = {
  readonly counterpart: { readonly mail: string; readonly name: string };
  readonly events: readonly EventId[];
  readonly verdict: Verdict;
};
