import { expect, test } from 'vitest';
import { meetingIdOf } from './activities.ts';
import type { AppPackage } from './app-package.ts';
import { anApp } from './app-package.test-data.ts';
import { ana, ben, cleo, planMeeting, standIn, threadId, type StandIn } from './bot-stand-in.ts';
import { NotPossible } from './not-possible.ts';
import { createSurfaces, type SurfaceRequest } from './surfaces.ts';

type Refused = { status: number; message: string };

function tabs({ world, teams }: StandIn, app: AppPackage | null = anApp(), isConsented = true) {
  const refused = { is: 'refused', status: 400, error: 'invalid_grant', code: 65_001, description: '', suberror: 'consent_required' } as const;
  const forUser = (userId: string) => Promise.resolve(isConsented ? ({ is: 'token', token: `token of ${userId}`, expiresIn: 3_599 } as const) : refused);
  const surfaces = createSurfaces({ world, teams, tokens: { forUser }, app });
  const open = (person: string, request: SurfaceRequest): ReturnType<typeof surfaces.open> | Refused => {
    try {
      return surfaces.open(person, request);
    } catch (error) {
      if (error instanceof NotPossible) return { status: error.status, message: error.message };
      throw error;
    }
  };
  return { surfaces, open };
}

test('A personal tab is framed from the loopback address of the public host and told who looks at it', async () => {
  await using stand = await standIn();
  stand.teams.setApp(ben.id, 'installed');

  const surface = tabs(stand).open(ben.mail, { kind: 'personal', subEntityId: 'pair/1', theme: 'dark' });

  expect(surface).toMatchObject({
    url: `${stand.world.product.url}/tab?in=home#top`,
    frameContext: 'content',
    settings: { entityId: 'home', contentUrl: 'https://twofold.example/tab?in=home#top' },
    context: { userObjectId: ben.id, tid: stand.world.tenantId, entityId: 'home', subEntityId: 'pair/1', theme: 'dark', locale: 'en-us', appId: anApp().id },
  });
  expect(surface).not.toHaveProperty('context.chatId');
});

test('In a meeting’s chat and side panel the tab knows chat and meeting; the panel needs its person to be in the meeting', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  stand.teams.addToChat(ana.id, threadId);
  const { open } = tabs(stand);

  const inChat = open(ben.id, { kind: 'chat', chatId: threadId });
  const outside = open(ben.id, { kind: 'sidePanel', chatId: threadId });
  stand.teams.join(ben.id, threadId);
  const inside = open(ben.id, { kind: 'sidePanel', chatId: threadId });

  expect(inChat).toMatchObject({ frameContext: 'content', context: { chatId: threadId, meetingId: meetingIdOf(threadId) } });
  expect(outside).toMatchObject({ status: 409 });
  expect(inside).toMatchObject({ frameContext: 'sidePanel', context: { frameContext: 'sidePanel', chatId: threadId, entityId: 'meeting' } });
});

test('There is no tab without the app, for outsiders, where the manifest puts none, and without a package', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  const { open } = tabs(stand);

  expect(open(ben.id, { kind: 'personal' })).toMatchObject({ status: 409 });
  expect(open(ben.id, { kind: 'chat', chatId: threadId })).toMatchObject({ status: 409 });
  stand.teams.addToChat(ana.id, threadId);
  expect(open(cleo.id, { kind: 'chat', chatId: threadId })).toMatchObject({ status: 404 });
  expect(open(ben.id, { kind: 'details', chatId: threadId })).toMatchObject({ status: 404 });
  expect(open(ben.id, { kind: 'chat', chatId: threadId, entityId: 'home' })).toMatchObject({ status: 404 });
  expect(tabs(stand, null).open(ben.id, { kind: 'personal' })).toMatchObject({ status: 409 });
});

test('A token is given for the app’s own resource only, and with consent', async () => {
  await using stand = await standIn();
  const info = { id: anApp().clientId, resource: 'api://elsewhere.example/x' };

  expect(await tabs(stand).surfaces.token(ben.mail)).toEqual({ token: `token of ${ben.id}` });
  expect(await tabs(stand, anApp(), false).surfaces.token(ben.id)).toEqual({ refused: 'resourceRequiresConsent' });
  expect(await tabs(stand, anApp({ webApplicationInfo: info })).surfaces.token(ben.id)).toEqual({ refused: 'App resource defined in manifest and iframe origin do not match' });
  expect(await tabs(stand, anApp({ webApplicationInfo: null })).surfaces.token(ben.id)).toEqual({ refused: 'App webApplicationInfo or resource not defined in manifest' });
});

test('Meeting details are told as teams-js takes them, with consent to them', async () => {
  const details = { subject: 'Ana and Ben', start: Date.UTC(2026, 10, 24, 10), end: Date.UTC(2026, 10, 24, 10, 30), recurring: true, organizer: ana.id, joinUrl: 'https://teams.microsoft.com/l/meetup-join/x' };
  await using stand = await standIn({ details });
  planMeeting(stand);
  const { surfaces } = tabs(stand);

  const early = surfaces.meetingDetails(ben.id, threadId);
  stand.teams.addToChat(ana.id, threadId);
  const told = surfaces.meetingDetails(ben.id, threadId);

  expect(early).toMatchObject({ error: { errorCode: 1000 }, details: null });
  expect(told).toMatchObject({ error: null, details: { details: { title: 'Ana and Ben', type: 'Recurring', scheduledStartTime: '2026-11-24T10:00:00.000Z' }, organizer: { id: ana.mri, tenantId: stand.world.tenantId } } });
});
