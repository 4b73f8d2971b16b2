import type { CommandReplyWords } from './command-reply-words.ts';
import { enFormat } from './en-format.ts';

/** What commands answer in words. */
export const enCommandReplies: CommandReplyWords = {
  helpLead: 'I keep the thread of your 1:1s: coaching first, then promises. You can write:',
  notUnderstood: 'I did not understand that. You can write:',
  does: {
    help: 'what I do, and what you can write',
    agenda: 'the agenda of your next 1:1',
    commit: 'keeps a promise: what will be done, what it moves, by when',
    commitments: 'what you promised and have not settled',
    prep: 'what is open, and room for a topic of yours',
    scorecard: 'the page that you both see',
    settings: 'lengths, words, quiet hours, switching off',
    diagnose: 'what is in the way, in four questions',
    reschedule: 'times that suit you both',
    stop: 'switches me off, after telling you what that sends',
  },
  mentionFirst: 'Here, mention me first.',
  inPersonalChat: 'That is for you alone. Write it in our personal chat.',
  agendaStandsHere: 'The agenda stands in this chat. If it is far up, open it from the meeting.',
  noAgenda: 'There is no 1:1 ahead that I help with.',
  whichTitle: 'Which 1:1?',
  which: 'Whose 1:1 do you mean?',
  showIt: 'Show it',
  settings: 'Lengths, words, quiet hours and switching off are in the settings.',
  settingsOpen: 'Open settings',
  stop: {
    title: 'Stop Twofold?',
    line: (other, updates, organizer) => {
      if (updates === 0) return `With ${other}: no calendar update.`;
      const count = updates === 1 ? 'one calendar update' : `${updates} calendar updates`;
      return `With ${other}: ${count}, in ${organizer === null ? 'your' : enFormat.ofPerson(organizer)} name.`;
    },
    then: 'The agenda leaves the invites ahead, and nothing more is recorded. What was kept stays with the two of you.',
    confirm: 'Stop',
    keep: 'Keep it',
    kept: 'Nothing was changed.',
    changed: 'The number of updates changed meanwhile. Please look again.',
  },
};
