import type { CommitmentId, MeetingId, PairId, PersonId } from './ids.ts';
import type { Instant, LocalDate } from './time.ts';

/** The two people of a pair. */
export type Role = 'manager' | 'rep';

/** What was read from a commit sentence; null means: not said. `amount` is in whole units of `currency` (ISO 4217, or "%"). */
export type ParsedCommitment = {
  readonly behavior: string | null;
  readonly repetitions: { readonly count: number; readonly unit: string } | null;
  readonly number: { readonly value: number; readonly currency: string | null } | null;
  readonly deal: string | null;
  readonly stage: string | null;
  readonly due: LocalDate | null;
  readonly owner: Role | null;
  readonly halves: 'both' | 'behaviorOnly' | 'numberOnly' | 'neither';
};

/** An outcome as one person sees it (playbook.md, table of states). */
export type Outcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'partly'; readonly done: number; readonly of: number }
  | { readonly kind: 'missed' };

/** What happened to a commitment, append-only; `by` is who did it. `accepted` agrees with the latest proposal of the other. */
export type CommitmentEvent = { readonly at: Instant; readonly by: PersonId } & (
  | { readonly kind: 'made'; readonly sentence: string; readonly parsed: ParsedCommitment; readonly meeting: MeetingId | null }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'reworded'; readonly sentence: string; readonly parsed: ParsedCommitment }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly meeting: MeetingId | null }
  | { /** How many of the promised times are done so far, as its owner counts; says nothing about the outcome. */ readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'renegotiated'; readonly into: CommitmentId }
  | { /** A link that shows how it went; the last one stands. */ readonly kind: 'evidence'; readonly url: string }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'dropped'; readonly reason: string }
);

/** A promise of one of the two, with everything that ever happened to it. */
export type Commitment = {
  readonly id: CommitmentId;
  readonly pair: PairId;
  readonly owner: PersonId;
  readonly events: readonly CommitmentEvent[];
};

/** Where a commitment stands: derived from its events by `stateOf` (domain/commitment-state.ts). */
export type CommitmentState = {
  /** As spoken: the latest wording that holds. */
  readonly sentence: string;
  readonly parsed: ParsedCommitment;
  readonly status: 'open' | 'kept' | 'partly' | 'missed' | 'renegotiated' | 'suspended' | 'dropped';
  /** Both views, when they differ; the status then stays open. */
  readonly contested: readonly { readonly by: PersonId; readonly outcome: Outcome }[];
  readonly outcome: Outcome | null;
  readonly due: LocalDate | null;
  /** True when the other person has not yet accepted the latest wording. */
  readonly rewordPending: boolean;
};
