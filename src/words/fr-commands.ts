import type { CommandWords } from './command-words.ts';

/** The commands in French. */
export const frCommands: CommandWords = {
  help: ['aide'],
  agenda: ['ordre du jour', 'agenda'],
  commit: ['engagement', 'engager'],
  commitments: ['mes engagements', 'engagements'],
  prep: ['préparer', 'préparation'],
  scorecard: ['tableau', 'tableau de bord'],
  settings: ['réglages', 'paramètres'],
  diagnose: ['diagnostic', 'diagnostiquer'],
  reschedule: ['déplacer', 'reporter'],
  stop: ['arrêter', 'stop'],
};
