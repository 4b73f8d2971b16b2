import { useEffect, useRef } from 'react';

// What is open, the last opened at the end. One list for the page: Escape closes one thing, not all of them.
const opened: { readonly close: () => void }[] = [];

/** While `isOpen`, Escape closes it; of several open things the one that was opened last. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    const entry = { close: () => latest.current() };
    opened.push(entry);
    if (opened.length === 1) document.addEventListener('keydown', closeLast);
    return () => {
      opened.splice(opened.indexOf(entry), 1);
      if (opened.length === 0) document.removeEventListener('keydown', closeLast);
    };
  }, [isOpen]);
}

function closeLast(event: KeyboardEvent): void {
  // Escape that ends a word of an input method (Japanese) belongs to that method
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  opened.at(-1)?.close();
}
