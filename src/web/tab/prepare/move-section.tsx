import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { MoveMeeting } from '../meeting/move-meeting.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';

type Props = { readonly meeting: string; readonly deeds: Deeds; readonly isSought: boolean };

/** Moving is offered, never only dropping. */
export function MoveSection({ meeting, deeds, isSought }: Props) {
  const { words } = useTab();
  const [isMoving, setMoving] = useState(isSought);
  const close = useCallback(() => setMoving(false), []);
  return (
    <Section title={words.prepare.move} isSought={isSought}>
      {isMoving ? (
        <MoveMeeting meeting={meeting} deeds={deeds} onClose={close} />
      ) : (
        <Button onClick={() => setMoving(true)}>{words.meeting.moveIt}</Button>
      )}
    </Section>
  );
}
