import type { Rubric } from './agenda-words.ts';

/** What is seen and heard at each level. Nothing here says how good somebody is; it says what a listener would find on the recording. */
export const enRubrics: readonly Rubric[] = [
  {
    skill: 'discovery',
    levels: [
      'Shows the product before asking why the buyer took the call.',
      'Asks from a list, and goes to the next question whatever the answer was.',
      'Picks up a word of the answer and asks once more about the same problem.',
      'Names the problem in the buyer’s words and asks what waiting costs.',
      'The buyer says what happens if nothing changes, and asks what comes next.',
    ],
  },
  {
    skill: 'qualification',
    levels: [
      'Talks with one contact, and can’t say who signs.',
      'Says who decides and how, and nobody at the buyer’s has said so.',
      'Asks who decides, who signs and by which steps, and marks what is still a guess.',
      'Has talked with the person who signs, and can quote what decides it for them.',
      'Two people at the buyer’s have confirmed the steps and the reason, and a deal without both is let go.',
    ],
  },
  {
    skill: 'negotiation-price',
    levels: [
      'Names a lower price before the buyer has asked for one.',
      'Explains the price with features, then gives a discount and gets nothing for it.',
      'Says the price in one sentence, stays silent, and asks what it is compared with.',
      'Gives only against something, and says both halves of the trade in one sentence.',
      'Before any price is named, the buyer has said what decides besides it; a trade without a return is declined.',
    ],
  },
  {
    skill: 'next-steps',
    levels: [
      'Ends the call with “I’ll send you something”, and no day.',
      'Says that they should talk again, and looks for the day by mail afterwards.',
      'Hangs up with a day, a time and the names of who comes.',
      'Each side has something to do before that day, and the invite is accepted during the call.',
      'A written plan runs back from the buyer’s own date, and the buyer writes in it.',
    ],
  },
  {
    skill: 'forecasting',
    levels: [
      'Gives a date for a deal without a reason, and moves it once it has passed.',
      'Gives own steps as the reason: a quote sent, a call planned.',
      'Names the last thing that the buyer did in each deal, and what is still a guess.',
      'Names what has to happen before the date, and moves the date as soon as one of these fails.',
      'Weeks ahead, says which deals will close; they do, and where one does not, says which fact was missing.',
    ],
  },
];
