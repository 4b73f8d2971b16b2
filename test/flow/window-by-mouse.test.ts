import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openBrowser, remedy } from '#test/support/browser.ts';
import { story } from '#test/support/story.ts';

const browser = await openBrowser();
afterAll(() => browser?.close());

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The page says when nothing is under way any more. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.waitForFunction(() => !document.body.classList.contains('busy'), null, { timeout: 60_000 });
  await page.waitForTimeout(500);
}

/** What axe has to say of the page as it stands, by rule and place. */
async function remarks(page: Page): Promise<readonly string[]> {
  await page.evaluate(await import('node:fs').then(({ readFileSync }) => readFileSync(axe, 'utf8')));
  return page.evaluate(`axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}

test.skipIf(browser === null)(`the offer is answered with the mouse, the agenda stands in the chat, and axe finds nothing in three themes${browser === null ? ` (${remedy})` : ''}`, async () => {
  await using s = await story('two-people-weekly');
  const page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(s.window);
  await page.click('.person:has-text("Ana")');
  await rest(page);
  await page.click('.chat-item:has-text("Twofold")');
  await page.click('.acard button:has-text("Save my choices")');
  await rest(page);
  await page.click('.chat-item:has-text("1:1 Ana / Ben")');
  await rest(page);

  expect(await page.locator('.acard').innerText()).toContain('Part 1: Coaching');
  for (const theme of ['default', 'dark', 'contrast']) {
    await page.selectOption('header select', theme);
    expect(await remarks(page), theme).toEqual([]);
  }
  expect(errors).toEqual([]);
});
