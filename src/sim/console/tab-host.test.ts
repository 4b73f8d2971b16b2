import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, remedy } from '#test/support/browser.ts';
import { startSimulator, type Simulator } from '../program.ts';
import { aManifest } from '../teams/app-package.test-data.ts';

/** The real teams-js, in a page that does as it is told. */
const library = createRequire(import.meta.url).resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js');
const tabPage = `<!doctype html><title>tab</title><script src="/teams.js"></script><script>
  window.themes = [];
  window.ready = (async () => {
    await microsoftTeams.app.initialize([location.ancestorOrigins[0]]);
    microsoftTeams.app.registerOnThemeChangeHandler((theme) => themes.push(theme));
    await microsoftTeams.app.notifySuccess();
    return true;
  })();
</script>`;

/** The last page of a window that the tab opened: it tells what its address says. */
const endPage = `<!doctype html><title>end</title><script src="/teams.js"></script><script>
  microsoftTeams.app.initialize(['HOST']).then(() => location.hash === '#no' ? microsoftTeams.authentication.notifyFailure('access_denied') : microsoftTeams.authentication.notifySuccess('yes'));
</script>`;

const browser = await openBrowser();
const without = browser === null ? ` (${remedy})` : '';
let product: Server;
let simulator: Simulator;
let folder: string;
let people: { id: string; mail: string }[];
let chatId: string;

beforeAll(async () => {
  product = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://product');
    if (pathname === '/tab') return void response.writeHead(200, { 'content-type': 'text/html' }).end(tabPage);
    if (pathname === '/end') return void response.writeHead(200, { 'content-type': 'text/html' }).end(endPage.replace('HOST', simulator.addresses.window));
    if (pathname === '/still') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>still</title>');
    if (pathname === '/teams.js') return void readFile(library).then((text) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(text));
    if (pathname === '/internal/idle') return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"atRest":true,"nextDueAt":null}');
    if (pathname === '/api/messages') return void answerBot(request, response);
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => product.listen(0, '127.0.0.1', resolve));
  folder = await mkdtemp(join(tmpdir(), 'tab-host-'));
  const manifest = aManifest();
  const [, home] = manifest.staticTabs;
  const staticTabs = [
    { ...home, context: ['personalTab', 'meetingChatTab', 'meetingSidePanel'] },
    { entityId: 'team', name: 'Team', contentUrl: 'https://twofold.example/tab?is=team', scopes: ['personal'] },
  ];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, staticTabs }));
  const productUrl = `http://127.0.0.1:${String((product.address() as AddressInfo).port)}`;
  simulator = await startSimulator({ scenario: 'two-people-weekly', seed: 1, publicUrl: 'https://twofold.example', internalKey: 'key', productUrl, appPackage: folder });
  people = [...simulator.world.people.values()];
  [{ chatId }] = (await control('GET', '/meetings')) as [{ chatId: string }];
  await control('POST', `/people/${ben().id}/app`, { state: 'installed' });
  await control('POST', `/people/${ben().id}/app`, { state: 'installed', chatId });
});

afterAll(async () => {
  await browser?.close();
  await simulator.close();
  product.closeAllConnections();
  product.close();
  await rm(folder, { recursive: true });
});

const ben = () => people.find(({ mail }) => mail.startsWith('ben.'))!;

/** A bot with a message extension: a dialog of one field, and then its words. */
function answerBot(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { name, value } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { name?: string; value?: { data?: { sentence: string } } };
    const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Input.Text', id: 'sentence', label: 'Promise' }], actions: [{ type: 'Action.Submit', title: 'Keep it' }] };
    const answers: Record<string, unknown> = {
      'composeExtension/fetchTask': { task: { type: 'continue', value: { title: 'A promise', card } } },
      'composeExtension/submitAction': { task: { type: 'message', value: `Kept: ${value?.data?.sentence ?? ''}` } },
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers[name ?? ''] ?? {}));
  });
}

