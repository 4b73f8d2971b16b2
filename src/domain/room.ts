import type { AgendaMinutes, GrowStage } from './agenda.ts';
import type { Role } from './commitment.ts';
import type { CommitmentId, PersonId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { minute, plus, type Instant } from './time.ts';

/** The parts of a meeting, in their order. */
export const parts = ['coaching', 'accountability', 'blockers'] as const;
export type Part = (typeof parts)[number];

/** What is in the way, and who takes it; `pass-on`: it goes to somebody else. */
export type Blocker = { readonly id: string; readonly text: string; readonly taker: Role | 'pass-on' | null };

/** The drill of this meeting, once somebody began it. `took`: milliseconds; null: it is on. */
export type DrillRun = { readonly startedAt: Instant; readonly took: number | null };

/** What was said to a question; `asked` is ticked by hand. */
export type Asked = { readonly asked: boolean; readonly answer: string };

/**
 * What happens in a meeting while it runs, the same for both: one row a meeting. What outlives the meeting (promises, outcomes, indicators, skill, moment)
 * is kept where it always was; a private note is no part of it.
 */
export type Room = {
  readonly on: Part;
  /** Since when it is on; null: nobody opened a part by hand, so since the meeting began. */
  readonly since: Instant | null;
  /** Milliseconds that each part had before `since`. */
  readonly spent: Readonly<Record<Part, number>>;
  /** Minutes that were moved from accountability to coaching. */
  readonly moved: number;
  readonly said: Readonly<Record<Part, boolean>>;
  readonly questions: Readonly<Record<GrowStage, Asked>>;
  /** The elements of the framework that were really confirmed, by id. */
  readonly elements: readonly string[];
  readonly drill: DrillRun | null;
  readonly blockers: readonly Blocker[];
  /** Promises that their owner does not make for now. Nobody's yes by the end: they end with the meeting. */
  readonly notYet: readonly CommitmentId[];
  readonly closing: { readonly by: PersonId; readonly at: Instant } | null;
  /** Keys of the deeds that were done, the latest last: a deed that arrives again does nothing. */
  readonly deeds: readonly string[];
};

/** So many deeds are remembered. */
export const deedsRemembered = 200;
/** Closing can be taken back for so long, and no recap leaves meanwhile. */
export const closingGrace = minute;
/** "Two more minutes". */
export const moreMinutes = 2;
/** No part is planned for less. */
export const leastMinutes = 3;

const notAsked: Asked = { asked: false, answer: '' };

/** A meeting in which nothing was done yet. */
export const emptyRoom: Room = {
  on: 'coaching',
  since: null,
  spent: { coaching: 0, accountability: 0, blockers: 0 },
  moved: 0,
  said: { coaching: false, accountability: false, blockers: false },
  questions: { goal: notAsked, reality: notAsked, options: notAsked, will: notAsked },
  elements: [],
  drill: null,
  blockers: [],
  notYet: [],
  closing: null,
  deeds: [],
};

/**
 * The planned minutes of each part, with what was moved: they add up to the meeting's. A diagnosis that is made meanwhile divides them anew: then no more is
 * moved than accountability can spare.
 */
export function plannedMinutes({ moved }: Pick<Room, 'moved'>, planned: Pick<AgendaMinutes, Part>): Readonly<Record<Part, number>> {
  const given = Math.min(moved, Math.max(0, planned.accountability - leastMinutes));
  return { coaching: planned.coaching + given, accountability: planned.accountability - given, blockers: planned.blockers };
}

/** Since when the part that is on runs; null: the meeting has not begun. `began`: when people met, or the planned start once it has passed. */
export const runsSince = ({ since }: Pick<Room, 'since'>, began: Instant | null): Instant | null => since ?? began;

/** Milliseconds that each part had by `until`, never negative. */
export function spentBy(room: Pick<Room, 'on' | 'since' | 'spent'>, began: Instant | null, until: Instant): Readonly<Record<Part, number>> {
  const since = runsSince(room, began);
  return since === null ? room.spent : { ...room.spent, [room.on]: room.spent[room.on] + Math.max(0, until - since) };
}

/** When closing can no longer be taken back; null: nobody closed it. */
export const graceEnds = ({ closing }: Pick<Room, 'closing'>): Instant | null => (closing === null ? null : plus(closing.at, closingGrace));

/** It was closed in the panel, and can be taken back yet. The close button of a card ends that: it closes at once. */
export function isClosing(room: Pick<Room, 'closing'>, { signals }: Pick<Meeting, 'signals'>, now: Instant): boolean {
  const ends = graceEnds(room);
  return ends !== null && now < ends && !signals.some(({ kind }) => kind === 'close-pressed');
}

/** Its owner does not promise it for now. */
export const putOff = (room: Room, id: CommitmentId): Room => (room.notYet.includes(id) ? room : { ...room, notYet: [...room.notYet, id] });

/** Its owner said yes to it after all. */
export const takenUp = (room: Room, id: CommitmentId): Room => ({ ...room, notYet: room.notYet.filter((one) => one !== id) });
