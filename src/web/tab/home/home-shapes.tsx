import { Shape, WhileLoading } from '../../ui/states.tsx';
import { useTab } from '../tab-context.ts';

/** The first page while it is read: shapes in the final places. */
export function HomeShapes() {
  const { words } = useTab();
  return (
    <WhileLoading says={words.frame.loading}>
      <div className="tab-title">
        <Shape width={160} height={32} />
      </div>
      <div className="tab-stack">
        <div className="tab-card">
          <Shape width="100%" height={58} />
        </div>
        <div className="tab-card">
          {[1, 2, 3, 4].map((row) => (
            <Shape key={row} width="100%" height={40} gap={row === 4 ? 0 : 24} />
          ))}
        </div>
      </div>
    </WhileLoading>
  );
}
