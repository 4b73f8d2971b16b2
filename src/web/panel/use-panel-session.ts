import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ScreenProps } from '../screen-props.ts';
import { createPanelSession, type PanelSession } from './panel-session.ts';
import type { PanelNews, SessionState } from './panel-state.ts';
import type { SayOutcome } from './predict.ts';

type Wanted = { readonly say: SayOutcome; readonly onNews: (news: PanelNews) => void };

/** The session of this panel, for as long as the screen stands. */
export function usePanelSession({ host, call, watch }: ScreenProps, { say, onNews }: Wanted): { readonly session: PanelSession; readonly state: SessionState } {
  const latest = useRef(onNews);
  useEffect(() => {
    latest.current = onNews;
  });
  const [session] = useState(() =>
    createPanelSession({
      call,
      watch,
      say,
      thread: host.thread,
      newKey: () => crypto.randomUUID(),
      elapsed: () => performance.now(),
      every: (milliseconds, run) => {
        const timer = setInterval(run, milliseconds);
        return () => clearInterval(timer);
      },
      isVisible: () => document.visibilityState === 'visible',
      onNews: (news) => latest.current(news),
    }),
  );
  useEffect(() => session.start(), [session]);
  return { session, state: useSyncExternalStore(session.subscribe, session.snapshot) };
}
