import type { KeptRate } from '#domain/kept-rate.ts';
import type { Todo } from '#domain/todo.ts';
import { clockAt, dateAt, minute, plusDays, type Instant, type LocalDate, type Zone } from '#domain/time.ts';
import { enFormat } from './en-format.ts';
import { enOutcomeSmall } from './en-promise.ts';
import { enSettingsView } from './en-settings-view.ts';
import type { PromiseViewWords, TabViewWords } from './tab-view-words.ts';

const promise: PromiseViewWords = {
  keptNoEvidence: 'Kept, no evidence',
  suspended: 'suspended, does not count',
  agree: (by, outcome) => `${by} says ${enOutcomeSmall(outcome)}. Tap the same to agree.`,
  waitsForOwner: (owner) => `It counts when ${owner} agrees.`,
  differs: (other) => `You and ${other} see it differently. Both views stand until one of you gives way.`,
  isItYours: 'Is this your promise? It counts when you say yes.',
  waitsForYes: (owner) => `It counts when ${owner} says yes.`,
  reworded: (by, sentence) => `${by} put it in other words: ${enFormat.quoted(sentence)} It waits for your yes.`,
  rewordWaits: (other, sentence) => `Your words ${enFormat.quoted(sentence)} wait for ${enFormat.ofPerson(other)} yes.`,
  progress: (done, of, unit) => `${done} of ${of} ${unit}`,
};

