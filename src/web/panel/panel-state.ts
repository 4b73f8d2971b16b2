import type { NoPanel, PanelView } from '#api/panel.ts';
import type { PanelDeed } from '#api/requests.ts';
import { CallError } from '../call.ts';
import { aboutOf, withDeed, type PendingDeed } from './deed-about.ts';
import { changesBetween, type PanelChange } from './panel-change.ts';
import { predict, type SayOutcome } from './predict.ts';

/** What went wrong, and stands on the screen until it is tried again or put away. `keeps`: the key of the deed that waits for that; null: none does. */
export type Problem = { readonly kind: 'refused' | 'failed' | 'sign-in'; readonly text: string; readonly requestId: string | null; readonly keeps: string | null };

/** All that the panel knows. `base` is the product's last word, `queue` what was done here since, `waited` how many deeds could not leave at once. */
export type SessionState = {
  readonly base: PanelView | null;
  readonly empty: NoPanel | null;
  /** When `base` came, on the monotonic clock. */
  readonly receivedAt: number;
  readonly queue: readonly PendingDeed[];
  readonly isSending: boolean;
  readonly isOnline: boolean;
  readonly waited: number;
  readonly problem: Problem | null;
  readonly hasTried: boolean;
};

/** Something to be said. */
export type PanelNews =
  | { readonly kind: 'offline' }
  | { readonly kind: 'back'; readonly sent: number }
  | { readonly kind: 'sent'; readonly deed: PanelDeed }
  | { readonly kind: 'not-done'; readonly problem: Problem }
  | { readonly kind: 'changed'; readonly changes: readonly PanelChange[] };

export type Transition = { readonly state: SessionState; readonly news: readonly PanelNews[] };

/** Nothing is known yet. */
export const firstState: SessionState = { base: null, empty: null, receivedAt: 0, queue: [], isSending: false, isOnline: true, waited: 0, problem: null, hasTried: false };

/** The panel with the reader's own unsent deeds in it; null while there is none. */
export const shownView = ({ base, queue }: SessionState, say: SayOutcome): PanelView | null => base && queue.reduce((view, pending) => predict(view, pending, say), base);

/** The product's clock, as it goes on since its last word. */
export const clockOf = ({ base, receivedAt }: SessionState, elapsed: number): number => (base === null ? 0 : base.now + elapsed - receivedAt);

/** Whether a deed failed that is still to be tried again: what comes after it waits, since order counts. */
export const isHalted = ({ problem, queue }: SessionState): boolean => queue.some(({ key }) => key === problem?.keeps);

/** What is not sent, and does not leave by itself this moment. */
export const waitingOf = (state: SessionState): readonly string[] => (state.isOnline && !isHalted(state) ? [] : state.queue.map(aboutOf));

/** Something was done here. */
export function afterDeed(state: SessionState, pending: PendingDeed): SessionState {
  const queue = withDeed(state.queue, pending, state.isSending ? 1 : 0);
  return { ...state, queue, waited: state.isOnline ? state.waited : Math.max(state.waited, queue.length) };
}

/** The product answered; `done` is the deed that it answers, which leaves the queue in the same moment, so that nothing jumps. An answer that is older than what is known is no news. */
export function afterAnswer(state: SessionState, answer: PanelView | NoPanel, done: PendingDeed | null, { elapsed, say }: { readonly elapsed: number; readonly say: SayOutcome }): Transition {
  const before = shownView(state, say);
  const queue = done === null ? state.queue : state.queue.filter(({ key }) => key !== done.key);
  const isBack = state.waited > 0 && queue.length === 0;
  const reached: SessionState = { ...state, queue, isOnline: true, hasTried: true, waited: isBack ? 0 : state.waited, problem: stillStands(state.problem, done) };
  const next = known(reached, answer, elapsed);
  const after = shownView(next, say);
  const changes = before !== null && after !== null ? changesBetween(before, after) : [];
  return {
    state: next,
    news: [
      ...(changes.length > 0 ? [{ kind: 'changed', changes } as const] : []),
      ...(isBack ? [{ kind: 'back', sent: state.waited } as const] : done !== null && state.waited === 0 ? [{ kind: 'sent', deed: done.deed } as const] : []),
      ...(!state.isOnline && state.waited === 0 && state.base !== null ? [{ kind: 'back', sent: 0 } as const] : []),
    ],
  };
}

/** A refusal is read, then put away by hand; what failed is over once the same was answered. */
const stillStands = (problem: Problem | null, done: PendingDeed | null): Problem | null => (problem !== null && (problem.kind === 'refused' || (problem.keeps !== null && done === null)) ? problem : null);

function known(state: SessionState, answer: PanelView | NoPanel, elapsed: number): SessionState {
  if (answer.kind === 'none') return state.base === null ? { ...state, empty: answer } : state;
  const isOlder = state.base !== null && answer.meeting === state.base.meeting && answer.now < state.base.now;
  return isOlder ? state : { ...state, base: answer, receivedAt: elapsed, empty: null };
}

/** No answer came to `done` (null: to a reading). A deed that was refused is over: asking again would change nothing. Anything else is kept. */
export function afterFault(state: SessionState, error: unknown, done: PendingDeed | null): Transition {
  const fault = error instanceof CallError ? error : new CallError('failed', '');
  if (fault.kind === 'offline') {
    const news: readonly PanelNews[] = state.isOnline && state.base !== null ? [{ kind: 'offline' }] : [];
    return { state: { ...state, isOnline: false, hasTried: true, waited: Math.max(state.waited, state.queue.length) }, news };
  }
  const isOver = fault.kind === 'refused' && done !== null;
  const queue = isOver ? state.queue.filter(({ key }) => key !== done.key) : state.queue;
  const problem: Problem = { kind: fault.kind, text: fault.text, requestId: fault.requestId, keeps: isOver ? null : (done?.key ?? null) };
  return { state: { ...state, queue, problem, isOnline: true, hasTried: true, waited: isOver ? Math.max(0, state.waited - 1) : state.waited }, news: [{ kind: 'not-done', problem }] };
}

/** The problem is put away, and with it the deed that had it. */
export const afterPutAway = (state: SessionState): SessionState => ({ ...state, problem: null, queue: state.queue.filter(({ key }) => key !== state.problem?.keeps) });
