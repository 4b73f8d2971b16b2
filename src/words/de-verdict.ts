import type { Reason } from '#domain/verdict.ts';
import { deFormat, dePlural } from './de-format.ts';
import type { VerdictWords } from './words.ts';

const cadences = { weekly: 'jede Woche', biweekly: 'alle zwei Wochen', monthly: 'einmal im Monat', other: 'immer wieder' } as const;
const Cadences = { weekly: 'Jede Woche', biweekly: 'Alle zwei Wochen', monthly: 'Jeden Monat', other: 'Immer wieder' } as const;

/** Why a series is taken for a 1:1, or why not, in German words that a manager accepts. */
export const deVerdict: VerdictWords = {
  reason,
  other: (because, people) => (because === 'more-than-two' && people !== undefined && people > 2 ? `${deFormat.number(people).replace(/^./, (letter) => letter.toUpperCase())} Personen werden gebraucht.` : others[because]),
  notOffered: (because) => notOffered[because],
  chatOnly: 'Die Agenda steht nur in Teams: Der Kalender, aus dem eingeladen wird, ist nicht freigegeben',
  why: (reasons, counterpart) => {
    const rhythm = reasons.find((one) => one.code === 'rhythm' || one.code === 'single-meetings');
    const besides = reasons.find((one) => one.code === 'besides');
    const line = reasons.find((one) => one.code === 'reports-to-you' || one.code === 'you-report-to' || one.code === 'manager-not-known');
    const who = besides === undefined ? 'nur ihr beide' : `ihr beide und ${company(besides)}`;
    return [rhythm === undefined ? '' : rhythm.code === 'rhythm' ? Cadences[rhythm.cadence] : `Etwa ${cadences[rhythm.cadence]}, einzelne Termine`, who, line === undefined ? '' : reason(line, counterpart)].filter((one) => one !== '').join(', ');
  },
};

function reason(one: Reason, counterpart: string): string {
  switch (one.code) {
    case 'two-people':
      return 'zwei Personen';
    case 'besides':
      return `und ${company(one)}`;
    case 'rhythm':
      return cadences[one.cadence];
    case 'single-meetings':
      return `etwa ${cadences[one.cadence]}, bisher ${one.meetings} einzelne Termine`;
    case 'reports-to-you':
      return `${counterpart} berichtet an dich`;
    case 'you-report-to':
      return `du berichtest an ${counterpart}`;
    case 'same-organization':
      return 'ihr arbeitet im selben Unternehmen';
    case 'you-invite':
      return 'du lädst ein';
    case 'they-invite':
      return `${counterpart} lädt ein`;
    case 'manager-not-known':
      return 'ich weiß nicht, wer von euch wen führt, darum frage ich dich zuerst';
    case 'named':
      return 'im Betreff steht 1:1';
    case 'names':
      return 'im Betreff stehen eure beiden Namen';
    case 'plain-subject':
      return 'der Betreff nennt kein anderes Thema';
  }
}

function company({ rooms, recorders, optional, groups }: Extract<Reason, { code: 'besides' }>): string {
  const parts = [
    rooms > 0 ? (rooms === 1 ? 'ein Raum' : `${rooms} Räume`) : '',
    recorders > 0 ? 'eine Aufzeichnung' : '',
    optional > 0 ? `${optional === 1 ? 'ein' : optional} ${dePlural(optional, 'optionaler Gast', 'optionale Gäste')}` : '',
    groups > 0 ? 'eine Gruppe' : '',
  ].filter((part) => part !== '');
  return deFormat.list(parts);
}

const others: Readonly<Record<Parameters<VerdictWords['other']>[0], string>> = {
  'happens-once': 'Es wiederholt sich nicht.',
  cancelled: 'Es wurde abgesagt.',
  ended: 'Die Serie ist zu Ende.',
  'declined-by-you': 'Du hast abgelehnt.',
  'declined-by-them': 'Die andere Person hat abgelehnt.',
  'all-day': 'Es füllt ganze Tage.',
  'too-often': 'Es findet dreimal pro Woche oder öfter statt.',
  'too-rare': 'Es findet einmal im Jahr statt.',
  'nobody-else': 'Sonst ist niemand eingeladen.',
  'more-than-two': 'Mehr als zwei Personen sind eingeladen.',
  'outside-organization': 'Die andere Person arbeitet anderswo.',
  'other-purpose': 'Es geht um etwas Eigenes.',
  'too-few': 'Es gab weniger als vier einzelne Termine.',
  'no-steady-rhythm': 'Die einzelnen Termine haben keinen festen Rhythmus.',
  'has-a-series': 'Ihr beide habt eine Serie; das sind zusätzliche Termine.',
};

const notOffered: Readonly<Record<Parameters<VerdictWords['notOffered']>[0], string>> = {
  'group-among-attendees': 'Nicht angeboten: Auch eine Gruppe ist eingeladen.',
  'hidden-attendees': 'Nicht angeboten: Ich sehe nicht, wer eingeladen ist.',
  private: 'Nicht angeboten: Es ist als privat markiert, darum siehst nur du es hier.',
  'not-in-reporting-line': 'Nicht angeboten: Das Verzeichnis sagt nicht, dass jemand von euch an den anderen berichtet.',
};
