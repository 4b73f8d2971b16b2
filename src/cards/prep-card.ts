import { openUrl, type LinkView } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement } from './adaptive-card.ts';
import { topicForm, type TopicFormView } from './agenda-forms.ts';
import { actionSet, card, factSet, heading, meta, text, title, type Fact } from './elements.ts';
import { promiseList, type PromiseLine } from './promise-line.ts';

/** What is open before a 1:1, and room for a topic; `data` (the meeting) is sent with the form, verb prep.add. */
export type PrepOpenView = {
  readonly kind: 'open';
  readonly data: ActionData;
  readonly title: string;
  readonly when: string;
  readonly fallbackText: string;
  readonly heading: string;
  readonly promises: readonly PromiseLine[];
  readonly more: string | null;
  /** Said where nothing is open, or null. */
  readonly nothing: string | null;
  /** Skill, topic and call as they stand. */
  readonly facts: readonly Fact[];
  readonly lead: string;
  readonly topic: TopicFormView;
  readonly open: LinkView;
};

/** One line: after the meeting began, or when it will not be. */
export type PrepLineView = { readonly kind: 'line'; readonly line: string; readonly fallbackText: string };

export type PrepCardView = PrepOpenView | PrepLineView;

/** The card on the working day before a 1:1, in one person's own chat. */
export const prepCard = (view: PrepCardView): AdaptiveCard =>
  card(view.kind === 'line' ? [text(view.line)] : openBody(view), { fallbackText: view.fallbackText });

const openBody = (view: PrepOpenView): readonly CardElement[] => [
  title(view.title),
  meta(view.when),
  heading(view.heading),
  ...(view.nothing === null ? promiseList(view.promises, view.more) : [text(view.nothing, { spacing: 'small' })]),
  ...(view.facts.length === 0 ? [] : [factSet(view.facts, 'large')]),
  text(view.lead, { isSubtle: true, spacing: 'medium' }),
  actionSet([topicForm(view.topic, view.data, 'prep.add'), openUrl(view.open)]),
];
