import type { Refused } from '#api/face.ts';
import type { ScorecardPage } from '#api/tab.ts';
import type { Reader } from '../doors.ts';
import { pairFor } from '../pair-access.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import { readHistory } from './history.ts';
import { readOwnPair } from './own-pair.ts';
import { readerWords } from './reader-words.ts';
import { refused } from './refused.ts';
import { scorecardPage } from './scorecard-page.ts';

/** The page of one pair, for each of its two. Refused where the organization keeps no scorecards, and while the pair is off. */
export async function readScorecardPage(deps: ScreenDeps, reader: Reader, { pair: id }: { readonly pair: string }): Promise<ScorecardPage | Refused> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = await readerWords(tx, deps, reader);
    if (!deps.policies.scores) return refused(words.tab.page.off, 403);
    const access = await pairFor(tx, reader.person, { pair: id });
    if (access === null) return refused(words.replies.notYours, 403);
    if (access.pair.state.kind !== 'on') return refused(words.tab.page.notOn, 403);
    const pair = await readOwnPair(tx, words, reader.person, access.pair, now);
    return pair === undefined ? refused(words.replies.notYours, 403) : scorecardPage(pair, await readHistory(tx, pair), deps.policies);
  });
}
