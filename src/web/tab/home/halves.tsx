import type { NextMeeting } from '#api/tab.ts';
import { Logo } from '../../ui/logo.tsx';

/** The two halves side by side, joined by the mark. A third part is not shown here: it is the same each week. */
export function Halves({ parts }: { readonly parts: NextMeeting['parts'] }) {
  const [coaching, account] = parts;
  if (coaching === undefined || account === undefined) return null;
  return (
    <div className="tab-halves">
      <Half half="coaching" part={coaching} />
      <span className="tab-joint" aria-hidden="true">
        <Logo size={20} />
      </span>
      <Half half="account" part={account} />
    </div>
  );
}

const Half = ({ half, part }: { readonly half: 'coaching' | 'account'; readonly part: NextMeeting['parts'][number] }) => (
  <div className="tab-half" data-half={half}>
    <p className="tab-half-name">
      <span>{part.label}</span>
      <span className="ui-meta ui-figure">{part.minutes}</span>
    </p>
    <p>{part.detail}</p>
  </div>
);
