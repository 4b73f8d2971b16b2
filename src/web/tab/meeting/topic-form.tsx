import { Button } from '@fluentui/react-components';
import { useId, useState, type SyntheticEvent } from 'react';
import type { Moment } from '#api/face.ts';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';
import { topicProblem } from './topic-problem.ts';
import { MomentLink } from './moment-link.tsx';

type Props = { readonly meeting: string; readonly topic: string | null; readonly moment: Moment | null; readonly deeds: Deeds };

/** What the reader wants to work on, and the moment in a call that shows it. What is being typed outlives a reading of the page. */
export function TopicForm({ meeting, topic, moment, deeds }: Props) {
  const { meeting: words } = useTab().words;
  const [typedTopic, setTopic] = useState<string | null>(null);
  const [url, setUrl] = useState('');
  const [problem, setProblem] = useState<'missing' | 'badLink' | null>(null);
  const problemId = useId();
  const value = typedTopic ?? topic ?? '';
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found = topicProblem(value, url);
    setProblem(found);
    if (found !== null) return;
    const link = url.trim() === '' ? {} : { url: url.trim() };
    if (!(await deeds.act({ do: 'set-topic', meeting, topic: value.trim(), ...link }))) return;
    setTopic(null);
    setUrl('');
  };
  return (
    <form className="tab-topic" onSubmit={(event) => void send(event)} noValidate>
      <label>
        <span className="ui-small">{words.topic}</span>
        <input className="ui-field" value={value} maxLength={200} aria-invalid={problem === 'missing'} aria-describedby={problem === 'missing' ? problemId : undefined} onChange={({ target }) => setTopic(target.value)} />
      </label>
      <label>
        <span className="ui-small">{words.moment}</span>
        <input
          className="ui-field"
          type="url"
          value={url}
          placeholder={words.momentPlaceholder}
          aria-invalid={problem === 'badLink'}
          aria-describedby={problem === 'badLink' ? problemId : undefined}
          onChange={({ target }) => setUrl(target.value)}
        />
      </label>
      <Button type="submit" appearance="primary">
        {topic === null && moment === null ? words.add : words.change}
      </Button>
      {problem !== null && (
        <p id={problemId} className="tab-problem" role="alert">
          {words[problem]}
        </p>
      )}
      {moment !== null && <MomentLink moment={moment} />}
    </form>
  );
}
