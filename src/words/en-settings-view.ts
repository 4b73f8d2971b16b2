import { enFormat } from './en-format.ts';
import type { SettingsViewWords } from './tab-view-words.ts';

const updates = (count: number): string => `${count} calendar ${count === 1 ? 'update' : 'updates'}`;

/** The settings page in English. */
export const enSettingsView: SettingsViewWords = {
  on: (on, of) => `${on} of ${of} on`,
  notScheduled: 'Not scheduled',
  where: ({ chat, invite }) => (chat ? (invite ? 'Chat, side panel, invite' : 'Chat and side panel') : invite ? 'Your own chats, and the invite' : 'Your own chats'),
  nowhere: 'Nowhere yet: nothing is scheduled',
  othersPresent: 'Others are on it: only labels and minutes stand in the invite and the chat.',
  notInScope: (organizer) => `${organizer} organizes it, and that calendar is not open to Twofold yet.`,
  youNotInScope: 'You organize it, and your calendar is not open to Twofold yet.',
  minutes: ({ coaching, accountability, blockers }) => [`Coaching ${enFormat.minutes(coaching)}`, `Accountability ${enFormat.minutes(accountability)}`, `Blockers ${enFormat.minutes(blockers)}`],
  stoppedBy: (name) => `${name} switched it off. Only ${name} can switch it on again.`,
  waitsForYes: (rep) => `${rep} was told, and has not answered yet.`,
  waitsForYou: 'Waits for your yes.',
  isTold: (rep) => `${rep} is being told.`,
  refusedBefore: 'You said that this is no 1:1.',
  offerWaits: 'Waits for your yes.',
  stuck: (rep) => `Twofold can’t reach ${rep}, who has to be told first. Your administrator can see why.`,
  mixNote: 'For 1:1s without a diagnosis, as the two of you see them. Invites always show 60 and 40.',
  hint: {
    'impossible-numbers': 'A system gap stands, and numbers that can’t work are still promised',
    'cancelled-in-a-row': '1:1s were cancelled one after the other',
    'all-audit': 'Promises each week, and no skill in work',
    'all-rescue': 'A skill in work, and no promise looked at',
    'tips-for-will': 'A will gap stands, and new skills came up since',
    'not-inspected': 'What was due last time has no outcome yet',
    'no-commit-sentence': 'A 1:1 ended without a whole promise',
    'solved-for-rep': 'You took on more than was promised to you',
    'blending-halves': 'Part 1 names a number',
    'many-skills': 'Two skills at a time',
    'no-moment': 'No moment in a call is linked',
    'only-results': 'Only numbers that come late are followed',
    'too-long': 'The next 1:1 is longer than an hour',
  },
  lines: { sayCoaching: 'To open coaching', handOver: 'To hand over to accountability', sayBlockers: 'To open blockers' },
  kept: [
    { what: 'Promises, and how they went', howLong: 'For both of you, as long as your organization uses Twofold. Each stays as it was said' },
    { what: 'The skill in work, the moment in a call, the topic', howLong: 'Until something else is chosen' },
    { what: 'When your 1:1s were held, moved and cancelled', howLong: 'As long as your organization uses Twofold' },
    { what: 'Recaps as they were sent', howLong: 'As long as the promises' },
    { what: 'Private notes', howLong: 'For their author alone' },
    { what: 'What is in your calendar besides 1:1s', howLong: 'That it is no 1:1, and nothing it says' },
    { what: 'Recordings, transcripts, mail', howLong: 'Never read, never kept' },
  ],
  keptScores: [{ what: 'Ratings, weekly numbers, 30, 60 and 90 days', howLong: 'As long as the promises' }],
  keptDiagnosis: [{ what: 'What was found to be in the way, and why', howLong: 'As long as the promises. What is taken back no longer counts' }],
  off: {
    invites: ({ count, to, from, others }) => {
      const who = `${to ?? 'You'}${others ? ' and whoever else is on them' : ''}`;
      const leaves = `The agenda leaves ${count} future ${count === 1 ? 'invite' : 'invites'}.`;
      return `${leaves} ${who} ${to === null || others ? 'get' : 'gets'} ${updates(count)} in ${from === null ? 'your' : enFormat.ofPerson(from)} name. ${count === 1 ? 'It can’t' : 'They can’t'} be taken back.`;
    },
    noInvites: 'No invite ahead carries the agenda, so no update is sent.',
    textStays: 'Your own text in the invites and the join link stay as they are.',
    staysReadable: (other) => `Nothing more is recorded. What you and ${other} promised each other is kept.`,
    confirm: (count) => (count === 0 ? 'Switch off' : `Switch off, send ${count} ${count === 1 ? 'update' : 'updates'}`),
  },
  place: ({ list, line, skill, within, index }) => {
    if (list !== 'skills') return `${enSettingsView.lines[list]}, line ${line}`;
    const which = `Skill ${line}${skill === '' ? '' : ` (${skill})`}`;
    if (within === null || within === 'name') return within === null ? which : `${which}, name`;
    const what = within === 'levels' ? 'level' : 'drill';
    return index === null ? `${which}, ${what}s` : `${which}, ${what} ${index}`;
  },
};
