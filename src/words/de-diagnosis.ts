import type { PipelineSum } from '#domain/diagnosis-arithmetic.ts';
import { deFormat, dePlural } from './de-format.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';

const promises = (count: number): string => `${count} ${dePlural(count, 'Zusage', 'Zusagen')}`;
const meetings = (count: number): string => (count === 1 ? 'einem weiteren 1:1' : `${deFormat.number(count)} weiteren 1:1s`);
const days = (count: number): string => `${count} ${dePlural(count, 'Tag', 'Tage')}`;
const within = (count: number): string => `${count} ${dePlural(count, 'Tag', 'Tagen')}`;
const deals = (count: number): string => `${deFormat.money(count, null)} ${dePlural(count, 'Deal', 'Deals')}`;

/** The diagnosis in German. */
export const deDiagnosis: DiagnosisWords = {
  title: (rep) => `Was steht ${rep} im Weg?`,
  summary: 'Hier ist, worum du mich gebeten hast.',
  whichTitle: 'Was steht im Weg?',
  which: 'Um wen geht es?',
  whichMissing: 'Wähl zuerst jemanden aus.',
  goOn: 'Weiter',
  back: 'Zurück',
  step: (number, of) => `Frage ${number} von ${of}`,
  ask: {
    could: ({ rep }) => `Wenn alles davon abhinge: Könnte ${rep} es heute?`,
    knows: ({ rep }) => `Weiß ${rep} genau, was zugesagt ist: was, wie viel, bis wann?`,
    possible: () => 'Können die Zahlen überhaupt aufgehen?',
  },
  answer: {
    could: { yes: 'Ja, kann es', no: 'Nein, noch nicht' },
    knows: { yes: 'Ja, genau', no: 'Nein, nicht genau' },
    possible: { yes: 'Ja, es kann aufgehen', no: 'Nein, es kann nicht aufgehen' },
  },
  hint: {
    could: 'Wenn nicht, ist es eine Fähigkeit, und Fähigkeiten werden gecoacht.',
    knows: 'Wenn nicht, schreibt es vor allem anderen zusammen auf.',
    possible: 'Trag die sechs Zahlen ein, und ich rechne. Was es bedeutet, sagst du.',
  },
  numbers: {
    gap: { label: 'Offene Lücke zum Ziel', error: 'Was bis zum Ziel fehlt: eine Zahl ab 0.' },
    deal: { label: 'Deal im Durchschnitt', error: 'Was ein Deal im Durchschnitt wert ist: eine Zahl ab 1.' },
    rate: { label: 'Gewinnquote in Prozent', error: 'Wie viele von 100 solchen Deals gewonnen werden: 1 bis 100.' },
    pipeline: { label: 'Offene Pipeline, die noch zu gewinnen ist', error: 'Was offen und noch zu gewinnen ist: eine Zahl ab 0.' },
    days: { label: 'Tage bis zum Ziel', error: 'Wie viele Tage bleiben: eine ganze Zahl von 0 bis 1000.' },
    cycle: { label: 'Tage vom ersten Call bis zur Unterschrift', error: 'Wie lange ein Deal dauert: eine ganze Zahl von Tagen, 1 bis 1000.' },
  },
  currency: { label: 'Währung, wenn du magst', example: 'EUR', error: 'Schreib die Währung mit drei Buchstaben, etwa EUR, oder lass sie leer.' },
  workItOut: 'Ausrechnen',
  worked,
  cause: { skill: 'Lücke im Können', clarity: 'Lücke in der Absprache', system: 'Lücke im System', will: 'Lücke im Wollen' },
  found: {
    skill: ({ rep }) => `${rep} kann es noch nicht, so wichtig es auch ist.`,
    clarity: ({ rep }) => `${rep} könnte es und weiß nicht genau, was zugesagt ist.`,
    system: ({ rep }) => `${rep} könnte es und weiß, was zugesagt ist, und die Zahlen können nicht aufgehen.`,
    will: ({ rep }) => `${rep} könnte es, weiß, was zugesagt ist, und die Zahlen können aufgehen. Bleibt die Frage, ob ${rep} will.`,
  },
  changesTitle: 'Was sich damit ab dem nächsten 1:1 ändert',
  changes: {
    skill: () => ['Etwa 70\u00a0% Coaching, 30\u00a0% Verbindlichkeit.', 'Die Fragen gehen darum, wie es klingt und wie es geübt wird, und es gibt eine Übung.'],
    clarity: () => ['Ihr schreibt zuerst zusammen die Scorecard: was, wie viel, bis wann.', 'Die Fragen gehen darum, was genau vereinbart ist. Die Minuten bleiben, wie sie sind.'],
    system: ({ manager }) => [
      `${manager} trägt es in Teil 3 weiter: wer gefragt wird und bis wann es ein neues Ziel gibt.`,
      'Zusagen, die nicht aufgehen können, lassen sich aussetzen. Dann zählen sie für niemanden.',
      'Die Fragen gehen darum, was im Weg steht. Die Minuten bleiben, wie sie sind.',
    ],
    will: (_, count) => [
      'Etwa 30\u00a0% Coaching, 70\u00a0% Verbindlichkeit.',
      'Die Fragen gehen darum, wozu Ja gesagt wurde. Mehr Tipps helfen hier nicht.',
      `Wenn es so bleibt: ein dokumentiertes Gespräch nach ${meetings(count)}, ${dePlural(count, 'das stattfand', 'die stattfanden')}.`,
    ],
  },
  suspendTitle: 'Zusagen mit einer Zahl',
  suspend: (rep, count) => `${promises(count)} mit einer Zahl von ${rep} aussetzen. ${dePlural(count, 'Sie bleibt für sich aufgelistet und zählt', 'Sie bleiben für sich aufgelistet und zählen')} für niemanden.`,
  reason: 'Warum denkst du das? (darf leer bleiben)',
  reasonExample: 'Was du gesehen oder gehört hast',
  reasonTooLong: (characters) => `Das ist länger, als ich festhalten kann. Sag es in höchstens ${characters} Zeichen.`,
  whoSees: (rep) => `${rep} liest das alles, wie es hier steht: die Ursache, den Tag, deine Begründung und die Zahlen. Es steht nie in einer Einladung, und sonst sieht es niemand.`,
  save: 'Speichern',
  undo: 'Rückgängig',
  saved: (date) => `Gespeichert am ${deFormat.dateShort(date)}.`,
  suspendedNow: (count) => `${promises(count)} ausgesetzt.`,
  undone: 'Zurückgenommen.',
  resumedNow: (count) => `${promises(count)} wieder aufgenommen.`,
  standing: (cause, since) => `${deDiagnosis.cause[cause]}, seit ${deFormat.dateShort(since)}`,
  nothingStands: (coaching) => `Es gibt keine Diagnose. Das 1:1 teilt sich in ${coaching}\u00a0% Coaching und ${100 - coaching}\u00a0% Verbindlichkeit.`,
  managerDoes: (manager) => `Eine Diagnose stellt ${manager}, und du liest sie, wie sie geschrieben ist. Was jetzt gilt:`,
  inPersonalChat: 'Das gehört in unseren persönlichen Chat. Schreib mir dort „diagnose“.',
  opened: 'Die erste Frage ist in unserem persönlichen Chat.',
  notReached: 'Ich kann dir im persönlichen Chat nicht schreiben. Öffne Twofold dort und schreib „diagnose“.',
  facts: { heading: 'Diagnose', cause: 'Ursache', reason: 'Warum', noReason: 'Keine Begründung aufgeschrieben', numbers: 'Zahlen' },
  agenda: {
    again: 'Neu diagnostizieren',
    first: 'Zuerst',
    clarity: 'Schreibt zusammen die Scorecard: was zugesagt ist, wie viel, bis wann',
    system: 'Keine Übung. Was sich nicht üben lässt, kommt in Teil 3',
    conversation: (count) => (count === 0 ? 'Führt das dokumentierte Gespräch und schreibt zusammen auf, was vereinbart ist' : `Wenn es so bleibt, ein dokumentiertes Gespräch nach ${meetings(count)}`),
    escalates: (manager) => `${manager} trägt das Ziel weiter: wer gefragt wird und bis wann es ein neues gibt.`,
    suspended: 'Ausgesetzt, zählt für niemanden',
  },
};

