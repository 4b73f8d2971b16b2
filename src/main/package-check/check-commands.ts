import { commandOf } from '#app/command-of.ts';
import { inGroups } from '#app/say-help.ts';
import { extensionCommand } from '#bot/activities/on-extension.ts';
import { capital } from '#words/capital.ts';
import { commands, type Command } from '#words/command-words.ts';
import { wordsFor } from '#words/words-for.ts';
import type { Fault } from './fault.ts';
import type { Manifest } from './manifest-shape.ts';

/** Where each command list is shown, and what can be said there. */
const places: ReadonlyMap<string, readonly Command[]> = new Map([
  ['personal', commands],
  ['groupChat', inGroups],
]);

/** What the bot and the message extension offer is what the product understands: all of it, nothing else, in the words of src/words. */
export function checkCommands(manifest: Manifest): readonly Fault[] {
  const lists = manifest.bots.flatMap(({ commandLists }) => commandLists);
  return [...lists.flatMap((list) => list.commands.flatMap(commandFaults)), ...[...places].flatMap(([scope, wanted]) => placeFaults(lists, scope, wanted)), ...extensionFaults(manifest)];
}

/** The command behind a title of the manifest; null: the product does not understand it. */
export function commandBehind(title: string): Command | null {
  const written = commandOf(title, wordsFor);
  return written === null || written.rest !== '' ? null : written.command;
}

/** The title and the description that a command has in a language. */
export function commandText(command: Command, language: string): { readonly title: string; readonly description: string } {
  const words = wordsFor(language);
  return { title: words.commands[command][0], description: capital(words.commandReplies.does[command]) };
}

function commandFaults({ title, description }: { readonly title: string; readonly description: string }): readonly Fault[] {
  const command = commandBehind(title);
  if (command === null) {
    return [{ what: `The bot's command “${title}” is understood by nobody.`, why: 'Whoever picks it from the list is answered that it was not understood.', remedy: 'Take it out of appPackage/manifest.json, or add it to src/words/command-words.ts.' }];
  }
  const wanted = commandText(command, 'en');
  if (title === wanted.title && description === wanted.description) return [];
  return [stepFault(`bots[0]: “${title}: ${description}”`, `“${wanted.title}: ${wanted.description}”`)];
}

/** A text of the package that is another one in src/words. */
export const stepFault = (where: string, wanted: string): Fault => ({
  what: `${where} is out of step with src/words, which say ${wanted}.`,
  why: 'What Teams offers and what the bot says of itself have to be the same.',
  remedy: 'Copy the words of src/words into appPackage/.',
});

/** A scope stands in one list alone: which of two Teams would show is nowhere written. */
function placeFaults(lists: Manifest['bots'][number]['commandLists'], scope: string, wanted: readonly Command[]): readonly Fault[] {
  const own = lists.filter(({ scopes }) => scopes.includes(scope));
  const listed = new Set(own.flatMap((list) => list.commands.map(({ title }) => commandBehind(title))));
  const missing = wanted.filter((command) => !listed.has(command)).map((command) => commandText(command, 'en').title);
  const extra = [...listed].filter((command) => command !== null && !wanted.includes(command));
  return [
    ...(own.length > 1 ? [{ what: `The scope ${scope} stands in ${String(own.length)} command lists.`, why: 'Which of them Teams shows is nowhere written.', remedy: 'Put its commands into one list.' }] : []),
    ...missing.map((title) => ({ what: `The command “${title}” is missing for ${scope}.`, why: 'The bot understands it there, and nobody would find it.', remedy: 'Add it to appPackage/manifest.json and to every file of appPackage/languages.' })),
    ...extra.map((command) => ({ what: `The command “${String(command)}” is offered for ${scope}.`, why: 'There the bot only says where it belongs.', remedy: 'Take it out of that list.' })),
  ];
}

function extensionFaults({ composeExtensions }: Manifest): readonly Fault[] {
  const offered = composeExtensions.flatMap((one) => one.commands);
  const strange = offered.filter(({ id, type, fetchTask }) => id !== extensionCommand || type !== 'action' || fetchTask !== true);
  return [
    ...strange.map(({ id }) => ({ what: `The message extension's command ${id} is handled by nobody.`, why: `The product answers ${extensionCommand} alone, an action that fetches its dialog.`, remedy: 'Correct it, or teach src/bot/activities/on-extension.ts.' })),
    ...(offered.some(({ id }) => id === extensionCommand) ? [] : [{ what: `The message extension's command ${extensionCommand} is missing.`, why: 'Nobody could keep a message as a promise.', remedy: 'Add it to appPackage/manifest.json.' }]),
    ...offered.filter(({ id, title }) => id === extensionCommand && title !== wordsFor('en').extension.title).map(({ title }) => stepFault(`composeExtensions[0]: “${title}”`, `“${wordsFor('en').extension.title}”`)),
  ];
}
