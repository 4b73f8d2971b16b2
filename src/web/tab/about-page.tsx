import { Section } from './section.tsx';
import { useTab } from './tab-context.ts';

/** What the product does, what it never does, and how to end it. */
export function AboutPage() {
  const { about } = useTab().words;
  return (
    <>
      <div className="tab-title">
        <h1>{about.title}</h1>
      </div>
      <div className="tab-stack tab-about">
        {about.parts.map(({ heading, text }) => (
          <Section key={heading} title={heading}>
            <p>{text}</p>
          </Section>
        ))}
      </div>
    </>
  );
}
