import { Shape, WhileLoading } from '../../ui/states.tsx';
import { useTab } from '../tab-context.ts';

const cards = [
  [5, 220],
  [3, 220],
  [4, 220],
  [7, 240],
  [5, 240],
  [12, 160],
] as const;

/** The scorecard while it is read: shapes in the final places. */
export function ScoreShapes() {
  const { words } = useTab();
  return (
    <WhileLoading says={words.frame.loading}>
      <div className="tab-title">
        <Shape width={240} height={56} />
      </div>
      <div className="tab-grid">
        {cards.map(([span, height], at) => (
          <div key={at} className="tab-card" data-span={span}>
            <Shape width="100%" height={height} />
          </div>
        ))}
      </div>
    </WhileLoading>
  );
}
