import type { PanelWords } from '#words/screens/panel-words.ts';
import { ErrorBar, OfflineBar } from '../ui/states.tsx';
import type { SessionState } from './panel-state.ts';
import { problemText } from './problem-text.ts';

type Props = { readonly state: Pick<SessionState, 'isOnline' | 'problem' | 'queue'>; readonly words: PanelWords; readonly onRetry: () => void; readonly onPutAway: () => void; readonly onSignIn: () => void };

/** At the very top: that nobody is reached, or what failed. What was shown stays beneath. */
export function ConnectionBars({ state: { isOnline, problem, queue }, words, onRetry, onPutAway, onSignIn }: Props) {
  const { frame } = words;
  if (isOnline && problem === null) return null;
  const again = problem?.kind === 'sign-in' ? { label: frame.signIn, onPress: onSignIn } : { label: frame.tryAgain, onPress: onRetry };
  return (
    <div className="panel-bars">
      {!isOnline && <OfflineBar title={frame.offline} text={frame.offlineText(queue.length)} tryNow={frame.tryNow} onTryNow={onRetry} />}
      {problem !== null && (
        <ErrorBar
          text={problemText(problem, words)}
          id={problem.kind === 'failed' && problem.requestId !== null ? frame.quoteId(problem.requestId) : null}
          {...(problem.kind !== 'refused' && { action: again })}
          {...((problem.kind === 'refused' || problem.keeps !== null) && { dismiss: { label: frame.putAway, onPress: onPutAway } })}
          region={frame.problem}
        />
      )}
    </div>
  );
}
