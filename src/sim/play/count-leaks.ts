import { isBlockWrite } from './count-invites.ts';
import { pairKey } from './tape.ts';
import type { TapeEntry } from './tape.ts';
import { holdsSentence, readBody } from './visible-text.ts';

/** A text that only certain pairs may read. `neverInInvite`: skill, questions and evidence, which no invite may carry (architecture.md, decision 5). */
type Content = { text: string; pairs: Set<string>; neverInInvite: boolean };

/**
 * Counts content shown to anyone but the two: sentences of a pair in an invite or a message that a third person can read,
 * and skill, questions and evidence there or in any invite. One for each place and text.
 */
export function countLeaks(tape: readonly TapeEntry[]): number {
  const contents = [...contentsOf(tape).values()];
  let leaks = 0;
  for (const entry of tape) {
    if (entry.kind === 'shown')
      leaks += contents.filter(
        (content) => !mayRead(entry.audience, content) && holdsSentence(entry.text, content.text),
      ).length;
    if (entry.kind !== 'invite' || entry.after === null || !isBlockWrite(entry)) continue;
    const block = readBody(entry.after.html).block ?? '';
    const { audience } = entry.after;
    leaks += contents.filter(
      (content) => (content.neverInInvite || !mayRead(audience, content)) && holdsSentence(block, content.text),
    ).length;
  }
  return leaks;
}

const mayRead = (audience: readonly string[], { pairs }: Content): boolean =>
  [...pairs].some((pair) => audience.every((reader) => pair.split('+').includes(reader)));

function contentsOf(tape: readonly TapeEntry[]): Map<string, Content> {
  const contents = new Map<string, Content>();
  const add = (text: string, pair: string | undefined, neverInInvite: boolean) => {
    const known = contents.get(text) ?? { text, pairs: new Set(), neverInInvite };
    if (pair !== undefined) known.pairs.add(pair);
    contents.set(text, known);
  };
  for (const entry of tape) {
    if (entry.kind === 'made') add(entry.sentence, pairKey(...entry.pair), false);
    if (entry.kind === 'reworded')
      for (const pair of contents.get(entry.sentence)?.pairs ?? []) add(entry.into, pair, false);
    if (entry.kind === 'shown') for (const text of entry.privateTexts) add(text, ownPair(entry.audience), true);
  }
  return contents;
}

/** A card shown to exactly two is theirs; what one person alone sees is that person's. */
const ownPair = ([one, other, third]: readonly string[]): string | undefined => {
  if (one === undefined || third !== undefined) return undefined;
  return other === undefined ? one : pairKey(one, other);
};
