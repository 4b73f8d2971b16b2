import type { Command } from '#words/command-words.ts';
import { commandOf } from './command-of.ts';
import type { Asker, Reply } from './doors.ts';
import type { SayDeps } from './presses/press-deps.ts';
import { sayCommit } from './say-commit.ts';
import { sayDiagnose } from './say-diagnose.ts';
import { sayHelp } from './say-help.ts';
import { sayAboutPair, sayCommitments, saySettings } from './say-own.ts';
import { sayScorecard } from './say-scorecard.ts';
import { sayStop } from './say-stop.ts';

type Say = (deps: SayDeps, asker: Asker, rest: string) => Promise<readonly Reply[]>;

/** What each command does. */
const commands: Readonly<Record<Command, Say>> = {
  help: (deps, asker) => Promise.resolve(sayHelp(deps, asker, 'lead')),
  agenda: (deps, asker) => sayAboutPair(deps, asker, 'agenda'),
  commit: sayCommit,
  commitments: sayCommitments,
  prep: (deps, asker) => sayAboutPair(deps, asker, 'prep'),
  scorecard: sayScorecard,
  settings: saySettings,
  diagnose: sayDiagnose,
  reschedule: (deps, asker) => sayAboutPair(deps, asker, 'reschedule'),
  stop: sayStop,
};

/** Answers what a person writes to the bot, in the same conversation; help for what is no command, and for what the tenant does not let be. */
export const createSay =
  (deps: SayDeps) =>
  async (asker: Asker, text: string): Promise<readonly Reply[]> => {
    const written = commandOf(text, deps.wordsFor);
    const isOff = (written?.command === 'diagnose' && !deps.policies.diagnosis) || (written?.command === 'scorecard' && !deps.policies.scores);
    return written === null || isOff ? sayHelp(deps, asker, 'not-understood') : commands[written.command](deps, asker, written.rest);
  };
