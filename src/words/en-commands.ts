import type { CommandWords } from './command-words.ts';

/** What can be written, in English. */
export const enCommands: CommandWords = {
  help: ['help'],
  agenda: ['agenda'],
  commit: ['commit'],
  commitments: ['my commitments', 'commitments', 'my promises', 'promises'],
  prep: ['prep', 'prepare'],
  scorecard: ['scorecard'],
  settings: ['settings'],
  diagnose: ['diagnose'],
  reschedule: ['reschedule'],
  stop: ['stop'],
};
