import type { CatalogueFault, FaultKind } from '#domain/check-team-catalogue.ts';
import { catalogueLimits } from '#domain/team-catalogue.ts';
import type { CatalogueWords } from './catalogue-words.ts';

const { minutes } = catalogueLimits;

const said: Readonly<Record<FaultKind, (limit: string) => string>> = {
  shape: () => 'This is not what belongs here, so it can’t be read. Take it out, or write it as the example shows.',
  'unknown-list': () => 'There is no list of this name, so nothing would ever show it. Use one of the names in the example.',
  'unknown-label': () => 'No part of the agenda has a label of this name. Use coaching, accountability or blockers.',
  empty: () => 'Nothing is written here, and an empty line can’t be said. Write it, or switch it off.',
  'too-long': (limit) => `This is longer than ${limit} characters, and does not fit a card. Shorten it.`,
  unreadable: () => 'There is a character in it that no screen can show. Type the line anew.',
  twice: () => 'This stands here twice, so it would come back too soon. Take one of the two out.',
  place: (limit) => `A place is a whole number from 0 to ${limit}: the first of our lines is 0. Correct the number.`,
  minutes: () => `A drill takes ${String(minutes.min)} to ${String(minutes.max)} whole minutes, or it leaves no room for the talk. Change the minutes.`,
  id: (limit) => `The skill’s short name is what ratings are kept under: small letters, digits and hyphens, at most ${limit}. Change it.`,
  'no-name': () => 'This skill is not one of ours, so it has no name yet. Give it one.',
  levels: () => 'A skill has five levels, so that all skills can be read alike. Write five.',
  'too-many': (limit) => `There are more than ${limit} here, and nobody would meet them all. Take some out.`,
};

/** The English words for the catalogue's faults. */
export const enCatalogue: CatalogueWords = { fault: ({ fault, limit }: CatalogueFault) => said[fault](limit === null ? '' : String(limit)) };
