import { dateAt } from '#domain/time.ts';
import { capital } from './capital.ts';
import { esFormat, esPlural } from './es-format.ts';
import { esOutcomeSmall } from './es-promise.ts';
import { esSettingsView } from './es-settings-view.ts';
import { leftOut, ownDue, promises, todo, week, whoSees } from './es-tab-lines.ts';
import { day, forOther, next } from './es-tab-time.ts';
import { halfShares } from './half-shares.ts';
import { clock } from './intl-format.ts';
import { signed } from './signed.ts';
import type { PromiseViewWords, TabViewWords } from './tab-view-words.ts';

const promise: PromiseViewWords = {
  keptNoEvidence: 'Cumplido, sin evidencia',
  suspended: 'suspendido, no cuenta',
  agree: (by, outcome) => `${by} dice: ${esOutcomeSmall(outcome)}. Toca lo mismo si lo ves igual.`,
  waitsForOwner: (owner) => `Cuenta cuando ${owner} diga lo mismo.`,
  differs: (other) => `Tú y ${other} lo ven de manera distinta. Ambas miradas quedan hasta que alguien de ustedes ceda.`,
  isItYours: '¿Es este tu compromiso? Cuenta cuando digas que sí.',
  waitsForYes: (owner) => `Cuenta cuando ${owner} diga que sí.`,
  reworded: (by, sentence) => `${by} lo dijo con otras palabras: ${esFormat.quoted(sentence)} Falta tu sí.`,
  rewordWaits: (other, sentence) => `Tus palabras ${esFormat.quoted(sentence)} esperan el sí de ${other}.`,
  progress: (done, of, unit) => `${done} de ${of} ${unit}`,
};

