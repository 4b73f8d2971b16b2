import { enFormat } from './en-format.ts';
import type { ReplyWords } from './words.ts';

/** What the bot says back. */
export const enReplies: ReplyWords = {
  whichTitle: 'Which 1:1 is it for?',
  tooEarly: 'This 1:1 has not begun yet. Once it has, you can say how it went.',
  notALink: 'The moment has to be a link that begins with https. Copy it from the call’s page, or leave the line empty.',
  whichPair: (names) => `Which 1:1 is it for: ${names.join(', ')}? Choose one, and I keep the sentence there.`,
  noPair: 'I don’t help with a 1:1 of yours yet. When your manager, or you, says yes to one, promises can go there.',
  noSentence: 'Write the sentence after “commit”: what will be done, what it moves, by when.',
  keptQuietly: 'Kept. The words stay between the two of you.',
  stopped: (names) => `Stopped for your 1:1 with ${enFormat.list(names)}. The agenda leaves the invites, and nothing more is recorded.`,
  nothingToStop: 'There is nothing to stop: I don’t help with any 1:1 of yours.',
  notYours: 'Only the two people of this 1:1 can do that.',
  tooLate: 'This card is from an earlier meeting. Open the newest one and try again.',
  tooLong: 'That is longer than I can keep in one promise. Say it in one sentence of up to 500 characters.',
  apology: (id) => `That did not work, and it was our fault. Please try again in a minute. If it happens again, tell your administrator this id: ${id}`,
  notAPerson: 'Twofold does not know who pressed this. Open it in Teams with your work account.',
  unreadableButton: 'This button could not be read. Open the card again.',
  gone: 'That meeting is no longer in the calendar. What is open waits for the next one.',
};
