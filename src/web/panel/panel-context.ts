import { createContext, use, useEffect, useState } from 'react';
import type { Face, Reading, Role } from '#api/face.ts';
import type { PanelView } from '#api/panel.ts';
import type { PanelDeed } from '#api/requests.ts';
import type { PanelWords } from '#words/screens/panel-words.ts';
import type { Call } from '../call.ts';
import type { Host } from '../host/host.ts';

/** What every piece of an open panel may use. */
export type Panel = {
  readonly view: PanelView;
  readonly words: PanelWords;
  readonly host: Host;
  readonly call: Call;
  readonly isOnline: boolean;
  /** The only way by which anything is changed. */
  readonly act: (deed: PanelDeed) => void;
  /** Whether a thing is not sent yet, by its name of deed-about.ts. */
  readonly isWaiting: (about: string) => boolean;
  /** The product's clock now. */
  readonly now: () => number;
  /** What was typed and not sent, by field; it outlives the screen that it was typed in. */
  readonly drafts: Map<string, string>;
  /** What was read from a sentence before it was sent, so that it shows while it waits. */
  readonly readings: Map<string, Reading>;
};

export const PanelContext = createContext<Panel | null>(null);

/** The open panel around this piece. */
export function usePanel(): Panel {
  const panel = use(PanelContext);
  if (panel === null) throw new Error('a piece of the panel stands outside of it');
  return panel;
}

/** The product's clock, anew each second. */
export function useClock(): number {
  const { now } = usePanel();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 1000);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}

/** A text that is being typed; leaving the screen does not lose it. An empty text forgets it, so that `initial` stands again. */
export function useDraft(field: string, initial = ''): readonly [string, (text: string) => void] {
  const { drafts } = usePanel();
  const [text, setText] = useState(drafts.get(field) ?? initial);
  const write = (next: string) => {
    if (next === '') drafts.delete(field);
    else drafts.set(field, next);
    setText(next);
  };
  return [text, write];
}

/** The faces of the two, and which is the reader's other. */
export function useFaces(): { readonly of: (role: Role) => Face; readonly other: Face; readonly you: Face } {
  const { view } = usePanel();
  const of = (role: Role) => (role === 'manager' ? view.manager : view.rep);
  return { of, you: of(view.reader), other: of(view.reader === 'manager' ? 'rep' : 'manager') };
}
