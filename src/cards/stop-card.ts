import { execute } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement } from './adaptive-card.ts';
import { actionSet, card, text, title } from './elements.ts';

/** What stopping would send, said before it is done. `data` carries the counts that were shown: verbs stop.confirm and stop.keep. */
export type StopOpenView = {
  readonly kind: 'open';
  readonly data: ActionData;
  readonly title: string;
  /** Said first, where something changed since; null: nothing did. */
  readonly notice: string | null;
  /** One for each 1:1. */
  readonly lines: readonly string[];
  readonly then: string;
  readonly fallbackText: string;
  readonly confirm: string;
  readonly keep: string;
};

/** What became of it. */
export type StopLineView = { readonly kind: 'line'; readonly title: string; readonly line: string; readonly fallbackText: string };

/** The question before a person's 1:1s are switched off. */
export const stopCard = (view: StopOpenView | StopLineView): AdaptiveCard =>
  card([title(view.title), ...(view.kind === 'line' ? [text(view.line, { spacing: 'small' })] : question(view))], { fallbackText: view.fallbackText });

const question = ({ data, notice, lines, then, confirm, keep }: StopOpenView): readonly CardElement[] => [
  ...(notice === null ? [] : [text(notice, { weight: 'bolder', spacing: 'small' })]),
  ...lines.map((line) => text(line, { spacing: 'small' })),
  text(then, { isSubtle: true, spacing: 'medium' }),
  actionSet([execute({ verb: 'stop.confirm', title: confirm, data }), execute({ verb: 'stop.keep', title: keep, data: {} })]),
];
