/** The two people of a pair. The same words as the domain's, so that a screen needs nothing of it. */
export type Role = 'manager' | 'rep';

/** A person as a screen shows one. `initials` are one or two letters, `hue` (0 to 7) picks the ground of the round. */
export type Face = { readonly name: string; readonly given: string; readonly initials: string; readonly hue: number; readonly isYou: boolean };

/** What a screen says when something can't be done: what, why and what to do, in the reader's language. */
export type Refused = { readonly kind: 'refused'; readonly status: 400 | 403 | 404 | 409; readonly text: string };

/** An outcome as one person sees it. */
export type OutcomeChoice = { readonly kind: 'kept' } | { readonly kind: 'missed' } | { readonly kind: 'partly'; readonly done: number; readonly of: number };

/** The three halves of a promise as they were read, in words; null: not said. */
export type ReadSlots = { readonly behaviour: string | null; readonly number: string | null; readonly byWhen: string | null };

/** Where in a sentence a half stands: characters `from` (included) to `to` (not). Marks do not overlap and are in order. */
export type SentenceMark = { readonly from: number; readonly to: number; readonly half: 'behaviour' | 'number' | 'day' };

/** What was read from a sentence while it is written. `question` asks for what is missing; null: nothing is, or there is nothing to ask yet. */
export type Reading = { readonly slots: ReadSlots; readonly marks: readonly SentenceMark[]; readonly missing: 'behaviour' | 'number' | 'action' | 'day' | null; readonly question: string | null; readonly owner: Role };

/** A promise on a screen: as spoken, with how it stands. */
export type PromiseView = {
  readonly id: string;
  readonly owner: Role;
  readonly sentence: string;
  readonly marks: readonly SentenceMark[];
  readonly slots: ReadSlots;
  /** `due Fri 27 Nov`, `carried 2 times`, `suspended while the territory is under review`; in order, may be empty. */
  readonly facts: readonly string[];
  readonly status: 'open' | 'kept' | 'partly' | 'missed' | 'renegotiated' | 'suspended' | 'dropped';
  /** What each of the two said; both stand when they differ. */
  readonly views: readonly { readonly by: Role; readonly outcome: OutcomeChoice; readonly text: string }[];
  /** `Kept`, `Partly, 3 of 4`, `Missed`, `Kept, no evidence`; null while it is open. */
  readonly chip: string | null;
  /** `Ben says partly. Tap the same to agree.`; null: nobody waits. */
  readonly note: string | null;
  /** How far it is: `2 of 5 calls`; null where there is nothing to count. */
  readonly progress: { readonly done: number; readonly of: number; readonly text: string } | null;
  readonly evidence: Moment | null;
  /** Whose word it still needs, before it counts as promised or with its new wording; null: nobody's. */
  readonly waitsFor: Role | null;
};

/** A moment in a recorded call. `source` is Gong, Chorus, Clari Copilot or the host; `at` is `12:40`; null: from its beginning. */
export type Moment = { readonly url: string; readonly title: string; readonly source: string; readonly at: string | null };
