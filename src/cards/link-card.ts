import { openUrl, type LinkView } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { actionSet, card, text } from './elements.ts';

/** A line, and the way to a page of ours. */
export type LinkCardView = { readonly line: string; readonly open: LinkView; readonly fallbackText: string };

/** What has its place on a page and not in a chat. */
export const linkCard = ({ line, open, fallbackText }: LinkCardView): AdaptiveCard => card([text(line), actionSet([openUrl(open)], 'small')], { fallbackText });
