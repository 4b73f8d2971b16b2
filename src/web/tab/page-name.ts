import type { TabWords } from '#words/screens/tab-words.ts';
import type { Page } from './route.ts';

/** What a page is called: where reading begins at it, and while there is nothing on it yet. */
export function pageName({ at }: Page, { frame, home, prepare, scorecard, about }: TabWords): string {
  return { home: home.title, scorecard: scorecard.page, prepare: prepare.agenda, settings: frame.settings, about: about.title }[at];
}
