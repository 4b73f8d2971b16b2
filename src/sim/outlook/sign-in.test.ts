import { expect, test } from 'vitest';
import { anApp } from '../teams/app-package.test-data.ts';
import { ana, standIn } from '../teams/bot-stand-in.ts';
import { answerBridge } from './sign-in.ts';

const app = anApp();
const consented = { forNestedApp: () => Promise.resolve({ is: 'token', token: 't', idToken: 'i', expiresIn: 3_599 } as const) };
const unconsented = {
  forNestedApp: () => Promise.resolve({ is: 'refused', status: 400, error: 'invalid_grant', code: 65_001, description: 'No consent.', suberror: 'consent_required' } as const),
};
const message = (method: string, tokenParams?: object) => JSON.stringify({ messageType: 'NestedAppAuthRequest', method, requestId: 'r', tokenParams });
const own = { clientId: app.clientId, scope: `openid ${app.webApplicationInfo?.resource ?? ''}/access_as_user` };

test('the bridge gives a token for the app’s own API, and refuses another application and another scope', async () => {
  await using stand = await standIn();
  const ask = (params: object) => answerBridge({ world: stand.world, tokens: consented, app }, ana, message('GetToken', params));

  expect(await ask(own)).toMatchObject({ requestId: 'r', success: true, token: { access_token: 't', id_token: 'i' }, account: { localAccountId: ana.id } });
  expect(await ask({ ...own, clientId: '11111111-1111-4111-8111-111111111111' })).toMatchObject({ success: false, error: { status: 'PERSISTENT_ERROR', code: 'unauthorized_client' } });
  expect(await ask({ ...own, scope: 'https://graph.microsoft.com/Mail.Read' })).toMatchObject({ success: false, error: { code: 'invalid_scope' } });
});

test('without consent the person has to be asked, and asking ends with a closed window', async () => {
  await using stand = await standIn();
  const parts = { world: stand.world, tokens: unconsented, app };

  expect(await answerBridge(parts, ana, message('GetToken', own))).toMatchObject({ success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'invalid_grant', subError: 'consent_required' } });
  expect(await answerBridge(parts, ana, message('GetTokenPopup', own))).toMatchObject({ success: false, error: { status: 'USER_CANCEL' } });
  expect(await answerBridge(parts, ana, message('GetInitContext'))).toMatchObject({ success: true, initContext: { accountContext: { tenantId: stand.world.tenantId } } });
  expect(await answerBridge(parts, ana, 'no JSON')).toBeUndefined();
});
