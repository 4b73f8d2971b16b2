import type { Commitment, CommitmentEvent, CommitmentState, Outcome, ParsedCommitment } from './commitment.ts';
import type { CommitmentId, PersonId } from './ids.ts';
import { invariant } from './invariant.ts';
import type { LocalDate } from './time.ts';

/** The two of a pair, by id. */
export type PairPeople = { readonly manager: PersonId; readonly rep: PersonId };

/** A wording that waits for the other person, with who proposes it. */
export type PendingWording = { readonly by: PersonId; readonly sentence: string; readonly parsed: ParsedCommitment };

/** What the events of a commitment say beyond its state: open proposals of either person, for cards and recaps. */
export type CommitmentDetails = {
  /** Each person's latest view of the outcome, in the order in which they first gave one. */
  readonly views: readonly { readonly by: PersonId; readonly outcome: Outcome }[];
  /** A wording of somebody else's promise (or of the manager's own) that the other has not accepted; the old one holds meanwhile. */
  readonly pendingWording: PendingWording | null;
  /** One person wants to move it into a new promise, and the other has not agreed. */
  readonly moveAsked: { readonly by: PersonId; readonly into: CommitmentId } | null;
  /** The promise that this one was moved into, once both agreed. */
  readonly movedInto: CommitmentId | null;
  /** The rep asked to drop it, and the manager has not. */
  readonly dropAsked: { readonly by: PersonId; readonly reason: string } | null;
  readonly dropReason: string | null;
  /** What shows how it went, as somebody linked it; null: nothing was. */
  readonly evidence: string | null;
  /** Written down by somebody else, and its owner has not said yes to it in any way. */
  readonly awaitsOwner: boolean;
  /** How many of the promised times its owner counted last; null: nothing was counted. */
  readonly progress: number | null;
};

type Fold = {
  sentence: string;
  parsed: ParsedCommitment;
  wordingBy: PersonId;
  wordingAccepted: boolean;
  pending: PendingWording | null;
  views: Map<PersonId, Outcome>;
  moveAsked: { by: PersonId; into: CommitmentId } | null;
  movedInto: CommitmentId | null;
  suspended: boolean;
  dropAsked: { by: PersonId; reason: string } | null;
  dropReason: string | null;
  closed: 'renegotiated' | 'dropped' | null;
  ownerAgreed: boolean;
  evidence: string | null;
  progress: number | null;
};

/**
 * Where a commitment stands, by the table in playbook.md. Readings of the table that it leaves open:
 * - The owner's view of the outcome stands as long as the other has none, or the same. The other's view alone is a proposal: the promise
 *   stays open until its owner agrees (same view, or `confirmed`), so that nothing is counted against anybody who never saw it.
 * - Two different views are contested; `confirmed` does not give way, only a new view equal to the other's does.
 * - A rep's wording of the rep's own promise holds at once. Every other rewording holds from the moment the other confirms it.
 * - `renegotiated` needs both: the same `into` from both, or one and a later `confirmed` of the other. One already partly or missed keeps that.
 * - `suspended`, `resumed` and `dropped` count only from the manager; `dropped` from the rep is a request.
 */
export function stateOf(commitment: Commitment, people: PairPeople): CommitmentState {
  const fold = foldOf(commitment, people);
  const views = viewsOf(fold);
  const settled = settledOutcome(fold, commitment.owner);
  return {
    sentence: fold.sentence,
    parsed: fold.parsed,
    status: statusOf(fold, settled),
    contested: views.length === 2 && settled === null ? views : [],
    outcome: settled,
    due: fold.parsed.due,
    rewordPending: fold.pending !== null || !fold.wordingAccepted,
  };
}

