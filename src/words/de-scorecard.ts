import type { LocalDate } from '#domain/time.ts';
import { deFormat, dePlural } from './de-format.ts';
import { deScorecardForm } from './de-scorecard-form.ts';
import type { ScorecardWords } from './scorecard-words.ts';
import { signed } from './signed.ts';

const day = (date: LocalDate): string => deFormat.dateShort(date);
const dash = '–';

/** The scorecard in German. */
export const deScorecard: ScorecardWords = {
  title: (rep) => `Scorecard von ${rep}`,
  summary: 'Die Scorecard, um die du gebeten hast.',
  seenBy: (manager, rep) => `${manager} und ${rep} sehen diese Seite, Wort für Wort gleich.`,
  inPersonalChat: 'Die Scorecard steht in unserem persönlichen Chat. Schreib mir dort „scorecard“.',
  whichTitle: 'Wessen Scorecard?',
  which: 'Dein 1:1 mit',
  goOn: 'Zeigen',

  indicator: {
    'discovery-calls': 'Geführte Erstgespräche',
    'next-steps-dated': 'Nächste Schritte mit Datum',
    'deals-with-contacts': 'Deals mit zwei oder mehr Kontakten',
    'drills-done': 'Gemachte Übungen',
    revenue: 'Abgeschlossener Umsatz, gemessen an der Quote',
  },
  inHands: (rep) => `Was ${rep} in der Hand hat`,
  results: 'Ergebnisse',
  lastWeek: 'Letzte Woche',
  thisWeek: 'Diese Woche',
  count: (actual, target) => {
    if (actual === null) return target === null ? dash : `Ziel ${plain(target)}`;
    return target === null ? plain(actual) : `${plain(actual)} von ${plain(target)}`;
  },
  enteredBy: (name, date) => `Zuletzt eingetragen von ${name}, ${day(date)}.`,

  skillTitle: 'Fähigkeit in Arbeit',
  noSkill: 'Noch keine Fähigkeit gewählt. Das Erste unter „Thema ergänzen“ auf der Agenda wird es.',
  now: 'Jetzt',
  next: 'Als Nächstes',
  level: (level) => `Stufe ${level} von 5`,
  rubricTitle: 'Stufen',
  rated: (level, by, date, sinceStart) => `Stufe ${level}, ${by}, ${day(date)}${sinceStart === null ? '' : `, ${signed(sinceStart)} seit Beginn`}`,
  ownView: (level, rep, date) => `${rep} selbst: Stufe ${level}, ${day(date)}`,
  notRated: 'noch nicht eingeschätzt',

  arcTitle: '30, 60, 90 Tage',
  noArc: 'Noch keine Ziele gesetzt.',
  arcDay: (today, start, next) => {
    const where = today < 0 ? `Beginnt am ${day(start)}` : `Tag ${today}`;
    return next === null ? `${where}.` : `${where}. Als Nächstes kommt Tag ${next.day}, ${day(next.date)}.`;
  },
  mark: (number, date) => `Tag ${number}, ${day(date)}`,
  markLevel: (level) => `Stufe ${level}`,
  reachedOn: (date) => `erreicht am ${day(date)}`,
  notReachedYet: 'noch nicht erreicht',
  resultsLater: 'Umsatz und Quote kommen am Tag 60 auf diese Seite.',

  numbersTitle: 'Zugesagte Zahlen',
  noNumbers: 'Keine offene Zusage nennt eine Zahl.',
  moreNumbers: (count) => `und ${count} mehr auf der Agenda`,
  suspended: 'ausgesetzt, zählt nicht',

  keptTitle: (name) => `Eingehaltene Zusagen: ${name}`,
  over: (over, held) => (held < over ? `Letzte ${over} 1:1s (bisher ${held})` : `Letzte ${over} 1:1s`),
  rate: ({ rate, achieved, counted, kept, partly, missed }) =>
    rate === null ? 'noch nichts abgeschlossen' : `${deFormat.money(Math.round(rate * 100), '%')}, ${plain(achieved)} von ${counted} (${kept} eingehalten, ${partly} teilweise, ${missed} nicht)`,
  leftOut,

  recordTitle: '1:1s im Kalender',
  record,
  droppedInARow: (count) => (count === 1 ? 'Das letzte fiel aus.' : `${count} fielen nacheinander aus.`),
  lastHeld: (date) => `Zuletzt stattgefunden: ${day(date)}.`,
  nextMeeting: (when) => (when === null ? 'Das nächste ist noch nicht geplant.' : `Das nächste: ${when}.`),
  deed: ({ kind, from, to, by, noticeHours }) => {
    const what = kind === 'cancelled' ? `${day(from)} wurde abgesagt` : from === to || to === null ? `${day(from)} wurde am selben Tag verlegt` : `${day(from)} wurde auf ${day(to)} verlegt`;
    return `${what}${by === null ? '' : `, von ${by}`}, ${notice(noticeHours)}.`;
  },

  form: deScorecardForm,
  kept: { rating: 'Die Einschätzung ist festgehalten.', week: 'Die Zahlen sind festgehalten.', arc: 'Die Ziele sind festgehalten.' },
};

const plain = (count: number): string => deFormat.money(count, null);

const notice = (hours: number): string => {
  if (hours < 1) return 'weniger als eine Stunde vorher';
  if (hours < 48) return `${hours} ${dePlural(hours, 'Stunde', 'Stunden')} vorher`;
  return `${Math.floor(hours / 24)} Tage (${hours} Stunden) vorher`;
};

function leftOut({ open, contested, suspended, dropped, renegotiated }: Parameters<ScorecardWords['leftOut']>[0]): string | null {
  const parts = [
    [open, 'offen'],
    [contested, 'verschieden gesehen'],
    [suspended, 'ausgesetzt'],
    [renegotiated, 'vor dem Tag neu vereinbart'],
    [dropped, 'gestrichen'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return said.length === 0 ? null : `Nicht mitgezählt: ${said.join(', ')}.`;
}

function record({ of, held, moved, cancelled, unconfirmed }: Parameters<ScorecardWords['record']>[0]): string {
  if (of === 0) return 'Bisher kam noch keines.';
  const said = [`${held} stattgefunden`, `${moved} verlegt`, `${cancelled} abgesagt`, ...(unconfirmed === 0 ? [] : [`${unconfirmed} nicht bestätigt`])];
  return `${of === 1 ? 'Letztes 1:1' : `Letzte ${of} 1:1s`}: ${said.join(', ')}.`;
}
