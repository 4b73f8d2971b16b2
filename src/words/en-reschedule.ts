import { enFormat } from './en-format.ts';
import type { RescheduleWords } from './reschedule-words.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** Another time for a 1:1. */
export const enReschedule: RescheduleWords = {
  moveIt: 'Move it',
  findTime: 'Find another time',
  title: (date) => `Another time for ${enFormat.dateLong(date)}`,
  summary: (other) => `Times that suit you and ${other}.`,
  bothFree: 'You are both free here:',
  sooner: (cancelled, next) => `${enFormat.dateLong(cancelled)} was cancelled and can’t come back. The next one, on ${enFormat.dateLong(next)}, can come sooner. You are both free here:`,
  notHeld: (missed, next) => `${enFormat.dateLong(missed)} was not held. The next one, on ${enFormat.dateLong(next)}, can come sooner. You are both free here:`,
  label: 'Move the 1:1 to',
  chooseOne: 'Choose one.',
  consequence: (other) => `Only this one moves. Same link, same length. ${other} gets one update, in your name.`,
  confirm: 'Move it',
  otherTimes: 'Other times',
  skip: 'Skip this one',
  skipNote: (inARow) =>
    inARow <= 1
      ? 'The open promises wait for the next 1:1, and are not counted as missed for it.'
      : `It would be the ${ordinals[inARow - 1] ?? `${inARow}th`} in a row without a 1:1. The open promises wait, and are not counted as missed for it.`,
  skipAnyway: 'Skip it all the same',
  skipped: (time) => `Skipped at ${time}. The calendar stays as it is, and the open promises wait for the next 1:1.`,
  moved: (when, other) => `Moved to ${when}. ${other} got one update, in your name.`,
  noTimes: 'I found no time before the next 1:1 that suits you both within working hours.',
  noMoreTimes: 'That were all the times that suit you both before the next 1:1.',
  unreadable: (name) => `I can’t see when ${name} is free, so I can’t suggest a time. Please move it in the calendar.`,
  noLongerFree: 'That time is no longer free for you both. Here is what is left:',
  crossing: 'Outlook does not let this one pass the 1:1 before or after it. Please choose another time.',
  organizes: (organizer) => `${organizer} organizes this 1:1, so only ${organizer} can move it. Writing “reschedule” to me does it.`,
  notWritable: 'The calendar of this 1:1 is not open to me. Please move it there.',
  nothingAhead: 'There is no 1:1 ahead that could be moved.',
  inOurChat: 'The times are in our chat.',
  whichTitle: 'Another time',
  which: 'Which 1:1 would you like to move?',
};
