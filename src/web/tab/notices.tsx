import { useEffect, useState, type ReactNode } from 'react';
import type { CallError } from '../call.ts';
import { wasDeclined } from '../host/host.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { ErrorBar, OfflineBar } from '../ui/states.tsx';
import { pageName } from './page-name.ts';
import { useTab } from './tab-context.ts';
import { troubleLine } from './trouble-line.ts';
import type { Deeds } from './use-deeds.ts';

type Props = {
  readonly reading: CallError | null;
  readonly onReadAgain: () => void;
  readonly deeds?: Deeds;
  /** There is nothing on the page but these bars: they stand under its name. */
  readonly isAlone?: boolean;
};

/** The bars on top of a page: what could not be read, what could not be done. What was shown stays below. */
export function Notices({ reading, onReadAgain, deeds, isAlone = false }: Props): ReactNode {
  const { page, words } = useTab();
  return (
    <>
      {isAlone && reading !== null && (
        <div className="tab-title">
          <h1>{pageName(page, words)}</h1>
        </div>
      )}
      {reading !== null && <ReadingBar trouble={reading} onReadAgain={onReadAgain} isAlone={isAlone} />}
      {deeds?.trouble != null && <DeedBar trouble={deeds.trouble} deeds={deeds} />}
    </>
  );
}

function ReadingBar({ trouble, onReadAgain, isAlone }: { readonly trouble: CallError; readonly onReadAgain: () => void; readonly isAlone: boolean }) {
  const { words, host } = useTab();
  const announce = useAnnounce();
  const [isDeclined, setDeclined] = useState(false);
  const line = isDeclined && trouble.kind === 'sign-in' ? words.frame.signInDeclined : troubleLine(words.frame, trouble);
  useEffect(() => announce.assertively(line), [announce, line]);
  if (trouble.kind === 'offline') return <OfflineBar title={words.frame.offline} text={isAlone ? words.frame.offlineNothing : words.frame.offlineOld} tryNow={words.frame.tryAgain} onTryNow={onReadAgain} />;
  const signIn = () =>
    void host
      .consent()
      .catch((error: unknown) => setDeclined(wasDeclined(error)))
      .then(onReadAgain);
  const action = trouble.kind === 'sign-in' ? { label: words.frame.signInButton, onPress: signIn } : { label: words.frame.tryAgain, onPress: onReadAgain };
  return <ErrorBar text={line} id={idLine(words.frame, trouble)} action={action} />;
}

function DeedBar({ trouble, deeds }: { readonly trouble: CallError; readonly deeds: Deeds }) {
  const { words } = useTab();
  const again = trouble.kind === 'refused' ? {} : { action: { label: words.frame.tryAgain, onPress: deeds.tryAgain } };
  return <ErrorBar text={troubleLine(words.frame, trouble)} id={idLine(words.frame, trouble)} {...again} dismiss={{ label: words.frame.close, onPress: deeds.dismiss }} />;
}

const idLine = (words: { quoteId(id: string): string }, { kind, requestId }: CallError): string | null => (kind === 'failed' && requestId !== null ? words.quoteId(requestId) : null);
