import { commands, type Command } from '#words/command-words.ts';
import type { Asker, Reply } from './doors.ts';
import type { PressDeps } from './presses/press-deps.ts';

/** What can be said where others read along. */
export const inGroups: readonly Command[] = ['agenda', 'commit', 'help'];

/** What can be written here, as far as the tenant lets it be: a line for each command. */
export function sayHelp({ words, policies }: Pick<PressDeps, 'words' | 'policies'>, { place }: Pick<Asker, 'place'>, why: 'lead' | 'not-understood'): readonly Reply[] {
  const { helpLead, notUnderstood, mentionFirst, does } = words.commandReplies;
  const isOff = (command: Command): boolean => (command === 'diagnose' && !policies.diagnosis) || (command === 'scorecard' && !policies.scores);
  const known = commands.filter((command) => !isOff(command) && (place === 'personal' || inGroups.includes(command)));
  const lead = [why === 'lead' ? helpLead : notUnderstood, ...(place === 'group' ? [mentionFirst] : [])].join(' ');
  return [{ kind: 'text', text: [lead, ...known.map((command) => `${words.commands[command][0]}: ${does[command]}`)].join('\n') }];
}
