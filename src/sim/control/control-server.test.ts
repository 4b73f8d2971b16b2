import { expect, test } from 'vitest';
import { ana, ben, planMeeting, standIn, threadId, type StandIn } from '../teams/bot-stand-in.ts';
import { control, type Answer } from './control-of.test-data.ts';
import { durationOf } from './duration.ts';

test('the clock is moved by a duration or to a moment, and never back', async () => {
  await using stand = await standIn();
  const { send } = control(stand);

  const start = await send('GET', '/clock');
  const later = await send('POST', '/clock', { by: 'PT1H30M' });
  const back = await send('POST', '/clock', { to: '2026-11-23T09:00:00Z' });
  const unreadable = await send('POST', '/clock', { by: 'an hour' });
  const both = await send('POST', '/clock', {});

  expect(start.body).toEqual({ now: '2026-11-23T09:00:00.000Z' });
  expect(later.body).toEqual({ now: '2026-11-23T10:30:00.000Z' });
  expect([back.status, unreadable.status, both.status]).toEqual([400, 400, 400]);
  expect(messageOf(both)).toContain('PT30M');
});

test('a duration has weeks, days, hours, minutes and seconds', () => {
  expect(['P1W', 'P1DT1H', 'PT0.5S', 'P', 'PT', '1H'].map(durationOf)).toEqual([
    604_800_000,
    90_000_000,
    500,
    null,
    null,
    null,
  ]);
});

test('a person is named by id or mail, and an unknown one answers 404', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  const { send } = control(stand);

  const byMail = await send('GET', `/people/${ana.mail}/chats`);
  const byId = await send('GET', `/people/${ana.id}/chats`);
  const nobody = await send('GET', '/people/dora/chats');

  expect(byMail.body).toMatchObject([
    {
      id: threadId,
      chatType: 'meeting',
      topic: 'Ana and Ben',
      members: [{ id: ana.id }, { id: ben.id }],
      messages: [],
    },
  ]);
  expect(byId.body).toEqual(byMail.body);
  expect(nobody.status).toBe(404);
});

test('a press answers what the channel answered, when the product is at rest', async () => {
  await using stand = await standIn();
  const { send, settled } = await withCard(stand, { actions: [{ type: 'Action.Execute', title: 'Yes', verb: 'yes' }] });

  const pressed = await send('POST', `/people/${ana.id}/press`, {
    chatId: threadId,
    messageId: stand.teams.store.byId(threadId)?.messages[0]?.id,
    action: 'Yes',
  });

  expect(pressed).toMatchObject({ status: 200, body: { status: 200, value: 'Noted' } });
  expect(settled()).toBe(1);
});

test('an ambiguous press answers 409 with its candidates', async () => {
  await using stand = await standIn();
  const action = { type: 'Action.Execute', title: 'Kept', verb: 'kept' };
  const { send } = await withCard(stand, { actions: [action, action] });

  const pressed = await send('POST', `/people/${ana.id}/press`, {
    chatId: threadId,
    messageId: stand.teams.store.byId(threadId)?.messages[0]?.id,
    action: 'Kept',
  });

  expect(pressed).toMatchObject({
    status: 409,
    body: { error: { candidates: [{ ordinal: '#1' }, { ordinal: '#2' }] } },
  });
});

test('a body that can’t be read is told what to send', async () => {
  await using stand = await standIn();
  const { send } = control(stand);

  const refused = await send('POST', `/people/${ana.id}/app`, { state: 'gone' });

  expect(refused.status).toBe(400);
  expect(messageOf(refused)).toMatch(/state.*uninstalled/);
});

test('a meeting starts with all its people and ends when they leave', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  const { send } = control(stand);

  const early = await send('POST', '/meetings', { chatId: threadId, event: 'end' });
  const start = await send('POST', '/meetings', { chatId: threadId, event: 'start' });
  const end = await send('POST', '/meetings', { chatId: threadId, event: 'end' });

  expect(early.status).toBe(409);
  expect(start.body).toMatchObject({ people: [ana.id, ben.id] });
  expect(end.body).toMatchObject({ people: [ana.id, ben.id] });
});

