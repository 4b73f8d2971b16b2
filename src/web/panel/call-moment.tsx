import type { Moment } from '#api/face.ts';
import { open16, play20 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { usePanel } from './panel-context.ts';
import { MomentField } from './moment-field.tsx';
import { WaitsHere } from './waits-here.tsx';

/** The moment in a call that is talked about: a link to it, or the field for one. `isChanging`: another is wanted. */
export function CallMoment({ isChanging, onChanged }: { readonly isChanging: boolean; readonly onChanged: () => void }) {
  const { view, words } = usePanel();
  const { moment } = view.coaching;
  if (moment === null || isChanging) return <MomentField isBegun={isChanging} onDone={onChanged} />;
  return (
    <section className="panel-section" aria-label={words.coaching.moment}>
      <MomentLink moment={moment} />
      <WaitsHere about="set-moment" />
    </section>
  );
}

function MomentLink({ moment }: { readonly moment: Moment }) {
  const { words, host } = usePanel();
  return (
    <a
      className="ui-card panel-moment"
      href={moment.url}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        host.open(moment.url);
      }}
    >
      <span className="panel-tile">
        <Icon shape={play20} />
      </span>
      <span className="ui-grow">
        <span className="ui-cut panel-moment-title">{moment.title}</span>
        <span className="ui-cut ui-meta">{words.coaching.momentDetail(moment.source, moment.at)}</span>
      </span>
      <Icon shape={open16} />
    </a>
  );
}
