import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Reading, Role } from '#api/face.ts';
import { enPanel } from '#words/screens/en-panel.ts';
import type { PanelWords } from '#words/screens/panel-words.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Announcer, useAnnounce } from '../ui/announce.tsx';
import { Empty } from '../ui/states.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { ConnectionBars } from './connection-bars.tsx';
import { LoadingScreen } from './loading-screen.tsx';
import { PanelContext, type Panel } from './panel-context.ts';
import { PanelScreens } from './panel-screens.tsx';
import { clockOf, shownView, waitingOf, type Problem } from './panel-state.ts';
import { problemText } from './problem-text.ts';
import { sayNews } from './say-news.ts';
import { usePanelSession } from './use-panel-session.ts';

type Props = ScreenProps & { readonly words?: PanelWords };

/** The side panel of a running 1:1, for one of the two. */
export function PanelApp(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  return (
    <Announcer>
      <div className="panel" ref={box}>
        <OpenPanel {...props} />
      </div>
    </Announcer>
  );
}

function OpenPanel({ words = enPanel, ...screen }: Props) {
  const { host, call } = screen;
  const announce = useAnnounce();
  const say = words.promise.outcome;
  const { session, state } = usePanelSession(screen, {
    say,
    onNews: (news) => {
      const { base } = session.snapshot();
      if (base !== null) sayNews(news, words, announce, (role: Role) => base[role]);
    },
  });
  const [kept] = useState(() => ({ drafts: new Map<string, string>(), readings: new Map<string, Reading>() }));
  const view = useMemo(() => shownView(state, say), [state, say]);
  const panel = useMemo((): Panel | null => {
    if (view === null) return null;
    const waiting = new Set(waitingOf(state));
    return { view, words, host, call, ...kept, isOnline: state.isOnline, act: session.act, isWaiting: (about) => waiting.has(about), now: () => clockOf(session.snapshot(), performance.now()) };
  }, [view, words, host, call, kept, state, session]);
  const signIn = () => void host.consent().then(session.retry, () => undefined);
  const bars = <ConnectionBars state={state} words={words} onRetry={session.retry} onPutAway={session.putAway} onSignIn={signIn} />;
  if (panel !== null) {
    return (
      <PanelContext value={panel}>
        {bars}
        <PanelScreens />
      </PanelContext>
    );
  }
  if (state.empty !== null) return <main className="panel-middle" children={<Empty title={state.empty.title} text={state.empty.text} />} />;
  if (!state.hasTried) return <LoadingScreen says={words.frame.loading} />;
  return <NotOpened problem={state.problem} words={words} onRetry={session.retry} onSignIn={signIn} />;
}

type NotOpenedProps = { readonly problem: Problem | null; readonly words: PanelWords; readonly onRetry: () => void; readonly onSignIn: () => void };

/** The panel could not be read at all: why, and what to do. */
function NotOpened({ problem, words, onRetry, onSignIn }: NotOpenedProps) {
  const { frame } = words;
  const id = problem?.kind === 'failed' ? problem.requestId : null;
  return (
    <main className="panel-middle">
      <Empty title={frame.unreachableTitle} text={problem === null ? frame.unreachable : problemText(problem, words)}>
        {id !== null && <p className="ui-meta">{frame.quoteId(id)}</p>}
        {problem?.kind === 'sign-in' ? <Button appearance="primary" onClick={onSignIn} children={frame.signIn} /> : <Button onClick={onRetry} children={frame.tryAgain} />}
      </Empty>
    </main>
  );
}