async function control(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${simulator.addresses.control}${path}`, { method, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return response.json();
}

async function aPage(address: string): Promise<Page> {
  const page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.goto(`${simulator.addresses.window}${address}`);
  return page;
}

/** The framed tab of a page, once its page says that it is ready. */
async function framed(page: Page): Promise<Frame> {
  await page.waitForSelector('iframe[data-state="ready"]');
  const frame = page.frames().find((one) => one.name() === 'embedded-page-container')!;
  await frame.evaluate('ready');
  return frame;
}

const alone = (query: Record<string, string>) => `/tab?${new URLSearchParams({ person: ben().mail, ...query }).toString()}`;

test.skipIf(browser === null)(`the real teams-js finds its host: context, a token of Entra, settings, and each change of theme${without}`, async () => {
  const page = await aPage(alone({ kind: 'personal', theme: 'dark', locale: 'de-de', sub: 'pair/1' }));
  const frame = await framed(page);

  const context = await frame.evaluate('microsoftTeams.app.getContext()');
  const token = String(await frame.evaluate('microsoftTeams.authentication.getAuthToken()'));
  const config = await frame.evaluate('microsoftTeams.pages.getConfig()');
  await page.evaluate("window.teamsHost.setTheme('contrast')");
  await frame.waitForFunction('themes.length > 0');

  expect(context).toMatchObject({ app: { theme: 'dark', locale: 'de-de' }, page: { id: 'home', subPageId: 'pair/1', frameContext: 'content' }, user: { id: ben().id, tenant: { id: simulator.world.tenantId } } });
  expect(JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())).toMatchObject({ oid: ben().id, aud: simulator.world.app.clientId, scp: 'access_as_user' });
  expect(config).toMatchObject({ entityId: 'home', contentUrl: 'https://twofold.example/tab' });
  expect(await frame.evaluate('themes')).toEqual(['contrast']);
}, 60_000);

test.skipIf(browser === null)(`without consent the token is refused with Teams’ reason, and what is not played gets no answer${without}`, async () => {
  await control('POST', `/people/${ben().id}/consent`, { given: false });
  const frame = await framed(await aPage(alone({ kind: 'personal' })));

  const refused = await frame.evaluate('microsoftTeams.authentication.getAuthToken().catch(({ message }) => message)');
  await control('POST', `/people/${ben().id}/consent`, { given: true });
  const silent = await frame.evaluate("Promise.race([microsoftTeams.pages.backStack.navigateBack(), new Promise((resolve) => setTimeout(() => resolve('silence'), 500))])");

  expect(refused).toBe('resourceRequiresConsent');
  expect(silent).toBe('silence');
  expect(simulator.world.journal.entries.filter(({ channel }) => channel === 'tab').map(({ what }) => what)).toEqual([expect.stringContaining('navigateBack: not played')]);
}, 60_000);

test.skipIf(browser === null)(`a window of the app’s own tells the tab how it ended: yes, no, closed by hand; another host’s page does not open${without}`, async () => {
  const page = await aPage(alone({ kind: 'personal' }));
  const frame = await framed(page);
  const authenticate = (url: string) => frame.evaluate(`microsoftTeams.authentication.authenticate({ url: '${url}' }).catch(({ message }) => message)`);
  const closedByHand = async () => {
    const opened = page.waitForEvent('popup');
    const ended = authenticate('https://twofold.example/still');
    await (await opened).close();
    return ended;
  };

  expect(await authenticate('https://twofold.example/end')).toBe('yes');
  expect(await authenticate('https://twofold.example/end#no')).toBe('access_denied');
  expect(await closedByHand()).toBe('CancelledByUser');
  expect(await authenticate('https://elsewhere.example/end')).toBe('FailedToOpenWindow');
  await expect.poll(() => page.context().pages().length).toBe(1);
}, 60_000);

test.skipIf(browser === null)(`the side panel is 280 px wide and tells its meeting; outside of the meeting there is none${without}`, async () => {
  const outside = await aPage(alone({ kind: 'sidePanel', chat: chatId }));
  await outside.waitForSelector('.tab-refused');
  await control('POST', '/meetings', { chatId, event: 'start' });
  const frame = await framed(await aPage(alone({ kind: 'sidePanel', chat: chatId })));

  const context = await frame.evaluate('microsoftTeams.app.getContext()');
  const details = await frame.evaluate('new Promise((resolve) => microsoftTeams.meeting.getMeetingDetails((error, told) => resolve([error, told])))');
  await control('POST', '/meetings', { chatId, event: 'end' });

  expect(await frame.evaluate('innerWidth')).toBe(280);
  expect(context).toMatchObject({ page: { frameContext: 'sidePanel' }, chat: { id: chatId }, meeting: { id: expect.any(String) as string } });
  expect(details).toMatchObject([null, { details: { type: 'Recurring' }, conversation: { id: chatId } }]);
}, 60_000);

test.skipIf(browser === null)(`a link to another tab of the app opens it in its place, a link to another app is refused${without}`, async () => {
  const page = await aPage(alone({ kind: 'personal' }));
  const frame = await framed(page);
  const appId = aManifest().id;

  const foreign = await frame.evaluate("microsoftTeams.pages.navigateToApp({ appId: '11111111-1111-4111-8111-111111111111', pageId: 'home' }).catch(() => 'refused')");
  await frame.evaluate(`void microsoftTeams.app.openLink('https://teams.microsoft.com/l/entity/${appId}/team?context=' + encodeURIComponent('{"subEntityId":"rep/2"}'))`);
  await page.waitForURL(/entity=team/);
  const opened = await (await framed(page)).evaluate('microsoftTeams.app.getContext()');

  expect(foreign).toBe('refused');
  expect(opened).toMatchObject({ page: { id: 'team', subPageId: 'rep/2' } });
}, 60_000);

test.skipIf(browser === null)(`in the window one joins a meeting: the panel opens and stays through what happens, the clock runs, leaving ends both${without}`, async () => {
  const page = await aPage(`/?person=${ben().mail}`);
  await page.click('.chat-item:has-text("Ana")');
  await page.click('[data-key="join"]');
  const frame = await framed(page);
  await frame.evaluate('window.isTheSame = true');
  const began = simulator.world.clock.now();
  await control('POST', '/meetings', { chatId, event: 'start', people: [people.find(({ mail }) => mail.startsWith('ana.'))!.mail] });
  await page.waitForSelector('.tile:has-text("Ana")');
  await page.waitForFunction("/:\\d\\d:\\d\\d/.test(document.querySelector('.clock .time').textContent)");
  await expect.poll(() => simulator.world.clock.now(), { timeout: 10_000 }).toBeGreaterThan(began);
  await page.selectOption('#theme', 'dark');
  await frame.waitForFunction('themes.length > 0');

  expect(await frame.evaluate('[isTheSame, innerWidth, themes]')).toEqual([true, 280, ['dark']]);
  await page.click('.btn.leave');
  await page.waitForSelector('[data-key="join"]');
  await control('POST', '/meetings', { chatId, event: 'end' });
  await expect.poll(() => control('GET', '/clock/run'), { timeout: 10_000 }).toEqual({ runs: false });
  expect(page.frames()).toHaveLength(1);
}, 60_000);

test.skipIf(browser === null)(`a message’s menu starts the app’s command, its dialog is filled in, and the bot’s words are shown${without}`, async () => {
  await control('POST', `/people/${ben().id}/say`, { chatId, text: 'I’ll call Acme' });
  const page = await aPage(`/?person=${ben().mail}`);
  await page.click('.chat-item:has-text("Ana")');

  await page.click('.msg summary[aria-label="More actions"]');
  await page.click('.menu-items button:has-text("Keep as a promise")');
  await page.fill('.extension-dialog input', 'Call Acme on Friday');
  await page.click('.extension-dialog button:has-text("Keep it")');
  await page.waitForFunction("document.getElementById('toast').textContent === 'Kept: Call Acme on Friday'");

  expect(await page.locator('.extension-dialog').count()).toBe(0);
  expect(simulator.world.findings).toEqual([]);
}, 60_000);
