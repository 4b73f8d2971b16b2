import type { Reason } from '#domain/verdict.ts';
import { deNom } from './french-names.ts';
import { spaced } from './french-spaces.ts';
import { frFormat } from './fr-format.ts';
import type { VerdictWords } from './words.ts';

const cadences = { weekly: 'chaque semaine', biweekly: 'une semaine sur deux', monthly: 'une fois par mois', other: 'de façon répétée' } as const;
const Cadences = { weekly: 'Chaque semaine', biweekly: 'Une semaine sur deux', monthly: 'Chaque mois', other: 'De façon répétée' } as const;

/** Why a series is taken for a 1:1, or why not, in French words that a manager accepts. */
export const frVerdict: VerdictWords = spaced({
  reason,
  other: (because, people) => (because === 'more-than-two' && people !== undefined && people > 2 ? `${frFormat.number(people).replace(/^./, (letter) => letter.toUpperCase())} personnes sont requises.` : others[because]),
  notOffered: (because) => notOffered[because],
  chatOnly: 'L’ordre du jour est seulement dans Teams : le calendrier d’où part l’invitation n’est pas ouvert à Twofold',
  why: (reasons, counterpart) => {
    const rhythm = reasons.find((one) => one.code === 'rhythm' || one.code === 'single-meetings');
    const besides = reasons.find((one) => one.code === 'besides');
    const line = reasons.find((one) => one.code === 'reports-to-you' || one.code === 'you-report-to' || one.code === 'manager-not-known');
    const who = besides === undefined ? 'vous deux seulement' : `vous deux et ${company(besides)}`;
    return [rhythm === undefined ? '' : rhythm.code === 'rhythm' ? Cadences[rhythm.cadence] : `Environ ${cadences[rhythm.cadence]}, réunions isolées`, who, line === undefined ? '' : reason(line, counterpart)].filter((one) => one !== '').join(', ');
  },
});

function reason(one: Reason, counterpart: string): string {
  switch (one.code) {
    case 'two-people':
      return 'deux personnes';
    case 'besides':
      return `et ${company(one)}`;
    case 'rhythm':
      return cadences[one.cadence];
    case 'single-meetings':
      return `environ ${cadences[one.cadence]}, ${one.meetings} réunions isolées à ce jour`;
    case 'reports-to-you':
      return `${counterpart} travaille sous votre responsabilité`;
    case 'you-report-to':
      return `vous travaillez sous la responsabilité ${deNom(counterpart)}`;
    case 'same-organization':
      return 'vous travaillez dans la même organisation';
    case 'you-invite':
      return 'l’invitation vient de vous';
    case 'they-invite':
      return `l’invitation vient ${deNom(counterpart)}`;
    case 'manager-not-known':
      return 'je ne sais pas qui de vous deux manage l’autre, donc je vous demande d’abord';
    case 'named':
      return 'son objet dit 1:1';
    case 'names':
      return 'son objet, ce sont vos deux noms';
    case 'plain-subject':
      return 'son objet ne nomme aucun autre sujet';
  }
}

function company({ rooms, recorders, optional, groups }: Extract<Reason, { code: 'besides' }>): string {
  const parts = [
    rooms > 0 ? (rooms === 1 ? 'une salle' : `${rooms} salles`) : '',
    recorders > 0 ? 'un enregistrement' : '',
    optional > 0 ? (optional === 1 ? 'une personne facultative' : `${optional} personnes facultatives`) : '',
    groups > 0 ? 'un groupe' : '',
  ].filter((part) => part !== '');
  return frFormat.list(parts);
}

const others: Readonly<Record<Parameters<VerdictWords['other']>[0], string>> = spaced({
  'happens-once': 'Elle ne se répète pas.',
  cancelled: 'Elle a été annulée.',
  ended: 'La série est terminée.',
  'declined-by-you': 'Vous l’avez refusée.',
  'declined-by-them': 'L’autre personne l’a refusée.',
  'all-day': 'Elle occupe des journées entières.',
  'too-often': 'Elle a lieu trois fois par semaine ou plus.',
  'too-rare': 'Elle a lieu une fois par an.',
  'nobody-else': 'Personne d’autre n’est invité.',
  'more-than-two': 'Plus de deux personnes sont invitées.',
  'outside-organization': 'L’autre personne travaille ailleurs.',
  'other-purpose': 'Elle porte sur autre chose.',
  'too-few': 'Il y a eu moins de quatre réunions isolées.',
  'no-steady-rhythm': 'Les réunions isolées n’ont pas de rythme régulier.',
  'has-a-series': 'Vous avez une série tous les deux ; celles-ci sont en plus.',
});

const notOffered: Readonly<Record<Parameters<VerdictWords['notOffered']>[0], string>> = spaced({
  'group-among-attendees': 'Pas proposé : un groupe est invité aussi.',
  'hidden-attendees': 'Pas proposé : je ne vois pas qui est invité.',
  private: 'Pas proposé : c’est marqué comme privé, donc cela n’est visible ici que pour vous.',
  'not-in-reporting-line': 'Pas proposé : l’annuaire ne dit pas que l’un de vous manage l’autre.',
});
