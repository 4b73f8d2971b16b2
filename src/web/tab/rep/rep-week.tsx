import type { RepHome } from '#api/tab.ts';
import type { Deeds } from '../use-deeds.ts';
import { NextWithManager } from './next-with-manager.tsx';
import { OpenPromises } from './open-promises.tsx';
import { RepKept } from './rep-kept.tsx';
import { RepSkill } from './rep-skill.tsx';
import { TheirPromises } from './their-promises.tsx';
import { WhoSees } from './who-sees.tsx';

type Props = { readonly week: RepHome; readonly deeds: Deeds; /** Where it is not the only thing on the page. */ readonly title: string | null };

/** The reader's week in one 1:1 in which somebody else leads. */
export function RepWeek({ week, deeds, title }: Props) {
  const level = title === null ? 2 : 3;
  return (
    <>
      {title !== null && (
        <div className="tab-title">
          <h2>{title}</h2>
        </div>
      )}
      <div className="tab-columns">
        <div className="tab-stack">
          <OpenPromises week={week} deeds={deeds} level={level} />
          <NextWithManager week={week} deeds={deeds} level={level} />
          <WhoSees week={week} deeds={deeds} level={level} />
        </div>
        <div className="tab-stack">
          <RepSkill skill={week.skill} level={level} />
          <RepKept week={week} level={level} />
          <TheirPromises week={week} level={level} />
        </div>
      </div>
    </>
  );
}
