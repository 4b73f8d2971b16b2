import type { Skill } from './words.ts';

/** The skills to start from, each with drills that fit between coaching and the next call. A team adds its own. */
export const enSkills: readonly Skill[] = [
  {
    id: 'cost-of-waiting',
    name: 'Ask what waiting costs',
    drills: [
      { id: 'waiting-cfo', text: 'The manager plays a finance chief who is in no hurry. Ask until a cost is named.', minutes: 4 },
      { id: 'waiting-silence', text: 'Ask one question about doing nothing, then stay silent for five seconds.', minutes: 3 },
    ],
  },
  {
    id: 'find-the-signer',
    name: 'Find who signs',
    drills: [
      { id: 'signer-map', text: 'Draw who decides, who signs and who can stop it, from memory, then say what is a guess.', minutes: 5 },
      { id: 'signer-ask', text: 'The manager plays a friendly contact who avoids the question. Ask how the last purchase like this was decided.', minutes: 4 },
    ],
  },
  {
    id: 'price-pushback',
    name: 'Answer price pushback',
    drills: [
      { id: 'price-twice', text: 'The manager asks for a discount twice. Answer with a question the first time and a trade the second.', minutes: 4 },
      { id: 'price-quiet', text: 'Say the price in one sentence and add nothing after it.', minutes: 3 },
    ],
  },
  {
    id: 'next-step',
    name: 'Agree the next step',
    drills: [
      { id: 'step-date', text: 'Close a call that ran late: get a day, a time and two names before hanging up.', minutes: 3 },
      { id: 'step-plan', text: 'Write the plan to a signature backwards with the buyer, from their date.', minutes: 5 },
    ],
  },
  {
    id: 'open-discovery',
    name: 'Open a discovery call',
    drills: [
      { id: 'open-first-minute', text: 'The first minute only: why we talk, what you would like to learn, what they get from it.', minutes: 3 },
      { id: 'open-follow', text: 'Five questions, and each one picks up a word of the answer before it.', minutes: 4 },
    ],
  },
];
