import { SignJWT } from 'jose';
import { expect, test, vi } from 'vitest';
import type { Answer } from '#app/doors.ts';
import { toIso } from '#domain/time.ts';
import { createCheckToken } from './check-token.ts';
import { TeamsAdapter } from './teams-adapter.ts';
import { ana, cardPress, inMeeting, inPersonal, mentionOfBot, thread } from './testing/activities.ts';
import { appId, openChannel, serviceUrl, tenantId } from './testing/channel-stand-in.ts';
import { onMessageOf, openDoor, trace } from './testing/open-door.ts';

const message = inPersonal({ type: 'message', text: 'commit two calls by Friday' });

test('a message with a good token reaches the product with who and where', async () => {
  await using at = await openDoor();

  expect(await at.send(message)).toEqual({ status: 200 });
  expect(at.told).toEqual([['say', { person: ana, mri: '29:ana', conversation: 'a:1ana', place: 'personal', serviceUrl, locale: null, trace }, 'commit two calls by Friday']]);
});

test('no token, a stranger’s signature and wrong claims are refused with 401, and no key is printed', async () => {
  const printed = vi.spyOn(console, 'error');
  await using at = await openDoor();
  const inAnHour = Math.floor(Date.now() / 1000) + 3600;
  const unsigned = (header: object) => `Bearer ${Buffer.from(JSON.stringify(header)).toString('base64url')}.${Buffer.from(JSON.stringify({ iss: 'https://api.botframework.com', aud: appId, exp: inAnHour, serviceurl: serviceUrl })).toString('base64url')}.`;
  const withPublicKeyAsSecret = await new SignJWT({ serviceurl: serviceUrl, iss: 'https://api.botframework.com', aud: appId, exp: inAnHour })
    .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
    .sign(new TextEncoder().encode(JSON.stringify(at.channel.publicKey)));

  const tokens = [
    undefined,
    '',
    'Basic abc',
    'Bearer not.a.token',
    await at.channel.signAsStranger(),
    unsigned({ alg: 'none' }),
    unsigned({ alg: 'none', kid: 'key-1' }),
    `Bearer ${withPublicKeyAsSecret}`,
    await at.channel.sign({ aud: 'another-app' }),
    await at.channel.sign({ iss: 'https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/' }),
    await at.channel.sign({ serviceurl: 'https://evil.example/' }),
    await at.channel.sign({ exp: Math.floor(Date.now() / 1000) - 6 * 60 }),
  ];
  const answers = await Promise.all(tokens.map((token) => at.door(token, message)));

  expect(answers.map(({ status }) => status)).toEqual(tokens.map(() => 401));
  expect(at.told).toEqual([]);
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
});

test('a token that ended four minutes ago is still taken', async () => {
  await using at = await openDoor();

  expect(await at.door(await at.channel.sign({ exp: Math.floor(Date.now() / 1000) - 4 * 60 }), message)).toEqual({ status: 200 });
});

test.each([
  ['no serviceUrl', { serviceUrl: undefined }],
  ['no type', { type: undefined }],
  ['no sender', { from: undefined }],
  ['no conversation', { conversation: {} }],
])('a body with %s is 400', async (_, difference) => {
  await using at = await openDoor();

  expect(await at.send({ ...message, ...difference })).toEqual({ status: 400 });
  expect(await at.door(undefined, 'text')).toEqual({ status: 400 });
});

test.each([
  ['another tenant', { channelData: { tenant: { id: 'other' } } }],
  ['two tenants', { conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'other' } }],
  ['no tenant at all', { channelData: undefined, conversation: { id: 'a:1', conversationType: 'personal' } }],
  ['another channel', { channelId: 'webchat' }],
])('an activity of %s is 403', async (_, difference) => {
  await using at = await openDoor();

  expect(await at.send({ ...message, ...difference })).toEqual({ status: 403 });
  expect(at.told).toEqual([]);
});

test('replies are sent as activities of their own, texts escaped and cards alone', async () => {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
  await using at = await openDoor({ replies: [{ kind: 'text', text: 'Did you mean *this* [link](https://evil.example)?' }, { kind: 'card', card, summary: 'Agenda' }] });

  await at.send(message);

  expect(at.channel.seen.map(({ method, path, authorization }) => [method, path, authorization])).toEqual(Array(2).fill(['POST', '/amer/v3/conversations/a:1ana/activities', 'Bearer bot-token']));
  expect(at.channel.seen[0]?.body).toEqual({ type: 'message', textFormat: 'markdown', text: 'Did you mean \\*this\\* \\[link\\](https://evil.example)?' });
  expect(at.channel.seen[1]?.body).toEqual({ type: 'message', summary: 'Agenda', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] });
});

