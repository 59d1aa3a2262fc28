import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

/** Addresses of the first results for a query given in the address. */
async function results(query: string, filters: Record<string, string> = {}): Promise<string[]> {
  const page = await site.open(`/tim-kiem/?${new URLSearchParams({ q: query, ...filters })}`);
  await page.waitForFunction(() => (document.querySelector('site-search [role=status]')?.textContent ?? '') !== '');
  const urls = await page.$$eval('site-search ol a', (links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
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
    expect(urls).toEqual(['/ke-hoach/dong-nai/2024-hon-quan-thang-hanh-dong/']);
  });
});

describe('the search box', () => {
  const shownHelp = (page: Page) =>
    page.$$eval('[data-situation]:not([hidden])', (blocks) => blocks.map((block) => (block as HTMLElement).dataset['situation']));

  test.each([
    ['bi chong danh', 'nguoi-than'],
    ['bị chồng đánh', 'nguoi-than'],
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
    await page.focus('#cau-tim');
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(0);
    await page.close();
  });

  test('works from the keyboard alone: type, arrow down, enter', async () => {
    const page = await site.open('/tim-kiem/');
    await page.focus('#cau-tim');
    await page.keyboard.type('67/KH-UBND');
    await page.waitForSelector('site-search ol a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ke-hoach/an-giang/2021-binh-dang-gioi/');
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
});
