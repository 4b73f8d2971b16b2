import type { Reason } from '#domain/verdict.ts';
import { enFormat } from './en-format.ts';
import type { VerdictWords } from './words.ts';

const cadences = { weekly: 'every week', biweekly: 'every other week', monthly: 'once a month', other: 'again and again' } as const;
const Cadences = { weekly: 'Weekly', biweekly: 'Every other week', monthly: 'Monthly', other: 'Recurring' } as const;

/** Why a series is taken for a 1:1, or why not, in words that a manager accepts. */
export const enVerdict: VerdictWords = {
  reason,
  other: (because, people) => (because === 'more-than-two' && people !== undefined && people > 2 ? `${inWords[people] ?? String(people)} people are required.` : others[because]),
  notOffered: (because) => notOffered[because],
  chatOnly: 'The agenda stands in Teams only: the organizer’s calendar is not in scope',
  why: (reasons, counterpart) => {
    const rhythm = reasons.find((one) => one.code === 'rhythm' || one.code === 'single-meetings');
    const besides = reasons.find((one) => one.code === 'besides');
    const line = reasons.find((one) => one.code === 'reports-to-you' || one.code === 'you-report-to' || one.code === 'manager-not-known');
    const who = besides === undefined ? 'just you two' : `you two and ${company(besides)}`;
    return [rhythm === undefined ? '' : rhythm.code === 'rhythm' ? Cadences[rhythm.cadence] : `About ${cadences[rhythm.cadence]}, single meetings`, who, line === undefined ? '' : reason(line, counterpart)].filter((one) => one !== '').join(', ');
  },
};

function reason(one: Reason, counterpart: string): string {
  switch (one.code) {
    case 'two-people':
      return 'two people';
    case 'besides':
      return `and ${company(one)}`;
    case 'rhythm':
      return cadences[one.cadence];
    case 'single-meetings':
      return `about ${cadences[one.cadence]}, ${one.meetings} single meetings so far`;
    case 'reports-to-you':
      return `${counterpart} reports to you`;
    case 'you-report-to':
      return `you report to ${counterpart}`;
    case 'same-organization':
      return 'you work for the same organization';
    case 'you-invite':
      return 'you send the invite';
    case 'they-invite':
      return `${counterpart} sends the invite`;
    case 'manager-not-known':
      return `I can’t tell which of you manages the other, so I ask you first`;
    case 'named':
      return 'its subject says 1:1';
    case 'names':
      return 'its subject is your two names';
    case 'plain-subject':
      return 'its subject names no other topic';
  }
}

function company({ rooms, recorders, optional, groups }: Extract<Reason, { code: 'besides' }>): string {
  const parts = [
    rooms > 0 ? (rooms === 1 ? 'a room' : `${rooms} rooms`) : '',
    recorders > 0 ? 'a recorder' : '',
    optional > 0 ? (optional === 1 ? 'an optional guest' : `${optional} optional guests`) : '',
    groups > 0 ? 'a group' : '',
  ].filter((part) => part !== '');
  return enFormat.list(parts);
}

const inWords: Readonly<Record<number, string>> = { 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six', 7: 'Seven', 8: 'Eight', 9: 'Nine' };

const others: Readonly<Record<Parameters<VerdictWords['other']>[0], string>> = {
  'happens-once': 'It does not repeat.',
  cancelled: 'It was cancelled.',
  ended: 'The series has ended.',
  'declined-by-you': 'You declined it.',
  'declined-by-them': 'The other person declined it.',
  'all-day': 'It fills whole days.',
  'too-often': 'It happens three times a week or more.',
  'too-rare': 'It happens once a year.',
  'nobody-else': 'Nobody else is invited.',
  'more-than-two': 'More than two people are invited.',
  'outside-organization': 'The other person works somewhere else.',
  'other-purpose': 'It is about something of its own.',
  'too-few': 'There were fewer than four single meetings.',
  'no-steady-rhythm': 'The single meetings keep no steady rhythm.',
  'has-a-series': 'The two of you have a series; these are extra meetings.',
};

const notOffered: Readonly<Record<Parameters<VerdictWords['notOffered']>[0], string>> = {
  'group-among-attendees': 'Not offered: a group is invited too.',
  'hidden-attendees': 'Not offered: I can’t see who is invited.',
  private: 'Not offered: it is marked private, so only you see it here.',
  'not-in-reporting-line': 'Not offered: the directory does not say that one of you reports to the other.',
};
