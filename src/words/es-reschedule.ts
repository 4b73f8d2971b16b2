import { esAt, esFormat } from './es-format.ts';
import type { RescheduleWords } from './reschedule-words.ts';

/** Another time for a 1:1, in Spanish. */
export const esReschedule: RescheduleWords = {
  moveIt: 'Mover',
  findTime: 'Buscar otro horario',
  title: (date) => `Otro horario para el ${esFormat.dateLong(date)}`,
  summary: (other) => `Horarios que les quedan bien a ti y a ${other}.`,
  bothFree: 'Aquí ustedes tienen lugar al mismo tiempo:',
  sooner: (cancelled, next) => `El del ${esFormat.dateLong(cancelled)} se canceló y no vuelve. El próximo, el ${esFormat.dateLong(next)}, puede ser antes. Aquí ustedes tienen lugar al mismo tiempo:`,
  notHeld: (missed, next) => `El del ${esFormat.dateLong(missed)} no se hizo. El próximo, el ${esFormat.dateLong(next)}, puede ser antes. Aquí ustedes tienen lugar al mismo tiempo:`,
  label: 'Mover el 1:1 a',
  chooseOne: 'Elige uno.',
  consequence: (other) => `Solo se mueve este. El mismo enlace, la misma duración. ${other} recibe una actualización, en tu nombre.`,
  confirm: 'Mover',
  otherTimes: 'Otros horarios',
  skip: 'Saltar este',
  skipNote: (inARow) =>
    inARow <= 1
      ? 'Los compromisos abiertos esperan al próximo 1:1 y no cuentan como no cumplidos por eso.'
      : `Serían ${esFormat.number(inARow)} seguidos sin 1:1. Los compromisos abiertos esperan y no cuentan como no cumplidos por eso.`,
  skipAnyway: 'Saltarlo de todos modos',
  skipped: (time) => `Se saltó ${esAt(time)}. El calendario queda como está, y los compromisos abiertos esperan al próximo 1:1.`,
  moved: (when, other) => `Nuevo horario: ${when}. ${other} recibió una actualización, en tu nombre.`,
  noTimes: 'Antes del próximo 1:1 no encontré un horario que les quede bien dentro de la jornada.',
  noMoreTimes: 'Esos eran los horarios que les quedan bien antes del próximo 1:1.',
  unreadable: (name) => `No puedo ver cuándo tiene lugar ${name}, así que no puedo sugerir un horario. Muévelo en el calendario, por favor.`,
  noLongerFree: 'Ese horario ya no está libre para ambas partes. Esto es lo que queda:',
  crossing: 'Outlook no deja que este pase al 1:1 anterior o al siguiente. Elige otro horario, por favor.',
  organizes: (organizer) => `Quien organiza este 1:1 es ${organizer}, así que solo ${organizer} puede moverlo. Basta con escribirme “reprogramar”.`,
  notWritable: 'El calendario de este 1:1 no está abierto para mí. Muévelo allí, por favor.',
  nothingAhead: 'No hay ningún 1:1 por delante que se pueda mover.',
  inOurChat: 'Los horarios están en nuestro chat.',
  whichTitle: 'Otro horario',
  which: '¿Qué 1:1 te gustaría mover?',
};
