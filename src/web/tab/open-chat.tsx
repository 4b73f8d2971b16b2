import { useState, type ReactNode } from 'react';
import { useAnnounce } from '../ui/announce.tsx';
import { useTab } from './tab-context.ts';

/** What opens the chat with the bot, and what to say where Teams would not. */
export function useOpenChat(): { readonly open: () => void; readonly notOpened: ReactNode } {
  const { host, words } = useTab();
  const announce = useAnnounce();
  const [hasFailed, setFailed] = useState(false);
  const open = () => {
    host.openChat().then(
      () => setFailed(false),
      () => {
        setFailed(true);
        announce.politely(words.frame.chatElsewhere);
      },
    );
  };
  return { open, notOpened: hasFailed ? <p className="tab-note">{words.frame.chatElsewhere}</p> : null };
}
