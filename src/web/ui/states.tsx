import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { offline20 } from './icon-shapes.ts';
import { Icon } from './icon.tsx';

/** Shows its children after a pause of 300 ms: what comes sooner needs no sign of waiting. `says` is read to screen readers, as the page's heading. */
export function WhileLoading({ says, children }: { readonly says: string; readonly children: ReactNode }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <>
      <div role="status">
        <h1 className="ui-unseen">{says}</h1>
      </div>
      <div aria-hidden="true">{children}</div>
    </>
  );
}

/** A grey shape in the place of what comes. */
export const Shape = ({ width, height, gap = 0 }: { readonly width: number | string; readonly height: number; readonly gap?: number }) => (
  <span className="ui-shape" style={{ width, height, marginBottom: gap }} />
);

type ErrorBarProps = { readonly region?: string; readonly text: string; readonly id?: string | null; readonly action?: { readonly label: string; readonly onPress: () => void }; readonly dismiss?: { readonly label: string; readonly onPress: () => void } };

/** What failed, and what can be done. `region`: its name, where it stands outside of the page's main part. `id` is the line with the id to quote. What was shown stays below it. The announcer says it; this is for the eye. */
export const ErrorBar = ({ region, text, id, action, dismiss }: ErrorBarProps) => (
  <div className="ui-bar" data-tone="bad" role={region === undefined ? undefined : 'region'} aria-label={region}>
    <div className="ui-bar-text">
      <p>{text}</p>
      {id !== undefined && id !== null && <p className="ui-meta">{id}</p>}
    </div>
    {action !== undefined && <Button size="small" onClick={action.onPress} children={action.label} />}
    {dismiss !== undefined && <Button size="small" appearance="subtle" onClick={dismiss.onPress} children={dismiss.label} />}
  </div>
);

type OfflineBarProps = { readonly title: string; readonly text: string; readonly tryNow: string; readonly onTryNow: () => void };

/** No connection: what waits, and that one can go on. */
export const OfflineBar = ({ title, text, tryNow, onTryNow }: OfflineBarProps) => (
  <section className="ui-bar" data-tone="amber" aria-label={title}>
    <Icon shape={offline20} />
    <div className="ui-grow">
      <p className="ui-body ui-strong">{title}</p>
      <p>{text}</p>
      <button type="button" className="ui-link" onClick={onTryNow}>
        {tryNow}
      </button>
    </div>
  </section>
);

/** Nothing is here, why, and what to do. */
export const Empty = ({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) => (
  <section className="ui-empty">
    <h1 className="ui-headline">{title}</h1>
    <p>{text}</p>
    {children}
  </section>
);
