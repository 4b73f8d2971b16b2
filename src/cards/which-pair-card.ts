import { choiceInput, execute } from './actions.ts';
import type { ActionData, AdaptiveCard, Choice, Verb } from './adaptive-card.ts';
import { actionSet, card, text, title } from './elements.ts';

/** Whose 1:1 is it about? `verb` is pressed with the input `pair`; `data` carries on what was asked before. */
export type WhichPairView = {
  readonly verb: Verb;
  readonly data: ActionData;
  readonly title: string;
  /** What was said, if a sentence waits for its pair. */
  readonly quoted: string | null;
  readonly question: string;
  readonly error: string;
  readonly pairs: readonly Choice[];
  readonly submit: string;
  readonly fallbackText: string;
};

/** The question to somebody with several 1:1s which of them is meant. */
export const whichPairCard = (view: WhichPairView): AdaptiveCard =>
  card(
    [
      title(view.title),
      ...(view.quoted === null ? [] : [text(view.quoted, { spacing: 'small' })]),
      { ...choiceInput({ id: 'pair', label: view.question, style: 'expanded', error: view.error, choices: view.pairs }), spacing: 'medium' },
      actionSet([execute({ verb: view.verb, title: view.submit, data: view.data })]),
    ],
    { fallbackText: view.fallbackText },
  );
