import type { RateView } from '#api/tab.ts';
import type { KeptRate } from '#domain/kept-rate.ts';
import type { Words } from '#words/words.ts';

/** A kept rate as the tab shows it: never without its numbers. */
export function rateView({ tab }: Words, rate: KeptRate): RateView {
  const percent = rate.rate === null ? null : Math.round(rate.rate * 100);
  return { percent, text: tab.rate.percent(percent), detail: tab.rate.share(rate) };
}
