import { execute, openUrl, type LinkView } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { actionSet, card, text } from './elements.ts';

/** What a link becomes in a chat, where others read it: a title, a line, and a button. `bring`: verb moment.bring with the address. */
export type UnfurlCardView = { readonly title: string; readonly line: string; readonly open: LinkView; readonly bring: { readonly title: string; readonly url: string } | null };

/** A link that stands in a message; whoever presses acts in the own name. */
export const unfurlCard = ({ title, line, open, bring }: UnfurlCardView): AdaptiveCard =>
  card(
    [
      text(title, { weight: 'bolder', style: 'heading' }),
      text(line, { isSubtle: true, spacing: 'none' }),
      actionSet([...(bring === null ? [] : [execute({ verb: 'moment.bring', title: bring.title, data: { url: bring.url } })]), openUrl(open)], 'small'),
    ],
    { fallbackText: title },
  );
