import { useEffect, useRef } from 'react';
import { useAnnounce } from '../ui/announce.tsx';
import { useClock, usePanel } from './panel-context.ts';
import { partClock } from './part-clock.ts';

/** Says, politely and once: the part that begins and its minutes, and that two minutes are left. */
export function usePartNews(): void {
  const { view, words } = usePanel();
  const announce = useAnnounce();
  const part = view.parts.find(({ key }) => key === view.on) ?? view.parts[0];
  const clock = partClock(part, useClock());
  const isNearEnd = clock.kind === 'left' && clock.isNearEnd && part.openedAt !== null;
  const last = useRef({ key: part.key, isNearEnd });
  useEffect(() => {
    const before = last.current;
    last.current = { key: part.key, isNearEnd };
    if (before.key !== part.key) announce.politely(words.announced.partBegins(part.label, part.minutes));
    else if (isNearEnd && !before.isNearEnd) announce.politely(words.announced.twoMinutesLeft(part.label));
  }, [announce, words, part.key, part.label, part.minutes, isNearEnd]);
}
