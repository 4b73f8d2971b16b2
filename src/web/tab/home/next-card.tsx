import { Button } from '@fluentui/react-components';
import type { NextMeeting } from '#api/tab.ts';
import { FaceRound } from '../../ui/face.tsx';
import { useTab } from '../tab-context.ts';
import { Halves } from './halves.tsx';

/** The 1:1 that comes next, over all pairs. */
export function NextCard({ next }: { readonly next: NextMeeting }) {
  const { words, go, host } = useTab();
  const { joinUrl } = next;
  return (
    <section className="tab-card tab-next" aria-label={words.home.nextRegion}>
      <FaceRound face={next.face} size={56} />
      <div className="tab-next-who">
        <p className="ui-meta">{next.heading}</p>
        <h2 className="ui-headline">{next.face.name}</h2>
        <p>{next.when}</p>
      </div>
      <Halves parts={next.parts} />
      <div className="tab-acts">
        <Button appearance="primary" onClick={() => go({ at: 'prepare', meeting: next.meeting, part: null })}>
          {words.home.openAgenda}
        </Button>
        {joinUrl !== null && <Button onClick={() => host.open(joinUrl)}>{words.home.join}</Button>}
      </div>
    </section>
  );
}
