import type { KeptRate } from '#domain/kept-rate.ts';
import type { Todo } from '#domain/todo.ts';
import type { LocalDate } from '#domain/time.ts';
import { capital } from './capital.ts';
import { esFormat, esPlural } from './es-format.ts';
import { onDay } from './es-tab-time.ts';
import type { TabViewWords } from './tab-view-words.ts';

/** What a rate does not count; nothing: empty. */
export function leftOut({ open, contested, renegotiated, suspended, dropped }: KeptRate['leftOut'], over: number | null): string {
  const parts = [
    [open, 'abierto', 'abiertos'],
    [contested, 'con miradas distintas', 'con miradas distintas'],
    [renegotiated, 'acordado de nuevo antes de su día', 'acordados de nuevo antes de su día'],
    [suspended, 'suspendido', 'suspendidos'],
    [dropped, 'retirado', 'retirados'],
  ] as const;
  const said = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${esPlural(count, one, many)}`]));
  return said.length === 0 ? '' : `Fuera de la cuenta${over === null ? '' : `, en las ${over}`}: ${said.join(', ')}.`;
}

/** How many are open, and how many of them are due. */
export function promises(open: number, due: number): string {
  if (open === 0) return 'Ningún compromiso abierto';
  const dueToo = due === 0 ? 'ninguno vence aún' : due === open ? (open === 1 ? 'vence ya' : 'todos vencen ya') : due === 1 ? '1 vence ya' : `${due} vencen ya`;
  return `${open} ${esPlural(open, 'compromiso', 'compromisos')}, ${dueToo}`;
}

/** One thing to do, in a few words. */
export function todo(one: Todo, rep: string, today: LocalDate): string {
  switch (one.kind) {
    case 'not-scheduled':
      return `Buscar un horario con ${rep}`;
    case 'unreachable':
      return `Pedirle a ${rep} que agregue Twofold otra vez`;
    case 'carried':
      return one.count === 1 ? `Volver a preguntar el porqué: un compromiso volvió ${times(one.times)}` : `Volver a preguntar el porqué: ${one.count} compromisos volvieron, uno de ellos ${times(one.times)}`;
    case 'views-differ':
      return one.count === 1 ? `Tú y ${rep} ven un resultado de manera distinta` : `Tú y ${rep} ven ${one.count} resultados de manera distinta`;
    case 'no-skill':
      return 'Elegir una habilidad';
    case 'no-moment':
      return 'Agregar un momento de una llamada';
    case 'due':
      if (one.of === 'carried') return one.count === 1 ? `Mirar el compromiso que volvió ${times(one.times)}` : `Mirar ${one.count} compromisos que volvieron`;
      return one.count === 1 ? `Tu compromiso ${one.day < today ? 'era' : 'es'} para ${onDay(one.day, today)}` : `${one.count} compromisos tuyos tienen fecha, el primero para ${onDay(one.day, today)}`;
  }
}

const times = (count: number): string => `${count} ${esPlural(count, 'vez', 'veces')}`;

/** What the reader promised and by when. */
export function ownDue(due: readonly { readonly day: LocalDate; readonly count: number }[], undated: number, today: LocalDate): string {
  const said = due.map(({ day, count }) => `${count} para ${onDay(day, today)}`);
  return [...said, ...(undated === 0 ? [] : [`${undated} sin día`])].join(', ');
}

/** Who can see what, from top to bottom. */
export function whoSees(manager: string, { scores }: { readonly scores: boolean }): readonly { readonly who: string; readonly what: string }[] {
  return [
    { who: `Tú y ${manager}`, what: scores ? 'Todo lo de esta página y de tu scorecard, igual, palabra por palabra' : 'Todo lo de esta página, igual, palabra por palabra' },
    { who: 'Solo tú', what: 'Tus notas privadas' },
    { who: `Solo ${manager}`, what: `Las notas privadas de ${manager}` },
    { who: `Quien lidera a ${manager}`, what: `Nada, salvo que tú y ${manager} lo compartan` },
    { who: 'Quien administra', what: 'Cuántos 1:1 se hicieron, se movieron y se cayeron. Nunca lo que se dijo' },
  ];
}

/** A past meeting in a line. */
export function week({ fate, minutes, made, settled, to }: Parameters<TabViewWords['page']['week']>[0]): string {
  switch (fate) {
    case 'held': {
      const said = [
        ...(made === 0 ? [] : [`${made} ${esPlural(made, 'compromiso hecho', 'compromisos hechos')}`]),
        ...(settled === 0 ? [] : [`${settled} ${esPlural(settled, 'cerrado', 'cerrados')}`]),
      ];
      return `Realizado${minutes === null ? '' : `, ${esFormat.minutes(minutes)}`}.${said.length === 0 ? '' : ` ${capital(said.join(', '))}.`}`;
    }
    case 'cancelled':
      return 'Cancelado.';
    case 'moved':
      return to === null ? 'Movido.' : `Movido al ${esFormat.dateShort(to)}.`;
    case 'not-held':
      return 'No se hizo.';
    case 'unconfirmed':
      return 'Nadie dijo todavía si se hizo.';
  }
}
