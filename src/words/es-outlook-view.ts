import type { OutlookViewWords } from './outlook-view-words.ts';

/** What the task pane shows, in Spanish. */
export const esOutlookView: OutlookViewWords = {
  since: (when) => `En la invitación desde: ${when}`,
  notYet: 'Aún no está en la invitación',
  nextShown: 'Esa fecha ya pasó. Esta es la próxima.',
  wholeSeries: 'Esta es la próxima fecha de la serie.',
  otherDate: 'El formulario tiene otra fecha que el calendario. Este es tu próximo 1:1.',
  coaching: 'Nada elegido aún',
  nothingOpen: 'No hay nada abierto',
  offer: {
    title: (name) => `¿Un 1:1 con ${name}?`,
    justYou: (name) => `Solo tú y ${name}`,
    coaching: 'Una habilidad, en una llamada real',
    accountability: 'Lo que cada quien prometió',
    blockers: 'Lo que tú asumes',
    consequence: (name) => `Primero le llega un aviso a ${name}: qué se registra, quién lo ve, cómo parar. Luego, una actualización de calendario por semana, en tu nombre.`,
  },
  none: {
    title: 'Aquí no hay un 1:1',
    notOne: 'Twofold ayuda donde dos personas de una misma línea de mando se reúnen una y otra vez.',
    notSaved: 'Este 1:1 está encendido. Su agenda llega aquí un momento después de guardar la reunión.',
    otherMeeting: 'Ya hay un 1:1 con agenda entre ambas partes. Esta reunión es otra.',
    offersOff: 'Tu organización aún no abrió esto a nuevos 1:1. Quien administra puede hacerlo.',
    notInScope: 'Tu calendario aún no está abierto para Twofold. Quien administra puede abrirlo.',
    unknownPerson: 'La otra persona no está en el directorio de tu organización.',
    asRep: (manager) => `Un 1:1 puede tener dos mitades: primero coaching, luego lo que cada quien prometió. ${manager} puede encenderlo. Antes te llega un aviso de qué se guarda y quién lo ve.`,
    toldFirst: (rep) => `Dijiste que sí. Primero le llega un aviso a ${rep}, luego la agenda llega aquí.`,
    waitsForYou: 'Tu manager quisiera este 1:1 en dos mitades. La pregunta espera en tu chat con Twofold.',
    off: 'Este 1:1 está apagado. Quien lo apagó puede encenderlo de nuevo, en Teams, en Ajustes.',
  },
  place: {
    notOrganizer: 'Solo quien organiza puede poner la agenda en la invitación.',
    over: 'Esta fecha ya pasó. Su invitación queda como está.',
    noJoinSection: 'En este texto falta la sección de Teams, así que no se puso nada. Agrega de nuevo la reunión de Teams, guarda e inténtalo otra vez.',
    tornBlock: 'Una parte de la agenda se quitó a mano, así que no se puede reemplazar con seguridad. Quita también el resto e inténtalo otra vez.',
  },
  done: {
    topic: 'Ya está en la agenda.',
    moment: 'El momento ya está en la agenda.',
    promise: 'Guardado, con tus palabras.',
    promiseHalf: (text) => `Guardado, con tus palabras. ${text}`,
    switchedOn: (name) => `Primero le llega un aviso a ${name}, luego llega la agenda.`,
    leftAlone: 'Esta reunión queda como está.',
  },
};
