import { enFormat } from './en-format.ts';
import type { CardWords } from './card-words.ts';

/** The recap that each of the two gets in the personal chat. */
export const enRecap: CardWords['recap'] = {
  title: (other) => `Your 1:1 with ${other}`,
  held: (date, minutes) => (minutes === null ? `${enFormat.dateLong(date)}, held` : `${enFormat.dateLong(date)}, held ${enFormat.minutesLong(minutes)}`),
  youPromised: 'You promised',
  promised: (name) => `${name} promised`,
  nobodyPromised: 'No new promise this time.',
  lastTime: 'Promised last time',
  howItWent: 'How it went',
  goesInto,
  thatsRight: 'That’s right',
  rewordMine: 'Reword mine',
  inYourWords: 'In your words',
  sentenceEmpty: 'The sentence is empty. Write it first.',
  rewordNote: (other, ownWordsWin) =>
    ownWordsWin ? `${other} sees the change. For your own promises your words win.` : `${other} sees the change. It holds once ${other} accepts it.`,
  useTheseWords: 'Use these words',
  seeDifferently: 'I see it differently',
  whichOne: 'Which one?',
  chooseOne: 'Choose one.',
  howDoYouSee: 'How do you see it?',
  bothStand: 'Both views stand until one of you gives way.',
  keepMyView: 'Keep my view',
  confirmedAt: (time) => `You confirmed at ${time}.`,
  confirmedByBoth: 'You both confirmed.',
  waitsFor: (name) => `Waiting for ${name}.`,
  summary: (other) => `The recap of your 1:1 with ${other} is here.`,
};

function goesInto(count: number, day: Parameters<typeof enFormat.dateLong>[0] | null, latest: string | null): string {
  if (count === 0) return 'Nothing is open for the next invite.';
  const what = count === 1 ? '1 promise goes' : `${count} promises go`;
  if (day === null) return `${what} into the next 1:1, as soon as there is one.`;
  const goes = `${what} into ${enFormat.dateLong(day)}.`;
  return latest === null ? goes : `${goes} The invite is updated once, when you both confirm, at the latest ${latest}.`;
}
