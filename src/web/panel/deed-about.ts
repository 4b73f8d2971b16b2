import type { PanelDeed } from '#api/requests.ts';

/** A deed that was done here and is not answered yet. `at` is the product's clock when it was done. */
export type PendingDeed = { readonly key: string; readonly deed: PanelDeed; readonly at: number };

/** What a deed changes, as one word: the screen asks by it whether a thing waits to be sent. A new promise or blocker is a thing of its own, known by its key. */
export function aboutOf({ key, deed }: Pick<PendingDeed, 'key' | 'deed'>): string {
  switch (deed.do) {
    case 'say':
      return `say:${deed.part}`;
    case 'ask':
    case 'answer':
      return `${deed.do}:${deed.stage}`;
    case 'confirm-element':
      return `element:${deed.element}`;
    case 'settle':
    case 'evidence':
    case 'agree':
    case 'reword':
    case 'not-yet':
    case 'renew':
      return `${deed.do}:${deed.commitment}`;
    case 'indicator':
      return `indicator:${deed.indicator}`;
    case 'promise':
    case 'blocker':
      return `new:${unsentId(key)}`;
    case 'open-part':
    case 'more-coaching':
    case 'choose-skill':
    case 'set-moment':
    case 'drill':
    case 'note':
    case 'close':
    case 'undo-close':
      return deed.do;
  }
}

/** The id that a promise or blocker has on the screen until the product gave it one. */
export const unsentId = (key: string): string => `${unsent}${key}`;

/** Whether a promise or blocker is known on this screen only. */
export const isUnsent = (id: string): boolean => id.startsWith(unsent);

const unsent = 'unsent-';

/** Of these only the last word counts: while it waits, a newer one takes its place. */
const lastWordCounts: ReadonlySet<PanelDeed['do']> = new Set(['note', 'answer', 'indicator', 'say', 'ask', 'confirm-element', 'choose-skill', 'set-moment', 'settle']);

/** The queue with one more deed at its end. `sending` deeds at the front are on their way and stay as they are. */
export function withDeed(queue: readonly PendingDeed[], next: PendingDeed, sending: number): readonly PendingDeed[] {
  if (!lastWordCounts.has(next.deed.do)) return [...queue, next];
  const about = aboutOf(next);
  return [...queue.filter((one, at) => at < sending || aboutOf(one) !== about), next];
}
