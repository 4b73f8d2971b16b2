import { Button } from '@fluentui/react-components';
import type { DiagnosisView, ScorecardPage } from '#api/tab.ts';
import { useOpenChat } from '../open-chat.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';

type Props = { readonly page: ScorecardPage; readonly deeds: Deeds; readonly isSought: boolean };

/** What is in the way, as the manager found it, with its arithmetic. The two only. */
export function DiagnosisCard({ page, deeds, isSought }: Props) {
  const { words } = useTab();
  const chat = useOpenChat();
  const { diagnosis } = page;
  return (
    <Section title={words.scorecard.diagnosis} end={diagnosis?.since} isSought={isSought} isScreenOnly>
      {diagnosis === null ? (
        <>
          <p>{words.scorecard.noDiagnosis}</p>
          <div className="tab-acts tab-more">
            <Button onClick={chat.open}>{words.scorecard.openChat}</Button>
          </div>
          {chat.notOpened}
        </>
      ) : (
        <Stands diagnosis={diagnosis} onUndo={() => void deeds.act({ do: 'undo-diagnosis', pair: page.pair })} />
      )}
    </Section>
  );
}

function Stands({ diagnosis, onUndo }: { readonly diagnosis: DiagnosisView; readonly onUndo: () => void }) {
  const { scorecard: words } = useTab().words;
  return (
    <div className="tab-diagnosis">
      <div>
        <h3 className="ui-headline">{diagnosis.cause}</h3>
        {diagnosis.reason !== null && <p>{diagnosis.reason}</p>}
        <h4 className="tab-small-heading">{words.mix}</h4>
        <p>{diagnosis.mix}</p>
        {diagnosis.changes.length > 0 && (
          <>
            <h4 className="tab-small-heading">{words.changes}</h4>
            <ul className="tab-lines">
              {diagnosis.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </>
        )}
        {diagnosis.mayUndo && (
          <div className="tab-acts tab-more">
            <Button onClick={onUndo}>{words.undoDiagnosis}</Button>
          </div>
        )}
      </div>
      {diagnosis.arithmetic.length > 0 && (
        <div>
          <h3 className="tab-small-heading">{words.arithmetic}</h3>
          <dl className="tab-pairs tab-figures">
            {diagnosis.arithmetic.map(({ title, value }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd className="ui-figure">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
