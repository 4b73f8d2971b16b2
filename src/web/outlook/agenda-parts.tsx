import type { ReactNode } from 'react';
import type { OutlookParts } from '#api/outlook.ts';

const hues = ['coaching', 'accountability', 'blockers'] as const;

type Props = { readonly parts: OutlookParts; readonly heading: 'h2' | 'h3'; readonly moment?: ReactNode };

/** The three parts with their minutes; each has its own hue, and its name beside it. The moment stands in the first. */
export const AgendaParts = ({ parts, heading: Heading, moment = null }: Props) =>
  parts.map(({ label, minutes, lines, promises }, index) => (
    <section key={label} className="pane-part" data-part={hues[index]}>
      <div className="pane-part-head">
        <Heading>{label}</Heading>
        <span className="ui-small ui-figure">{minutes}</span>
      </div>
      {lines.map((line) => (
        <p key={line} className="pane-quiet">
          {line}
        </p>
      ))}
      {index === 0 && moment}
      {promises.length > 0 && (
        <ul>
          {promises.map(({ quoted, meta }, place) => (
            <li key={place} className="pane-promise">
              <p>{quoted}</p>
              <p className="ui-meta">{meta}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