/** The proposals behind the state. */
export function detailsOf(commitment: Commitment, people: PairPeople): CommitmentDetails {
  const fold = foldOf(commitment, people);
  return {
    views: viewsOf(fold),
    pendingWording: fold.pending,
    moveAsked: fold.moveAsked,
    movedInto: fold.movedInto,
    dropAsked: fold.closed === null ? fold.dropAsked : null,
    dropReason: fold.dropReason,
    evidence: fold.evidence,
    awaitsOwner: !fold.ownerAgreed,
    progress: fold.progress,
  };
}

/** The first event: who wrote it down, when, and in which meeting. Every commitment has one. */
export function madeOf(commitment: Commitment): Extract<CommitmentEvent, { kind: 'made' }> {
  const [made] = commitment.events;
  invariant(made?.kind === 'made', 'the first event of a commitment is that it was made');
  return made;
}

/** Whether two people say the same about an outcome. */
export const sameOutcome = (one: Outcome, other: Outcome): boolean =>
  one.kind === other.kind && (one.kind !== 'partly' || other.kind !== 'partly' || (one.done === other.done && one.of === other.of));

/** What a person may want to do to a commitment. 'ask-to-drop' is stored as `dropped` by the rep. */
export type CommitmentAction = 'confirm' | 'evidence' | 'reword' | 'outcome' | 'progress' | 'renegotiate' | 'suspend' | 'resume' | 'drop' | 'ask-to-drop';

/** 'yes', or why not; the words are in `words/`. */
export type Permission = 'yes' | 'not-of-this-pair' | 'manager-only' | 'rep-only' | 'owner-only' | 'already-closed' | 'already-settled' | 'past-its-day' | 'suspended' | 'not-suspended';

/** Whether `by` may do this now. With `today`, a move after the promise's day is refused: first comes the outcome. */
export function mayDo(action: CommitmentAction, by: PersonId, commitment: Commitment, people: PairPeople, today?: LocalDate): Permission {
  if (by !== people.manager && by !== people.rep) return 'not-of-this-pair';
  if (['suspend', 'resume', 'drop'].includes(action) && by !== people.manager) return 'manager-only';
  if (action === 'ask-to-drop' && by !== people.rep) return 'rep-only';
  if (action === 'progress' && by !== commitment.owner) return 'owner-only';
  const { status, due } = stateOf(commitment, people);
  if (status === 'dropped' || status === 'renegotiated') return 'already-closed';
  if (action === 'confirm' || action === 'evidence' || (action === 'outcome' && status !== 'suspended')) return 'yes';
  if (action === 'resume') return status === 'suspended' ? 'yes' : 'not-suspended';
  if (status === 'suspended') return action === 'drop' || action === 'ask-to-drop' ? 'yes' : 'suspended';
  if (action === 'renegotiate') return mayMove(status, due, today);
  return status === 'open' ? 'yes' : 'already-settled';
}

function mayMove(status: CommitmentState['status'], due: LocalDate | null, today: LocalDate | undefined): Permission {
  if (status === 'kept') return 'already-settled';
  if (status === 'open' && due !== null && today !== undefined && today > due) return 'past-its-day';
  return 'yes';
}

function foldOf(commitment: Commitment, people: PairPeople): Fold {
  const made = madeOf(commitment);
  const fold: Fold = {
    sentence: made.sentence,
    parsed: made.parsed,
    wordingBy: made.by,
    wordingAccepted: true,
    pending: null,
    views: new Map(),
    moveAsked: null,
    movedInto: null,
    suspended: false,
    dropAsked: null,
    dropReason: null,
    closed: null,
    evidence: null,
    ownerAgreed: made.by === commitment.owner,
    progress: null,
  };
  for (const event of commitment.events.slice(1)) {
    const isOfThePair = event.by === people.manager || event.by === people.rep;
    if (isOfThePair && fold.closed === null) apply(fold, event, commitment.owner, people);
  }
  return fold;
}

