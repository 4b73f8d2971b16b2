import type { TabWords } from '#words/screens/tab-words.ts';
import type { CallError } from '../call.ts';

/** What failed, in a sentence. A refusal says it in the product's own words. */
export function troubleLine(words: TabWords['frame'], trouble: CallError): string {
  if (trouble.kind === 'refused') return trouble.text;
  if (trouble.kind === 'offline') return words.offline;
  return trouble.kind === 'sign-in' ? words.signIn : words.failed;
}
