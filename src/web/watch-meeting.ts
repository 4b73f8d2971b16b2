import { tokenOf } from './call.ts';
import type { Host } from './host/host.ts';

/** `onNews`: something of the meeting changed, read it anew. `onState`: whether the line stands; said at once and with each change. */
export type Watcher = { readonly onNews: () => void; readonly onState: (state: 'live' | 'lost') => void };

/** Hears of changes of a meeting until the returned function is called. */
export type WatchMeeting = (meeting: string, watcher: Watcher) => () => void;

/** The server says something at least this often. */
const silenceMs = 40_000;
const retryMs = { first: 1_000, most: 15_000 };

/**
 * Server-sent events over fetch: EventSource can send no token. The line is made anew after a loss, at growing intervals, and at once when the browser
 * is back online; after each new line there is news, since something may have been missed.
 */
export function createWatchMeeting(host: Host): WatchMeeting {
  return (meeting, watcher) => {
    const ended = new AbortController();
    void keepListening(host, meeting, watcher, ended.signal);
    return () => ended.abort();
  };
}

async function keepListening(host: Host, meeting: string, watcher: Watcher, ended: AbortSignal): Promise<void> {
  let wait = retryMs.first;
  for (let attempt = 0; !ended.aborted; attempt += 1) {
    try {
      await listen(host, meeting, ended, {
        onOpen: () => {
          wait = retryMs.first;
          watcher.onState('live');
          if (attempt > 0) watcher.onNews();
        },
        onNews: watcher.onNews,
      });
    } catch {
      // lost: told below, and tried again
    }
    if (isOver(ended)) return;
    watcher.onState('lost');
    await rest(wait, ended);
    wait = Math.min(retryMs.most, wait * 2);
  }
}

/** Asked anew: it may have ended while we listened. */
const isOver = (signal: AbortSignal): boolean => signal.aborted;

type Hearing = { readonly onOpen: () => void; readonly onNews: () => void };

async function listen(host: Host, meeting: string, ended: AbortSignal, { onOpen, onNews }: Hearing): Promise<void> {
  const silent = new AbortController();
  const response = await fetch(`/api/live?meeting=${encodeURIComponent(meeting)}`, {
    headers: { authorization: `Bearer ${await tokenOf(host)}`, accept: 'text/event-stream' },
    signal: AbortSignal.any([ended, silent.signal]),
  });
  if (!response.ok || response.body === null) throw new Error('no line');
  onOpen();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const late = setTimeout(() => silent.abort(), silenceMs);
    const { done, value } = await reader.read();
    clearTimeout(late);
    if (done) return;
    if (value.includes('event: changed')) onNews();
  }
}

/** Waits, but not past the moment at which the browser is online again. */
function rest(ms: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    globalThis.addEventListener('online', done, { once: true });
    ended.addEventListener('abort', done, { once: true });
  });
}
