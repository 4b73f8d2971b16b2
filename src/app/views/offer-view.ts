import type { OfferCardView, OfferChoice } from '#cards/offer-card.ts';
import type { Reason } from '#domain/verdict.ts';
import type { PairId } from '#domain/ids.ts';
import { namesAmong } from '#domain/person-name.ts';
import type { Instant } from '#domain/time.ts';
import { clockAt } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { OccurrenceCopy, Person, SeriesCopy } from '../store-port.ts';
import type { Links } from './links.ts';

/** A pair as the offer shows it. */
export type OfferedPair = {
  readonly pair: PairId;
  readonly rep: Person;
  readonly series: SeriesCopy;
  readonly next: OccurrenceCopy;
  /** The organizer's calendar can't be written. */
  readonly chatOnly: boolean;
  /** "Not now" has rested it as often as it may: the next one counts as a no. */
  readonly isLastAsk: boolean;
};

/** Rows on one page (screens/README.md, "offer"). */
export const rowsAtMost = 5;

type Deps = { readonly words: Words; readonly links: Links };

/** The offer with its questions; `page` counts from 0, `chosen` is what was chosen on pages that were left. */
export function openOfferView(
  { words, links }: Deps,
  offer: { readonly id: string; readonly pairs: readonly OfferedPair[]; readonly page: number; readonly chosen: Readonly<Record<string, OfferChoice>> },
): OfferCardView {
  const { offer: text } = words.cards;
  const names = namesAmong(offer.pairs.map(({ rep }) => rep));
  const pages = Math.max(1, Math.ceil(offer.pairs.length / rowsAtMost));
  const page = Math.min(Math.max(0, offer.page), pages - 1);
  const rows = offer.pairs.map((pair, index) => ({
    id: pair.pair,
    name: pair.rep.displayName,
    when: text.rhythm(cadenceOf(pair.series), pair.next),
    why: whyOf(words, pair, names[index] ?? ''),
    ask: text.help(names[index] ?? ''),
    choice: offer.chosen[pair.pair] ?? ('yes' as const),
  }));
  const turn = (to: number, title: string) => (to < 0 || to >= pages ? null : { title, data: { offer: offer.id, page: to } });
  return {
    title: text.title,
    intro: text.lead(offer.pairs.length),
    fallbackText: text.summary(offer.pairs.length),
    state: 'open',
    data: { offer: offer.id },
    rows: rows.slice(page * rowsAtMost, (page + 1) * rowsAtMost),
    choiceWords: { yes: text.yes, later: text.notNow, no: text.notOneOnOne },
    page: pages === 1 ? null : { label: text.page(page + 1, pages), back: turn(page - 1, text.back), on: turn(page + 1, text.on) },
    explains: text.consequence,
    save: text.save,
    example: { title: text.example, url: links.example },
  };
}

/** The offer after the answer: what was chosen for each, and when. */
export function answeredOfferView(
  { words }: Pick<Deps, 'words'>,
  offer: { readonly pairs: readonly OfferedPair[]; readonly choices: Readonly<Record<string, OfferChoice>>; readonly at: Instant; readonly reader: Person },
): OfferCardView {
  const { offer: text } = words.cards;
  const names = namesAmong(offer.pairs.map(({ rep }) => rep));
  const meant = ({ pair, isLastAsk }: OfferedPair) => (offer.choices[pair] === 'later' && isLastAsk ? 'no' : offer.choices[pair]);
  const chose = (choice: OfferChoice) => names.filter((_, index) => offer.pairs[index] !== undefined && meant(offer.pairs[index]) === choice);
  const spoken = { yes: text.yes, later: text.notNow, no: text.notOneOnOne } as const;
  return {
    title: text.title,
    intro: text.saved({ yes: chose('yes'), notNow: chose('later'), notOneOnOne: chose('no') }),
    fallbackText: text.summary(offer.pairs.length),
    state: 'answered',
    rows: offer.pairs.map(({ pair, rep, series, next }) => ({
      name: rep.displayName,
      when: text.rhythm(cadenceOf(series), next),
      chosen: spoken[offer.choices[pair] ?? 'later'],
    })),
    line: words.cards.agenda.pressed(text.youChose, clockAt(offer.at, offer.reader.zone)),
  };
}

const cadenceOf = ({ verdict }: SeriesCopy) => (verdict.is === 'one-on-one' ? verdict.cadence : 'other');

function whyOf(words: Words, { series, chatOnly }: OfferedPair, name: string): string {
  const why = series.verdict.is === 'one-on-one' ? words.verdict.why(series.verdict.reasons.map((reason) => asManagerSeesIt(reason, series)), name) : '';
  return chatOnly ? `${why}. ${words.verdict.chatOnly}` : why;
}

/** Found in the rep's calendar, "you report to" is the manager's "reports to you". */
function asManagerSeesIt(reason: Reason, { mailbox, verdict }: SeriesCopy): Reason {
  const isRepsView = verdict.is === 'one-on-one' && mailbox === verdict.rep;
  return isRepsView && reason.code === 'you-report-to' ? { code: 'reports-to-you' } : reason;
}
