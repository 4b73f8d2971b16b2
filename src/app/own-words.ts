import { withTeamCatalogue } from '#words/with-team-catalogue.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from './pair-context.ts';

/** The words in which a pair is served: the reader's, with what its manager added to lines and skills. */
export const withOwnWords = (words: Words, { preferences }: Pick<PairContext, 'preferences'>): Words => (preferences.own === null ? words : withTeamCatalogue(words, preferences.own));
