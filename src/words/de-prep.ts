import { deFormat } from './de-format.ts';
import type { OwnPromisesWords, PrepWords, ProgressWords } from './prep-words.ts';

/** The day before a 1:1, in German. */
export const dePrep: PrepWords = {
  title: (other) => `Vor deinem 1:1 mit ${other}`,
  summary: (other) => `Was für dein nächstes 1:1 mit ${other} offen ist, und Platz für ein Thema von dir.`,
  stillOpen: 'Noch offen',
  nothingOpen: 'Vom letzten Mal ist nichts offen.',
  lead: (other) => `Möchtest du an etwas arbeiten oder einen Moment aus einem Call mitbringen? ${other} sieht es auch.`,
  topic: 'Thema',
  begun: 'Dieses 1:1 hat begonnen. Was du ergänzt hast, steht in seiner Agenda.',
  digest: {
    title: (day) => `Vor deinen 1:1s am ${deFormat.dateLong(day)}`,
    summary: (count) => (count === 1 ? 'Vor deinem nächsten 1:1 wartet etwas auf dich.' : `Was für ${deFormat.number(count)} 1:1s offen ist.`),
    withWhom: (name, when) => `Mit ${name}, ${when}`,
    which: 'Für welches 1:1 ist das?',
    chooseOne: 'Wähl eines aus.',
    toDecide: 'Das wartet auf dein Wort. Im 1:1 ist früh genug.',
    decided: 'Es ist nichts mehr zu entscheiden.',
  },
  decision: {
    'views-differ': (sentence) => `Ihr beide seht es verschieden: ${deFormat.quoted(sentence)}`,
    'carried-three-times': (sentence) => `Kam dreimal wieder: ${deFormat.quoted(sentence)} „diagnose“ fragt, was im Weg steht.`,
    'wants-yes': (sentence, other) => `${other} hat es anders formuliert, und es wartet auf dein Ja: ${deFormat.quoted(sentence)}`,
    'asks-to-drop': (sentence, other) => `${other} bittet, es zu streichen: ${deFormat.quoted(sentence)}`,
    'asks-to-move': (sentence, other) => `${other} bittet, es neu zu vereinbaren: ${deFormat.quoted(sentence)}`,
  },
};

/** How far it is, as its owner counts. */
export const deProgress: ProgressWords = {
  heading: 'Wie weit ist es?',
  label: (sentence, count, unit) => `Von ${count} ${unit}: ${deFormat.quoted(sentence)}`,
  badNumber: 'Eine ganze Zahl, nicht größer als zugesagt.',
  wholeNumber: 'Eine ganze Zahl, 0 bis 999.',
  save: 'Stand speichern',
  soFar: (done, of) => `bisher ${done} von ${of}`,
  note: 'Nur gezählt. Wie es ausging, sagt ihr im 1:1.',
};

/** What somebody promised and has not settled. */
export const deOwnPromises: OwnPromisesWords = {
  title: 'Was du zugesagt hast',
  summary: 'Deine offenen Zusagen.',
  towards: (other) => `In deinem 1:1 mit ${other}`,
  none: 'Keine Zusage von dir ist offen.',
};
