import type { LocalDate } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { esAt, esFormat } from './es-format.ts';

/** The recap that each of the two gets in the personal chat, in Spanish. */
export const esRecap: CardWords['recap'] = {
  title: (other) => `Tu 1:1 con ${other}`,
  held: (date, minutes) => (minutes === null ? `${esFormat.dateLong(date)}, realizado` : `${esFormat.dateLong(date)}, duró ${esFormat.minutesLong(minutes)}`),
  youPromised: 'Te comprometiste',
  promised: (name) => `${name} se comprometió`,
  nobodyPromised: 'Ningún compromiso nuevo esta vez.',
  lastTime: 'Acordado la última vez',
  howItWent: 'Cómo salió',
  goesInto,
  thatsRight: 'Así es',
  rewordMine: 'Reescribir lo mío',
  inYourWords: 'En tus palabras',
  sentenceEmpty: 'La frase está vacía. Escríbela primero.',
  rewordNote: (other, ownWordsWin) =>
    ownWordsWin ? `${other} ve el cambio. En tus propios compromisos valen tus palabras.` : `${other} ve el cambio. Vale cuando ${other} lo acepte.`,
  useTheseWords: 'Usar estas palabras',
  seeDifferently: 'Lo veo de otra manera',
  whichOne: '¿Cuál?',
  chooseOne: 'Elige uno.',
  howDoYouSee: '¿Cómo lo ves?',
  bothStand: 'Ambas miradas quedan hasta que alguien de ustedes ceda.',
  keepMyView: 'Mantener mi mirada',
  confirmedAt: (time) => `Confirmaste ${esAt(time)}.`,
  confirmedByBoth: 'Ustedes confirmaron.',
  waitsFor: (name) => `Falta ${name}.`,
  summary: (other) => `El resumen de tu 1:1 con ${other} está aquí.`,
};

function goesInto(count: number, day: LocalDate | null, latest: string | null): string {
  if (count === 0) return 'No hay nada abierto para la próxima invitación.';
  const what = count === 1 ? '1 compromiso va' : `${count} compromisos van`;
  if (day === null) return `${what} al próximo 1:1, en cuanto lo haya.`;
  const goes = `${what} a la invitación del ${esFormat.dateLong(day)}.`;
  return latest === null ? goes : `${goes} Se actualiza una sola vez, cuando ustedes confirmen, a más tardar el ${latest}.`;
}
