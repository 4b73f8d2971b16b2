import { Button } from '@fluentui/react-components';
import type { ScorecardPage } from '#api/tab.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { FaceRound } from '../../ui/face.tsx';
import { back16, eye16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageLink } from '../page-link.tsx';
import { print20 } from '../tab-icon-shapes.ts';
import { useTab } from '../tab-context.ts';

type Props = { readonly page: ScorecardPage; readonly over: number; readonly onOver: (over: number) => void };

/** Whose page it is and who sees it; over how many meetings is counted; paper. */
export function ScoreHead({ page, over, onOver }: Props) {
  const { words } = useTab();
  const last = page.kept.length - 1;
  const choices = page.kept.map((window, at) => ({
    id: String(window.over),
    label: words.scorecard.over(window.over, at === last),
    says: words.scorecard.over(window.over, true),
    isMine: window.over === over,
    isChosen: window.over === over,
  }));
  return (
    <>
      <nav className="tab-back" aria-label={words.frame.back}>
        <PageLink to={{ at: 'home' }}>
          <Icon shape={back16} />
          {words.home.title}
        </PageLink>
      </nav>
      <div className="tab-score-head">
        <FaceRound face={page.rep} size={56} />
        <div className="ui-grow">
          <h1>{page.rep.name}</h1>
          <p className="tab-seen-by">
            <Icon shape={eye16} />
            {page.seenBy}
          </p>
        </div>
        <div className="tab-windows">
          <ChoiceGroup label={words.scorecard.windows} choices={choices} onChoose={(id) => onOver(Number(id))} />
        </div>
        <Button className="tab-print" icon={<Icon shape={print20} />} onClick={() => print()}>
          {words.scorecard.print}
        </Button>
      </div>
    </>
  );
}
