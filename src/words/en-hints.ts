import { enFormat } from './en-format.ts';
import type { HintWords } from './hint-words.ts';

/** The hints in English. */
export const enHints: HintWords = {
  heading: 'Only you see these lines.',
  line: {
    'blending-halves': () => 'What part 1 works on names a number. It has its place in part 2, beside the promises.',
    'many-skills': () => 'The skill in work and the skill of the 90 days are two. One at a time gets further.',
    'no-moment': () => 'No moment in a call is linked yet. A minute that you both heard says more than an impression.',
    'solved-for-rep': (rep) => `Last time you took on more than ${rep} promised. “What will you try first?” hands it back.`,
    'only-results': (rep) => `Only numbers that come late are followed. One thing in ${enFormat.ofPerson(rep)} hands shows sooner what is moving.`,
    'no-commit-sentence': (rep) => `The last 1:1 ended without a whole promise from ${rep}: what will be done, and what it moves.`,
    'not-inspected': () => 'What was due last time has no outcome yet. Going through it first makes the next promise count.',
    'too-long': () => 'The next 1:1 is longer than an hour. 45 minutes are plenty for both halves.',
    'cancelled-in-a-row': () => 'The last 1:1s were cancelled. One that is moved, even a short one, keeps both halves going.',
    'impossible-numbers': (rep) => `A system gap stands, and ${rep} still has open promises with a number. “diagnose” can suspend them.`,
    'tips-for-will': () => 'A will gap stands, and new skills came up since. A talk about what was promised helps more than another tip.',
    'all-rescue': () => 'Over the last four 1:1s a skill was in work, and no promise was looked at. A few minutes of part 2 are enough.',
    'all-audit': () => 'Over the last four 1:1s there were promises each time, and no skill in work. One is enough to begin with.',
  },
};
