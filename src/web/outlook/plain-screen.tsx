import type { ReactNode } from 'react';
import { open16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';

type Props = { readonly title: string; readonly text: string; readonly link?: { readonly page: 'home' | 'settings'; readonly label: string } | null; readonly children?: ReactNode };

/** Nothing to show here: why, and where it goes on. */
export const PlainScreen = ({ title, text, link = null, children }: Props) => (
  <main className="pane-main pane-plain">
    <h1 className="ui-title">{title}</h1>
    <p className="pane-quiet">{text}</p>
    {children}
    {link !== null && (
      <a className="ui-link ui-link--body" href={`/a/${link.page}`} target="_blank" rel="noreferrer">
        <Icon shape={open16} />
        {link.label}
      </a>
    )}
  </main>
);