/** What the tab shows, in English. */
export const enTabView: TabViewWords = {
  promise,
  time: {
    at: (at, now, where) => `${capital(day(dateAt(at, where), dateAt(now, where)))}, ${clock(at, where)}`,
    span: (start, end, now, where) => `${capital(day(dateAt(start, where), dateAt(now, where)))}, ${enFormat.timeSpan(start, end, where)}`,
    long: (at, where) => `${enFormat.dateLong(dateAt(at, where))}, ${clock(at, where)}`,
    forOther,
    next,
    week: (monday) => enFormat.dateShort(monday).replace(/^\S+ /, ''),
    day,
  },
  rate: {
    percent: (percent) => (percent === null ? 'nothing closed yet' : enFormat.money(percent, '%')),
    share: ({ counted, achieved }) => (counted === 0 ? '' : `${halves(achieved)} of ${counted}`),
    counts: ({ kept, partly, missed }) => `${kept} kept, ${partly} partly, ${missed} missed`,
    over: (over, held) => `${over} meetings${held < over ? ` (${held} so far)` : ''}`,
    leftOut,
    lastMeetings: (over, held, left) => `Last ${over} meetings${held < over ? ` (${held} so far)` : ''}.${left === '' ? '' : ` ${left}`}`,
    note: 'Promises kept over the last 8 meetings: the kept ones and the share of the partly kept ones, out of all kept, partly and missed. Open, moved, suspended and dropped ones are left out; each page lists them.',
  },
  home: {
    noSkill: 'No skill chosen',
    notHeldYet: 'None yet',
    held: (minutes) => (minutes === null ? 'held' : `held, ${enFormat.minutes(minutes)}`),
    dropped: (count) => (count === 1 ? 'one dropped since' : `${count} dropped in a row`),
    promises,
    noTopic: 'Nothing chosen yet',
    todo,
    ownDue,
    nothingOwn: 'Nothing open',
    hintAbout: (rep) => `About your 1:1 with ${rep}.`,
    unreachable: (name, why) =>
      ({
        uninstalled: `${name} removed Twofold. Cards wait until it is back.`,
        blocked: `${name} blocked Twofold. Cards wait until ${name} writes to it again.`,
        refused: `Twofold can’t reach ${name} in Teams. Your administrator can see why.`,
      })[why],
    empty: {
      none: {
        title: 'No 1:1s found yet. They appear within a minute of being in your calendar.',
        why: 'A 1:1 is a meeting that comes back, with one person who reports to you or to whom you report. With a third person on it, a group, or a declined answer it is left alone.',
      },
      'no-access': {
        title: 'Your calendar can’t be read yet.',
        why: 'Your administrator opens calendars to Twofold, one group of people at a time. After that it can take two hours.',
      },
      waiting: {
        title: 'Your 1:1s are found, and wait for a yes.',
        why: 'The question stands in the chat with Twofold, and under Settings. Until both of you know, nothing is written into a calendar.',
      },
      off: { title: 'Your 1:1s are switched off.', why: 'Whoever switched one off can switch it on again, under Settings.' },
    },
    whoSees,
    nextLevel: (sentence) => `Next: ${sentence}`,
  },
  page: {
    seenBy: (_reader, other) => `You and ${other} see this page, word for word the same.`,
    off: 'Your organization keeps no scorecards. Promises and agendas work without them.',
    notOn: 'This 1:1 is switched off, so its page is closed.',
    since: (date) => `since ${enFormat.dateShort(date)}`,
    notRated: 'not rated yet',
    dayText: (number, start) => (number < 0 ? `begins ${enFormat.dateShort(start)}` : `day ${number}`),
    mark: (number) => `Day ${number}`,
    sinceStart: (levels) => (levels > 0 ? `+${levels}` : levels < 0 ? `−${-levels}` : '0'),
    atStage: (stage) => `at ${stage}`,
    reached: 'reached',
    notReached: 'not reached yet',
    soFar: (count) => `${count} so far`,
    support: 'support',
    none: '–',
    mix: (coaching) => `${coaching}% coaching, ${100 - coaching}% accountability`,
    result: 'Result',
    week,
  },
  prepare: {
    noMeeting: { title: 'No 1:1 here', text: 'This meeting is none that Twofold helps with. Your 1:1s stand in the app, under 1:1s.' },
    notOn: { title: 'Not switched on', text: 'This 1:1 is found, and not switched on. Under Settings you see what it waits for.' },
    blockers: (manager) => `What ${manager} takes on, and who else is asked`,
  },
  settings: enSettingsView,
  done: {
    switchedOff: 'Switched off. The agenda leaves the invites ahead.',
    switchedOn: (rep) => `${rep} is told first, then the agenda comes back.`,
    switchedOnAsRep: 'Switched on again.',
    dataNote: 'Everything that Twofold keeps about you, and the 1:1s that you are one of the two in. What the other person noted in private is not here.',
  },
  refused: {
    countChanged: (updates) =>
      updates === 0 ? 'Something changed since you looked: no update is sent now. Look again, then switch off.' : `Something changed since you looked: it is ${updates === 1 ? '1 update' : `${updates} updates`} now. Look again, then switch off.`,
    notYoursToTurnOn: (name) => `${name} switched it off, so only ${name} can switch it on again.`,
    alreadyOn: 'This 1:1 is on already, or waits for an answer.',
    badMix: 'Choose one of the shares on the page.',
    sameHours: 'The two hours are the same, so nothing would be quiet. Choose two different ones, or switch quiet hours off.',
    noDiagnosis: 'No diagnosis stands, so there is nothing to take back.',
    notALevel: 'There are no five levels for this skill. Choose one of the rubric.',
    unknownLanguage: 'Twofold does not speak that language yet. Choose one of the list.',
    notAHint: 'There is no hint of that name. Load the page again.',
    managersOnly: 'That is for people who lead a 1:1.',
    ownWords: (place, fault) => `${place}: ${fault}`,
  },
};

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
const clock = (at: Instant, where: Zone): string => clockAt(at, where).replace(/^0/, '');
const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

function day(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'today';
  return date === plusDays(today, 1) ? 'tomorrow' : enFormat.dateShort(date);
}

function forOther(at: Instant, name: string, { own, theirs }: { readonly own: Zone; readonly theirs: Zone }): string {
  const there = dateAt(at, theirs);
  const prefix = there === dateAt(at, own) ? '' : `${enFormat.dateShort(there)}, `;
  return `${prefix}${clock(at, theirs)} for ${name}`;
}

function next(start: Instant, now: Instant, where: Zone): string {
  const left = Math.ceil((start - now) / minute);
  if (left <= 0) return 'On now';
  if (left <= 90) return `Next, in ${many(left, 'minute')}`;
  const date = dateAt(start, where);
  const today = dateAt(now, where);
  if (date === today) return `Next, in ${many(Math.round(left / 60), 'hour')}`;
  return `Next, ${date === plusDays(today, 1) ? 'tomorrow' : enFormat.dateLong(date)}`;
}

