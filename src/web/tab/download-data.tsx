import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from '../ui/announce.tsx';
import { useTab } from './tab-context.ts';
import { troubleLine } from './trouble-line.ts';
import { asCallError } from './use-answer.ts';

/** Everything that is kept about the reader, as a file that a person and a program can read. */
export function DownloadData() {
  const { words, call } = useTab();
  const announce = useAnnounce();
  const [trouble, setTrouble] = useState<string | null>(null);
  const download = async () => {
    try {
      save('twofold.json', JSON.stringify(await call('data.read', {}), null, 2));
      setTrouble(null);
      announce.politely(words.rep.downloaded);
    } catch (error) {
      const line = troubleLine(words.frame, asCallError(error));
      setTrouble(line);
      announce.assertively(line);
    }
  };
  return (
    <>
      <Button onClick={() => void download()}>{words.rep.download}</Button>
      {trouble !== null && <span className="tab-problem">{trouble}</span>}
    </>
  );
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken the file by then; at once would be too early for some
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
