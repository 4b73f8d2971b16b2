import { clockAt, dateAt, weekday } from '#domain/time.ts';
import { enFormat } from './en-format.ts';
import type { CardWords } from './card-words.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The offer to the manager. */
export const enOffer: CardWords['offer'] = {
  title: 'Your 1:1s, in two halves',
  lead: (count) =>
    `I found ${enFormat.number(count)} in your calendar. Where you say yes, that meeting gets an agenda: coaching first, then promises. What stays open comes back the next time.`,
  rhythm,
  help: (name) => `Help with ${name}?`,
  yes: 'Yes',
  notNow: 'Not now',
  notOneOnOne: 'Not a 1:1',
  consequence:
    'Yes means one calendar update a week, to the rep, in your name. The rep hears from me first. Until then nothing is written into a calendar, and nothing about anyone is kept.',
  save: 'Save my choices',
  saved,
  example: 'See an example',
  back: 'Back',
  on: 'More',
  page: (number, of) => `Page ${number} of ${of}`,
  youChose: 'You chose',
  summary: (count) => (count === 1 ? 'I found a 1:1 in your calendar. Shall I help with it?' : `I found ${enFormat.number(count)} 1:1s in your calendar. Where shall I help?`),
};

function rhythm(cadence: 'weekly' | 'biweekly' | 'monthly' | 'other', next: Parameters<typeof enOffer.rhythm>[1]): string {
  const name = weekdays[weekday(dateAt(next.start, next.zone)) - 1] ?? '';
  const times = `${clockAt(next.start, next.zone).replace(/^0/, '')} to ${clockAt(next.end, next.zone).replace(/^0/, '')}`;
  switch (cadence) {
    case 'weekly':
      return `${name}s, ${times}`;
    case 'biweekly':
      return `Every other ${name}, ${times}`;
    case 'monthly':
      return `Once a month, next on ${enFormat.dateLong(dateAt(next.start, next.zone))}, ${times}`;
    case 'other':
      return `Next on ${enFormat.dateLong(dateAt(next.start, next.zone))}, ${times}`;
  }
}

function saved({ yes, notNow, notOneOnOne }: Parameters<typeof enOffer.saved>[0]): string {
  const lines = [
    yes.length > 0 ? `I tell ${enFormat.list(yes)} first, then the agenda follows.` : '',
    notNow.length > 0 ? `I ask again about ${enFormat.list(notNow)} in four weeks.` : '',
    notOneOnOne.length > 0 ? `I leave ${enFormat.list(notOneOnOne)} alone.` : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? lines.join(' ') : 'Nothing was chosen, so nothing changes.';
}

/** The card that tells the rep before anything is kept. */
/** The rep is told of everything that may be kept, before any of it is (playbook.md, "Trust"). */
function recorded({ scores, diagnosis }: { readonly scores: boolean; readonly diagnosis: boolean }): string {
  const kept = [
    'Your promises in your own words',
    'the skill that you work on',
    ...(scores ? ['how far along you both say you are with it', 'the week’s counts that you enter'] : []),
    ...(diagnosis ? ['what your manager thinks is in the way'] : []),
  ];
  return `${kept.join(', ')}, and which 1:1s were held`;
}

export const enIntro: CardWords['intro'] = {
  title: (manager) => `${manager} would like your 1:1s in two halves`,
  lead: 'Coaching comes first: one skill, on a real call, no numbers. Then promises: what you both said you would do. I keep the thread from one week to the next.',
  facts: (manager, policies) => [
    { title: 'Recorded', text: recorded(policies) },
    { title: 'Not recorded', text: 'Calls, transcripts, mail, or anything else in your calendar' },
    { title: 'Seen by', text: `You and ${manager}, the same page for both. Nobody else, unless you both share it` },
    { title: 'Each week', text: `One calendar update in ${manager}’s name, one card before, one recap after` },
    { title: 'To stop', text: 'Press Stop on this card, or write “stop” to me. The agenda then leaves your invites' },
  ],
  nothingYet: 'So far nothing about you has been recorded.',
  fine: 'Fine with me',
  notForMe: 'Not for me',
  stop: 'Stop',
  accepted: (next) => (next === null ? 'Thank you. The agenda follows as soon as there is a 1:1.' : `Thank you. The agenda for ${next} is on its way.`),
  declined: 'Understood. Nothing is recorded, and nothing is written into your calendar.',
  stopped: 'Stopped. The agenda leaves your invites, and nothing more is recorded.',
  summary: (manager) => `${manager} would like to use an agenda for your 1:1s. Here is what that means for you.`,
};