test('in a meeting’s chat the mention of the bot is taken out, and names stay', async () => {
  await using at = await openDoor();
  const ben = { type: 'mention', text: '<at>Ben</at>', mentioned: { id: '29:ben', name: 'Ben' } };

  await at.send(inMeeting({ type: 'message', text: '<at>Twofold</at>&nbsp;commit <at>Ben</at> and I call Acme', entities: [mentionOfBot, ben, { type: 'clientInfo' }, null] }));

  expect(at.told).toMatchObject([['say', { place: 'group', conversation: thread }, 'commit Ben and I call Acme']]);
});

test('in a meeting’s chat what does not mention the bot is not listened to', async () => {
  await using at = await openDoor();

  expect(await at.send(inMeeting({ type: 'message', text: 'between the two of us' }))).toEqual({ status: 200 });
  expect(at.told).toEqual([]);
});

test('a pressed button is answered inside a 200, with the trigger and the card’s activity', async () => {
  const card = { type: 'AdaptiveCard' };
  await using at = await openDoor({ answer: { kind: 'card', card } });

  const answer = await at.send(inMeeting(cardPress({ action: { type: 'Action.Execute', id: 'x', verb: 'commitment.kept', data: { id: 'c-1' } }, trigger: 'automatic' })));

  expect(answer).toEqual({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card } });
  expect(at.told).toMatchObject([['press', { person: ana, place: 'group' }, { verb: 'commitment.kept', data: { id: 'c-1' }, trigger: 'automatic', activity: 'activity-9' }]]);
});

test.each<[string, Answer, object]>([
  ['a message', { kind: 'message', text: 'Noted' }, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted' }],
  ['an error', { kind: 'error', status: 403, code: 'NotYours', text: 'Ask Ana.' }, { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'NotYours', message: 'Ask Ana.' } }],
])('%s is answered as documented', async (_, answer, body) => {
  await using at = await openDoor({ answer });

  expect(await at.send(inPersonal(cardPress({ action: { verb: 'open' } })))).toEqual({ status: 200, body });
});

test('a button without a verb, and one pressed by nobody whom we know, reach nobody', async () => {
  await using at = await openDoor();

  expect(await at.send(inPersonal(cardPress({ action: {} })))).toMatchObject({ status: 200, body: { statusCode: 400 } });
  expect(await at.send(inPersonal({ ...cardPress({ action: { verb: 'open' } }), from: { id: '29:guest' } }))).toMatchObject({ status: 200, body: { statusCode: 400 } });
  expect(at.told).toEqual([]);
});

test('any other invoke is 501', async () => {
  await using at = await openDoor();

  expect(await at.send(inPersonal({ type: 'invoke', name: 'composeExtension/query', value: {} }))).toEqual({ status: 501 });
});

test('Action.Submit is the same press, answered by a message', async () => {
  await using at = await openDoor({ answer: { kind: 'message', text: 'Noted' } });

  await at.send(inPersonal({ type: 'message', replyToId: 'activity-9', value: { verb: 'offer.submit', choice: 'yes' } }));

  expect(at.told).toMatchObject([['press', { person: ana }, { verb: 'offer.submit', data: { choice: 'yes' }, trigger: 'manual', activity: 'activity-9' }]]);
  expect(at.channel.seen[0]?.body).toMatchObject({ text: 'Noted' });
});

test('a view made for one person is never posted into a chat of several', async () => {
  await using at = await openDoor({ answer: { kind: 'card', card: { type: 'AdaptiveCard', body: [] } } });

  await at.send(inMeeting({ type: 'message', value: { verb: 'open' } }));
  expect(at.channel.seen).toEqual([]);

  await at.send(inPersonal({ type: 'message', value: { verb: 'open' } }));
  expect(at.channel.seen).toHaveLength(1);
});

test.each([
  [' application/vnd.microsoft.meetingStart', { startTime: '2026-11-24T10:01:00.478Z', id: 'x' }, 'started', '2026-11-24T10:01:00.478Z'],
  ['application/vnd.microsoft.meetingStart', { StartTime: '2026-11-24T10:01:00.1252256Z', Title: 'T' }, 'started', '2026-11-24T10:01:00.125Z'],
  ['application/vnd.microsoft.meetingEnd', { EndTime: '2026-11-24T10:31:00Z' }, 'ended', '2026-11-24T10:31:00Z'],
  ['application/vnd.microsoft.MeetingEnd', { endTime: 'later' }, 'ended', '2026-11-24T10:00:00.123Z'],
])('the event "%s" is heard in both casings', async (name, value, kind, at) => {
  await using door = await openDoor();

  expect(await door.send(inMeeting({ type: 'event', name, value }))).toEqual({ status: 200 });
  const [, signal] = door.told[0] ?? [];
  expect(signal).toMatchObject({ threadId: thread, kind });
  expect(toIso((signal as { at: Parameters<typeof toIso>[0] }).at)).toBe(at);
});

