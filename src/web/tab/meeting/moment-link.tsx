import type { Moment } from '#api/face.ts';
import { play16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTab } from '../tab-context.ts';

/** Leads to a moment in a recorded call. */
export function MomentLink({ moment }: { readonly moment: Moment }) {
  const { host } = useTab();
  const { url, title, at, source } = moment;
  return (
    <p className="tab-moment">
      <Icon shape={play16} />
      <a
        className="tab-link"
        href={url}
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault();
          host.open(url);
        }}
      >
        {title}
        {at !== null && `, ${at}`}
      </a>
      <span className="ui-meta">{source}</span>
    </p>
  );
}
