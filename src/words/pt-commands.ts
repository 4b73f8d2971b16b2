import type { CommandWords } from './command-words.ts';

/** The commands in Portuguese. */
export const ptCommands: CommandWords = {
  help: ['ajuda'],
  agenda: ['pauta'],
  commit: ['combinado', 'combinar'],
  commitments: ['meus combinados', 'combinados'],
  prep: ['preparar', 'preparação'],
  scorecard: ['scorecard'],
  settings: ['configurações'],
  diagnose: ['diagnóstico', 'diagnosticar'],
  reschedule: ['remarcar', 'reagendar'],
  stop: ['parar'],
};