test('people joining or leaving a chat are told, in a personal chat they are not', async () => {
  await using at = await openDoor();

  await at.send(inMeeting({ type: 'conversationUpdate', membersAdded: [{ id: '29:cleo' }] }));
  await at.send(inMeeting({ type: 'conversationUpdate', membersRemoved: [{ id: '29:cleo' }] }));
  await at.send(inMeeting({ type: 'conversationUpdate', topicName: 'x' }));
  await at.send(inPersonal({ type: 'conversationUpdate', membersAdded: [{ id: '29:ana' }] }));

  expect(at.told).toEqual(Array(2).fill(['membersChanged', { threadId: thread, trace }]));
});

test.each([
  ['add', 'installed'],
  ['add-upgrade', 'installed'],
  ['remove', 'removed'],
  ['remove-upgrade', 'removed'],
])('installationUpdate %s is told as %s', async (action, state) => {
  await using at = await openDoor();

  await at.send(inPersonal({ type: 'installationUpdate', action }));
  await at.send(inMeeting({ type: 'installationUpdate', action }));

  expect(at.told).toEqual([
    ['appChanged', { state, conversation: 'a:1ana', place: 'personal', person: ana, mri: '29:ana', serviceUrl, trace }],
    ['appChanged', { state, conversation: thread, place: 'group', person: null, mri: null, serviceUrl, trace }],
  ]);
});

test('kinds of activity that are new to us are answered 200', async () => {
  await using at = await openDoor();

  expect(await at.send(inPersonal({ type: 'somethingOfNextYear' }))).toEqual({ status: 200 });
  expect(await at.send(inPersonal({ type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }))).toEqual({ status: 200 });
});

test('when the product fails people hear an apology with the id, and the log no word of theirs', async () => {
  await using at = await openDoor({ fails: new Error('commit two calls by Friday') });

  expect(await at.send(message)).toEqual({ status: 200 });
  expect(at.channel.seen[0]?.body).toMatchObject({ text: expect.stringContaining(trace) as string });
  expect(await at.send(inPersonal(cardPress({ action: { verb: 'open' } })))).toMatchObject({ status: 200, body: { statusCode: 500, type: 'application/vnd.microsoft.error' } });
  expect(await at.send(inPersonal(onMessageOf(ana, 'commit two calls by Friday')))).toMatchObject({ status: 200, body: { task: { type: 'message', value: expect.stringContaining(trace) as string } } });
  expect(await at.send(inMeeting({ type: 'event', name: 'application/vnd.microsoft.meetingStart' }))).toEqual({ status: 500 });
  expect(at.logged.join()).not.toContain('two calls');
});

test('what the door says by itself is in the language of the person’s Teams, and the product is told it', async () => {
  await using at = await openDoor({ fails: new Error('broken') });
  const german = { locale: 'de-DE' };

  expect(await at.send(inPersonal({ ...cardPress({ action: { verb: 'open' } }), ...german }))).toMatchObject({ body: { value: { message: `de-DE: sorry, ${trace}` } } });
  expect(await at.send(inPersonal({ ...cardPress({}), ...german }))).toMatchObject({ body: { value: { message: 'de-DE: unreadable' } } });
  expect(await at.send(inPersonal({ ...cardPress({ action: { verb: 'open' } }), ...german, from: { id: '29:ana' } }))).toMatchObject({ body: { value: { message: 'de-DE: nobody' } } });
  expect(at.told).toMatchObject([['press', { locale: 'de-DE' }, { verb: 'open' }]]);
});

test('when the channel’s keys can’t be read nobody is let in, and nobody is told that the token is bad', async () => {
  const mapUrl = () => 'http://127.0.0.1:9/';
  const checkToken = createCheckToken({ appId, mapUrl });
  await using channel = await openChannel();

  expect(await checkToken(await channel.sign(), serviceUrl)).toEqual({ kind: 'unavailable' });
});

test('an id that is no GUID is refused at start, since botbuilder would let everybody in', () => {
  expect(() => new TeamsAdapter({ appId: '', tenantId, mapUrl: (url) => url, token: () => Promise.resolve('') })).toThrow(/CLIENT_ID/);
});
