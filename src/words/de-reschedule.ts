import { deFormat } from './de-format.ts';
import type { RescheduleWords } from './reschedule-words.ts';

const ordinals = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte', 'elfte', 'zwölfte'];

/** Another time for a 1:1, in German. */
export const deReschedule: RescheduleWords = {
  moveIt: 'Verlegen',
  findTime: 'Andere Zeit finden',
  title: (date) => `Eine andere Zeit für ${deFormat.dateLong(date)}`,
  summary: (other) => `Zeiten, die dir und ${other} passen.`,
  bothFree: 'Hier habt ihr beide frei:',
  sooner: (cancelled, next) => `Das 1:1 am ${deFormat.dateLong(cancelled)} wurde abgesagt und kann nicht zurückkommen. Das nächste, am ${deFormat.dateLong(next)}, kann früher sein. Hier habt ihr beide frei:`,
  notHeld: (missed, next) => `Das 1:1 am ${deFormat.dateLong(missed)} fand nicht statt. Das nächste, am ${deFormat.dateLong(next)}, kann früher sein. Hier habt ihr beide frei:`,
  label: 'Das 1:1 verlegen auf',
  chooseOne: 'Wähl eine aus.',
  consequence: (other) => `Nur dieses eine wird verlegt. Gleicher Link, gleiche Länge. ${other} bekommt eine Aktualisierung, in deinem Namen.`,
  confirm: 'Verlegen',
  otherTimes: 'Andere Zeiten',
  skip: 'Dieses auslassen',
  skipNote: (inARow) =>
    inARow <= 1
      ? 'Die offenen Zusagen warten auf das nächste 1:1. Dass dieses ausfällt, zählt nicht gegen sie.'
      : `Es wäre das ${ordinals[inARow - 1] ?? `${inARow}.`} Mal nacheinander ohne 1:1. Die offenen Zusagen warten. Dass dieses ausfällt, zählt nicht gegen sie.`,
  skipAnyway: 'Trotzdem auslassen',
  skipped: (time) => `Um ${time} Uhr ausgelassen. Der Kalender bleibt, wie er ist, und die offenen Zusagen warten auf das nächste 1:1.`,
  moved: (when, other) => `Verlegt auf ${when}. ${other} hat eine Aktualisierung bekommen, in deinem Namen.`,
  noTimes: 'Ich habe vor dem nächsten 1:1 keine Zeit gefunden, die euch beiden innerhalb der Arbeitszeit passt.',
  noMoreTimes: 'Das waren alle Zeiten vor dem nächsten 1:1, die euch beiden passen.',
  unreadable: (name) => `Ich sehe nicht, wann ${name} frei ist, darum kann ich keine Zeit vorschlagen. Verleg es bitte im Kalender.`,
  noLongerFree: 'Diese Zeit ist nicht mehr für euch beide frei. Das ist noch übrig:',
  crossing: 'Outlook lässt dieses nicht an dem 1:1 davor oder danach vorbei. Wähl bitte eine andere Zeit.',
  organizes: (organizer) => `${organizer} organisiert dieses 1:1, darum kann nur ${organizer} es verlegen. Dafür genügt es, mir „verschieben“ zu schreiben.`,
  notWritable: 'Der Kalender dieses 1:1 ist für mich nicht offen. Verleg es bitte dort.',
  nothingAhead: 'Es steht kein 1:1 an, das sich verlegen ließe.',
  inOurChat: 'Die Zeiten stehen in unserem Chat.',
  whichTitle: 'Eine andere Zeit',
  which: 'Welches 1:1 möchtest du verlegen?',
};
