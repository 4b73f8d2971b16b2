import { esPromise } from './es-promise.ts';
import type { InviteWords } from './words.ts';

/** The block in the invite, in Spanish; whoever sees the calendar sees it. */
export const esInvite: InviteWords = {
  heading: 'Este 1:1, en dos mitades',
  part: (number, label) => `${number}. ${label}`,
  coaching: 'Una habilidad, mirando hacia adelante. Sin números en esta mitad.',
  accountabilityOpen: 'Lo que acordamos, y luego un compromiso nuevo. Aún abierto:',
  accountabilityNothing: 'No quedó nada abierto de la última vez. Acordamos un compromiso nuevo.',
  accountabilityCount: (open) => `Lo que acordamos, y luego un compromiso nuevo. ${esPromise.openCount(open)}; más detrás del enlace.`,
  blockers: (manager) => (manager === null ? 'Qué hay en el camino, y quién lo asume.' : `Lo que asume ${manager}.`),
  openLink: 'Abrir la agenda',
  footer: 'Twofold mantiene estas líneas al día.',
};
