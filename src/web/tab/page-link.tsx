import type { ReactNode } from 'react';
import { pathOf, type Page } from './route.ts';
import { useTab } from './tab-context.ts';

type Props = { readonly to: Page; readonly className?: string; readonly isCurrent?: boolean; readonly children: ReactNode };

/** Leads to another page of the tab. */
export function PageLink({ to, className = 'tab-link', isCurrent = false, children }: Props) {
  const { go } = useTab();
  return (
    <a
      className={className}
      href={`#${pathOf(to)}`}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
