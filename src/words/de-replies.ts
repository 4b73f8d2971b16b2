import { deFormat } from './de-format.ts';
import type { ReplyWords } from './words.ts';

/** What the bot says back, in German. */
export const deReplies: ReplyWords = {
  whichTitle: 'Für welches 1:1 ist das?',
  tooEarly: 'Dieses 1:1 hat noch nicht begonnen. Sobald es läuft, kannst du sagen, wie es ausging.',
  notALink: 'Der Moment braucht einen Link, der mit https beginnt. Kopier ihn von der Seite des Calls oder lass die Zeile leer.',
  whichPair: (names) => `Für welches 1:1 ist das: ${names.join(', ')}? Wähl eines aus, dort halte ich den Satz fest.`,
  noPair: 'Ich helfe noch bei keinem deiner 1:1s. Sobald deine Führungskraft oder du Ja zu einem sagt, ist dort Platz für Zusagen.',
  noSentence: 'Schreib den Satz hinter „zusage“: was getan wird, was es bewegt, bis wann.',
  keptQuietly: 'Festgehalten. Der Wortlaut bleibt zwischen euch beiden.',
  stopped: (names) => `Beendet für dein 1:1 mit ${deFormat.list(names)}. Die Agenda verschwindet aus den Einladungen, und es wird nichts mehr festgehalten.`,
  nothingToStop: 'Es gibt nichts zu beenden: Ich helfe bei keinem deiner 1:1s.',
  notYours: 'Das können nur die beiden, denen dieses 1:1 gehört.',
  tooLate: 'Diese Karte ist von einem früheren Meeting. Öffne die neueste und versuch es noch einmal.',
  tooLong: 'Das ist länger, als eine Zusage sein kann. Sag es in einem Satz mit höchstens 500 Zeichen.',
  apology: (id) => `Das hat nicht geklappt, und es lag an uns. Versuch es bitte in einer Minute noch einmal. Passiert es wieder, gib deiner Administration diese Kennung: ${id}`,
  notAPerson: 'Twofold weiß nicht, wer hier gedrückt hat. Öffne die Karte in Teams mit deinem Arbeitskonto.',
  unreadableButton: 'Dieser Knopf war nicht lesbar. Öffne die Karte noch einmal.',
  gone: 'Dieses Meeting steht nicht mehr im Kalender. Was offen ist, wartet auf das nächste.',
};
