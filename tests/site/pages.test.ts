import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sitemapPaths, useSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = useSite();

interface Visit {
  faults: string[];
  requests: string[];
}

/** Opens a page and writes down whatever goes wrong on it. */
async function visit(path: string, page: Page): Promise<Visit> {
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return;
    requests.push(request.url());
    if (!request.url().startsWith(site.url)) faults.push(`foreign: ${request.url()}`);
  });
  await page.goto(site.url + path, { waitUntil: 'load' });
  return { faults, requests };
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run(c: Document, o: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
      }
    ).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(', ')}`,
  );
}

async function check(path: string): Promise<string[]> {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const { faults, requests } = await visit(path, page);
  const isHelp = await page.evaluate(() => document.documentElement.classList.contains('plain'));
  if (isHelp && requests.length > 1) faults.push(`help page made ${requests.length} requests: ${requests.join(' ')}`);
  if (!isHelp && requests.length > 6) faults.push(`page made ${requests.length} requests`);
  await page.evaluate(axeSource);
  for (const width of [390, 1280]) {
    // A window as tall as the page: what scrolls under the strip for a moment is not a small target.
    await page.setViewportSize({ width, height: 844 });
    await page.setViewportSize({ width, height: await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 15_000)) });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const violation of await axe(page)) faults.push(`${width} ${colorScheme} ${violation}`);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) faults.push(`320 px: ${overflow} px too wide`);
  const state = await page.evaluate(() => ({ cookie: document.cookie, local: localStorage.length, session: sessionStorage.length }));
  if (state.cookie || state.local || state.session) faults.push(`something was stored: ${JSON.stringify(state)}`);
  await page.close();
  return faults.map((fault) => `${path} ${fault}`);
}

describe('every address of the sitemap', () => {
  test('loads clean, asks nobody else, stores nothing, and has no axe violation at phone and desk width, light and dark', async () => {
    const paths = sitemapPaths();
    expect(paths.length).toBeGreaterThan(100);
    const faults: string[] = [];
    const queue = [...paths];
    await Promise.all(
      [1, 2, 3].map(async () => {
        for (let path = queue.shift(); path; path = queue.shift()) faults.push(...(await check(path)));
      }),
    );
    expect(faults).toEqual([]);
  }, 900_000);

  test('an address that does not exist answers 404 with a page that leads on', async () => {
    const page = await site.browser.newPage();
    const response = await page.goto(`${site.url}/khong-co-trang-nay/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Không có trang này');
    await page.close();
  });
});
