import type { CommandReplyWords } from './command-reply-words.ts';

/** What commands answer in Spanish words. */
export const esCommandReplies: CommandReplyWords = {
  helpLead: 'Yo cuido el hilo de tus 1:1: primero el coaching, luego los compromisos. Puedes escribir:',
  notUnderstood: 'No entendí eso. Puedes escribir:',
  does: {
    help: 'qué hago y qué puedes escribir',
    agenda: 'la agenda de tu próximo 1:1',
    commit: 'guarda un compromiso: qué se va a hacer, qué mueve, para cuándo',
    commitments: 'a qué te comprometiste y aún no se cierra',
    prep: 'lo que está abierto, y lugar para un tema tuyo',
    scorecard: 'la página que ambos lados ven igual',
    settings: 'duraciones, palabras, horas de silencio, apagar',
    diagnose: 'qué hay en el camino, en cuatro preguntas',
    reschedule: 'horarios que les quedan bien',
    stop: 'me apaga, después de decirte qué se envía con eso',
  },
  mentionFirst: 'Aquí, mencióname primero.',
  inPersonalChat: 'Eso es solo para ti. Escríbelo en nuestro chat personal.',
  agendaStandsHere: 'La agenda está en este chat. Si quedó muy arriba, ábrela desde la reunión.',
  noAgenda: 'No hay ningún 1:1 por delante en el que yo ayude.',
  whichTitle: '¿Qué 1:1?',
  which: '¿Con quién es el 1:1?',
  showIt: 'Mostrar',
  settings: 'Duraciones, palabras, horas de silencio y apagar: todo está en los ajustes.',
  settingsOpen: 'Abrir los ajustes',
  stop: {
    title: '¿Parar Twofold?',
    line: (other, updates, organizer) => {
      if (updates === 0) return `Con ${other}: ninguna actualización de calendario.`;
      const count = updates === 1 ? 'una actualización de calendario' : `${updates} actualizaciones de calendario`;
      return `Con ${other}: ${count}, ${organizer === null ? 'en tu nombre' : `en nombre de ${organizer}`}.`;
    },
    then: 'La agenda sale de las próximas invitaciones, y no se registra nada más. Lo guardado queda entre ustedes.',
    confirm: 'Parar',
    keep: 'Seguir',
    kept: 'No cambió nada.',
    changed: 'El número de actualizaciones cambió mientras tanto. Míralo de nuevo, por favor.',
  },
};
