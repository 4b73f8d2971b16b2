import { useCallback, useRef, useState } from 'react';
import type { TabDeed } from '#api/requests.ts';
import type { CallError } from '../call.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { asCallError } from './use-answer.ts';
import { useTab } from './tab-context.ts';
import { troubleLine } from './trouble-line.ts';

/** What somebody does on a page. One deed at a time: a second press while the first is on its way does nothing. */
export type Deeds = {
  /** Answers whether it was done. The page is read anew either way: what was refused may have been refused because of something new. */
  readonly act: (deed: TabDeed) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly trouble: CallError | null;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
};

/** `onDone` reads the page anew. */
export function useDeeds(onDone: () => void): Deeds {
  const { call, words } = useTab();
  const announce = useAnnounce();
  const [failed, setFailed] = useState<{ readonly deed: TabDeed; readonly trouble: CallError } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);
  const act = useCallback(
    async (deed: TabDeed): Promise<boolean> => {
      if (busy.current) return false;
      busy.current = true;
      setBusy(true);
      try {
        const { text } = await call('tab.do', { deed });
        setFailed(null);
        announce.politely(text ?? words.frame.saved);
        return true;
      } catch (error) {
        const trouble = asCallError(error);
        setFailed({ deed, trouble });
        announce.assertively(troubleLine(words.frame, trouble));
        return false;
      } finally {
        busy.current = false;
        setBusy(false);
        onDone();
      }
    },
    [call, words, announce, onDone],
  );
  return {
    act,
    isBusy,
    trouble: failed?.trouble ?? null,
    tryAgain: () => failed !== null && void act(failed.deed),
    dismiss: () => setFailed(null),
  };
}
