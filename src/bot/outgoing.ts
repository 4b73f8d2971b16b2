import type { Activity } from 'botbuilder';
import { escapeMarkdown } from '#cards/safe-text.ts';
import type { CardJson } from '#app/ports.ts';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** A card as an activity of its own: beside a text Teams splits it, and tells no id (facts/teams.md §3.3). */
export const cardActivity = (card: CardJson, summary: string): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [{ contentType: adaptiveCard, content: card }],
});

/** A plain text, escaped so that nothing in it acts as Markdown; its lines become paragraphs. */
export const textActivity = (text: string): Partial<Activity> => ({
  type: 'message',
  textFormat: 'markdown',
  text: text.split('\n').map(escapeMarkdown).filter((line) => line !== '').join('\n\n'),
});
