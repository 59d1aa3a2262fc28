import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtPages, readBuilt, useSite, wordsOf } from './site.ts';

const site = useSite();
const page41 = '/chi-so/4-1-ty-so-gioi-tinh-khi-sinh/';
const embed41 = `/nhung${page41}`;

async function drawn(page: Page): Promise<void> {
  await page.locator('indicator-chart').first().scrollIntoViewIfNeeded();
  await page.waitForSelector('indicator-chart[data-drawn=true]');
}

describe('the chart', () => {
  test('is moved through by arrow keys, and says each point, break and target', async () => {
    const page = await site.open(page41);
    await drawn(page);
    const stage = page.locator('indicator-chart [role=application]').first();
    const spoken = () => page.locator('indicator-chart [aria-live]').first().textContent();
    await stage.focus();
    const heard: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('ArrowRight');
      heard.push(await spoken());
    }
    expect(heard).toEqual([
      '2006: 110 bé trai/100 bé gái (1/14)',
      'Đứt mạch, không nối: Nguồn khác, không nêu cách thu thập. (2/14)',
      '2010: 111,2 bé trai/100 bé gái (3/14)',
      '2015: 112,8 bé trai/100 bé gái (4/14)',
    ]);
    await page.keyboard.press('End');
    expect(await spoken()).toBe('Chỉ tiêu đến năm 2030: 109 bé trai/100 bé gái (14/14)');
    await page.keyboard.press('ArrowRight');
    expect(await spoken()).toContain('(14/14)');
    await page.keyboard.press('Home');
    expect(await spoken()).toContain('(1/14)');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('indicator-chart') === null)).toBe(true);
    await page.close();
  });

  test('is a picture beside its table without a script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + page41);
    const picture = page.locator('indicator-chart img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(720);
    expect(await picture.getAttribute('alt')).toContain('2006 110 bé trai/100 bé gái');
    expect(await page.locator('indicator-chart [role=application]').isVisible()).toBe(false);
    expect(await page.locator('table').count()).toBeGreaterThan(1);
    await context.close();
  });

  test('does not break the policy of its page', async () => {
    const page = await site.browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(site.url + page41);
    await drawn(page);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the page of an indicator', () => {
  test('states status, reason and rule, and one sentence for the air', () => {
    const words = wordsOf(readBuilt('/chi-so/2-1-lao-dong-nu-huong-luong/'));
    expect(words).toContain('Đến năm 2025: 50%. Đạt. 2024: 50,9%, đã tới mức 50% của năm 2025.');
    expect(words).toContain('Hai bên chỗ đứt mạch không nối với nhau.');
    expect(words).toContain('năm 2024, lao động nữ làm công hưởng lương chiếm 50,9 phần trăm.');
  });
});

describe('the page to embed', () => {
  const embeds = builtPages().filter((path) => path.includes('/nhung/'));

  test('is there for every chart, following the site and kept as of a day', () => {
    expect(embeds).toContain(embed41);
    expect(embeds).toContain(`${embed41}2026-11-23/`);
    expect(readBuilt(`${embed41}2026-11-23/`)).toContain('bản giữ nguyên');
  });

  test('works in a frame of another page, with one request and none to another host', async () => {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const host = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<link rel="icon" href="data:,"><iframe src="${site.url}${embed41}" width="720" height="760"></iframe>`);
    }).listen(0);
    const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
    await page.goto(address, { waitUntil: 'networkidle' });
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('h1').textContent()).toBe('Tỷ số giới tính khi sinh');
    expect(await frame.locator('svg text').filter({ hasText: '112,8' }).isVisible()).toBe(true);
    await frame.locator('summary').click();
    expect(await frame.locator('table').isVisible()).toBe(true);
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([`${site.url}${embed41}`]);
    await page.close();
    host.close();
  });
});

describe('map and calendar', () => {
  test('the map has the 34 provinces and both archipelagos, each a link with its words', async () => {
    const page = await site.open('/ban-do/');
    const labels = await page.$$eval('.tile-map a', (tiles) => tiles.map((tile) => tile.getAttribute('aria-label')));
    expect(labels).toHaveLength(36);
    expect(labels).toContain('Hoàng Sa: thuộc thành phố Đà Nẵng');
    expect(labels).toContain('Trường Sa: thuộc tỉnh Khánh Hòa');
    expect(labels.find((label) => label?.startsWith('Cao Bằng'))).toContain('1 kế hoạch');
    expect(await page.locator('table tbody tr').count()).toBe(34);
    await page.close();
  });

  test('the calendar shows the days of the year with their sources, and no day without one', () => {
    const words = wordsOf(readBuilt('/lich/'));
    for (const day of ['08/3/2026', '20/10/2026', '25/11/2026', '26/12/2026']) expect(words).toContain(day);
    expect(words).not.toMatch(/11\/10\/2026|30\/7\/2026/);
  });
});

describe('with axe', () => {
  const paths = [page41, '/lich/', '/ban-do/', '/du-lieu/', embed41];
  const looks = [
    { colorScheme: 'light', viewport: { width: 360, height: 740 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  ] as const;

  test.each(paths.flatMap((path) => looks.map((look) => [path, look] as const)))('%s has no violation %o', async (path, look) => {
    const page = await site.open(path, look);
    if (path === page41) await drawn(page);
    await page.evaluate(axeCore.source);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  });
});
