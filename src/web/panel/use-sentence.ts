import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Role } from '#api/face.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { usePanel } from './panel-context.ts';
import { enterLeadsTo, slotOf, type Half } from './promise-half.ts';
import { useReading, type SentenceReading } from './use-reading.ts';

type Wanted = { readonly text: string; readonly setText: (text: string) => void; readonly owner: Role; readonly isRead?: boolean; readonly onWhole: (sentence: string) => void };

/** A sentence that is read while it is typed, and asked about. `entry`: the half that is being set by hand. */
export type SentenceInWork = SentenceReading & {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly missing: Half | null;
  readonly entry: Half | null;
  readonly openEntry: (half: Half) => void;
  readonly closeEntry: () => void;
  readonly addSaid: (said: string) => void;
  readonly onEnter: () => void;
};

/** Enter sends what is whole, else it opens the answer to the one question; what is answered joins the sentence, which stays the only place where the promise stands. */
export function useSentence({ text, setText, owner, isRead = true, onWhole }: Wanted): SentenceInWork {
  const { words } = usePanel();
  const announce = useAnnounce();
  const read = useReading(text, owner, isRead);
  const [entry, setEntry] = useState<Half | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const found = read.reading === null ? null : words.announced.read(read.reading.missing);
  useEffect(() => {
    // what stood there before anybody typed is no news
    if (found !== null && document.activeElement === field.current) announce.politely(found);
  }, [found, announce]);
  const closeEntry = () => {
    setEntry(null);
    field.current?.focus();
  };
  const onEnter = async () => {
    if (text.trim() === '') return;
    const leadsTo = enterLeadsTo(!isRead ? null : read.isOfNow ? read.reading : await read.readNow());
    if (leadsTo === 'send') onWhole(text.trim());
    else setEntry(leadsTo);
  };
  return {
    ...read,
    field,
    entry,
    missing: read.reading?.missing == null ? null : slotOf(read.reading.missing),
    openEntry: setEntry,
    closeEntry,
    addSaid: (said) => {
      if (entry !== null) setText(words.joined(text.trim(), entry, said));
      closeEntry();
    },
    onEnter: () => void onEnter(),
  };
}
