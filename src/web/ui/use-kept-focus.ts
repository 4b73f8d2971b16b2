import { useEffect, type RefObject } from 'react';

const reachable = 'a[href], button:not([tabindex="-1"]), input:not([disabled]), textarea, select, [tabindex="0"]';

/**
 * Nobody loses the place on the page: when what had the focus is taken away (it was sent, settled, folded), the focus goes to what stands there now. Where
 * something else took the focus already, it stays there.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = box.current;
    if (root === null) return;
    let last: { readonly element: Element; readonly at: number } | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, at: reachableIn(root).findIndex((one) => one === target) };
    };
    // Leaving by itself (a press elsewhere, another window) is no loss. A browser tells of it before the thing that had the focus is gone, so wait and see.
    const left = ({ target }: FocusEvent) =>
      setTimeout(() => {
        if (last?.element === target && last.element.isConnected && last.element.closest('[inert]') === null && document.activeElement === document.body) last = null;
      });
    const mend = () => {
      if (last === null || (last.element.isConnected && last.element.closest('[inert]') === null)) return;
      const { at } = last;
      last = null;
      const now = reachableIn(root);
      if (at >= 0 && (document.activeElement === document.body || document.activeElement?.closest('[inert]') !== null)) now[Math.min(at, now.length - 1)]?.focus();
    };
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', left);
    const observer = new MutationObserver(mend);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['inert'] });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', left);
    };
  }, [box]);
}

const reachableIn = (root: HTMLElement): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(reachable)].filter((one) => one.closest('[inert]') === null && one.offsetParent !== null);
