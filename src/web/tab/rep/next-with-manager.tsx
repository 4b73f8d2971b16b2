import { useCallback, useState } from 'react';
import type { RepHome } from '#api/tab.ts';
import { MoveMeeting } from '../meeting/move-meeting.tsx';
import { TopicForm } from '../meeting/topic-form.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';

type Props = { readonly week: RepHome; readonly deeds: Deeds; readonly level: 2 | 3 };

/** The next meeting of the two: what the reader brings to it, and moving it. */
export function NextWithManager({ week, deeds, level }: Props) {
  const { words } = useTab();
  const [isMoving, setMoving] = useState(false);
  const close = useCallback(() => setMoving(false), []);
  const { next, manager } = week;
  if (next === null)
    return (
      <Section title={words.rep.nextRegion} level={level}>
        <p>{words.rep.noNext(manager.given)}</p>
      </Section>
    );
  const moveIt = (
    <button type="button" className="tab-link" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
      {words.meeting.moveIt}
    </button>
  );
  return (
    <Section title={words.rep.withPerson(next.text, manager.given)} level={level} end={moveIt}>
      {isMoving && <MoveMeeting meeting={next.meeting} deeds={deeds} onClose={close} />}
      <TopicForm key={next.meeting} meeting={next.meeting} topic={next.topic} moment={next.moment} deeds={deeds} />
    </Section>
  );
}
