import type { CommandWords } from './command-words.ts';

/** The commands in German. */
export const deCommands: CommandWords = {
  help: ['hilfe'],
  agenda: ['agenda'],
  commit: ['zusage', 'zusagen'],
  commitments: ['meine zusagen', 'offene zusagen'],
  prep: ['vorbereiten', 'vorbereitung'],
  scorecard: ['scorecard'],
  settings: ['einstellungen'],
  diagnose: ['diagnose'],
  reschedule: ['verschieben', 'verlegen'],
  stop: ['stopp', 'stoppen'],
};
