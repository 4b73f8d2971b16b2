import { isBlockWrite } from './count-invites.ts';
import { pairKey } from './tape.ts';
import type { InviteState, TapeEntry } from './tape.ts';
import { holdsSentence, readBody } from './visible-text.ts';

type Promised = { pair: string; wordings: string[]; isOpen: boolean; carried: boolean; lost: boolean };

/** How many promises were made, came back in a later invite, and should have come back and did not. */
export type CommitmentCounts = { commitmentsMade: number; commitmentsCarried: number; commitmentsLost: number };

/** Looks for every open promise in each invite that the app writes for its pair after it was made; only invites for exactly two must carry it. */
export function countCommitments(tape: readonly TapeEntry[]): CommitmentCounts {
  const promised: Promised[] = [];
  const withWords = (sentence: string) => promised.filter(({ wordings }) => wordings.includes(sentence));
  for (const entry of tape) {
    switch (entry.kind) {
      case 'made':
        promised.push({
          pair: pairKey(...entry.pair),
          wordings: [entry.sentence],
          isOpen: true,
          carried: false,
          lost: false,
        });
        break;
      case 'reworded':
        for (const one of withWords(entry.sentence)) one.wordings.push(entry.into);
        break;
      case 'closed':
        for (const one of withWords(entry.sentence)) one.isOpen = false;
        break;
      case 'invite':
        if (entry.after !== null && isBlockWrite(entry)) lookFor(promised, entry.after);
        break;
      case 'posted':
      case 'shown':
        break;
    }
  }
  return {
    commitmentsMade: promised.length,
    commitmentsCarried: promised.filter(({ carried }) => carried).length,
    commitmentsLost: promised.filter(({ lost }) => lost).length,
  };
}

function lookFor(promised: Promised[], invite: InviteState): void {
  const [one, other, third] = invite.required;
  if (one === undefined || other === undefined || third !== undefined) return;
  const text = readBody(invite.html).block ?? '';
  for (const promise of promised) {
    if (promise.pair !== pairKey(one, other)) continue;
    const isThere = promise.wordings.some((words) => holdsSentence(text, words));
    if (isThere) promise.carried = true;
    else if (promise.isOpen && invite.audience.length === 2) promise.lost = true;
  }
}
