import type { Draws } from '../scenarios/seeded.ts';

const behaviours = [
  "I'll ask what waiting costs on",
  "I'll name the next step aloud on",
  "I'll open with the customer's own numbers on",
  "I'll use the new pricing answer on",
  "I'll bring a second contact into",
  "I'll ask who signs on",
];
const units = ['discovery calls', 'demos', 'follow-up calls', 'review calls'];
const deals = ['Northwind', 'Tailspin', 'Woodgrove', 'Litware', 'Proseware', 'Adatum', 'Humongous', 'Lamna'];
const stages = ['demo', 'proposal', 'negotiation'];
const days = ['Thursday', 'Friday'];
const supports = [
  'a slot with the solution engineers',
  'two dates for the workshop',
  'the discount approval',
  'an intro to the finance lead',
];

/** Sentences that people of a story promise: both halves, and no two alike. */
export type Sentences = {
  /** A rep's: a behaviour so many times, and a deal with its amount at a stage by a day. */
  rep(): string;
  /** A manager's: an action and a day. */
  manager(): string;
  /** Other words for a sentence that was made. */
  reworded(sentence: string): string;
};

/** Makes the sentences of one story. */
export function createSentences(draws: Draws): Sentences {
  const used = new Set<string>();
  const fresh = (make: () => string): string => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const sentence = make();
      if (used.has(sentence)) continue;
      used.add(sentence);
      return sentence;
    }
    throw new Error('The story ran out of sentences. Add some to src/sim/play/sentences.ts.');
  };
  const rep = () =>
    `${draws.pick(behaviours)} ${2 + draws.below(5)} ${draws.pick(units)}, and ${draws.pick(deals)}, €${(12 + draws.below(80)).toString()},000, will be at ${draws.pick(stages)} by ${draws.pick(days)}`;
  return {
    rep: () => fresh(rep),
    manager: () => fresh(() => `I'll get ${draws.pick(supports)} for ${draws.pick(deals)} by ${draws.pick(days)}`),
    reworded: (sentence) =>
      fresh(() =>
        sentence.replace(/\d+(?= (?:discovery|demos|follow|review))/, (count) =>
          (Number(count) + 1 + draws.below(3)).toString(),
        ),
      ),
  };
}
