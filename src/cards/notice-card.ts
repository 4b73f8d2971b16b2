import type { AdaptiveCard } from './adaptive-card.ts';
import { card, text, title } from './elements.ts';

/** One plain message; `quote` is a line with the id to name when asking for help, or null. */
export type NoticeCardView = {
  readonly title: string;
  readonly text: string;
  readonly quote: string | null;
  readonly fallbackText: string;
};

/** An apology or another plain word of the product. */
export const noticeCard = (view: NoticeCardView): AdaptiveCard =>
  card(
    [
      title(view.title),
      text(view.text, { spacing: 'small' }),
      ...(view.quote === null ? [] : [text(view.quote, { size: 'small', isSubtle: true, spacing: 'medium' })]),
    ],
    { fallbackText: view.fallbackText },
  );