/** What the tab shows, in Spanish. */
export const esTabView: TabViewWords = {
  promise,
  time: {
    at: (at, now, where) => `${capital(day(dateAt(at, where), dateAt(now, where)))}, ${clock(at, where)}`,
    span: (start, end, now, where) => `${capital(day(dateAt(start, where), dateAt(now, where)))}, ${esFormat.timeSpan(start, end, where)}`,
    long: (at, where) => `${esFormat.dateLong(dateAt(at, where))}, ${clock(at, where)}`,
    forOther,
    next,
    week: (monday) => esFormat.dateShort(monday).replace(/^\S+ /, ''),
    day,
  },
  rate: {
    percent: (percent) => (percent === null ? 'nada cerrado aún' : esFormat.money(percent, '%')),
    share: ({ counted, achieved }) => (counted === 0 ? '' : `${halfShares(achieved, (count) => esFormat.money(count, null))} de ${counted}`),
    counts: ({ kept, partly, missed }) => `${kept} ${esPlural(kept, 'cumplido', 'cumplidos')}, ${partly} en parte, ${missed} no`,
    over: (over, held) => `${over} reuniones${held < over ? ` (${held} hasta ahora)` : ''}`,
    leftOut,
    lastMeetings: (over, held, left) => `Últimas ${over} reuniones${held < over ? ` (${held} hasta ahora)` : ''}.${left === '' ? '' : ` ${left}`}`,
    note: 'Compromisos cumplidos en las últimas 8 reuniones: los cumplidos y la parte hecha de los cumplidos en parte, sobre todos los cumplidos, en parte y no cumplidos. Los abiertos, acordados de nuevo, suspendidos y retirados quedan fuera; cada página los enumera.',
  },
  home: {
    noSkill: 'Sin habilidad elegida',
    notHeldYet: 'Ninguno aún',
    held: (minutes) => (minutes === null ? 'realizado' : `realizado, ${esFormat.minutes(minutes)}`),
    dropped: (count) => (count === 1 ? 'uno se cayó desde entonces' : `${count} se cayeron seguidos`),
    promises,
    noTopic: 'Nada elegido aún',
    todo,
    ownDue,
    nothingOwn: 'Nada abierto',
    hintAbout: (rep) => `Sobre tu 1:1 con ${rep}.`,
    unreachable: (name, why) =>
      ({
        uninstalled: `${name} quitó Twofold. Las tarjetas esperan hasta que vuelva.`,
        blocked: `${name} bloqueó Twofold. Las tarjetas esperan hasta que ${name} le escriba de nuevo.`,
        refused: `Twofold no logra comunicarse con ${name} en Teams. Quien administra puede ver por qué.`,
      })[why],
    empty: {
      none: {
        title: 'Aún no se encontró ningún 1:1. Aparecen en menos de un minuto desde que están en tu calendario.',
        why: 'Un 1:1 es una reunión que se repite, con una persona que te reporta o a la que le reportas. Con una tercera persona, un grupo o una invitación rechazada, no se toca.',
      },
      'no-access': {
        title: 'Tu calendario aún no se puede leer.',
        why: 'Quien administra le abre los calendarios a Twofold, un grupo de personas a la vez. Después puede tardar dos horas.',
      },
      waiting: {
        title: 'Tus 1:1 están encontrados y esperan un sí.',
        why: 'La pregunta está en el chat con Twofold y en Ajustes. Hasta que ustedes lo sepan, no se escribe nada en ningún calendario.',
      },
      off: { title: 'Tus 1:1 están apagados.', why: 'Quien apagó uno puede encenderlo de nuevo, en Ajustes.' },
    },
    whoSees,
    nextLevel: (sentence) => `Sigue: ${sentence}`,
  },
  page: {
    seenBy: (_reader, other) => `Tú y ${other} ven esta página igual, palabra por palabra.`,
    off: 'Tu organización no guarda scorecards. Los compromisos y las agendas funcionan sin ellos.',
    notOn: 'Este 1:1 está apagado, así que su página está cerrada.',
    since: (date) => `desde el ${esFormat.dateShort(date)}`,
    notRated: 'aún sin valorar',
    dayText: (number, start) => (number < 0 ? `empieza el ${esFormat.dateShort(start)}` : `día ${number}`),
    mark: (number) => `Día ${number}`,
    sinceStart: signed,
    atStage: (stage) => `etapa ${stage}`,
    reached: 'logrado',
    notReached: 'aún no logrado',
    soFar: (count) => `${count} hasta ahora`,
    support: 'apoyo',
    none: '–',
    mix: (coaching) => `${coaching}% coaching, ${100 - coaching}% responsabilidad`,
    result: 'Resultado',
    week,
  },
  prepare: {
    noMeeting: { title: 'Aquí no hay un 1:1', text: 'Twofold no ayuda en esta reunión. Tus 1:1 están en la aplicación, en 1:1.' },
    notOn: { title: 'No está encendido', text: 'Este 1:1 se encontró y no está encendido. En Ajustes ves qué espera.' },
    blockers: (manager) => `Lo que asume ${manager}, y a quién más se le pregunta`,
  },
  settings: esSettingsView,
  done: {
    switchedOff: 'Apagado. La agenda sale de las próximas invitaciones.',
    switchedOn: (rep) => `Primero le llega un aviso a ${rep}, luego vuelve la agenda.`,
    switchedOnAsRep: 'Encendido de nuevo.',
    dataNote: 'Todo lo que Twofold guarda sobre ti y sobre los 1:1 de los que formas parte. Lo que la otra persona anotó en privado no está aquí.',
  },
  refused: {
    countChanged: (updates) =>
      updates === 0
        ? 'Algo cambió desde que lo miraste: ahora no se envía ninguna actualización. Mira de nuevo y luego apaga.'
        : `Algo cambió desde que lo miraste: ahora ${updates === 1 ? 'es 1 actualización' : `son ${updates} actualizaciones`}. Mira de nuevo y luego apaga.`,
    notYoursToTurnOn: (name) => `Lo apagó ${name}, así que solo ${name} puede encenderlo de nuevo.`,
    alreadyOn: 'Este 1:1 ya está encendido o espera una respuesta.',
    badMix: 'Elige una de las proporciones de la página.',
    sameHours: 'Las dos horas son iguales, así que nada quedaría en silencio. Elige dos distintas o apaga las horas de silencio.',
    noDiagnosis: 'No hay diagnóstico, así que no hay nada que deshacer.',
    notALevel: 'No hay cinco niveles para esta habilidad. Elige una de la rúbrica.',
    unknownLanguage: 'Twofold aún no habla ese idioma. Elige uno de la lista.',
    notAHint: 'No hay ninguna sugerencia con ese nombre. Carga la página de nuevo.',
    managersOnly: 'Eso es para quienes lideran un 1:1.',
    ownWords: (place, fault) => `${place}: ${fault}`,
  },
};
