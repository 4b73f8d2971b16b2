import type { IntroCardView } from '#cards/intro-card.ts';
import { dateAt, type Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { Policies } from '../policies.ts';
import type { PairContext } from '../pair-context.ts';
import type { Links } from './links.ts';
import { pairNames } from './pair-names.ts';

/** How the rep's first card stands: with its buttons, or with what the rep answered; `next` is when the pair's next meeting starts, if one is known. */
export type IntroState = { readonly state: 'open' } | IntroAnswer;
export type IntroAnswer = { readonly state: 'declined' | 'stopped' } | { readonly state: 'accepted'; readonly next: Instant | null };

export function introView({ words, links, policies }: { readonly words: Words; readonly links: Links; readonly policies: Policies }, context: PairContext, answer: IntroState): IntroCardView {
  const { intro, offer } = words.cards;
  const { manager } = pairNames(context);
  const refuse = policies.consent === 'inform' ? { kind: 'stop' as const, title: intro.stop } : { kind: 'decline' as const, title: intro.notForMe };
  return {
    data: { pair: context.pair.id },
    title: intro.title(manager),
    text: intro.lead,
    facts: intro.facts(manager, policies).map(({ title, text }) => ({ title, value: text })),
    note: intro.nothingYet,
    fallbackText: intro.summary(manager),
    answer: answer.state === 'open' ? { state: 'open', accept: intro.fine, refuse, example: { title: offer.example, url: links.example } } : { state: 'answered', ...answered(words, context, answer) },
  };
}

function answered({ cards, format }: Words, { pair }: PairContext, answer: IntroAnswer) {
  switch (answer.state) {
    case 'accepted':
      return { line: cards.intro.accepted(answer.next === null ? null : format.dateLong(dateAt(answer.next, pair.zone))), stop: cards.intro.stop };
    case 'declined':
      return { line: cards.intro.declined, stop: null };
    case 'stopped':
      return { line: cards.intro.stopped, stop: null };
  }
}
