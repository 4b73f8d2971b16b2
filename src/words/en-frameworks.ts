import type { Framework } from './agenda-words.ts';

/** Three maps that many teams know. The names are those in use; the questions are ours. */
export const enFrameworks: readonly Framework[] = [
  {
    id: 'meddicc',
    name: 'MEDDICC',
    skill: 'qualification',
    elements: [
      { id: 'metrics', name: 'Metrics', question: 'Which figure of their own do they want to move, and who there said so?' },
      { id: 'economic-buyer', name: 'Economic buyer', question: 'Who can say yes when everybody else says no?' },
      { id: 'decision-criteria', name: 'Decision criteria', question: 'What will they compare us by, in their words?' },
      { id: 'decision-process', name: 'Decision process', question: 'Which steps come between today and a signature?' },
      { id: 'identify-pain', name: 'Identify pain', question: 'What hurts enough that they would change something for it?' },
      { id: 'champion', name: 'Champion', question: 'Who speaks for us when we are not in the room?' },
      { id: 'competition', name: 'Competition', question: 'What else could they do, doing nothing included?' },
    ],
  },
  {
    id: 'spin',
    name: 'SPIN',
    skill: 'discovery',
    elements: [
      { id: 'situation', name: 'Situation', question: 'How do they do it today, and what did you look up before you asked?' },
      { id: 'problem', name: 'Problem', question: 'What did they say is hard about it?' },
      { id: 'implication', name: 'Implication', question: 'What follows from it, and who else feels that?' },
      { id: 'need-payoff', name: 'Need-payoff', question: 'What did they say would get better if it were solved?' },
    ],
  },
  {
    id: 'command-of-the-message',
    name: 'Command of the Message',
    skill: 'discovery',
    elements: [
      { id: 'before', name: 'Before', question: 'What is it like for them today?' },
      { id: 'after', name: 'After', question: 'What do they want it to be like?' },
      { id: 'required-capabilities', name: 'Required capabilities', question: 'What must they be able to do to get there?' },
      { id: 'metrics', name: 'Metrics', question: 'How will they measure that they are there?' },
      { id: 'why-us', name: 'Why us', question: 'What of this can they get only from us, in words they would repeat?' },
    ],
  },
];