function worked(sum: PipelineSum, currency: string | null): readonly string[] {
  const { facts } = sum;
  const money = (value: number): string => deFormat.money(value, currency);
  const count = (value: number): string => deals(Math.round(value * 10) / 10);
  return [
    `Gebraucht: ${money(facts.gap)} ÷ (${money(facts.deal)} × ${deFormat.money(facts.rate, '%')}) = ${count(sum.needed)}.`,
    `Offen: ${money(facts.pipeline)} ÷ ${money(facts.deal)} = ${count(sum.open)}.`,
    `Zeit: Es ${dePlural(facts.days, 'bleibt', 'bleiben')} ${days(facts.days)}, und ein Deal dauert ${days(facts.cycle)}.`,
    verdictOf(sum),
  ];
}

function verdictOf({ facts, verdict, missing, daysToBegin }: PipelineSum): string {
  if (verdict === 'covered') return 'Nach diesen Zahlen kann es mit dem aufgehen, was offen ist.';
  if (verdict === 'needs-new') return `Nach diesen Zahlen geht es nur mit ${deals(missing)} mehr auf, begonnen innerhalb von ${within(daysToBegin)}.`;
  if (facts.days === 0) return 'Nach diesen Zahlen kann es nicht aufgehen: Es bleibt kein Tag.';
  return `Nach diesen Zahlen kann es nicht aufgehen: ${deals(missing)} mehr wären nötig, und einer, der heute beginnt, endet zu spät.`;
}
