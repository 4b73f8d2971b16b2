import { enFormat } from './en-format.ts';
import type { ExtensionWords } from './extension-words.ts';

/** The message extension. */
export const enExtension: ExtensionWords = {
  title: 'Keep as a promise',
  sentenceLabel: 'One sentence: what will be done, what it moves, by when',
  sentenceEmpty: 'Write the sentence first.',
  pairLabel: 'Which 1:1 is it for?',
  pairMissing: 'Choose one.',
  ownerLabel: 'Whose promise is it?',
  ownerFromSentence: 'As the sentence says',
  mine: 'Mine',
  theirs: 'The other’s',
  note: 'It is kept for the two of you. Nobody else in this chat sees it.',
  keep: 'Keep it',
  shortened: 'The message was longer than a promise can be. Here is its beginning.',
  unreadable: 'This could not be read. Close it and try again.',
  link: {
    ours: 'A 1:1 in Twofold',
    oursOn: (date) => `1:1, ${enFormat.dateLong(date)}`,
    oursText: 'Only the two people of this 1:1 can open it.',
    moment: 'A moment in a call',
    momentFrom: (source, at) => (at === null ? `From ${source}` : `From ${source}, at ${at}`),
    bring: 'Bring it to your 1:1',
    whichTitle: 'A moment for a 1:1',
    which: 'Which 1:1 is it for?',
    brought: (other, date) => `It stands in the agenda of your 1:1 with ${other} on ${enFormat.dateLong(date)}.`,
    broughtNoDate: 'It waits for your next 1:1.',
  },
};
