import { expect, test } from 'vitest';
import { personId } from '#domain/ids.ts';
import { createGraphChats } from './chats.ts';
import { clientFor, openStandIn, refusal, tenantId, trace, type Reply, type Seen } from './testing/stand-in.ts';

const ana = personId('11111111-1111-4111-8111-111111111111');
const thread = '19:meeting_abc@thread.v2';
const app = { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/catalogue-id' };

async function chatsAnswering(reply: (seen: Seen) => Reply) {
  const standIn = await openStandIn(reply);
  return { standIn, chats: createGraphChats(clientFor(standIn), { tenantId, teamsAppId: 'catalogue-id' }), [Symbol.asyncDispose]: () => standIn[Symbol.asyncDispose]() };
}

test('the personal app is installed by its catalogue id', async () => {
  await using at = await chatsAnswering(() => ({ status: 201 }));

  expect(await at.chats.installForPerson(ana, trace)).toEqual({ kind: 'installed' });
  expect(at.standIn.seen[0]).toMatchObject({ path: `/v1.0/users/${ana}/teamwork/installedApps`, body: app });
});

test('in a chat the app is installed with consent to what it asks for there, and never to reading messages', async () => {
  await using at = await chatsAnswering(() => ({ status: 201 }));

  expect(await at.chats.installInChat(thread, trace)).toEqual({ kind: 'installed' });
  expect(at.standIn.seen[0]?.rawPath).toBe('/v1.0/chats/19%3Ameeting_abc%40thread.v2/installedApps');
  expect(at.standIn.seen[0]?.body).toEqual({
    ...app,
    consentedPermissionSet: {
      resourceSpecificPermissions: [
        { permissionValue: 'ChatMember.Read.Chat', permissionType: 'application' },
        { permissionValue: 'OnlineMeeting.ReadBasic.Chat', permissionType: 'application' },
      ],
    },
  });
});

test('an app that is there already counts as installed', async () => {
  await using at = await chatsAnswering(() => refusal(409, 'Conflict'));

  expect(await at.chats.installForPerson(ana, trace)).toEqual({ kind: 'installed' });
  expect(await at.chats.installInChat(thread, trace)).toEqual({ kind: 'installed' });
});

test('a policy’s refusal carries its code, and a chat that is not there is no refusal', async () => {
  await using refused = await chatsAnswering(() => refusal(403, 'AppInstallationBlockedByPolicy'));
  await using missing = await chatsAnswering(() => refusal(404, 'NotFound'));

  expect(await refused.chats.installForPerson(ana, trace)).toEqual({ kind: 'refused', why: 'AppInstallationBlockedByPolicy' });
  expect(await refused.chats.installInChat(thread, trace)).toEqual({ kind: 'refused', why: 'AppInstallationBlockedByPolicy' });
  expect(await missing.chats.installInChat(thread, trace)).toEqual({ kind: 'no-chat' });
  expect(await missing.chats.members(thread, trace)).toEqual({ kind: 'no-chat' });
});

test('people of this tenant are named, everyone else who reads along is counted', async () => {
  const aad = '#microsoft.graph.aadUserConversationMember';
  await using at = await chatsAnswering(() => ({
    status: 200,
    body: {
      value: [
        { '@odata.type': aad, userId: 'ANA', tenantId },
        { '@odata.type': aad, userId: 'ben', tenantId: null },
        { '@odata.type': aad, userId: 'external', tenantId: 'another-tenant' },
        { '@odata.type': '#microsoft.graph.anonymousGuestConversationMember', anonymousGuestId: 'x' },
        { '@odata.type': aad, userId: null, tenantId },
      ],
    },
  }));

  expect(await at.chats.members(thread, trace)).toEqual({ kind: 'members', people: ['ana', 'ben'], others: 3 });
});

test('throttling of an installation is thrown with its wait', async () => {
  await using at = await chatsAnswering(() => refusal(429, 'TooManyRequests', { 'retry-after': '5' }));

  await expect(at.chats.installInChat(thread, trace)).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 5 });
});
