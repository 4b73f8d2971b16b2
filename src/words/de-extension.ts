import { deFormat } from './de-format.ts';
import type { ExtensionWords } from './extension-words.ts';

/** The message extension, in German. */
export const deExtension: ExtensionWords = {
  title: 'Als Zusage festhalten',
  sentenceLabel: 'Ein Satz: was getan wird, was es bewegt, bis wann',
  sentenceEmpty: 'Schreib zuerst den Satz.',
  pairLabel: 'Für welches 1:1 ist das?',
  pairMissing: 'Wähl eines aus.',
  ownerLabel: 'Wessen Zusage ist es?',
  ownerFromSentence: 'Wie der Satz es sagt',
  mine: 'Meine',
  theirs: 'Die der anderen Person',
  note: 'Sie bleibt bei euch beiden. Sonst sieht sie niemand in diesem Chat.',
  keep: 'Festhalten',
  shortened: 'Die Nachricht war länger, als eine Zusage sein kann. Hier ist ihr Anfang.',
  unreadable: 'Das war nicht lesbar. Schließ es und versuch es noch einmal.',
  link: {
    ours: 'Ein 1:1 in Twofold',
    oursOn: (date) => `1:1, ${deFormat.dateLong(date)}`,
    oursText: 'Nur die beiden, denen dieses 1:1 gehört, können es öffnen.',
    moment: 'Ein Moment aus einem Call',
    momentFrom: (source, at) => (at === null ? `Aus ${source}` : `Aus ${source}, bei ${at}`),
    bring: 'Ins 1:1 mitbringen',
    whichTitle: 'Ein Moment für ein 1:1',
    which: 'Für welches 1:1 ist er?',
    brought: (other, date) => `Er steht in der Agenda deines 1:1 mit ${other} am ${deFormat.dateLong(date)}.`,
    broughtNoDate: 'Er wartet auf dein nächstes 1:1.',
  },
};
