import type { AgendaMinutes, GrowStage } from './agenda.ts';
import type { Role } from './commitment.ts';
import type { PersonId } from './ids.ts';
import { deedsRemembered, graceEnds, leastMinutes, moreMinutes, plannedMinutes, runsSince, spentBy, type DrillRun, type Part, type Room } from './room.ts';
import type { Instant } from './time.ts';

/** What the two do in the room itself. What they do to promises, indicators, skill and moment is done elsewhere, and remembered here by its key alone. */
export type RoomDeed =
  | { readonly do: 'open-part'; readonly part: Part }
  | { readonly do: 'say'; readonly part: Part; readonly said: boolean }
  | { readonly do: 'more-coaching' }
  | { readonly do: 'ask'; readonly stage: Exclude<GrowStage, 'will'>; readonly asked: boolean }
  | { readonly do: 'answer'; readonly stage: GrowStage; readonly text: string }
  | { readonly do: 'confirm-element'; readonly element: string; readonly confirmed: boolean }
  | { readonly do: 'drill'; readonly state: 'started' | 'done' | 'reset' }
  | { readonly do: 'blocker'; readonly text: string; readonly taker: Role | 'pass-on' | null }
  | { readonly do: 'close' }
  | { readonly do: 'undo-close' };

/** Who does it, when, and what the meeting is: `began` as in `runsSince`; `isClosed`: the recap is on its way, or was sent. */
export type DeedContext = {
  readonly key: string;
  readonly by: PersonId;
  readonly now: Instant;
  readonly began: Instant | null;
  readonly isClosed: boolean;
  readonly planned: Pick<AgendaMinutes, Part>;
};

/** too-early: it has not begun · closed: its time is over · too-late: a closing that can't be taken back any more · no-room: no minutes left to move. */
export type DeedRefused = { readonly kind: 'refused'; readonly why: 'too-early' | 'closed' | 'too-late' | 'no-room' };
export type DeedDone = { readonly kind: 'done'; readonly room: Room };

/** So many blockers and confirmed elements are kept, so that a row has a limit. */
const blockersAtMost = 30;
const elementsAtMost = 50;

/** Whether a deed with this key was done before. */
export const wasDone = (room: Room, key: string): boolean => room.deeds.includes(key);

/** The room in which the deed with this key is remembered. */
export const remembering = (room: Room, key: string): Room => (wasDone(room, key) ? room : { ...room, deeds: [...room.deeds, key].slice(-deedsRemembered) });

/** Does a deed once: with a key that was done before the room stays as it is. A refused deed leaves no trace, and may be tried again. */
export function applyDeed(room: Room, deed: RoomDeed, context: DeedContext): DeedDone | DeedRefused {
  if (wasDone(room, context.key)) return { kind: 'done', room };
  const next = afterDeed(room, deed, context);
  return 'kind' in next ? next : { kind: 'done', room: remembering(next, context.key) };
}

const refuse = (why: DeedRefused['why']): DeedRefused => ({ kind: 'refused', why });

function afterDeed(room: Room, deed: RoomDeed, context: DeedContext): Room | DeedRefused {
  switch (deed.do) {
    case 'open-part':
    case 'more-coaching':
    case 'drill':
      return context.isClosed || room.closing !== null ? refuse('closed') : inTime(room, deed, context);
    case 'say':
      return { ...room, said: { ...room.said, [deed.part]: deed.said } };
    case 'ask':
      return { ...room, questions: { ...room.questions, [deed.stage]: { ...room.questions[deed.stage], asked: deed.asked } } };
    case 'answer':
      return { ...room, questions: { ...room.questions, [deed.stage]: { asked: room.questions[deed.stage].asked || deed.text !== '', answer: deed.text } } };
    case 'confirm-element':
      return { ...room, elements: [...room.elements.filter((one) => one !== deed.element), ...(deed.confirmed ? [deed.element] : [])].slice(-elementsAtMost) };
    case 'blocker':
      return withBlocker(room, deed, context.key);
    case 'close':
      return close(room, context);
    case 'undo-close':
      return undoClose(room, context);
  }
}

/** What moves the clock of the meeting. */
function inTime(room: Room, deed: Extract<RoomDeed, { do: 'open-part' | 'more-coaching' | 'drill' }>, { now, began, planned }: DeedContext): Room | DeedRefused {
  switch (deed.do) {
    case 'open-part': {
      const since = runsSince(room, began);
      if (deed.part === room.on && since !== null) return { ...room, since };
      return { ...room, spent: spentBy(room, began, now), on: deed.part, since: now };
    }
    case 'more-coaching': {
      const left = plannedMinutes(room, planned).accountability - moreMinutes;
      return left < leastMinutes ? refuse('no-room') : { ...room, moved: planned.accountability - left };
    }
    case 'drill':
      return { ...room, drill: drillAfter(room.drill, deed.state, now) };
  }
}

function drillAfter(drill: DrillRun | null, state: 'started' | 'done' | 'reset', now: Instant): DrillRun | null {
  if (state === 'reset') return null;
  if (state === 'started') return drill?.took === null ? drill : { startedAt: now, took: null };
  if (drill === null) return { startedAt: now, took: 0 }; // done without the stop-watch
  return drill.took === null ? { ...drill, took: Math.max(0, now - drill.startedAt) } : drill;
}

/** The same words again only change who takes it. */
function withBlocker(room: Room, { text, taker }: Extract<RoomDeed, { do: 'blocker' }>, key: string): Room {
  const same = room.blockers.find((one) => one.text.toLowerCase() === text.toLowerCase());
  if (same !== undefined) return { ...room, blockers: room.blockers.map((one) => (one === same ? { ...one, taker } : one)) };
  return { ...room, blockers: [...room.blockers, { id: key, text, taker }].slice(-blockersAtMost) };
}

function close(room: Room, { by, now, began, isClosed }: DeedContext): Room | DeedRefused {
  if (isClosed || room.closing !== null) return room; // the other was quicker: it is what both want
  return began === null ? refuse('too-early') : { ...room, closing: { by, at: now } };
}

function undoClose(room: Room, { now, isClosed }: DeedContext): Room | DeedRefused {
  const ends = graceEnds(room);
  if (ends === null) return isClosed ? refuse('too-late') : room;
  return isClosed || now >= ends ? refuse('too-late') : { ...room, closing: null };
}
