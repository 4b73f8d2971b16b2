import { expect, test } from 'vitest';
import type { Activity } from './activities.ts';
import { anApp } from './app-package.test-data.ts';
import { createAskBot } from './ask-bot.ts';
import { ana, ben, planMeeting, standIn, threadId, type StandIn } from './bot-stand-in.ts';
import { createExtension } from './extension.ts';

const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Input.Text', id: 'sentence', value: 'Call Acme', isRequired: true }],
  actions: [{ type: 'Action.Submit', title: 'Keep it', data: { verb: 'keep' } }],
};
const card = { type: 'AdaptiveCard', version: '1.3', body: [], actions: [{ type: 'Action.Submit', title: 'Thanks', data: { verb: 'thanks' } }] };
const dialog = { task: { type: 'continue', value: { title: 'Promise', card: { contentType: 'application/vnd.microsoft.card.adaptive', content: form } } } };
const result = {
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: {} } }] },
};

/** Ana and Ben's meeting chat with the app in it, and a bot that answers each invoke by its name. */
async function stage(answers: Record<string, unknown> = {}) {
  const stand = await standIn();
  planMeeting(stand);
  stand.teams.addToChat(ana.id, threadId);
  await stand.world.busy.idle();
  stand.received.length = 0;
  const byName: Record<string, unknown> = { 'composeExtension/fetchTask': dialog, 'composeExtension/submitAction': { task: { type: 'message', value: 'Kept.' } }, 'composeExtension/queryLink': result, 'composeExtension/query': result, ...answers };
  stand.answer = (activity: Activity) => ({ status: 200, body: byName[String(activity['name'])] ?? {} });
  return Object.assign(stand, { extension: createExtension({ world: stand.world, teams: stand.teams, app: anApp() }) });
}

const said = async (stand: StandIn, text: string) => (await stand.teams.say(ana.id, threadId, text, false)).messageId;

test('A command of a message gets the message, its dialog is filled in, and the bot’s words end it', async () => {
  await using stand = await stage();
  const { extension } = stand;
  const messageId = await said(stand, 'I’ll call <Acme>');

  const opened = await extension.run(ben.id, { chatId: threadId, messageId, command: 'keep', context: 'message', theme: 'dark' });
  const answer = await extension.submit(ben.id, { action: 'Keep it', inputs: { sentence: 'Call Acme on Friday' } });

  expect(opened).toMatchObject({ type: 'dialog', dialog: { title: 'Promise', card: form } });
  expect(answer).toEqual({ type: 'message', text: 'Kept.' });
  expect(stand.received).toMatchObject([
    {
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      from: { aadObjectId: ben.id },
      conversation: { id: threadId },
      channelData: { source: { name: 'compose' } },
      value: {
        commandId: 'keep',
        commandContext: 'message',
        context: { theme: 'dark' },
        messagePayload: { id: messageId, from: { user: { id: ana.id }, application: null }, body: { contentType: 'html', content: '<div><div>I’ll call &lt;Acme&gt;</div></div>' } },
      },
    },
    { name: 'composeExtension/submitAction', value: { commandId: 'keep', data: { verb: 'keep', sentence: 'Call Acme on Friday' }, messagePayload: { id: messageId } } },
  ]);
  await expect(extension.submit(ben.id, { action: 'Keep it', inputs: {} })).rejects.toThrow('no dialog');
  expect(stand.world.findings).toEqual([]);
});

test('What the dialog would not send is refused, and a closed dialog is gone', async () => {
  await using stand = await stage();
  const { extension } = stand;
  const run = async () => extension.run(ben.id, { chatId: threadId, messageId: await said(stand, 'x'), command: 'keep', context: 'message' });

  await run();
  await expect(extension.submit(ben.id, { action: 'Keep it', inputs: { sentence: '' } })).rejects.toThrow('is required');
  extension.close(ben.id);
  await expect(extension.submit(ben.id, { action: 'Keep it', inputs: {} })).rejects.toThrow('no dialog');
});

