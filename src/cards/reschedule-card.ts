import { choiceInput, execute, showCard } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement, Choice } from './adaptive-card.ts';
import { actionSet, card, text, title } from './elements.ts';

/** Up to three times that suit both. `data` (the meeting) is sent with each button; the chosen one is the input `slot`. */
export type RescheduleOpenView = {
  readonly kind: 'open';
  readonly data: ActionData;
  readonly title: string;
  readonly line: string;
  readonly fallbackText: string;
  readonly label: string;
  readonly error: string;
  readonly times: readonly Choice[];
  /** What the press does, said before it. */
  readonly consequence: string;
  readonly confirm: string;
  /** Verb meeting.move.more with `page`; null: these are all. */
  readonly more: { readonly title: string; readonly page: number } | null;
  /** Last, and with what it means; verb meeting.skip. */
  readonly skip: { readonly button: string; readonly note: string; readonly submit: string };
};

/** What became of it, or why no time can be offered. */
export type RescheduleLineView = { readonly kind: 'line'; readonly title: string; readonly line: string; readonly fallbackText: string };

export type RescheduleCardView = RescheduleOpenView | RescheduleLineView;

/** Another time for a 1:1, offered to its organizer. */
export const rescheduleCard = (view: RescheduleCardView): AdaptiveCard =>
  card([title(view.title), text(view.line, { spacing: 'small' }), ...(view.kind === 'open' ? choice(view) : [])], { fallbackText: view.fallbackText });

const choice = ({ data, label, error, times, consequence, confirm, more, skip }: RescheduleOpenView): readonly CardElement[] => [
  choiceInput({ id: 'slot', label, style: 'expanded', choices: times, error, ...(times[0] === undefined ? {} : { value: times[0].value }) }),
  text(consequence, { size: 'small', isSubtle: true, spacing: 'medium' }),
  actionSet([
    execute({ verb: 'meeting.move.confirm', title: confirm, data }),
    ...(more === null ? [] : [execute({ verb: 'meeting.move.more', title: more.title, data: { ...data, page: more.page }, takesInputs: false })]),
    showCard(skip.button, [text(skip.note), actionSet([execute({ verb: 'meeting.skip', title: skip.submit, data, takesInputs: false })])]),
  ]),
];
