import type { PanelWords } from '#words/screens/panel-words.ts';
import type { Problem } from './panel-state.ts';

/** What failed, in words: the product's own where it said why. What was not read is another thing than what was not saved. */
export function problemText({ kind, text, keeps }: Problem, { frame }: PanelWords): string {
  if (kind === 'sign-in') return frame.signInText;
  if (text !== '') return text;
  return keeps === null ? frame.notRead : frame.failed;
}
