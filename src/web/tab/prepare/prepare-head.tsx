import type { PrepareView } from '#api/tab.ts';
import { FaceRound } from '../../ui/face.tsx';
import { back16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageLink } from '../page-link.tsx';
import { useTab } from '../tab-context.ts';

/** With whom, and when. In the personal tab there is a way back. */
export function PrepareHead({ view }: { readonly view: PrepareView }) {
  const { words, host } = useTab();
  return (
    <>
      {host.surface === 'tab' && (
        <nav className="tab-back" aria-label={words.frame.back}>
          <PageLink to={{ at: 'home' }}>
            <Icon shape={back16} />
            {words.home.title}
          </PageLink>
        </nav>
      )}
      <div className="tab-score-head">
        <FaceRound face={view.other} size={56} />
        <div className="ui-grow">
          <h1>{words.prepare.title(view.other.given)}</h1>
          <p>{view.when}</p>
        </div>
        <PageLink to={{ at: 'scorecard', pair: view.pair, part: null }}>{words.scorecard.page}</PageLink>
      </div>
    </>
  );
}