function apply(fold: Fold, event: CommitmentEvent, owner: PersonId, people: PairPeople): void {
  const isManager = event.by === people.manager;
  const agrees = event.kind === 'confirmed' || event.kind === 'reworded' || event.kind === 'outcome' || event.kind === 'progress';
  if (agrees && event.by === owner) fold.ownerAgreed = true;
  switch (event.kind) {
    case 'made':
      return; // only the first one makes it; a second is a repeated delivery
    case 'confirmed':
      { confirm(fold, event.by, owner); return; }
    case 'reworded':
      { reword(fold, event, event.by === owner && !isManager); return; }
    case 'outcome':
      fold.views.set(event.by, event.outcome);
      return;
    case 'progress':
      if (event.by === owner) fold.progress = event.done;
      return;
    case 'renegotiated':
      { move(fold, event, owner); return; }
    case 'evidence':
      fold.evidence = event.url;
      return;
    case 'suspended':
    case 'resumed':
      if (isManager) fold.suspended = event.kind === 'suspended';
      return;
    case 'dropped':
      { drop(fold, event, isManager, owner); return; }
  }
}

/** Accepts what the other proposed and this person has not answered: wording, outcome, move. A view of one's own stays. */
function confirm(fold: Fold, by: PersonId, owner: PersonId): void {
  if (fold.pending !== null && fold.pending.by !== by) {
    fold.sentence = fold.pending.sentence;
    fold.parsed = fold.pending.parsed;
    fold.wordingBy = fold.pending.by;
    fold.wordingAccepted = true;
    fold.pending = null;
  }
  if (fold.wordingBy !== by) fold.wordingAccepted = true;
  const others = [...fold.views].find(([person]) => person !== by);
  if (others !== undefined && !fold.views.has(by)) fold.views.set(by, others[1]);
  if (fold.moveAsked !== null && fold.moveAsked.by !== by) agreeMove(fold, fold.moveAsked.into, owner);
}

function reword(fold: Fold, event: PendingWording, holdsAtOnce: boolean): void {
  const { by, sentence, parsed } = event;
  if (!holdsAtOnce) {
    fold.pending = { by, sentence, parsed };
    return;
  }
  fold.sentence = sentence;
  fold.parsed = parsed;
  fold.wordingBy = by;
  fold.wordingAccepted = false;
  fold.pending = null;
}

function move(fold: Fold, event: { by: PersonId; into: CommitmentId }, owner: PersonId): void {
  if (fold.movedInto === event.into && settledOutcome(fold, owner) !== null) return; // agreed already, beside its outcome: a repeated press asks for nothing new
  const agreed = fold.moveAsked !== null && fold.moveAsked.by !== event.by && fold.moveAsked.into === event.into;
  if (agreed) agreeMove(fold, event.into, owner);
  else fold.moveAsked = { by: event.by, into: event.into };
}

function agreeMove(fold: Fold, into: CommitmentId, owner: PersonId): void {
  fold.movedInto = into;
  fold.moveAsked = null;
  if (settledOutcome(fold, owner) === null) fold.closed = 'renegotiated';
}

function drop(fold: Fold, event: { by: PersonId; reason: string }, isManager: boolean, owner: PersonId): void {
  if (settledOutcome(fold, owner) !== null && !fold.suspended) return; // what is settled is not dropped afterwards
  if (!isManager) {
    fold.dropAsked = { by: event.by, reason: event.reason };
    return;
  }
  fold.closed = 'dropped';
  fold.dropReason = event.reason;
}

const viewsOf = (fold: Fold) => [...fold.views].map(([by, outcome]) => ({ by, outcome }));

function settledOutcome(fold: Fold, owner: PersonId): Outcome | null {
  const own = fold.views.get(owner);
  if (own === undefined) return null;
  return [...fold.views.values()].every((view) => sameOutcome(view, own)) ? own : null;
}

function statusOf(fold: Fold, settled: Outcome | null): CommitmentState['status'] {
  if (fold.closed !== null) return fold.closed;
  if (fold.suspended) return 'suspended';
  return settled?.kind ?? 'open';
}
