import { execute, numberInput } from './actions.ts';
import type { ActionData, CardElement } from './adaptive-card.ts';
import { actionSet, heading, text } from './elements.ts';

/** A promise whose times can be counted; `value`: what its owner counted last. */
export type ProgressRow = { readonly id: string; readonly label: string; readonly value: number | null; readonly of: number; readonly error: string };

/** "How far is it?": one count for each promise and one button for all, verb commitment.progress; what is left empty says nothing. */
export type ProgressFormView = { readonly heading: string; readonly rows: readonly ProgressRow[]; readonly note: string; readonly submit: string };

/** The id of the count of one promise. */
export const progressInput = (commitment: string): string => `progress-${commitment}`;

/** The question on a card that stands already: it asks without a new message. */
export const progressForm = (view: ProgressFormView, data: ActionData): readonly CardElement[] => [
  heading(view.heading),
  ...view.rows.map((row) => ({ ...numberInput({ id: progressInput(row.id), label: row.label, value: row.value, max: row.of, error: row.error }), spacing: 'small' as const })),
  text(view.note, { size: 'small', isSubtle: true, spacing: 'small' }),
  actionSet([execute({ verb: 'commitment.progress', title: view.submit, data })], 'small'),
];
