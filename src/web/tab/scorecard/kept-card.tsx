import type { ScorecardPage } from '#api/tab.ts';
import { Meter } from '../charts/meter.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

type Window = ScorecardPage['kept'][number];

/** The one rate of the page, over the meetings that were chosen, with its numbers and what is left out; the manager's counts the same. */
export function KeptCard({ page, over }: { readonly page: ScorecardPage; readonly over: number }) {
  const { scorecard: words } = useTab().words;
  const chosen = page.kept.find((window) => window.over === over) ?? page.kept[0];
  const managers = page.managerKept.find((window) => window.over === over);
  if (chosen === undefined) return null;
  return (
    <Section title={words.kept} half="account" span={3}>
      <p className="tab-big">
        <span className={chosen.percent === null ? 'ui-title' : 'tab-big-figure'}>{chosen.text}</span> <span className="ui-figure">{chosen.detail}</span>
      </p>
      <p className="ui-meta">{chosen.counts}</p>
      <Windows windows={page.kept} />
      <p className="ui-meta">{chosen.leftOut}</p>
      {managers !== undefined && <p className="ui-meta tab-ruled">{words.theirs(page.manager.given, managers.text, managers.detail)}</p>}
    </Section>
  );
}

/** The windows beside each other; nothing to see while nothing is closed. */
function Windows({ windows }: { readonly windows: readonly Window[] }) {
  const { scorecard: words } = useTab().words;
  if (windows.every(({ percent }) => percent === null)) return null;
  return (
    <table className="tab-mini" aria-label={words.kept}>
      <thead className="ui-unseen">
        <tr>
          <th scope="col">{words.window}</th>
          <th scope="col">{words.rate}</th>
          <th scope="col">{words.counts}</th>
        </tr>
      </thead>
      <tbody>
        {windows.map((window) => (
          <WindowRow key={window.over} window={window} name={window.label} />
        ))}
      </tbody>
    </table>
  );
}

const WindowRow = ({ window, name }: { readonly window: Window; readonly name: string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td className="tab-mini-rate">
      {window.percent !== null && <Meter done={window.percent} of={100} />}
      <span className="ui-figure">{window.text}</span>
    </td>
    <td className="ui-figure ui-meta">{window.detail}</td>
  </tr>
);
