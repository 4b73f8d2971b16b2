import type { CatalogueFault } from '#domain/check-team-catalogue.ts';

/** What is said while a team edits its catalogue. */
export type CatalogueWords = {
  /** What is wrong, why it is, and what to do. */
  fault(fault: CatalogueFault): string;
};
