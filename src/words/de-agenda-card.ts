import type { CardWords } from './card-words.ts';
import { deFormat } from './de-format.ts';
import { dePromise } from './de-promise.ts';

/** The agenda card in German, for the two and for a wider audience. */
export const deAgendaCard: CardWords['agenda'] = {
  title: (manager, rep) => `${manager} und ${rep}`,
  skill: 'Fähigkeit',
  call: 'Aus einem Call',
  drill: 'Übung',
  drillOf: (text, minutes) => `${text.replace(/\.$/, '')} (${minutes} Min.)`,
  noSkill: 'Sucht zusammen eine Fähigkeit aus',
  noCall: 'Bring einen Moment aus einem Call mit',
  nothingOpen: 'Vom letzten Mal ist nichts offen.',
  promisedNow: 'In diesem 1:1 zugesagt',
  andMore: (count) => `und ${count} mehr hinter „Öffnen“`,
  topicOf: (topic) => `Außerdem: ${topic}`,
  thenThisWeek: 'Dann diese Woche, und eine neue Zusage.',
  takesOn: (manager) => `Was ${manager} übernimmt.`,
  writeAPromise: 'Zusage schreiben',
  promiseLabel: 'Ein Satz: was getan wird, was es bewegt, bis wann',
  promiseExample: 'Ich frage in 5 Calls … und Contoso, 48.000 €, ist bis Freitag im Angebot',
  promiseEmpty: 'Schreib zuerst den Satz.',
  whose: 'Wessen Zusage ist es?',
  keepIt: 'Festhalten',
  kept: (sentence) => `Festgehalten: ${deFormat.quoted(sentence)}`,
  howDidItGo: 'Wie ging es aus?',
  notSaidYet: 'Noch nicht gesagt',
  howItWentNote: 'Jeder von euch sagt es aus der eigenen Sicht. Sagt ihr dasselbe, ist es geklärt; sagt ihr Verschiedenes, bleibt beides stehen.',
  saveOutcomes: 'Speichern',
  howManyDone: 'Getan',
  howManyOf: 'von',
  addTopic: 'Thema ergänzen',
  topic: 'Woran möchtest du arbeiten?',
  topicEmpty: 'Schreib zuerst ein paar Worte.',
  momentLabel: 'Ein Moment aus einem Call, wenn du einen hast',
  momentExample: 'Füg einen Link aus Gong, Chorus oder Clari Copilot ein',
  addIt: 'Ergänzen',
  close: 'Dieses 1:1 abschließen',
  plainTitle: (date) => `1:1, ${deFormat.dateLong(date)}`,
  othersPresent: (open) => `${dePromise.openCount(open)}. Hier sind mehr Menschen als ihr beide, darum steht der Rest hinter dem Link.`,
  hiddenAttendees: (open) => `${dePromise.openCount(open)}. Ich sehe nicht, wer sonst eingeladen ist, darum steht der Rest hinter dem Link.`,
  wasItHeld: 'Habt ihr euch getroffen? Niemand hat dieses 1:1 abgeschlossen.',
  weMet: 'Wir haben uns getroffen',
  weDidNotMeet: 'Wir haben uns nicht getroffen',
  cancelled: 'Dieses 1:1 wurde aus dem Kalender genommen. Was offen ist, wartet auf das nächste.',
  closed: (minutes) => (minutes === null ? 'Fand statt. Ihr habt beide die Zusammenfassung.' : `Fand statt, ${deFormat.minutesLong(minutes)}. Ihr habt beide die Zusammenfassung.`),
  notHeld: 'Dieses fand nicht statt. Was offen ist, wartet auf das nächste.',
  stoppedHere: 'Twofold wurde für dieses 1:1 abgeschaltet.',
  summary: 'Die Agenda für euer 1:1 ist da.',
  pressed: (what, at) => `${what} um ${at} Uhr.`,
};

/** The question for the half that a promise lacks. */
export const deHalfMissing: CardWords['halfMissing'] = {
  title: 'Eine Hälfte steht schon da',
  nothingTitle: 'Noch ein Stück, dann ist es eine Zusage',
  ask: (missing) =>
    ({
      behaviour: 'Und was wird getan, wie oft?',
      number: 'Und was bewegt es? Deal, Betrag, Phase',
      day: 'Und bis wann?',
    })[missing],
  example: (missing) =>
    ({
      behaviour: 'in 5 Calls fragen, was Abwarten kostet',
      number: 'Contoso, 48.000 €, im Angebot',
      day: 'bis Freitag',
    })[missing],
  empty: 'Schreib zuerst ein paar Worte.',
  join: 'Hälften verbinden',
  keepAsItIs: 'So lassen',
  whole: 'Beide Hälften stehen da.',
};
