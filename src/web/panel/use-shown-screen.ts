import { useEffect, useRef, useState } from 'react';
import type { Screen } from './screen-of.ts';

/** `held`: another screen is wanted, and waits for the reader. `goNow` shows it. `mine` says that the next change is the reader's own. */
export type ShownScreen = { readonly screen: Screen; readonly held: Screen | null; readonly goNow: () => void; readonly mine: () => void };

/**
 * The screen that is shown. What the reader does shows at once, and the focus goes to its heading. What the other does never takes a field away from under
 * somebody's fingers: while the reader types, the old screen stays and says that there is a new one.
 */
export function useShownScreen(wanted: Screen): ShownScreen {
  const [shown, setShown] = useState(wanted);
  const isMine = useRef(false);
  const hadFocus = useRef(false);
  const { name } = wanted;
  useEffect(() => {
    if (name === shown.name) return;
    if (!isMine.current && isTyping()) return;
    hadFocus.current = isMine.current || document.activeElement !== document.body;
    isMine.current = false;
    setShown(wanted);
  }, [name, shown.name, wanted]);
  useEffect(() => {
    // the screen that had the focus is gone: the new one's heading is the nearest place
    if (hadFocus.current) document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
    hadFocus.current = false;
  }, [shown.name]);
  const goNow = () => {
    hadFocus.current = true;
    setShown(wanted);
  };
  const mine = () => {
    isMine.current = true;
  };
  // the same screen shows the newest view; only another one waits
  return name === shown.name ? { screen: wanted, held: null, goNow, mine } : { screen: shown, held: wanted, goNow, mine };
}

const isTyping = (): boolean => document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement;
