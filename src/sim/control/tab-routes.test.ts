import { expect, test } from 'vitest';
import { anApp } from '../teams/app-package.test-data.ts';
import { ana, ben, cleo, planMeeting, standIn, threadId } from '../teams/bot-stand-in.ts';
import { control } from './control-of.test-data.ts';

test('the uploaded app is told with the places of its tabs, and that there is none', async () => {
  await using stand = await standIn();

  const uploaded = await control(stand, { app: anApp() }).send('GET', '/app');
  const none = await control(stand).send('GET', '/app');

  expect(uploaded.body).toMatchObject({
    app: { name: 'Twofold', tabs: [{ entityId: 'home', kinds: ['personal'] }, { entityId: 'meeting', kinds: ['chat', 'sidePanel'] }], commands: [{ id: 'keep' }, {}, {}] },
  });
  expect(none.body).toEqual({ app: null });
});

test('a member adds the app to a meeting’s chat, and then a tab opens there', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  const { send } = control(stand, { app: anApp() });

  const early = await send('POST', `/people/${ben.id}/tab`, { kind: 'chat', chatId: threadId });
  const byOutsider = await send('POST', `/people/${cleo.id}/app`, { state: 'installed', chatId: threadId });
  const added = await send('POST', `/people/${ana.id}/app`, { state: 'installed', chatId: threadId });
  const rooms = await send('GET', '/meetings');
  const opened = await send('POST', `/people/${ben.id}/tab`, { kind: 'chat', chatId: threadId });

  expect([early.status, byOutsider.status, added.status, opened.status]).toEqual([409, 404, 200, 200]);
  expect(rooms.body).toMatchObject([{ chatId: threadId, members: [ana.id, ben.id], inMeeting: [], app: true }]);
  expect(stand.received.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate']);
  expect((await send('POST', `/people/${ana.id}/app`, { state: 'blocked', chatId: threadId })).status).toBe(400);
});

test('the language of a person’s client goes to tabs and to the bot', async () => {
  await using stand = await standIn();
  stand.teams.setApp(ben.id, 'installed');
  const { send } = control(stand, { app: anApp() });
  const chatId = stand.teams.store.personal(ben).id;

  await send('POST', `/people/${ben.id}/locale`, { locale: 'pt-br' });
  const tab = await send('POST', `/people/${ben.id}/tab`, { kind: 'personal' });
  await send('POST', `/people/${ben.id}/say`, { chatId, text: 'ajuda' });

  expect(tab.body).toMatchObject({ context: { locale: 'pt-br' } });
  expect(stand.received.at(-1)).toMatchObject({ text: 'ajuda', locale: 'pt-BR' });
  expect((await send('POST', `/people/${ben.id}/locale`, { locale: 'tlh' })).status).toBe(400);
});

test('consent is taken away and given, and what is not played is told in the journal', async () => {
  await using stand = await standIn();
  const { send, consents } = control(stand, { app: anApp() });

  await send('POST', `/people/${ben.mail}/consent`, { given: false });
  await send('POST', `/people/${ben.id}/not-played`, { func: 'calendar.openCalendarItem', args: [] });

  expect(consents).toEqual([[ben.id, false]]);
  expect(stand.world.journal.entries.at(-1)).toMatchObject({ channel: 'tab', what: expect.stringContaining('calendar.openCalendarItem: not played') as string });
});

test('the clock runs only while somebody is in a meeting', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  const { send } = control(stand);

  const early = await send('POST', '/clock/run', { on: true });
  await send('POST', '/meetings', { chatId: threadId, event: 'start' });
  const on = await send('POST', '/clock/run', { on: true });
  const runs = await send('GET', '/clock/run');
  const off = await send('POST', '/clock/run', { on: false });

  expect(early.status).toBe(409);
  expect([on.body, runs.body, off.body, (await send('GET', '/clock/run')).body]).toEqual([{ runs: true }, { runs: true }, { runs: false }, { runs: false }]);
});
