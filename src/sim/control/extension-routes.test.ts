import { expect, test } from 'vitest';
import { anApp } from '../teams/app-package.test-data.ts';
import { ana, ben, planMeeting, standIn, threadId } from '../teams/bot-stand-in.ts';
import { control } from './control-of.test-data.ts';

const card = { type: 'AdaptiveCard', version: '1.3', body: [{ type: 'TextBlock', text: 'Call Acme' }] };

test('a command answers what the person sees, and its card goes with the next message', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  stand.teams.addToChat(ana.id, threadId);
  stand.answer = () => ({ status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] } } });
  const { send, settled } = control(stand, { app: anApp() });

  const answer = await send('POST', `/people/${ben.id}/extension`, { chatId: threadId, command: 'note', context: 'compose', data: { text: 'x' } });
  const said = await send('POST', `/people/${ben.id}/say`, { chatId: threadId, card: 0 });
  const chats = await send('GET', `/people/${ana.id}/chats`);

  expect(answer.body).toEqual({ type: 'result', cards: [card] });
  expect([said.status, settled()]).toEqual([200, 2]);
  expect(chats.body).toMatchObject([{ messages: [{ from: { id: ben.id }, text: '', cards: [card] }] }]);
});

test('a dialog that nobody opened, a link without a domain and an empty message are refused', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  stand.teams.addToChat(ana.id, threadId);
  const { send } = control(stand, { app: anApp() });

  const answers = await Promise.all([
    send('POST', `/people/${ben.id}/extension/submit`, { action: 'Keep it' }),
    send('POST', `/people/${ben.id}/unfurl`, { chatId: threadId, url: 'https://elsewhere.example' }),
    send('POST', `/people/${ben.id}/unfurl`, { chatId: threadId, url: 'no address' }),
    send('POST', `/people/${ben.id}/say`, { chatId: threadId, text: '' }),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([409, 409, 400, 400]);
});