test('A card for the message waits with its writer, is sent once, and its buttons reach the bot in their own way', async () => {
  await using stand = await stage({ 'composeExtension/submitAction': result });
  const { extension } = stand;

  const answer = await extension.run(ben.id, { chatId: threadId, command: 'note', context: 'compose', data: { text: 'x' } });
  const { messageId } = await extension.say(ben.id, { chatId: threadId, text: '', mention: false, card: 0 });
  await stand.teams.press(ana.id, { chatId: threadId, messageId, action: 'Thanks' });

  expect(answer).toMatchObject({ type: 'result', cards: [card] });
  expect(stand.received.map(({ name }) => name)).toEqual(['composeExtension/submitAction', 'composeExtension/onCardButtonClicked']);
  expect(stand.received[1]).toMatchObject({ from: { aadObjectId: ana.id }, value: { verb: 'thanks' } });
  expect(() => extension.say(ben.id, { chatId: threadId, text: '', mention: false, card: 0 })).toThrow('no such card');
});

test('A form of the manifest asks for what is required; a search names its parameters', async () => {
  await using stand = await stage();
  const { extension } = stand;

  await expect(extension.run(ben.id, { chatId: threadId, command: 'note', context: 'compose', data: {} })).rejects.toThrow('asks for "text"');
  await extension.run(ben.id, { chatId: threadId, command: 'find', context: 'compose', data: { words: 'acme', other: 1 } });

  expect(stand.received).toMatchObject([{ name: 'composeExtension/query', value: { commandId: 'find', parameters: [{ name: 'words', value: 'acme' }], queryOptions: { skip: 0, count: 25 } } }]);
});

test('Links are unfurled where the manifest names their domain', async () => {
  await using stand = await stage();
  const { extension } = stand;

  const answer = await extension.unfurl(ben.id, threadId, 'https://www.twofold.example/a/1');

  expect(answer).toMatchObject({ type: 'result' });
  expect(stand.received).toMatchObject([{ name: 'composeExtension/queryLink', value: { url: 'https://www.twofold.example/a/1' } }]);
  await expect(extension.unfurl(ben.id, threadId, 'https://elsewhere.example/a')).rejects.toThrow('unfurls no links of elsewhere.example');
});

test('Commands of another place, people without the app and malformed answers are told apart', async () => {
  await using stand = await stage({ 'composeExtension/fetchTask': { task: { type: 'continue' } } });
  const { extension } = stand;
  const messageId = await said(stand, 'x');

  await expect(extension.run(ben.id, { chatId: threadId, command: 'keep', context: 'compose' })).rejects.toThrow('no command "keep" for "compose"');
  const answer = await extension.run(ben.id, { chatId: threadId, messageId, command: 'keep', context: 'message' });
  stand.teams.store.byId(threadId)!.app.installed = false;
  await expect(extension.run(ben.id, { chatId: threadId, messageId, command: 'keep', context: 'message' })).rejects.toThrow('Neither');

  expect(answer.type).toBe('error');
  expect(stand.world.findings).toMatchObject([{ rule: 'extension-answer' }]);
});

test('A bot that is late is asked twice more with the same activity, and that is a finding', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  const tried: Activity[] = [];
  const deliver = async (activity: Activity, patience = 0) => {
    tried.push(activity);
    await new Promise((resolve) => setTimeout(resolve, patience + 5)); // a timer may ring a moment early
    return tried.length < 3 ? { status: 0, body: null, error: 'timeout' } : { status: 200, body: {}, error: null };
  };
  const make = { ask: () => ({ type: 'invoke', id: 'f:1', serviceUrl: '', conversation: { id: threadId } }) };
  const ask = createAskBot({ world: stand.world, make: make as unknown as Parameters<typeof createAskBot>[0]['make'], deliver }, 20);

  const answer = await ask(stand.teams.store.byId(threadId)!, ben, { name: 'composeExtension/query', value: {} });

  expect(answer.status).toBe(200);
  expect(tried.map(({ id }) => id)).toEqual(['f:1', 'f:1', 'f:1']);
  expect(stand.world.findings.map(({ rule }) => rule)).toEqual(['extension-late', 'extension-late']);
});
