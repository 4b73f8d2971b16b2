import { dateAt, weekday } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { deFormat } from './de-format.ts';

const weekdays = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

/** The offer to the manager, in German. */
export const deOffer: CardWords['offer'] = {
  title: 'Deine 1:1s, in zwei Hälften',
  lead: (count) =>
    `Ich habe ${count === 1 ? 'eines' : deFormat.number(count)} in deinem Kalender gefunden. Wo du Ja sagst, bekommt das Meeting eine Agenda: zuerst Coaching, dann Zusagen. Was offen bleibt, kommt beim nächsten Mal wieder.`,
  rhythm,
  help: (name) => `Bei ${name} helfen?`,
  yes: 'Ja',
  notNow: 'Jetzt nicht',
  notOneOnOne: 'Kein 1:1',
  consequence:
    'Ja heißt: eine Kalenderaktualisierung pro Woche an die andere Person, in deinem Namen. Sie erfährt es vorher von mir. Bis dahin wird nichts in einen Kalender geschrieben und nichts über jemanden festgehalten.',
  save: 'Auswahl speichern',
  saved,
  example: 'Beispiel ansehen',
  back: 'Zurück',
  on: 'Mehr',
  page: (number, of) => `Seite ${number} von ${of}`,
  youChose: 'Ausgewählt',
  summary: (count) => (count === 1 ? 'Ich habe ein 1:1 in deinem Kalender gefunden. Soll ich dabei helfen?' : `Ich habe ${deFormat.number(count)} 1:1s in deinem Kalender gefunden. Wo soll ich helfen?`),
};

function rhythm(cadence: 'weekly' | 'biweekly' | 'monthly' | 'other', next: Parameters<CardWords['offer']['rhythm']>[1]): string {
  const date = dateAt(next.start, next.zone);
  const name = weekdays[weekday(date) - 1] ?? '';
  const times = deFormat.timeSpan(next.start, next.end, next.zone);
  switch (cadence) {
    case 'weekly':
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}s, ${times}`;
    case 'biweekly':
      return `Alle zwei Wochen ${name}s, ${times}`;
    case 'monthly':
      return `Einmal im Monat, das nächste am ${deFormat.dateLong(date)}, ${times}`;
    case 'other':
      return `Das nächste am ${deFormat.dateLong(date)}, ${times}`;
  }
}

function saved({ yes, notNow, notOneOnOne }: Parameters<CardWords['offer']['saved']>[0]): string {
  const lines = [
    yes.length > 0 ? `Ich sage zuerst ${deFormat.list(yes)} Bescheid, dann folgt die Agenda.` : '',
    notNow.length > 0 ? `Zu ${deFormat.list(notNow)} frage ich in vier Wochen noch einmal.` : '',
    notOneOnOne.length > 0 ? `${deFormat.list(notOneOnOne)} lasse ich in Ruhe.` : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? lines.join(' ') : 'Nichts wurde ausgewählt, also ändert sich nichts.';
}
