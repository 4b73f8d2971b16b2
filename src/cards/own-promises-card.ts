import { openUrl, type LinkView } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { actionSet, card, heading, text, title } from './elements.ts';
import { progressForm, type ProgressFormView } from './progress-form.ts';
import { promiseList, type PromiseLine } from './promise-line.ts';

/** What somebody promised and has not settled, 1:1 by 1:1, with the question how far it is. */
export type OwnPromisesView = {
  readonly title: string;
  readonly fallbackText: string;
  readonly sections: readonly { readonly heading: string; readonly promises: readonly PromiseLine[]; readonly more: string | null }[];
  /** Said where nothing is open, or null. */
  readonly nothing: string | null;
  readonly progress: ProgressFormView | null;
  readonly open: LinkView;
};

/** The person's own open promises, in the personal chat. */
export const ownPromisesCard = (view: OwnPromisesView): AdaptiveCard =>
  card(
    [
      title(view.title),
      ...view.sections.flatMap((section) => [heading(section.heading), ...promiseList(section.promises, section.more)]),
      ...(view.nothing === null ? [] : [text(view.nothing, { spacing: 'small' })]),
      ...(view.progress === null ? [] : progressForm(view.progress, {})),
      actionSet([openUrl(view.open)], 'small'),
    ],
    { fallbackText: view.fallbackText },
  );
