import type { PipelineSum } from '#domain/diagnosis-arithmetic.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { enFormat } from './en-format.ts';

const promises = (count: number): string => `${count} ${count === 1 ? 'promise' : 'promises'}`;
const meetings = (count: number): string => (count === 1 ? 'one more 1:1' : `${enFormat.number(count)} more 1:1s`);
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
const deals = (count: number): string => `${enFormat.money(count, null)} ${count === 1 ? 'deal' : 'deals'}`;

/** The diagnosis in English. */
export const enDiagnosis: DiagnosisWords = {
  title: (rep) => `What is in ${enFormat.ofPerson(rep)} way?`,
  summary: 'What you asked me for is here.',
  whichTitle: 'What is in the way?',
  which: 'Who is it about?',
  whichMissing: 'Choose one of them first.',
  goOn: 'Go on',
  back: 'Back',
  step: (number, of) => `Question ${number} of ${of}`,
  ask: {
    could: ({ rep }) => `If everything depended on it, could ${rep} do it today?`,
    knows: ({ rep }) => `Does ${rep} know exactly what was promised: what, how much, by when?`,
    possible: () => 'Can the numbers work at all?',
  },
  answer: {
    could: { yes: 'Yes, able to', no: 'No, not yet' },
    knows: { yes: 'Yes, exactly', no: 'No, not exactly' },
    possible: { yes: 'Yes, it can work', no: 'No, it can’t work' },
  },
  hint: {
    could: 'If not, it is a skill, and skills are coached.',
    knows: 'If not, write it down together before anything else.',
    possible: 'Fill in the six numbers and I work it out. What it means is for you to say.',
  },
  numbers: {
    gap: { label: 'Open gap to the target', error: 'What is missing to the target: a number from 0 on.' },
    deal: { label: 'Average deal', error: 'What a deal is worth on average: a number from 1 on.' },
    rate: { label: 'Win rate, in percent', error: 'Of 100 deals like these, how many are won: 1 to 100.' },
    pipeline: { label: 'Open pipeline that can still be won', error: 'What is open and can still be won: a number from 0 on.' },
    days: { label: 'Days left to reach the target', error: 'How many days are left: a whole number from 0 to 1000.' },
    cycle: { label: 'Days from first call to signature', error: 'How long a deal takes: a whole number of days from 1 to 1000.' },
  },
  currency: { label: 'Currency, if you like', example: 'EUR', error: 'Write the currency as three letters, such as EUR, or leave it empty.' },
  workItOut: 'Work it out',
  worked,
  cause: { skill: 'Skill gap', clarity: 'Clarity gap', system: 'System gap', will: 'Will gap' },
  found: {
    skill: ({ rep }) => `${rep} can’t do it yet, however much it matters.`,
    clarity: ({ rep }) => `${rep} could do it, and does not know exactly what was promised.`,
    system: ({ rep }) => `${rep} could do it and knows what was promised, and the numbers can’t work.`,
    will: ({ rep }) => `${rep} could do it, knows what was promised, and the numbers can work. What is left is whether ${rep} wants to.`,
  },
  changesTitle: 'What this changes from the next 1:1 on',
  changes: {
    skill: () => ['About 70% coaching, 30% accountability.', 'The questions are about how it sounds and how it is practised, and there is a drill.'],
    clarity: () => ['You write the scorecard together first: what, how much, by when.', 'The questions are about what exactly was agreed. The minutes stay as they are.'],
    system: ({ manager }) => [
      `${manager} takes it further in part 3: who is asked, and by when there is a new target.`,
      'Promises that can’t work can be suspended. Then they count for nobody.',
      'The questions are about what is in the way. The minutes stay as they are.',
    ],
    will: (_, count) => [
      'About 30% coaching, 70% accountability.',
      'The questions are about what was said yes to. More tips don’t help here.',
      `If it lasts: a documented conversation after ${enFormat.number(count)} more 1:1s that were held.`,
    ],
  },
  suspendTitle: 'Promises with a number',
  suspend: (rep, count) => `Suspend ${enFormat.ofPerson(rep)} ${promises(count)} with a number. They stay listed apart, and count for nobody.`,
  reason: 'Why do you think so? (may stay empty)',
  reasonExample: 'What you saw or heard',
  reasonTooLong: (characters) => `That is longer than I can keep. Say it in up to ${characters} characters.`,
  whoSees: (rep) => `${rep} reads all of this as it is written: the cause, the day, your reason and the numbers. It never stands in an invite, and nobody else sees it.`,
  save: 'Save',
  undo: 'Undo',
  saved: (date) => `Saved on ${enFormat.dateShort(date)}.`,
  suspendedNow: (count) => `${promises(count)} suspended.`,
  undone: 'Taken back.',
  resumedNow: (count) => `${promises(count)} taken up again.`,
  standing: (cause, since) => `${enDiagnosis.cause[cause]}, since ${enFormat.dateShort(since)}`,
  nothingStands: (coaching) => `Nothing is diagnosed. The 1:1 is divided ${coaching}% coaching, ${100 - coaching}% accountability.`,
  managerDoes: (manager) => `A diagnosis is for ${manager} to make, and you read it as it is written. What stands now:`,
  inPersonalChat: 'That is for our personal chat. Write “diagnose” to me there.',
  opened: 'I sent you the first question in our personal chat.',
  notReached: 'I can’t write to you in our personal chat. Open Twofold there and write “diagnose”.',
  facts: { heading: 'Diagnosis', cause: 'Cause', reason: 'Why', noReason: 'No reason was written', numbers: 'Numbers' },
  agenda: {
    again: 'Diagnose again',
    first: 'First',
    clarity: 'Write the scorecard together: what was promised, how much, by when',
    system: 'No drill. What can’t be changed by practice goes to part 3',
    conversation: (count) => (count === 0 ? 'Have the documented conversation, and write down together what is agreed' : `If it lasts, a documented conversation after ${meetings(count)}`),
    escalates: (manager) => `${manager} takes the target further: who is asked, and by when there is a new one.`,
    suspended: 'Suspended, counts for nobody',
  },
};

function worked(sum: PipelineSum, currency: string | null): readonly string[] {
  const { facts } = sum;
  const money = (value: number): string => enFormat.money(value, currency);
  const count = (value: number): string => deals(Math.round(value * 10) / 10);
  return [
    `Needed: ${money(facts.gap)} ÷ (${money(facts.deal)} × ${enFormat.money(facts.rate, '%')}) = ${count(sum.needed)}.`,
    `Open: ${money(facts.pipeline)} ÷ ${money(facts.deal)} = ${count(sum.open)}.`,
    `Time: ${days(facts.days)} left, and a deal takes ${days(facts.cycle)}.`,
    verdictOf(sum),
  ];
}

function verdictOf({ facts, verdict, missing, daysToBegin }: PipelineSum): string {
  if (verdict === 'covered') return 'By these numbers it can work with what is open.';
  if (verdict === 'needs-new') return `By these numbers it works only with ${deals(missing)} more, begun within ${days(daysToBegin)}.`;
  if (facts.days === 0) return 'By these numbers it can’t work: no day is left.';
  return `By these numbers it can’t work: ${deals(missing)} more would be needed, and one that begins today ends too late.`;
}
