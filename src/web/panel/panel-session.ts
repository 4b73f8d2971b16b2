import type { PanelDeed } from '#api/requests.ts';
import type { Call } from '../call.ts';
import type { WatchMeeting } from '../watch-meeting.ts';
import type { PendingDeed } from './deed-about.ts';
import { afterAnswer, afterDeed, afterFault, afterPutAway, clockOf, firstState, isHalted, type PanelNews, type SessionState, type Transition } from './panel-state.ts';
import type { SayOutcome } from './predict.ts';

/** The one place through which the panel reads and changes. */
export type PanelSession = {
  readonly snapshot: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the panel and follows it until the returned function is called. */
  readonly start: () => () => void;
  /** Does it on the screen at once, and sends it after what was done before it. The same key travels with each try, so it counts once. */
  readonly act: (deed: PanelDeed) => void;
  /** Reads anew and sends what waits. */
  readonly retry: () => void;
  /** Puts the problem away, and the deed that had it. */
  readonly putAway: () => void;
};

/** The world that the session needs. `elapsed` is a monotonic clock in milliseconds; `every` calls back at an interval until it is stopped. */
export type SessionDeps = {
  readonly call: Call;
  readonly watch: WatchMeeting;
  readonly thread: string | null;
  readonly newKey: () => string;
  readonly elapsed: () => number;
  readonly every: (milliseconds: number, run: () => void) => () => void;
  readonly isVisible: () => boolean;
  readonly say: SayOutcome;
  readonly onNews: (news: PanelNews) => void;
};

/** An open panel asks anew so often: it says "I am here", and mends what the live line missed. */
const heartbeatMs = 25_000;

/**
 * Deeds leave one after the other, in order; while nobody is reached they wait in memory, and the screen goes on. Never stored: what was said is on this
 * computer only while the panel is open.
 */
export function createPanelSession(deps: SessionDeps): PanelSession {
  const line = createLine(deps);
  return {
    snapshot: line.state,
    subscribe: line.subscribe,
    start: () => {
      void line.read();
      const stopHeartbeat = deps.every(heartbeatMs, () => {
        if (deps.isVisible()) void line.read();
      });
      return () => {
        stopHeartbeat();
        line.unwatch();
      };
    },
    act: (deed) => {
      const state = line.state();
      line.put({ state: afterDeed(state, { key: deps.newKey(), deed, at: clockOf(state, deps.elapsed()) }), news: [] });
      void line.send();
    },
    retry: () => {
      line.put({ state: { ...line.state(), problem: null }, news: [] });
      void line.read();
    },
    putAway: () => {
      line.put({ state: afterPutAway(line.state()), news: [] });
      void line.send();
    },
  };
}

type Line = {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly put: (transition: Transition) => void;
  readonly read: () => Promise<void>;
  readonly send: () => Promise<void>;
  readonly unwatch: () => void;
};

/** The state, and the two requests that move it: one reading and one sending at a time. */
function createLine({ call, watch, thread, elapsed, say, onNews }: SessionDeps): Line {
  const listeners = new Set<() => void>();
  let state = firstState;
  let isReading = false;
  let isStale = false;
  let stopWatching: (() => void) | null = null;

  const put = ({ state: next, news }: Transition): void => {
    state = next;
    for (const listener of listeners) listener();
    news.forEach(onNews);
  };
  const answered = (answer: Parameters<typeof afterAnswer>[1], done: PendingDeed | null): void => {
    put(afterAnswer(state, answer, done, { elapsed: elapsed(), say }));
    if (answer.kind === 'panel') stopWatching ??= watch(answer.meeting, { onNews: () => void read(), onState: (line) => line === 'lost' || !state.isOnline ? void read() : undefined });
  };
  async function read(): Promise<void> {
    isStale = isReading; // news that comes while we read may be newer than what we will have read
    if (isReading) return;
    isReading = true;
    const request = state.base !== null ? { meeting: state.base.meeting } : thread === null ? {} : { thread };
    await call('panel.read', request).then((answer) => answered(answer, null), (error: unknown) => put(afterFault(state, error, null)));
    isReading = false;
    if (isStale) return read();
    if (state.isOnline) await send();
  }
  async function send(): Promise<void> {
    for (;;) {
      const [pending] = state.queue;
      if (pending === undefined || state.base === null || state.isSending || isHalted(state)) return;
      put({ state: { ...state, isSending: true }, news: [] });
      const { meeting } = state.base;
      const transition = await call('panel.do', { meeting, key: pending.key, deed: pending.deed }).then(
        (answer) => () => answered(answer, pending),
        (error: unknown) => () => put(afterFault(state, error, pending)),
      );
      state = { ...state, isSending: false };
      transition();
      if (!state.isOnline) return;
    }
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put,
    read,
    send,
    unwatch: () => {
      stopWatching?.();
      stopWatching = null;
    },
  };
}
