import { Shape, WhileLoading } from '../ui/states.tsx';

const rows: readonly (readonly [width: number | string, height: number, gap: number])[] = [
  ['60%', 12, 20],
  ['100%', 72, 16],
  [88, 12, 8],
  [200, 20, 4],
  [168, 12, 16],
  ['100%', 48, 20],
  [88, 12, 12],
  ['100%', 36, 16],
  ['92%', 36, 16],
  ['96%', 36, 20],
  ['100%', 76, 8],
];

/** Grey shapes where the header, the line, the skill, the call, the questions and the drill will be. */
export const LoadingScreen = ({ says }: { readonly says: string }) => (
  <main className="panel-loading">
    <WhileLoading says={says}>
      <div className="ui-row panel-loading-head">
        <Shape width={112} height={20} />
        <Shape width={64} height={16} />
      </div>
      <div className="panel-rail">
        <span style={{ flexGrow: 24 }} />
        <span style={{ flexGrow: 16 }} />
        <span style={{ flexGrow: 5 }} />
      </div>
      {rows.map(([width, height, gap], at) => (
        <Shape key={at} width={width} height={height} gap={gap} />
      ))}
    </WhileLoading>
  </main>
);
