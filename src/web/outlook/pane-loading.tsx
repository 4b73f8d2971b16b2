import { Shape, WhileLoading } from '../ui/states.tsx';

/** Grey shapes where the agenda comes. */
export const PaneLoading = ({ says }: { readonly says: string }) => (
  <main className="pane-main">
    <WhileLoading says={says}>
      <Shape width={160} height={22} gap={6} />
      <Shape width={120} height={16} gap={14} />
      <Shape width="100%" height={44} gap={12} />
      <Shape width="100%" height={120} gap={12} />
      <Shape width="100%" height={24} gap={20} />
      <Shape width="100%" height={32} />
    </WhileLoading>
  </main>
);
