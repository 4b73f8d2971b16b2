import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

/** What became of the 1:1s, from the calendar only. */
export function RecordCard({ lines }: { readonly lines: readonly string[] }) {
  const { scorecard: words } = useTab().words;
  return (
    <Section title={words.record} span={12} isScreenOnly>
      <ul className="tab-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
