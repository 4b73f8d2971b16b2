import type { CommandWords } from './command-words.ts';

/** The commands in Spanish. */
export const esCommands: CommandWords = {
  help: ['ayuda'],
  agenda: ['agenda'],
  commit: ['compromiso', 'comprometer'],
  commitments: ['mis compromisos', 'compromisos'],
  prep: ['preparar', 'preparación'],
  scorecard: ['scorecard'],
  settings: ['ajustes', 'configuración'],
  diagnose: ['diagnóstico', 'diagnosticar'],
  reschedule: ['reprogramar', 'reagendar'],
  stop: ['parar', 'detener'],
};