/** Halves as ½; any other share in decimals. */
const halves = (count: number): string => {
  const whole = Math.floor(count);
  if (Math.abs(count - whole - 0.5) < 0.001) return `${whole === 0 ? '' : whole}½`;
  return enFormat.money(Math.round(count * 100) / 100, null);
};

function leftOut({ open, contested, renegotiated, suspended, dropped }: KeptRate['leftOut'], over: number | null): string {
  const parts = [
    [open, 'open'],
    [contested, 'seen differently'],
    [renegotiated, 'moved before its day'],
    [suspended, 'suspended'],
    [dropped, 'dropped'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return said.length === 0 ? '' : `Left out${over === null ? '' : ` of the ${over}`}: ${said.join(', ')}.`;
}

function promises(open: number, due: number): string {
  if (open === 0) return 'No promise open';
  const dueToo = due === 0 ? 'none due yet' : due === open ? (open === 1 ? 'due' : 'all due') : `${due} due`;
  return `${many(open, 'promise')}, ${dueToo}`;
}

function todo(one: Todo, rep: string, today: LocalDate): string {
  switch (one.kind) {
    case 'not-scheduled':
      return `Find a time with ${rep}`;
    case 'unreachable':
      return `Ask ${rep} to add Twofold again`;
    case 'carried':
      return one.count === 1 ? `Ask why again: one promise came back ${many(one.times, 'time')}` : `Ask why again: ${one.count} promises came back, one of them ${many(one.times, 'time')}`;
    case 'views-differ':
      return one.count === 1 ? `You and ${rep} see one outcome differently` : `You and ${rep} see ${one.count} outcomes differently`;
    case 'no-skill':
      return 'Choose one skill';
    case 'no-moment':
      return 'Add a moment from a call';
    case 'due':
      if (one.of === 'carried') return one.count === 1 ? `Look at the promise carried ${many(one.times, 'time')}` : `Look at ${one.count} promises that came back`;
      return one.count === 1 ? `Your promise ${one.day < today ? 'was' : 'is'} due ${day(one.day, today)}` : `${one.count} of your promises are due, the first ${day(one.day, today)}`;
  }
}

function ownDue(due: readonly { readonly day: LocalDate; readonly count: number }[], undated: number, today: LocalDate): string {
  const said = due.map(({ day: date, count }) => `${count} due ${day(date, today)}`);
  return [...said, ...(undated === 0 ? [] : [`${undated} without a day`])].join(', ');
}

function whoSees(manager: string, { scores }: { readonly scores: boolean }): readonly { readonly who: string; readonly what: string }[] {
  return [
    { who: `You and ${manager}`, what: scores ? 'Everything on this page and on your scorecard, word for word the same' : 'Everything on this page, word for word the same' },
    { who: 'You alone', what: 'Your private notes' },
    { who: `${manager} alone`, what: `${enFormat.ofPerson(manager)} private notes` },
    { who: `${enFormat.ofPerson(manager)} manager`, what: `Nothing, unless you and ${manager} both share it` },
    { who: 'Your administrator', what: 'How many 1:1s were held, moved and dropped. Never what was said' },
  ];
}

function week({ fate, minutes, made, settled, to }: Parameters<TabViewWords['page']['week']>[0]): string {
  switch (fate) {
    case 'held': {
      const said = [...(made === 0 ? [] : [`${many(made, 'promise')} made`]), ...(settled === 0 ? [] : [`${settled} settled`])];
      return `Held${minutes === null ? '' : `, ${enFormat.minutes(minutes)}`}.${said.length === 0 ? '' : ` ${capital(said.join(', '))}.`}`;
    }
    case 'cancelled':
      return 'Cancelled.';
    case 'moved':
      return to === null ? 'Moved.' : `Moved to ${enFormat.dateShort(to)}.`;
    case 'not-held':
      return 'Not held.';
    case 'unconfirmed':
      return 'Nobody said yet whether it was held.';
  }
}
