import { enFormat } from './en-format.ts';
import { enPromise } from './en-promise.ts';
import type { CardWords } from './card-words.ts';

/** The agenda card, for the two and for a wider audience. */
export const enAgendaCard: CardWords['agenda'] = {
  title: (manager, rep) => `${manager} and ${rep}`,
  skill: 'Skill',
  call: 'Call',
  drill: 'Drill',
  drillOf: (text, minutes) => `${text.replace(/\.$/, '')} (${minutes} min)`,
  noSkill: 'Choose one skill together',
  noCall: 'Bring a moment from a call',
  nothingOpen: 'Nothing is open from last time.',
  promisedNow: 'Promised in this 1:1',
  andMore: (count) => `and ${count} more behind “Open”`,
  topicOf: (topic) => `Also: ${topic}`,
  thenThisWeek: 'Then this week, and one new promise.',
  takesOn: (manager) => `What ${manager} takes on.`,
  writeAPromise: 'Write a promise',
  promiseLabel: 'One sentence: what will be done, what it moves, by when',
  promiseExample: 'I’ll ask … on 5 calls, and Contoso, €48,000, will be at proposal by Friday',
  promiseEmpty: 'Write the sentence first.',
  whose: 'Whose promise is it?',
  keepIt: 'Keep it',
  kept: (sentence) => `Kept: ${enFormat.quoted(sentence)}`,
  howDidItGo: 'How did it go?',
  notSaidYet: 'Not said yet',
  howItWentNote: 'Each of you says it as you see it. The same word settles it; two different ones both stand.',
  saveOutcomes: 'Save',
  howManyDone: 'Done',
  howManyOf: 'of',
  addTopic: 'Add a topic',
  topic: 'What would you like to work on?',
  topicEmpty: 'Write a few words first.',
  momentLabel: 'A moment in a call, if you have one',
  momentExample: 'Paste a link from Gong, Chorus or Clari Copilot',
  addIt: 'Add it',
  close: 'Close this 1:1',
  plainTitle: (date) => `1:1, ${enFormat.dateLong(date)}`,
  othersPresent: (open) => `${enPromise.openCount(open)}. There are more people here than the two, so the rest stands behind the link.`,
  hiddenAttendees: (open) => `${enPromise.openCount(open)}. I can’t see who else is invited, so the rest stands behind the link.`,
  wasItHeld: 'Did you two meet? Nobody closed this one.',
  weMet: 'We met',
  weDidNotMeet: 'We did not meet',
  cancelled: 'This 1:1 was taken off the calendar. What is open waits for the next.',
  closed: (minutes) => (minutes === null ? 'Held. The recap is with you both.' : `Held, ${enFormat.minutesLong(minutes)}. The recap is with you both.`),
  notHeld: 'This one was not held. What is open waits for the next.',
  stoppedHere: 'Twofold was switched off for this 1:1.',
  summary: 'The agenda for your 1:1 is ready.',
  pressed: (what, at) => `${what} at ${at}.`,
};

/** The question for the half that a promise lacks. */
export const enHalfMissing: CardWords['halfMissing'] = {
  title: 'Half of it is there',
  nothingTitle: 'One more thing, and it is a promise',
  ask: (missing) =>
    ({
      behaviour: 'And what will be done, how often?',
      number: 'And what does it move? Deal, amount, stage',
      day: 'And by when?',
    })[missing],
  example: (missing) =>
    ({
      behaviour: 'ask what waiting costs on 5 calls',
      number: 'Contoso, €48,000, at proposal',
      day: 'by Friday',
    })[missing],
  empty: 'Write a few words first.',
  join: 'Join the halves',
  keepAsItIs: 'Keep it as it is',
  whole: 'Both halves are there.',
};
