import { enFormat } from './en-format.ts';
import type { OwnPromisesWords, PrepWords, ProgressWords } from './prep-words.ts';

/** The day before a 1:1. */
export const enPrep: PrepWords = {
  title: (other) => `Before your 1:1 with ${other}`,
  summary: (other) => `What is open for your next 1:1 with ${other}, and room for a topic of yours.`,
  stillOpen: 'Still open',
  nothingOpen: 'Nothing is open from last time.',
  lead: (other) => `Would you like to work on something, or bring a moment from a call? ${other} sees it too.`,
  topic: 'Topic',
  begun: 'This 1:1 has begun. What you added stands in its agenda.',
  digest: {
    title: (day) => `Before your 1:1s on ${enFormat.dateLong(day)}`,
    summary: (count) => (count === 1 ? 'Something waits for you before your next 1:1.' : `What is open for ${enFormat.number(count)} 1:1s.`),
    withWhom: (name, when) => `With ${name}, ${when}`,
    which: 'Which 1:1 is it for?',
    chooseOne: 'Choose one.',
    toDecide: 'These wait for your word. In the 1:1 is early enough.',
    decided: 'Nothing is left to decide.',
  },
  decision: {
    'views-differ': (sentence) => `You two see it differently: ${enFormat.quoted(sentence)}`,
    'carried-three-times': (sentence) => `Came back three times: ${enFormat.quoted(sentence)} “diagnose” asks what is in the way.`,
    'wants-yes': (sentence, other) => `${other} put it in other words, and it waits for your yes: ${enFormat.quoted(sentence)}`,
    'asks-to-drop': (sentence, other) => `${other} asks to drop ${enFormat.quoted(sentence)}`,
    'asks-to-move': (sentence, other) => `${other} asks to move ${enFormat.quoted(sentence)}`,
  },
};

/** How far it is, as its owner counts. */
export const enProgress: ProgressWords = {
  heading: 'How far is it?',
  label: (sentence, count, unit) => `Of ${count} ${unit}: ${enFormat.quoted(sentence)}`,
  badNumber: 'A whole number, not larger than what was promised.',
  wholeNumber: 'A whole number, 0 to 999.',
  save: 'Save the count',
  soFar: (done, of) => `${done} of ${of} so far`,
  note: 'A count only. How it went is said in the 1:1.',
};

/** What somebody promised and has not settled. */
export const enOwnPromises: OwnPromisesWords = {
  title: 'What you promised',
  summary: 'Your open promises.',
  towards: (other) => `In your 1:1 with ${other}`,
  none: 'No promise of yours is open.',
};
