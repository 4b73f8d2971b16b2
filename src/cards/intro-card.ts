import { execute, openUrl, type LinkView } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement } from './adaptive-card.ts';
import { actionSet, card, factSet, text, title, type Fact } from './elements.ts';

/**
 * What a rep is told before anything about the rep is stored. `facts` are five: recorded, not recorded, seen by, each week, to stop.
 * `data` (the pair) is sent with each answer: verbs intro.accept, and intro.stop (CONSENT = inform) or intro.decline (both must agree).
 */
export type IntroCardView = {
  readonly data: ActionData;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly note: string;
  readonly fallbackText: string;
  readonly answer:
    | {
        readonly state: 'open';
        readonly accept: string;
        readonly refuse: { readonly kind: 'stop' | 'decline'; readonly title: string };
        readonly example: LinkView | null;
      }
    /** The line stands where the buttons were. `stop`: the button that stays after "Fine with me"; null: there is nothing to stop. */
    | { readonly state: 'answered'; readonly line: string; readonly stop: string | null };
};

/** The rep's first card: five facts and an answer. */
export const introCard = (view: IntroCardView): AdaptiveCard =>
  card(
    [
      title(view.title),
      text(view.text, { spacing: 'small' }),
      factSet(view.facts, 'medium'),
      text(view.note, { isSubtle: true, spacing: 'medium' }),
      ...answer(view),
    ],
    { fallbackText: view.fallbackText },
  );

function answer({ answer: given, data }: IntroCardView): readonly CardElement[] {
  if (given.state === 'answered') {
    const stop = given.stop === null ? [] : [actionSet([execute({ verb: 'intro.stop', title: given.stop, data })])];
    return [text(given.line, { spacing: 'medium' }), ...stop];
  }
  return [
    actionSet([
      execute({ verb: 'intro.accept', title: given.accept, data }),
      execute({ verb: given.refuse.kind === 'stop' ? 'intro.stop' : 'intro.decline', title: given.refuse.title, data }),
      ...(given.example === null ? [] : [openUrl(given.example)]),
    ]),
  ];
}
