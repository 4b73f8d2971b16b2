import { build } from 'esbuild';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { webBuildOptions } from '#main/bundle-web.mjs';
import { launch } from '#main/launch.ts';
import { removeDatabase } from '#main/embedded-postgres.ts';
import { openBrowser, remedy } from '#test/support/browser.ts';
import { createControl } from '#test/support/control.ts';
import { createPlayed } from '#test/support/played.ts';
import { percentile } from './measure.ts';

/*
 * How long the side panel and the tab take until they can be used, and how far anything jumps on the way, beside a bare Fluent page with teams-js in the same
 * host: the bare page answers in the place of ours. From the frame's navigation to its first button, with an empty cache each time. Prints one line of JSON.
 */
const rounds = Number(process.argv[2] ?? 7);
const dataDir = await mkdtemp(join(tmpdir(), 'twofold-screens-'));
const launched = await launch({ scenario: 'two-people-weekly', seed: 1, dataDir, latency: 0 });
const browser = await openBrowser();
try {
  if (browser === null) throw new Error(remedy);
  const address = await scene();
  const hello = await helloPage();
  const kinds = { sidePanel: { kind: 'sidePanel', hello: false }, tab: { kind: 'personal', hello: false }, helloPanel: { kind: 'sidePanel', hello: true }, helloTab: { kind: 'personal', hello: true } } as const;
  const seen: Record<string, Measured[]> = {};
  for (const slowdown of [1, 4]) {
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, { kind, hello: isBare }] of Object.entries(kinds)) (seen[`${name} ×${slowdown}`] ??= []).push(await measure(browser, address(kind), { slowdown, hello: isBare ? hello : null }));
    }
  }
  console.log(JSON.stringify(summary(seen)));
} finally {
  await browser?.close();
  await launched.stop();
  await removeDatabase(dataDir);
}

type Measured = { readonly usable: number; readonly shift: number };

function summary(seen: Readonly<Record<string, readonly Measured[]>>) {
  const median = (name: string) => Math.round(percentile((seen[name] ?? []).map(({ usable }) => usable), 0.5) ?? NaN);
  const line = (ours: string, bare: string) => ({
    milliseconds: median(ours),
    bare: median(bare),
    ratio: Math.round((median(ours) / median(bare)) * 100) / 100,
    worstShift: Math.max(...(seen[ours] ?? []).map(({ shift }) => shift)),
  });
  return {
    sidePanel: line('sidePanel ×1', 'helloPanel ×1'),
    sidePanelSlow: line('sidePanel ×4', 'helloPanel ×4'),
    tab: line('tab ×1', 'helloTab ×1'),
    tabSlow: line('tab ×4', 'helloTab ×4'),
  };
}

/** A pair that is on and in its meeting; the address of a surface of it. */
async function scene() {
  const { simulator } = launched;
  const control = createControl(simulator.control);
  await control.settle();
  const person = simulator.people.find(({ displayName }) => displayName.startsWith('Ana'));
  if (person === undefined) throw new Error('The scenario has no Ana.');
  const ana = createPlayed(control, person);
  await ana.press(await ana.card('personal', /two halves/), 'Save my choices');
  await control.to('2026-11-03T10:00:00Z');
  const { id } = await ana.meetingChat();
  await control.call('POST', '/meetings', { chatId: id, event: 'start' });
  return (kind: string) => `${new URL(simulator.window).origin}/tab?${new URLSearchParams({ person: ana.mail, kind, entity: 'home', chat: id }).toString()}`;
}

async function helloPage(): Promise<string> {
  const { outputFiles } = await build({ ...webBuildOptions, splitting: false, entryPoints: { hello: 'test/bench/hello-tab.tsx' } });
  const script = outputFiles?.[0];
  if (script === undefined) throw new Error('The bare page was not built.');
  return script.text;
}

async function measure(at: Browser, address: string, { slowdown, hello }: { readonly slowdown: number; readonly hello: string | null }): Promise<Measured> {
  const context = await at.newContext({ viewport: address.includes('sidePanel') ? { width: 320, height: 700 } : { width: 1200, height: 900 } });
  await context.addInitScript(`window.__shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
new MutationObserver((_changes, observer) => { if (document.querySelector('#root button') !== null) { window.__usable = performance.now(); observer.disconnect(); } }).observe(document, { childList: true, subtree: true });`);
  const page = await context.newPage();
  if (hello !== null) await inItsPlace(page, hello);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address);
  const frame = page.frameLocator('iframe[name=embedded-page-container]');
  await frame.locator('#root button').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500); // what comes late may still push
  const inside = page.frames()[1];
  const measured = (await inside?.evaluate('({ usable: window.__usable, shift: window.__shift })')) as Measured | undefined;
  await context.close();
  if (measured === undefined) throw new Error('The frame is gone.');
  return measured;
}

/** The bare page answers for ours, with the same host, policy and origin. */
async function inItsPlace(page: Page, script: string): Promise<void> {
  await page.route(`${launched.product}/tab*`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '').replace(/src="\/assets\/[^"]+"/, 'src="/assets/hello.js"');
    await route.fulfill({ response, body: html });
  });
  await page.route(`${launched.product}/assets/hello.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
}