test('the scope is replaced as a whole, by ids or mails', async () => {
  await using stand = await standIn();
  const { send } = control(stand);
  await send('PUT', '/scope', { members: [ana.mail, ben.id] });

  await send('PUT', '/scope', { members: [ben.mail] });

  expect([...stand.world.scopeGroup.members]).toEqual([ben.id]);
});

test('mails are listed for one person or for all', async () => {
  await using stand = await standIn();
  const mail = {
    at: stand.world.clock.now(),
    eventId: 'AAMk1',
    uid: '040000',
    originalDate: null,
    kind: 'invite',
    causedBy: { kind: 'person', id: ana.id },
  } as const;
  stand.world.mails.push({ ...mail, to: ben.mail }, { ...mail, to: ana.mail });
  const { send } = control(stand);

  const bens = await send('GET', `/mails?to=${ben.mail}`);
  const all = await send('GET', '/mails');

  expect(bens.body).toEqual([{ ...mail, at: '2026-11-23T09:00:00.000Z', to: ben.mail }]);
  expect(all.body).toHaveLength(2);
});

test('an edit goes to the person’s calendar', async () => {
  await using stand = await standIn();
  const edits: unknown[] = [];
  const { send } = control(stand, { calendars: { editBody: (edit) => void edits.push(edit) } });

  const edited = await send('POST', `/people/${ana.mail}/edit`, {
    eventId: 'AAMk1',
    client: 'owa',
    html: '<p>Hello</p>',
  });
  const wrong = await send('POST', `/people/${ana.mail}/edit`, { eventId: 'AAMk1', client: 'lotus', html: '' });

  expect([edited.status, wrong.status]).toEqual([200, 400]);
  expect(edits).toEqual([{ person: ana.id, eventId: 'AAMk1', client: 'owa', html: '<p>Hello</p>' }]);
});

test('faults and kills are planted, and unknown kinds are refused', async () => {
  await using stand = await standIn();
  const { send } = control(stand);

  await send('POST', '/faults', { kind: 'throttle', times: 2, match: 'PATCH', retryAfter: 3 });
  await send('POST', '/kill', { at: 'after-graph-write' });
  const unknown = await send('POST', '/faults', { kind: 'earthquake' });

  expect(stand.world.faults.pending()).toEqual([{ kind: 'throttle', times: 2, match: 'PATCH', retryAfter: 3 }]);
  expect(stand.world.faults.takeKill('after-graph-write', 'PATCH /users')).toBe(true);
  expect(unknown.status).toBe(400);
});

test('the journal is read on from where the reader stands', async () => {
  await using stand = await standIn();
  const { send } = control(stand);
  for (const what of ['one', 'two', 'three'])
    stand.world.journal.add({ channel: 'product', trace: null, what, detail: {} });

  const rest = await send('GET', '/journal?after=1');

  expect(rest.body).toMatchObject([
    { seq: 2, what: 'two' },
    { seq: 3, what: 'three' },
  ]);
});

test('the journal streams what was and what comes', async () => {
  await using stand = await standIn();
  const { server } = control(stand);
  stand.world.journal.add({ channel: 'product', trace: null, what: 'before', detail: {} });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  const stopped = new AbortController();
  const response = await fetch(`${origin}/journal/stream`, { signal: stopped.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();

  const first = await reader.read();
  stand.world.journal.add({ channel: 'product', trace: null, what: 'after', detail: {} });
  const second = await reader.read();
  stopped.abort();
  await server.close();

  expect(first.value).toContain('"what":"before"');
  expect(second.value).toContain('id: 2');
});

test('a story is played only where the scenario has one', async () => {
  await using stand = await standIn();

  const none = await control(stand).send('POST', '/play', { weeks: 1 });

  expect(none.status).toBe(409);
});

const messageOf = ({ body }: Answer): string => (body as { error: { message: string } }).error.message;

async function withCard(stand: StandIn, rest: Record<string, unknown>) {
  planMeeting(stand);
  stand.teams.installs.installInChat(stand.teams.store.byId(threadId)!, []);
  await stand.postCard(threadId, { type: 'AdaptiveCard', version: '1.5', body: [], ...rest });
  return control(stand);
}
