import { expect, test } from 'vitest';
import { ana, inMeeting, inPersonal } from './testing/activities.ts';
import { tenantId } from './testing/channel-stand-in.ts';
import { onMessageOf, openDoor } from './testing/open-door.ts';

test('“Keep as a promise” on a message hands over its words and who wrote it, and is answered with a dialog', async () => {
  const card = { type: 'AdaptiveCard' };
  await using at = await openDoor({ dialog: { kind: 'dialog', title: 'Keep as a promise', card } });

  const answer = await at.send(inMeeting(onMessageOf(ana, '<div><div><at id="0">Twofold</at> I’ll call <b>Contoso</b>&nbsp;&amp; Northwind</div><p>by Friday</p></div>')));

  expect(at.told).toMatchObject([['captureOpened', { person: ana, place: 'group' }, { text: 'Twofold I’ll call Contoso & Northwind\nby Friday', author: ana }]]);
  expect(answer).toEqual({ status: 200, body: { task: { type: 'continue', value: { title: 'Keep as a promise', width: 'medium', height: 'medium', card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card } } } } });
});

test('where a message is being written there are no words yet; in a team’s channel it works too', async () => {
  await using at = await openDoor({ dialog: { kind: 'said', text: 'Not yet.' } });
  const compose = { type: 'invoke', name: 'composeExtension/fetchTask', value: { commandId: 'keepPromise', commandContext: 'compose' } };

  expect(await at.send(inPersonal(compose))).toEqual({ status: 200, body: { task: { type: 'message', value: 'Not yet.' } } });
  await at.send({ ...inPersonal(compose), conversation: { conversationType: 'channel', id: '19:c@thread.tacv2', tenantId } });

  expect(at.told).toMatchObject([['captureOpened', { place: 'personal' }, null], ['captureOpened', { place: 'group' }, null]]);
});

test('what the dialog sends reaches the product, and a dialog that is done goes away', async () => {
  await using at = await openDoor({ dialog: { kind: 'closed' } });

  expect(await at.send(inMeeting({ type: 'invoke', name: 'composeExtension/submitAction', value: { commandId: 'keepPromise', commandContext: 'message', data: { verb: 'capture.keep', sentence: 'x' } } }))).toEqual({ status: 200, body: {} });
  expect(at.told).toMatchObject([['captureSent', { person: ana }, { verb: 'capture.keep', sentence: 'x' }]]);
});

test('a link becomes a card with a preview of words, or stays a link', async () => {
  const card = { type: 'AdaptiveCard' };
  await using known = await openDoor({ unfurled: { card, title: 'A moment in a call', line: 'From Gong' } });
  await using unknown = await openDoor();
  const link = inMeeting({ type: 'invoke', name: 'composeExtension/queryLink', value: { url: 'https://app.gong.io/call?id=1' } });

  expect(await known.send(link)).toEqual({
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'A moment in a call', text: 'From Gong' } } }] } },
  });
  expect(await unknown.send(link)).toEqual({ status: 200, body: {} });
});

test('an extension’s invoke of an unknown shape, or by nobody whom we know, is answered in words and reaches nobody', async () => {
  await using at = await openDoor();
  const words = (text: string) => ({ status: 200, body: { task: { type: 'message', value: text } } });

  expect(await at.send(inPersonal({ type: 'invoke', name: 'composeExtension/fetchTask', value: { messagePayload: 'text' } }))).toEqual(words('en-US: unreadable'));
  expect(await at.send(inPersonal({ type: 'invoke', name: 'composeExtension/submitAction', value: null }))).toEqual(words('en-US: unreadable'));
  expect(await at.send(inPersonal({ type: 'invoke', name: 'composeExtension/queryLink', value: {} }))).toEqual({ status: 200, body: {} });
  expect(await at.send({ ...inPersonal({ type: 'invoke', name: 'composeExtension/queryLink', value: { url: 'https://x.example' } }), from: { id: '29:guest' } })).toEqual({ status: 200, body: {} });
  expect(await at.send({ ...inPersonal(onMessageOf(ana, 'x')), from: { id: '29:guest' } })).toEqual(words('en-US: nobody'));
  expect(at.told).toEqual([]);
});
