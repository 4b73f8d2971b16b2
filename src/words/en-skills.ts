import type { Drill, Skill } from './agenda-words.ts';

const drill = (id: string, minutes: number, text: string): Drill => ({ id, text, minutes });

/**
 * The skills to start from: the five that a scorecard rates (en-rubrics.ts), and two narrower ones. Each has seven drills that fit between
 * coaching and the next call.
 */
export const enSkills: readonly Skill[] = [
  {
    id: 'discovery',
    name: 'Discovery',
    drills: [
      drill('discovery-first-minute', 3, 'The first minute only: why we talk, what you would like to learn, what they get from it.'),
      drill('discovery-follow', 4, 'Ask five questions, and let each one pick up a word of the answer before it.'),
      drill('discovery-no-product', 4, 'The manager keeps asking what the product can do. Answer in half a sentence and ask back, until a problem is on the table.'),
      drill('discovery-last-time', 3, 'Ask for the last time it went wrong: what day it was, who was there, what they did then.'),
      drill('discovery-say-back', 3, 'The manager talks for a minute about a problem. Say it back in the same words, and ask what you left out.'),
      drill('discovery-short-answers', 5, 'The manager answers every question in one word. Find the question that gets a story.'),
      drill('discovery-who-else', 4, 'The manager names a problem. Find out who else has it, without asking for an introduction.'),
    ],
  },
  {
    id: 'cost-of-waiting',
    name: 'Ask what waiting costs',
    drills: [
      drill('waiting-finance', 4, 'The manager plays a finance chief who is in no hurry. Ask until a cost is named.'),
      drill('waiting-silence', 3, 'Ask one question about doing nothing, then stay silent until the manager speaks.'),
      drill('waiting-own-words', 4, 'The manager names a cost in passing. Catch the word and ask one more about it.'),
      drill('waiting-next-year', 3, 'Ask in three different ways what happens if nothing changes by next year.'),
      drill('waiting-always-so', 4, 'The manager shrugs: it has always been like this. Ask who pays for it, one person at a time.'),
      drill('waiting-no-threat', 3, 'Ask what waiting costs without a threat in it. The manager stops you when it sounds like one.'),
      drill('waiting-write', 5, 'Work out the cost with the manager on paper. The manager says every figure; you only ask.'),
    ],
  },
  {
    id: 'qualification',
    name: 'Qualification',
    drills: [
      drill('qualification-guess', 5, 'Take one deal. Say what you know of it; at each sentence the manager asks: who told you?'),
      drill('qualification-steps', 4, 'The manager plays a buyer who says it is simple. Ask until every step to a signature has a name beside it.'),
      drill('qualification-criteria', 4, 'Ask what the choice will hang on, and put it in order with the buyer.'),
      drill('qualification-champion', 4, 'The manager plays a friendly contact. Ask for one thing that only somebody on your side would do.'),
      drill('qualification-nothing', 3, 'Ask the buyer what speaks for leaving everything as it is.'),
      drill('qualification-let-go', 3, 'Tell a buyer who is kind and never decides that you will stop here. Leave the door open.'),
      drill('qualification-colleague', 5, 'The manager plays the contact’s colleague, whom you meet for the first time. Check what the contact told you.'),
    ],
  },
  {
    id: 'find-the-signer',
    name: 'Find who signs',
    drills: [
      drill('signer-map', 5, 'Draw who decides, who signs and who can stop it, from memory, then say what is a guess.'),
      drill('signer-last-time', 4, 'The manager plays a friendly contact who avoids the question. Ask how the last purchase like this was decided.'),
      drill('signer-i-decide', 4, 'The manager says: I decide that. Find out what happens after, without doubting it.'),
      drill('signer-introduction', 3, 'Ask your contact to bring the signer along, and say what the signer gets from coming.'),
      drill('signer-first-words', 3, 'The signer joins for two minutes. Say why you are here, and ask one question.'),
      drill('signer-stopper', 4, 'Ask who could still stop it, and what that person would say.'),
      drill('signer-gone', 5, 'The contact has left the company. Call the colleague, and find your way back to who signs.'),
    ],
  },
  {
    id: 'negotiation-price',
    name: 'Negotiation and price',
    drills: [
      drill('price-twice', 4, 'The manager asks for a discount twice. Answer with a question the first time and a trade the second.'),
      drill('price-quiet', 3, 'Say the price in one sentence and add nothing after it.'),
      drill('price-compared', 3, 'The manager says: too expensive. Ask what it is compared with, and listen to the end.'),
      drill('price-buyer-list', 5, 'Purchasing reads out a list of demands. Take them all in before you answer the first.'),
      drill('price-trade', 4, 'Give three things, each against something else, each in one sentence that begins with “if you”.'),
      drill('price-last-day', 4, 'It is the last day, and the manager wants one more thing. Say no, and stay in the talk.'),
      drill('price-besides', 4, 'Before any price is named, ask what else decides, and have the manager put it in order.'),
    ],
  },
  {
    id: 'next-steps',
    name: 'Next steps',
    drills: [
      drill('steps-date', 3, 'Close a call that ran late: get a day, a time and two names before hanging up.'),
      drill('steps-plan', 5, 'Write the plan to a signature backwards with the buyer, from their date.'),
      drill('steps-send-something', 3, 'The manager says: just send me something. Turn it into a day on which you look at it together.'),
      drill('steps-both-sides', 3, 'End the call with one thing that you do and one that the buyer does before the next.'),
      drill('steps-quiet', 4, 'The buyer has been silent since the last call. Leave a voice message that asks for one small thing.'),
      drill('steps-not-now', 4, 'The manager says: after the summer. Find out what has to happen before, and set a day for it.'),
      drill('steps-invite', 3, 'Word the invite for the next call aloud: what it is for, who comes, what is there at the end.'),
    ],
  },
  {
    id: 'forecasting',
    name: 'Forecasting',
    drills: [
      drill('forecasting-last-thing', 4, 'For three deals, say the last thing that the buyer did. What you did does not count.'),
      drill('forecasting-against', 4, 'Take the deal you are surest of. Argue for three minutes that it will not close.'),
      drill('forecasting-before', 4, 'Take one date. Name what has to happen before it, step by step, and who does each.'),
      drill('forecasting-ask-buyer', 3, 'The manager plays the buyer. Ask what could still move the date.'),
      drill('forecasting-look-back', 5, 'Take a deal that closed later than you said. Find the day on which you could have known.'),
      drill('forecasting-one-breath', 3, 'Say in one breath whether a deal closes, why, and what you don’t know yet. Then do it for another.'),
      drill('forecasting-bad-news', 3, 'Tell the manager today that a date will not hold: what changed, since when, what happens now.'),
    ],
  },
];
