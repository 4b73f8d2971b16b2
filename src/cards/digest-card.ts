import { choiceInput, execute, openUrl, showCard, type LinkView } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement, Choice } from './adaptive-card.ts';
import { topicInputs, type TopicFormView } from './agenda-forms.ts';
import { actionSet, card, heading, text, title } from './elements.ts';
import { promiseList, type PromiseLine } from './promise-line.ts';

/** One 1:1 of the day: what is open, or what waits for the reader's word. */
export type DigestSection = {
  readonly heading: string;
  readonly note: string | null;
  readonly promises: readonly PromiseLine[];
  readonly lines: readonly string[];
  readonly more: string | null;
};

/** Several 1:1s of one day, for one person. `topic`: the form for those where the reader may bring something (verb prep.add, input `meeting` where there are several). */
export type DigestCardView = {
  readonly title: string;
  readonly fallbackText: string;
  readonly sections: readonly DigestSection[];
  /** Said where no section is left. */
  readonly nothing: string | null;
  readonly topic: (TopicFormView & { readonly data: ActionData; readonly which: { readonly label: string; readonly error: string; readonly meetings: readonly Choice[] } | null }) | null;
  readonly open: LinkView;
};

/** One card for all 1:1s of a day that somebody has to know something about. */
export const digestCard = (view: DigestCardView): AdaptiveCard =>
  card(
    [
      title(view.title),
      ...view.sections.flatMap(section),
      ...(view.nothing === null ? [] : [text(view.nothing, { spacing: 'small' })]),
      actionSet([...(view.topic === null ? [] : [topicOf(view.topic)]), openUrl(view.open)]),
    ],
    { fallbackText: view.fallbackText },
  );

const section = ({ heading: whose, note, promises, lines, more }: DigestSection): readonly CardElement[] => [
  heading(whose),
  ...(note === null ? [] : [text(note, { isSubtle: true, spacing: 'small' })]),
  ...promiseList(promises, null),
  ...lines.map((line) => text(line, { spacing: 'small' })),
  ...(more === null ? [] : [text(more, { isSubtle: true, spacing: 'small' })]),
];

const topicOf = (view: NonNullable<DigestCardView['topic']>) =>
  showCard(view.button, [
    ...(view.which === null ? [] : [choiceInput({ id: 'meeting', label: view.which.label, style: 'expanded', error: view.which.error, choices: view.which.meetings })]),
    ...topicInputs(view),
    actionSet([execute({ verb: 'prep.add', title: view.submit, data: view.data })]),
  ]);
