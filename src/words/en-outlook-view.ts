import type { OutlookViewWords } from './outlook-view-words.ts';

/** What the task pane shows, in English. */
export const enOutlookView: OutlookViewWords = {
  since: (when) => `In the invite since ${when}`,
  notYet: 'Not in the invite yet',
  nextShown: 'That date is over. This is the next one.',
  wholeSeries: 'This is the next date of the series.',
  otherDate: 'The form has another date than the calendar. This is your next 1:1.',
  coaching: 'Nothing chosen yet',
  nothingOpen: 'Nothing is open',
  offer: {
    title: (name) => `A 1:1 with ${name}?`,
    justYou: (name) => `Just you and ${name}`,
    coaching: 'One skill, on a real call',
    accountability: 'What you both promised',
    blockers: 'What you take on',
    consequence: (name) => `${name} is told first: what is recorded, who sees it, how to stop. Then one calendar update a week, in your name.`,
  },
  none: {
    title: 'No 1:1 here',
    notOne: 'Twofold helps where two people of one reporting line meet again and again.',
    notSaved: 'This 1:1 is switched on. Its agenda comes here a moment after the meeting is saved.',
    otherMeeting: 'You two have a 1:1 with an agenda. This meeting is another one.',
    offersOff: 'Your organization has not opened this to new 1:1s yet. Your administrator can.',
    notInScope: 'Your calendar is not open to Twofold yet. Your administrator can open it.',
    unknownPerson: 'The other person is not in your organization’s directory.',
    asRep: (manager) => `A 1:1 can have two halves: coaching first, then what you both promised. ${manager} can switch it on. You are told first what is kept and who sees it.`,
    toldFirst: (rep) => `You said yes. ${rep} is told first, then the agenda comes here.`,
    waitsForYou: 'Your manager would like this 1:1 in two halves. The question waits in your chat with Twofold.',
    off: 'This 1:1 is switched off. Whoever switched it off can switch it on again, in Teams under Settings.',
  },
  place: {
    notOrganizer: 'Only the organizer can put the agenda into the invite.',
    over: 'This date is over. Its invite stays as it is.',
    noJoinSection: 'The Teams section is missing from this text, so nothing was put in. Add the Teams meeting again, save, and try once more.',
    tornBlock: 'Part of the agenda was taken out by hand, so it can’t be replaced safely. Take the rest out too and try once more.',
  },
  done: {
    topic: 'Added to the agenda.',
    moment: 'The moment is on the agenda.',
    promise: 'Kept, in your words.',
    promiseHalf: (text) => `Kept, in your words. ${text}`,
    switchedOn: (name) => `${name} is told first, then the agenda comes.`,
    leftAlone: 'This one is left alone.',
  },
};
