import type { KeptRate } from '#domain/kept-rate.ts';
import type { Todo } from '#domain/todo.ts';
import type { LocalDate } from '#domain/time.ts';
import { capital } from './capital.ts';
import { ptFormat, ptPlural } from './pt-format.ts';
import { day } from './pt-tab-time.ts';
import type { TabViewWords } from './tab-view-words.ts';

/** What a rate does not count; nothing: empty. */
export function leftOut({ open, contested, renegotiated, suspended, dropped }: KeptRate['leftOut'], over: number | null): string {
  const parts = [
    [open, 'em aberto', 'em aberto'],
    [contested, 'com visões diferentes', 'com visões diferentes'],
    [renegotiated, 'recombinado antes do dia', 'recombinados antes do dia'],
    [suspended, 'suspenso', 'suspensos'],
    [dropped, 'retirado', 'retirados'],
  ] as const;
  const said = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${ptPlural(count, one, many)}`]));
  return said.length === 0 ? '' : `Fora da conta${over === null ? '' : `, nas ${over}`}: ${said.join(', ')}.`;
}

/** How many are open, and how many of them are due. */
export function promises(open: number, due: number): string {
  if (open === 0) return 'Nenhum combinado em aberto';
  const dueToo = due === 0 ? 'nenhum vencendo ainda' : due === open ? (open === 1 ? 'vencendo' : 'todos vencendo') : `${due} vencendo`;
  return `${open} ${ptPlural(open, 'combinado', 'combinados')}, ${dueToo}`;
}

/** One thing to do, in a few words. */
export function todo(one: Todo, rep: string, today: LocalDate): string {
  switch (one.kind) {
    case 'not-scheduled':
      return `Achar um horário com ${rep}`;
    case 'unreachable':
      return `Pedir a ${rep} que adicione o Twofold de novo`;
    case 'carried':
      return one.count === 1 ? `Perguntar de novo o porquê: um combinado voltou ${times(one.times)}` : `Perguntar de novo o porquê: ${one.count} combinados voltaram, um deles ${times(one.times)}`;
    case 'views-differ':
      return one.count === 1 ? `Você e ${rep} veem um resultado de jeitos diferentes` : `Você e ${rep} veem ${one.count} resultados de jeitos diferentes`;
    case 'no-skill':
      return 'Escolher uma habilidade';
    case 'no-moment':
      return 'Adicionar um momento de uma call';
    case 'due':
      if (one.of === 'carried') return one.count === 1 ? `Olhar o combinado que voltou ${times(one.times)}` : `Olhar ${one.count} combinados que voltaram`;
      return one.count === 1 ? `Seu combinado ${one.day < today ? 'era' : 'é'} para ${day(one.day, today)}` : `${one.count} combinados seus têm prazo, o primeiro para ${day(one.day, today)}`;
  }
}

const times = (count: number): string => `${count} ${ptPlural(count, 'vez', 'vezes')}`;

/** What the reader promised and by when. */
export function ownDue(due: readonly { readonly day: LocalDate; readonly count: number }[], undated: number, today: LocalDate): string {
  const said = due.map(({ day: date, count }) => `${count} para ${day(date, today)}`);
  return [...said, ...(undated === 0 ? [] : [`${undated} sem dia`])].join(', ');
}

/** Who can see what, from top to bottom. */
export function whoSees(manager: string, { scores }: { readonly scores: boolean }): readonly { readonly who: string; readonly what: string }[] {
  return [
    { who: `Você e ${manager}`, what: scores ? 'Tudo nesta página e no seu scorecard, igual, palavra por palavra' : 'Tudo nesta página, igual, palavra por palavra' },
    { who: 'Só você', what: 'As suas notas privadas' },
    { who: `Só ${manager}`, what: `As notas privadas de ${manager}` },
    { who: `A liderança de ${manager}`, what: `Nada, a não ser que você e ${manager} compartilhem` },
    { who: 'A sua administração', what: 'Quantos 1:1s aconteceram, foram remarcados e caíram. Nunca o que foi dito' },
  ];
}

/** A past meeting in a line. */
export function week({ fate, minutes, made, settled, to }: Parameters<TabViewWords['page']['week']>[0]): string {
  switch (fate) {
    case 'held': {
      const said = [
        ...(made === 0 ? [] : [`${made} ${ptPlural(made, 'combinado feito', 'combinados feitos')}`]),
        ...(settled === 0 ? [] : [`${settled} ${ptPlural(settled, 'fechado', 'fechados')}`]),
      ];
      return `Realizado${minutes === null ? '' : `, ${ptFormat.minutes(minutes)}`}.${said.length === 0 ? '' : ` ${capital(said.join(', '))}.`}`;
    }
    case 'cancelled':
      return 'Cancelado.';
    case 'moved':
      return to === null ? 'Remarcado.' : `Remarcado para ${ptFormat.dateShort(to)}.`;
    case 'not-held':
      return 'Não aconteceu.';
    case 'unconfirmed':
      return 'Ninguém disse ainda se aconteceu.';
  }
}
