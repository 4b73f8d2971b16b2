import { useEffect, useState } from 'react';
import type { Reading, Role } from '#api/face.ts';
import { marksThatHold } from '../ui/marked-pieces.ts';
import { usePanel } from './panel-context.ts';

/** So long the fingers rest before the sentence is read. */
const restMs = 150;

/** What is known of the sentence: the last reading, with the marks that still hold. `isOfNow`: it was read from exactly these words. `readNow` reads without a rest; null: nobody answered. */
export type SentenceReading = { readonly reading: Reading | null; readonly isOfNow: boolean; readonly readNow: () => Promise<Reading | null> };

/** Reads the sentence while it is typed. Where nobody is reached there is no reading, and the sentence can be sent all the same. */
export function useReading(sentence: string, owner: Role, isWanted = true): SentenceReading {
  const { view, call } = usePanel();
  const [last, setLast] = useState<{ readonly sentence: string; readonly reading: Reading } | null>(null);
  const isEmpty = sentence.trim() === '' || !isWanted;
  const { meeting, pair } = view;
  useEffect(() => {
    if (isEmpty) return;
    let isOver = false;
    const timer = setTimeout(() => {
      call('commitment.read', { meeting, pair, sentence, owner }).then(
        (reading) => {
          if (!isOver) setLast({ sentence, reading });
        },
        () => undefined, // the line at the top says when nobody is reached
      );
    }, restMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [call, meeting, pair, sentence, owner, isEmpty]);
  const readNow = async () => {
    const reading = await call('commitment.read', { meeting, pair, sentence, owner }).catch(() => null);
    if (reading !== null) setLast({ sentence, reading });
    return reading;
  };
  if (isEmpty || last === null) return { reading: null, isOfNow: false, readNow };
  return { reading: { ...last.reading, marks: marksThatHold(last.reading.marks, last.sentence, sentence) }, isOfNow: last.sentence === sentence, readNow };
}
