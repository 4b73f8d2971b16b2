import type { LocalDate } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { deFormat } from './de-format.ts';

/** The recap that each of the two gets in the personal chat, in German. */
export const deRecap: CardWords['recap'] = {
  title: (other) => `Dein 1:1 mit ${other}`,
  held: (date, minutes) => (minutes === null ? `${deFormat.dateLong(date)}, fand statt` : `${deFormat.dateLong(date)}, dauerte ${deFormat.minutesLong(minutes)}`),
  youPromised: 'Du hast zugesagt',
  promised: (name) => `${name} hat zugesagt`,
  nobodyPromised: 'Diesmal keine neue Zusage.',
  lastTime: 'Beim letzten Mal zugesagt',
  howItWent: 'Wie es ausging',
  goesInto,
  thatsRight: 'Stimmt so',
  rewordMine: 'Meine umformulieren',
  inYourWords: 'In deinen Worten',
  sentenceEmpty: 'Der Satz ist leer. Schreib ihn zuerst.',
  rewordNote: (other, ownWordsWin) =>
    ownWordsWin ? `${other} sieht die Änderung. Bei deinen eigenen Zusagen gelten deine Worte.` : `${other} sieht die Änderung. Sie gilt, sobald ${other} zustimmt.`,
  useTheseWords: 'Diese Worte nehmen',
  seeDifferently: 'Ich sehe es anders',
  whichOne: 'Welche?',
  chooseOne: 'Wähl eine aus.',
  howDoYouSee: 'Wie siehst du es?',
  bothStand: 'Beide Sichten bleiben stehen, bis jemand von euch nachgibt.',
  keepMyView: 'Bei meiner Sicht bleiben',
  confirmedAt: (time) => `Du hast um ${time} Uhr bestätigt.`,
  confirmedByBoth: 'Ihr habt beide bestätigt.',
  waitsFor: (name) => `Wartet noch auf ${name}.`,
  summary: (other) => `Die Zusammenfassung deines 1:1 mit ${other} ist da.`,
};

function goesInto(count: number, day: LocalDate | null, latest: string | null): string {
  if (count === 0) return 'Für die nächste Einladung ist nichts offen.';
  const what = count === 1 ? '1 Zusage kommt' : `${count} Zusagen kommen`;
  if (day === null) return `${what} ins nächste 1:1, sobald es eines gibt.`;
  const goes = `${what} in die Einladung für ${deFormat.dateLong(day)}.`;
  return latest === null ? goes : `${goes} Sie wird einmal aktualisiert: wenn ihr beide bestätigt habt, spätestens ${latest}.`;
}
