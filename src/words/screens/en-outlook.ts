import type { OutlookWords } from './outlook-words.ts';

/** The task pane in English. */
export const enOutlook: OutlookWords = {
  frame: {
    loading: 'Loading',
    tryAgain: 'Try again',
    failed: 'That did not work. It is our fault, not yours.',
    offline: 'No connection',
    offlineText: 'What you wrote stays here. Try again when you are back online.',
    signInTitle: 'Outlook has not said who you are',
    signIn: 'Twofold shows a 1:1 to its two people only. Sign in with the account of this calendar.',
    signInButton: 'Sign in',
    openInTeams: 'Open in Teams',
    quoteId: (id) => `If it goes on, tell your administrator this id: ${id}`,
  },
  cannot: {
    noSignIn: { title: 'This Outlook can’t sign you in here', text: 'The agenda stands in the invite and in Teams. There you can add a topic, a moment or a promise.' },
    tooOld: { title: 'This Outlook is too old for the pane', text: 'The agenda stands in the invite and in Teams. A newer Outlook, or Outlook on the web, shows it here too.' },
    noOutlook: { title: 'This opens inside Outlook', text: 'Open a meeting in Outlook and choose Twofold above it.' },
    noMeeting: { title: 'No meeting is open', text: 'Open a meeting, and its agenda comes here.' },
  },
  add: {
    region: 'Add to this meeting',
    button: 'Add',
    missing: 'Write something first.',
    momentIs: 'The moment',
    topic: { tab: 'Topic', label: 'Topic', hint: 'What would you like to work on?' },
    moment: { tab: 'Moment', label: 'A moment in a call', hint: 'Paste a link to a call' },
    promise: { tab: 'Promise', label: 'A promise, in one sentence', hint: 'What will be done, what it moves, by when' },
  },
  place: {
    put: 'Put the agenda into this invite',
    refresh: 'Refresh it',
    done: 'It stands in the text now, and leaves when you save or send.',
    plainText: 'This text is plain, without formatting, so nothing was put in. Switch it to HTML and try once more. By itself it comes the day before.',
    tooLong: 'This text is too long for Outlook to take more. Nothing was put in.',
    changing: 'The text kept changing, so nothing was put in. Pause a moment and try once more.',
    failed: 'Outlook did not take the text. It is as it was.',
  },
  offer: { looksLike: 'It looks like one:', withTwofold: 'With Twofold', switchOn: 'Switch it on', notOne: 'Not a 1:1' },
};
