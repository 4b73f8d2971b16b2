import type { PrepareView } from '#api/tab.ts';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

/** The questions of the coaching half, so that nobody is surprised by them. */
export function Questions({ view }: { readonly view: PrepareView }) {
  const { prepare } = useTab().words;
  if (view.questions.length === 0) return null;
  return (
    <Section title={prepare.questions} half="coaching">
      <p className="ui-headline">{view.skill ?? prepare.noSkill}</p>
      <dl className="tab-questions">
        {view.questions.map(({ label, question }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{question}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
