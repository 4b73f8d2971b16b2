import { createHash } from 'node:crypto';
import type { SimPerson, World } from '../world/world.ts';
import { isInDomains, type AppPackage, type ExtensionCommand } from './app-package.ts';
import { findAction } from './card-actions.ts';
import type { Card, Chat } from './chat.ts';
import type { Teams } from './create-teams.ts';
import { readExtensionAnswer, type ExtensionAnswer, type ExtensionQuestion } from './extension-answer.ts';
import { textAt, type JsonObject } from './json.ts';
import { messagePayload } from './message-payload.ts';
import { NotPossible } from './not-possible.ts';
import { merged } from './press.ts';
import { personNamed, type Said } from './talk.ts';

export type CommandRequest = {
  chatId: string;
  command: string;
  context: 'message' | 'compose';
  messageId?: string | undefined;
  /** What a form or a search was filled with; without it a dialog is fetched where the command has one. */
  data?: JsonObject | undefined;
  theme?: string | undefined;
};

export type ExtensionParts = { world: World; teams: Teams; app: AppPackage | null };

export type Extension = ReturnType<typeof createExtension>;

/** Where a command was started: everything that each of its invokes carries. */
type Place = { person: SimPerson; chat: Chat; value: JsonObject };

/** The app's message extension in a person's hands: its commands, links that it knows, and what it puts into the message that is being written. */
export function createExtension(parts: ExtensionParts) {
  const { world, teams, app } = parts;
  const open = createOpenThings();
  const ask = createQuestion(parts, open);
  const uploaded = (): AppPackage => {
    if (app === null) throw new NotPossible(409, 'No app was uploaded here. Start the simulator with --app-package appPackage/manifest.json.');
    return app;
  };

  return {
    /** Runs a command: fetches its dialog, submits what was filled in, or searches. */
    async run(personKey: string, request: CommandRequest): Promise<ExtensionAnswer> {
      const person = personNamed(world, personKey);
      const chat = chatOf(teams, person, request.chatId);
      const command = commandOf(uploaded(), request);
      note(world, `chooses ${command.title}`, person, { chat: chat.id, message: request.messageId ?? null });
      if (command.type === 'query') return ask('query', { person, chat, value: queryValue(command, request.data ?? {}) });
      const place = { person, chat, value: commandValue(parts, open.nextRequestId(world), chat, request) };
      if (command.fetchTask && request.data === undefined) return ask('fetchTask', place);
      return ask('submitAction', place, { data: formData(command, request.data) });
    },
    /** Presses a button of the dialog that the person has open. */
    async submit(personKey: string, { action, inputs }: { action: string; inputs: JsonObject }): Promise<ExtensionAnswer> {
      const person = personNamed(world, personKey);
      const dialog = open.dialogs.get(person.id);
      if (!dialog?.card) throw new NotPossible(409, 'That person has no dialog with a card open. Start a command first (POST /people/{id}/extension).');
      const found = findAction([dialog.card], action);
      if (found.action['type'] !== 'Action.Submit') throw new NotPossible(400, 'In a dialog only Action.Submit sends something.');
      const data = merged(found.action, found.inputs, inputs);
      note(world, `presses ${textAt(found.action, 'title') ?? action}`, person, { chat: dialog.chat.id, inputs });
      return ask('submitAction', dialog, { data });
    },
    /** The person closes the dialog; the bot is told nothing. */
    close: (personKey: string): void => void open.dialogs.delete(personNamed(world, personKey).id),
    /** A link stands in the message that is being written; the bot is asked where the manifest names its domain. */
    async unfurl(personKey: string, chatId: string, url: string): Promise<ExtensionAnswer> {
      const person = personNamed(world, personKey);
      const chat = chatOf(teams, person, chatId);
      const { linkDomains } = uploaded();
      if (!isInDomains(new URL(url).host, linkDomains))
        throw new NotPossible(409, `The app unfurls no links of ${new URL(url).host}; its manifest names: ${linkDomains.join(', ') || 'none'}.`);
      return ask('queryLink', { person, chat, value: { url } });
    },
    /** Sends the message with a card that the extension put there: the one chosen of the last result. */
    say(personKey: string, words: { chatId: string; text: string; mention: boolean; card: number }): Promise<Said> {
      const person = personNamed(world, personKey);
      const chat = chatOf(teams, person, words.chatId);
      const card = open.drafts.get(draftKey(person, chat))?.[words.card];
      if (card === undefined) throw new NotPossible(409, 'The message extension has put no such card into that message. Run a command or unfurl a link first.');
      open.drafts.delete(draftKey(person, chat));
      return teams.say(person.id, chat.id, words.text, words.mention, [card]);
    },
  };
}

