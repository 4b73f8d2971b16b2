import type { KeptRate } from '#domain/kept-rate.ts';
import type { Todo } from '#domain/todo.ts';
import type { LocalDate } from '#domain/time.ts';
import { capital } from './capital.ts';
import { deNom } from './french-names.ts';
import { inFrench } from './french-spaces.ts';
import { frFormat, frPlural } from './fr-format.ts';
import { day } from './fr-tab-time.ts';
import type { TabViewWords } from './tab-view-words.ts';

const engagements = (count: number): string => `${count} ${frPlural(count, 'engagement', 'engagements')}`;

/** What a rate does not count; nothing: empty. */
export function leftOut({ open, contested, renegotiated, suspended, dropped }: KeptRate['leftOut'], over: number | null): string {
  const parts = [
    [open, 'ouvert', 'ouverts'],
    [contested, 'vu différemment', 'vus différemment'],
    [renegotiated, 'renégocié avant son jour', 'renégociés avant leur jour'],
    [suspended, 'suspendu', 'suspendus'],
    [dropped, 'abandonné', 'abandonnés'],
  ] as const;
  const said = parts.flatMap(([count, one, other]) => (count === 0 ? [] : [`${count} ${frPlural(count, one, other)}`]));
  return said.length === 0 ? '' : inFrench`Non comptés${over === null ? '' : ` dans les ${over}`} : ${said.join(', ')}.`;
}

/** How many are open, and how many of them are due. */
export function promises(open: number, due: number): string {
  if (open === 0) return 'Aucun engagement ouvert';
  const dueToo = due === 0 ? 'aucun à échéance' : due === open ? (open === 1 ? 'à échéance' : 'tous à échéance') : `${due} à échéance`;
  return `${engagements(open)}, ${dueToo}`;
}

/** One thing to do, in a few words. */
export function todo(one: Todo, rep: string, today: LocalDate): string {
  switch (one.kind) {
    case 'not-scheduled':
      return `Trouver une heure avec ${rep}`;
    case 'unreachable':
      return `Demander à ${rep} de remettre Twofold`;
    case 'carried':
      return one.count === 1
        ? inFrench`Redemander pourquoi : un engagement est revenu ${one.times} fois`
        : inFrench`Redemander pourquoi : ${one.count} engagements sont revenus, l’un d’eux ${one.times} fois`;
    case 'views-differ':
      return one.count === 1 ? `Vous et ${rep} voyez un résultat autrement` : `Vous et ${rep} voyez ${one.count} résultats autrement`;
    case 'no-skill':
      return 'Choisir une compétence';
    case 'no-moment':
      return 'Ajouter un moment d’un appel';
    case 'due':
      if (one.of === 'carried') return one.count === 1 ? `Regarder l’engagement repris ${one.times} fois` : `Regarder ${one.count} engagements qui sont revenus`;
      return one.count === 1 ? `Votre engagement ${one.day < today ? 'était' : 'est'} pour ${day(one.day, today)}` : `${one.count} de vos engagements sont à échéance, le premier ${day(one.day, today)}`;
  }
}

/** What the reader promised and by when. */
export function ownDue(due: readonly { readonly day: LocalDate; readonly count: number }[], undated: number, today: LocalDate): string {
  const said = due.map(({ day: date, count }) => `${count} pour ${day(date, today)}`);
  return [...said, ...(undated === 0 ? [] : [`${undated} sans jour`])].join(', ');
}

/** Who can see what, from top to bottom. */
export function whoSees(manager: string, { scores }: { readonly scores: boolean }): readonly { readonly who: string; readonly what: string }[] {
  return [
    { who: `Vous et ${manager}`, what: scores ? 'Tout sur cette page et sur votre tableau de bord, identique mot pour mot' : 'Tout sur cette page, identique mot pour mot' },
    { who: 'Vous, et personne d’autre', what: 'Vos notes privées' },
    { who: `${manager}, et personne d’autre`, what: `Les notes privées ${deNom(manager)}` },
    { who: `Le manager ${deNom(manager)}`, what: `Rien, sauf si vous et ${manager} le partagez tous les deux` },
    { who: 'Votre administrateur', what: 'Combien de 1:1 ont eu lieu, ont été déplacés ou annulés. Jamais ce qui s’y est dit' },
  ];
}

/** A past meeting in a line. */
export function week({ fate, minutes, made, settled, to }: Parameters<TabViewWords['page']['week']>[0]): string {
  switch (fate) {
    case 'held': {
      const said = [...(made === 0 ? [] : [`${engagements(made)} pris`]), ...(settled === 0 ? [] : [`${settled} ${frPlural(settled, 'réglé', 'réglés')}`])];
      return `A eu lieu${minutes === null ? '' : `, ${frFormat.minutes(minutes)}`}.${said.length === 0 ? '' : ` ${capital(said.join(', '))}.`}`;
    }
    case 'cancelled':
      return 'Annulé.';
    case 'moved':
      return to === null ? 'Déplacé.' : `Déplacé au ${frFormat.dateShort(to)}.`;
    case 'not-held':
      return 'N’a pas eu lieu.';
    case 'unconfirmed':
      return 'Personne n’a encore dit s’il a eu lieu.';
  }
}
