import { useEffect, useId, useRef, type ReactNode } from 'react';

type Props = {
  readonly title: string;
  /** Its place among the page's headings. */
  readonly level?: 2 | 3;
  /** Which half of the 1:1 it belongs to. */
  readonly half?: 'coaching' | 'account';
  /** What stands at the end of the title's line. */
  readonly end?: ReactNode;
  /** How much of the twelve columns it takes. */
  readonly span?: 3 | 4 | 5 | 6 | 7 | 8 | 12;
  /** A table runs to the edges of its card. */
  readonly isFlush?: boolean;
  /** Somebody came for this one: it is where reading begins. */
  readonly isSought?: boolean;
  /** Not on paper. */
  readonly isScreenOnly?: boolean;
  readonly children: ReactNode;
};

/** A card with a title. */
export function Section({ title, level = 2, half, end, span = 12, isFlush = false, isSought = false, isScreenOnly = false, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isSought) heading.current?.focus();
  }, [isSought]);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={isFlush ? 'tab-card tab-card--flush' : 'tab-card'} data-screen-only={isScreenOnly ? '' : undefined} data-span={span} aria-labelledby={id}>
      <div className="tab-card-head">
        {half !== undefined && <span className="tab-dot" data-half={half} aria-hidden="true" />}
        <Heading id={id} className="ui-title" ref={heading} tabIndex={isSought ? -1 : undefined}>
          {title}
        </Heading>
        {end !== undefined && <span className="tab-end ui-meta">{end}</span>}
      </div>
      {children}
    </section>
  );
}
