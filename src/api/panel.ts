import type { Face, Moment, PromiseView, Role } from './face.ts';

/** The three parts of the meeting, in their order. */
export type PartKey = 'coaching' | 'accountability' | 'blockers';

/** One part. `spent` (ms) is what it had until `openedAt`; while it is on, the time since then comes on top. Instants are milliseconds since 1970. */
export type PanelPart = {
  readonly key: PartKey;
  readonly label: string;
  /** Planned, with what was added by "Two more minutes". */
  readonly minutes: number;
  readonly spent: number;
  readonly openedAt: number | null;
  /** What to say to open it, without quotes; for accountability the hand-over line. */
  readonly say: string;
  readonly said: boolean;
};

/** One of goal, reality, options. */
export type PanelQuestion = { readonly stage: 'goal' | 'reality' | 'options'; readonly label: string; readonly question: string; readonly asked: boolean; readonly answer: string };

/** What part 1 holds. Nothing in it is an amount of the product's making. */
export type PanelCoaching = {
  /** `detail`: `SPIN, implication. Level 2, aiming for 3.` */
  readonly skill: { readonly id: string; readonly name: string; readonly detail: string } | null;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly detail: string }[];
  readonly moment: Moment | null;
  readonly topic: string | null;
  readonly questions: readonly PanelQuestion[];
  readonly will: { readonly label: string; readonly question: string; readonly answer: string };
  readonly stuck: string;
  readonly defensive: string;
  readonly framework: { readonly name: string; readonly elements: readonly { readonly id: string; readonly name: string; readonly question: string; readonly confirmed: boolean }[] } | null;
  /** `doneMinutes`: how long it took, rounded; null: not done. */
  /** What comes first where no drill does, by what was diagnosed: one sentence. */
  readonly first?: string | null;
  readonly drill: { readonly id: string; readonly text: string; readonly minutes: number; readonly startedAt: number | null; readonly doneMinutes: number | null } | null;
};

/** What part 2 holds. */
export type PanelAccountability = {
  /** Promised before this meeting and still open when it began, oldest due first. */
  readonly promises: readonly PromiseView[];
  readonly settled: number;
  /** Empty when scores are off. */
  readonly indicators: readonly { readonly id: string; readonly name: string; readonly actual: number | null; readonly target: number | null; readonly largest: number }[];
  /** Promised in this meeting, oldest first. */
  readonly made: readonly PromiseView[];
};

/** What is in the way, as somebody said it, and who takes it. */
export type PanelBlocker = {
  readonly id: string;
  readonly text: string;
  readonly taker: Role | 'pass-on' | null;
  /** What it takes to become the manager's promise: `What will Ana do, and by when?`; null: nothing is asked. */
  readonly question?: string | null;
};

/** What closing does, in full sentences, before it is done. */
export type PanelClosing = {
  /** `43 of 45 minutes, both halves held.` */
  readonly summary: string;
  /** `Goes into Tuesday 1 December`; without a next meeting `Waits for your next 1:1`. */
  readonly goesHeading: string;
  readonly goes: readonly { readonly sentence: string; readonly fact: string }[];
  readonly stays: readonly { readonly title: string; readonly detail: string; readonly icon: 'done' | 'missed' | 'private' | 'suspended' }[];
  /** `A recap goes to you both in chat. …` */
  readonly recap: string;
};

/** The meeting was closed from the panel, or by its end. */
export type PanelClosed = {
  /** Until when it can be taken back, and no recap leaves; null: that time is over. */
  readonly undoUntil: number | null;
  readonly title: string;
  readonly summary: string;
  readonly goes: string;
  readonly stays: string;
  readonly next: string | null;
  /** The next meeting, where the reader is the one who may move it; null: not theirs to move. */
  readonly movable: string | null;
};

/** The side panel of one meeting as one of the two sees it. */
export type PanelView = {
  readonly kind: 'panel';
  readonly meeting: string;
  readonly pair: string;
  readonly reader: Role;
  readonly manager: Face;
  readonly rep: Face;
  /** The product's clock when this was made. */
  readonly now: number;
  readonly when: string;
  readonly phase: 'ahead' | 'running' | 'closed' | 'gone';
  /** When the other person's panel was last seen open; null: not in this meeting. */
  readonly otherSeenAt: number | null;
  readonly parts: readonly [PanelPart, PanelPart, PanelPart];
  /** The part that is on, the same for both. */
  readonly on: PartKey;
  readonly coaching: PanelCoaching;
  readonly accountability: PanelAccountability;
  readonly blockers: readonly PanelBlocker[];
  readonly closing: PanelClosing;
  readonly closed: PanelClosed | null;
  /** The reader's own, never the other's. */
  readonly privateNote: string;
  /** At most one quiet hint for the manager at this moment. */
  readonly hint: { readonly id: string; readonly text: string } | null;
};

/** There is no meeting of a pair here, or the pair is not on yet. `text` says what to do. */
export type NoPanel = { readonly kind: 'none'; readonly title: string; readonly text: string };
