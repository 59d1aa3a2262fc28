import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { readBuilt, useSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const site = useSite();

/** Addresses of the first results for a query given in the address. */
async function results(query: string, filters: Record<string, string> = {}): Promise<string[]> {
  const page = await site.open(`/tim-kiem/?${new URLSearchParams({ q: query, ...filters })}`);
  await page.waitForFunction(() => (document.querySelector('site-search [role=status]')?.textContent ?? '') !== '');
  const urls = await page.$$eval('site-search [role=option]', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  await page.close();
  return urls;
}

describe('the search finds the five plans', () => {
  test.each([
    ['by number', '67/KH-UBND', '/ke-hoach/an-giang/2021-binh-dang-gioi/'],
    ['by the number of the document that submitted it', '309/TTr-SLĐTBXH', '/ke-hoach/dong-nai/2021-binh-phuoc-binh-dang-gioi/'],
    ['by place and year', 'Hớn Quản 2024', '/ke-hoach/dong-nai/2024-hon-quan-thang-hanh-dong/'],
    ['by the old name of its province', 'Thừa Thiên Huế', '/ke-hoach/hue/2021-chien-luoc-binh-dang-gioi/'],
    ['by place without marks', 'cao bang 2022', '/ke-hoach/cao-bang/2022-binh-dang-gioi/'],
    ['by theme', 'Đảm bảo an sinh xã hội, tăng quyền năng', '/ke-hoach/dong-nai/2024-hon-quan-thang-hanh-dong/'],
  ])('%s', async (_how, query, url) => {
    expect((await results(query)).slice(0, 5)).toContain(url);
  });

  test('and narrows them down by kind, year and level', async () => {
    const urls = await results('bình đẳng giới', { loại: 'Kế hoạch', năm: '2024', cấp: 'cấp huyện' });
    expect(new Set(urls)).toEqual(new Set(['/ke-hoach/dong-nai/2024-hon-quan-thang-hanh-dong/']));
  });
});

describe('the search box', () => {
  const shownHelp = (page: Page) =>
    page.$$eval('[data-situation]:not([hidden])', (blocks) => blocks.map((block) => (block as HTMLElement).dataset['situation']));

  test.each([
    ['bi chong danh', 'nguoi-than'],
    ['bị chồng đánh', 'nguoi-than'],
    ['chong danh toi', 'nguoi-than'],
    ['bi quay roi', 'quay-roi'],
    ['tu tu', 'tam-ly'],
    ['cau cuu', 'nguy-hiem'],
    ['bij choongf ddanhs', 'nguoi-than'],
  ])('puts help before the results for "%s"', async (query, situation) => {
    const page = await site.open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-situation]:not([hidden])');
    expect(await shownHelp(page)).toEqual([situation]);
    expect(await page.locator('[data-situation]:not([hidden]) a[href^="tel:"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('finds words with đ when they are typed without it', async () => {
    expect(await results('dia chi tin cay')).toContain('/dia-chi-tin-cay-la-gi/');
  });

  test('loads nothing before the reader comes to it', async () => {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });
    await page.goto(`${site.url}/tim-kiem/`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    const first = page.waitForRequest((request) => request.url().includes('/pagefind/'));
    await page.focus('#cau-tim');
    await first;
    expect(asked.length).toBeGreaterThan(0);
    await page.close();
  });

  test('works from the keyboard alone: type, arrow down, enter', async () => {
    const page = await site.open('/tim-kiem/');
    await page.focus('#cau-tim');
    await page.keyboard.type('67/KH-UBND');
    await page.waitForSelector('site-search [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ke-hoach/an-giang/2021-binh-dang-gioi/**');
    await page.close();
  });

  test('keeps the question in the address, and treats markup as words', async () => {
    const page = await site.open('/tim-kiem/');
    await page.fill('#cau-tim', '<img src=x onerror=alert(1)>');
    await page.waitForTimeout(600);
    expect(new URL(page.url()).searchParams.get('q')).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('site-search img').count()).toBe(0);
    await page.close();
  });

  test('leads straight to the clause, with its words to be lit there', async () => {
    const page = await site.open('/tim-kiem/?q=nha+tam+lanh');
    const href = await page.locator('[role=option][href^="/ke-hoach/"]').first().getAttribute('href');
    expect(href).toMatch(/^\/ke-hoach\/[^#]+#[a-z0-9-]+:~:text=/);
    const marks = await page.locator('[role=option] mark').allTextContents();
    expect(marks.join(' ').toLowerCase()).toContain('nhà tạm lánh');
    await page.close();
  });

  test('is a combobox: the list is named and controlled, the active option is told, Escape lets go of it', async () => {
    const page = await site.open('/tim-kiem/');
    const box = page.getByRole('combobox', { name: 'Tìm gì' });
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.fill('an giang 2021');
    await page.waitForSelector('[role=option]');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await box.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cau-tim');
    await box.press('Escape');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.close();
  });

  test('says what it understood when it mended a slip', async () => {
    const page = await site.open(`/tim-kiem/?q=${encodeURIComponent('qấy rối tình dục')}`);
    await page.waitForSelector('[role=option]');
    expect(await page.locator('.understood').textContent()).toBe('Tìm theo: “quấy rối tình dục”.');
    await page.close();
  });

  test('helps on when nothing is found', async () => {
    const page = await site.open('/tim-kiem/?q=xyzxyz');
    await page.waitForSelector('.nothing:not([hidden])');
    expect(await page.locator('.nothing a').count()).toBeGreaterThan(1);
    await page.close();
  });

  test('has no axe violation with results, help and filters shown, and fits 320 px', async () => {
    const page = await site.open('/tim-kiem/?q=bi+chong+danh', { viewport: { width: 320, height: 640 } });
    await page.waitForSelector('[role=option]');
    await page.click('summary');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(axeSource);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
    }
    await page.close();
  });

  test('costs at most 25 KB of our own script, compressed', () => {
    const scripts = new Set([...readBuilt('/tim-kiem/').matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((m) => m[1] ?? ''));
    for (const path of scripts)
      for (const [, name = ''] of readBuilt(path).matchAll(/["'`](?:\.\/|tai-nguyen\/)([^"'`]+\.js)["'`]/g))
        scripts.add(`/tai-nguyen/${name}`);
    expect(scripts.size).toBeGreaterThan(1);
    const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readBuilt(path)).length, 0);
    expect(bytes).toBeLessThanOrEqual(25_000);
  });
});