/** What people have open in their clients: one dialog each, and the cards that wait in the message of a chat. */
function createOpenThings() {
  let requests = 0;
  return {
    dialogs: new Map<string, Place & { card: Card | null }>(),
    drafts: new Map<string, Card[]>(),
    nextRequestId: ({ tenantId }: World): string => createHash('sha256').update(`${tenantId}/${++requests}`).digest('hex').slice(0, 32),
  };
}

type OpenThings = ReturnType<typeof createOpenThings>;

/** Asks the bot, reads its answer, and keeps what that opened or closed in the person's client. */
function createQuestion({ world, teams }: ExtensionParts, { dialogs, drafts }: OpenThings) {
  return async (question: ExtensionQuestion, { person, chat, value }: Place, more: JsonObject = {}): Promise<ExtensionAnswer> => {
    const name = `composeExtension/${question}`;
    const asked = await teams.ask(chat, person, { name, value: { ...value, ...more } });
    const answer = readExtensionAnswer(question, asked, (what) => world.addFinding('extension-answer', `${name}: ${what}.`));
    if (answer.type === 'not-played') world.journal.add({ channel: 'tab', trace: null, what: answer.what, detail: { person: person.id } });
    if (answer.type === 'dialog') dialogs.set(person.id, { person, chat, value, card: answer.dialog.card });
    else if (answer.type !== 'error') dialogs.delete(person.id);
    if (answer.type === 'result') drafts.set(draftKey(person, chat), answer.cards);
    return answer;
  };
}

const draftKey = (person: SimPerson, chat: Chat): string => `${person.id} ${chat.id}`;

const note = (world: World, what: string, person: SimPerson, detail: JsonObject): void =>
  world.journal.add({ channel: 'person', trace: null, what, detail: { person: person.id, ...detail } });

/** A message extension works wherever its person writes, once the person or the chat has the app. */
function chatOf(teams: Teams, person: SimPerson, chatId: string): Chat {
  const chat = teams.store.byId(chatId);
  if (!chat?.members.includes(person.id)) {
    const candidates = teams.store.of(person.id).map(({ id, topic }) => ({ id, topic }));
    throw new NotPossible(404, `${person.displayName} is in no chat with the id "${chatId}". Send one of the candidates as "chatId".`, { candidates });
  }
  if (teams.appOf(person.id) === 'installed' || chat.app.installed) return chat;
  throw new NotPossible(409, `Neither ${person.displayName} nor that chat has the app. Add it first (POST /people/{id}/app {"state":"installed"}).`);
}

function commandOf({ commands }: AppPackage, { command, context }: CommandRequest): ExtensionCommand {
  const found = commands.find(({ id, context: contexts }) => id === command && contexts.includes(context));
  if (found !== undefined) return found;
  const candidates = commands.map(({ id, title, context: contexts }) => ({ id, title, context: contexts }));
  throw new NotPossible(404, `The app has no command "${command}" for "${context}". Its manifest names the candidates.`, { candidates });
}

function payloadOf(world: World, teams: Teams, chat: Chat, messageId: string): JsonObject {
  const message = chat.messages.find(({ id }) => id === messageId);
  if (message === undefined) throw new NotPossible(404, `No message "${messageId}" is in that chat. A command of a message needs its "messageId".`);
  return messagePayload(world, chat, message, teams.botName);
}

const commandValue = ({ world, teams }: ExtensionParts, requestId: string, chat: Chat, { command, context, messageId, theme }: CommandRequest): JsonObject => ({
  commandId: command,
  commandContext: context,
  requestId,
  ...(context === 'message' ? { messagePayload: payloadOf(world, teams, chat, messageId ?? '') } : {}),
  context: { theme: theme ?? 'default' },
});

/** What the client's own form sends: each parameter of the manifest by its name. */
function formData({ fetchTask, parameters }: ExtensionCommand, data: JsonObject | undefined): JsonObject {
  const filled = { ...Object.fromEntries(parameters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])), ...data };
  const missing = fetchTask ? undefined : parameters.find(({ name, isRequired }) => isRequired && (filled[name] ?? '') === '');
  if (missing === undefined) return filled;
  throw new NotPossible(400, `The command asks for "${missing.name}" (${missing.title}). Send it in "data".`, { parameters });
}

const queryValue = ({ id, parameters }: ExtensionCommand, data: JsonObject): JsonObject => ({
  commandId: id,
  parameters: parameters.filter(({ name }) => data[name] !== undefined).map(({ name }) => ({ name, value: data[name] })),
  queryOptions: { skip: 0, count: 25 },
});
