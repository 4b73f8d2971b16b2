import type { LocalDate } from '#domain/time.ts';
import { capital } from './capital.ts';
import { deNom } from './french-names.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFormat, frPlural } from './fr-format.ts';
import { frScorecardForm } from './fr-scorecard-form.ts';
import type { ScorecardWords } from './scorecard-words.ts';
import { signed } from './signed.ts';

const day = (date: LocalDate): string => frFormat.dateShort(date);
const plain = (count: number): string => frFormat.money(count, null);

/** The scorecard in French. */
export const frScorecard: ScorecardWords = spaced({
  title: (rep) => `Tableau de bord ${deNom(rep)}`,
  summary: 'Le tableau de bord que vous avez demandé.',
  seenBy: (manager, rep) => `${manager} et ${rep} voient cette page, identique mot pour mot.`,
  inPersonalChat: 'Le tableau de bord est dans notre chat personnel. Écrivez-m’y « tableau ».',
  whichTitle: 'Le tableau de bord de qui ?',
  which: 'Votre 1:1 avec',
  goOn: 'Afficher',

  indicator: {
    'discovery-calls': 'Appels de découverte menés',
    'next-steps-dated': 'Prochaines étapes avec une date',
    'deals-with-contacts': 'Affaires avec deux contacts ou plus',
    'drills-done': 'Exercices faits',
    revenue: 'Chiffre signé, sur le quota',
  },
  inHands: (rep) => `Ce qui dépend ${deNom(rep)}`,
  results: 'Résultats',
  lastWeek: 'Semaine dernière',
  thisWeek: 'Cette semaine',
  count: (actual, target) => {
    if (actual === null) return target === null ? '–' : `but ${plain(target)}`;
    return target === null ? plain(actual) : `${plain(actual)} sur ${plain(target)}`;
  },
  enteredBy: (name, date) => `Dernière saisie par ${name}, ${day(date)}.`,

  skillTitle: 'Compétence en cours',
  noSkill: 'Aucune compétence choisie. Le premier « Ajouter un sujet » de l’ordre du jour la donne.',
  now: 'Maintenant',
  next: 'Ensuite',
  level: (level) => `Niveau ${level} sur 5`,
  rubricTitle: 'Niveaux',
  rated: (level, by, date, sinceStart) => `Niveau ${level}, ${by}, ${day(date)}${sinceStart === null ? '' : `, ${signed(sinceStart)} depuis le début`}`,
  ownView: (level, rep, date) => inFrench`L’avis ${deNom(rep)} : niveau ${level}, ${day(date)}`,
  notRated: 'pas encore évalué',

  arcTitle: '30, 60, 90 jours',
  noArc: 'Aucun objectif fixé pour l’instant.',
  arcDay: (today, start, next) => {
    const where = today < 0 ? `Commence le ${day(start)}` : `Jour ${today}`;
    return next === null ? `${where}.` : `${where}. Ensuite vient le jour ${next.day}, ${day(next.date)}.`;
  },
  mark: (number, date) => `Jour ${number}, ${day(date)}`,
  markLevel: (level) => `niveau ${level}`,
  reachedOn: (date) => `atteint le ${day(date)}`,
  notReachedYet: 'pas encore atteint',
  resultsLater: 'Le chiffre signé et le quota rejoignent cette page au jour 60.',

  numbersTitle: 'Chiffres promis',
  noNumbers: 'Aucun engagement ouvert n’a de chiffre.',
  moreNumbers: (count) => `et ${count} de plus dans l’ordre du jour`,
  suspended: 'suspendu, ne compte pas',

  keptTitle: (name) => inFrench`Engagements tenus : ${name}`,
  over: (over, held) => (held < over ? `${over} derniers 1:1 (${held} à ce jour)` : `${over} derniers 1:1`),
  rate: ({ rate, achieved, counted, kept, partly, missed }) =>
    rate === null
      ? 'rien de clos pour l’instant'
      : `${frFormat.money(Math.round(rate * 100), '%')}, ${plain(achieved)} sur ${counted} (${kept} ${frPlural(kept, 'tenu', 'tenus')}, ${partly} en partie, ${missed} ${frPlural(missed, 'non tenu', 'non tenus')})`,
  leftOut,

  recordTitle: '1:1 au calendrier',
  record,
  droppedInARow: (count) => (count === 1 ? 'Le dernier a été annulé.' : `${count} ont été annulés de suite.`),
  lastHeld: (date) => inFrench`Le dernier qui a eu lieu : ${day(date)}.`,
  nextMeeting: (when) => (when === null ? 'Le prochain n’est pas planifié.' : inFrench`Le prochain : ${when}.`),
  deed: ({ kind, from, to, by, noticeHours }) => {
    const what = kind === 'cancelled' ? `${capital(day(from))} a été annulé` : from === to || to === null ? `${capital(day(from))} a été déplacé le jour même` : `${capital(day(from))} a été déplacé au ${day(to)}`;
    return `${what}${by === null ? '' : ` par ${by}`}, ${notice(noticeHours)}.`;
  },

  form: frScorecardForm,
  kept: { rating: 'L’évaluation est gardée.', week: 'Les chiffres sont gardés.', arc: 'Les objectifs sont gardés.' },
});

const notice = (hours: number): string => {
  if (hours < 1) return 'moins d’une heure avant';
  if (hours < 48) return `${hours} ${frPlural(hours, 'heure', 'heures')} avant`;
  return `${Math.floor(hours / 24)} jours (${hours} heures) avant`;
};

function leftOut({ open, contested, suspended, dropped, renegotiated }: Parameters<ScorecardWords['leftOut']>[0]): string | null {
  const parts = [
    [open, 'ouvert', 'ouverts'],
    [contested, 'vu différemment', 'vus différemment'],
    [suspended, 'suspendu', 'suspendus'],
    [renegotiated, 'renégocié avant son jour', 'renégociés avant leur jour'],
    [dropped, 'abandonné', 'abandonnés'],
  ] as const;
  const said = parts.flatMap(([count, one, other]) => (count === 0 ? [] : [`${count} ${frPlural(count, one, other)}`]));
  return said.length === 0 ? null : inFrench`Non comptés : ${said.join(', ')}.`;
}

function record({ of, held, moved, cancelled, unconfirmed }: Parameters<ScorecardWords['record']>[0]): string {
  if (of === 0) return 'Aucun n’est encore venu.';
  const said = [
    `${held} ${frPlural(held, 'tenu', 'tenus')}`,
    `${moved} ${frPlural(moved, 'déplacé', 'déplacés')}`,
    `${cancelled} ${frPlural(cancelled, 'annulé', 'annulés')}`,
    ...(unconfirmed === 0 ? [] : [`${unconfirmed} ${frPlural(unconfirmed, 'non confirmé', 'non confirmés')}`]),
  ];
  return inFrench`${of === 1 ? 'Dernier 1:1' : `${of} derniers 1:1`} : ${said.join(', ')}.`;
}
