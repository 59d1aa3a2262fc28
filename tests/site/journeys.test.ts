import { extractText } from 'unpdf';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sitemapPaths, useSite } from './site.ts';

const site = useSite();

/** Presses Tab until the focused element's words begin with `words`, then Enter. Fails after 80 presses. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((text) => (document.activeElement?.textContent ?? '').trim().startsWith(text), words)) {
      expect(await isSeen(page), `${words} is covered`).toBe(true);
      return page.keyboard.press('Enter');
    }
  }
  throw new Error(`no way by Tab to “${words}” on ${page.url()}`);
}

/** Whether the focused element is on screen and under nothing else (WCAG 2.4.11). */
function isSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    if (!element || !box) return false;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  });
}

/** Lets the way out go to a page of our own, since tests ask no other host. */
async function catchExit(page: Page): Promise<void> {
  await page.route(
    (url) => url.origin !== site.url,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
  );
}

describe('the three visits, by keyboard alone', () => {
  test('someone in need goes from home to her situation, finds the number, and leaves', async () => {
    const page = await site.open('/');
    await catchExit(page);
    await tabTo(page, 'Người trong nhà làm tôi đau');
    await page.waitForURL('**/can-giup-do/bi-nguoi-than-lam-dau/');
    expect(await page.locator('a.number').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thoát nhanh');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'elsewhere');
    await page.close();
  });

  test('a reporter goes from home to the press room, a figure, and its CSV', async () => {
    const page = await site.open('/', { viewport: { width: 1280, height: 800 } });
    await tabTo(page, 'Báo chí');
    await page.waitForURL('**/bao-chi/');
    await tabTo(page, 'Mọi chỉ số');
    await page.waitForURL('**/chi-so/');
    await tabTo(page, '4.1');
    await page.waitForURL('**/chi-so/4-1-ty-so-gioi-tinh-khi-sinh/');
    expect(await page.locator('a[href$=".csv"]').count()).toBe(1);
    await page.close();
  });

  test('an officer goes from home to a plan and a clause of it', async () => {
    const page = await site.open('/', { viewport: { width: 1280, height: 800 } });
    await tabTo(page, 'Kế hoạch');
    await page.waitForURL('**/ke-hoach/');
    await tabTo(page, 'tỉnh An Giang');
    await page.waitForURL('**/ke-hoach/an-giang/2021-binh-dang-gioi/');
    await tabTo(page, 'IV.');
    expect(new URL(page.url()).hash).toBe('#iv');
    await page.close();
  });
});

describe('Thoát nhanh', () => {
  test('replaces the page, so that Back shows what was open before the visit', async () => {
    const page = await site.browser.newPage();
    await catchExit(page);
    await page.goto('data:text/html,<title>before</title>');
    await page.goto(`${site.url}/can-giup-do/`);
    await page.click('.fold summary >> nth=1');
    await page.click('.fold[open] a:text("Đọc hết")');
    await page.waitForURL('**/can-giup-do/*/');
    await page.click('text=Đường dây');
    await page.waitForURL('**/duong-day-nong/');
    await page.click('a.exit');
    await page.waitForFunction(() => document.title === 'elsewhere');
    await page.goBack();
    expect(await page.title()).toBe('before');
    await page.close();
  });

  test('answers to Shift pressed three times, and says how many are left', async () => {
    const page = await site.open('/ke-hoach/');
    await catchExit(page);
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(await page.locator('.exit-status').textContent()).toBe('Nhấn Shift thêm một lần để thoát.');
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => document.title === 'elsewhere');
    await page.close();
  });

  test('is not set off by typing capital letters', async () => {
    const page = await site.open('/tim-kiem/');
    await page.focus('#cau-tim');
    await page.keyboard.type('ABCD EFG');
    expect(await page.title()).toContain('Tìm kiếm');
    await page.close();
  });

  test('is in reach at 320 px, inside the window, at least 44 px high', async () => {
    const page = await site.open('/can-giup-do/tre-em/', { viewport: { width: 320, height: 568 } });
    const box = await page.locator('a.exit').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(568);
    await page.close();
  });
});

describe('without JavaScript', () => {
  test('every page shows its words and its numbers, and the search leads to the index', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    for (const path of sitemapPaths().filter((p) => !/\/dia-chi-tin-cay\/.+/.test(p))) {
      await page.goto(site.url + path);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
    }
    await page.goto(`${site.url}/tim-kiem/?q=an+giang`);
    expect(await page.locator('noscript').innerText()).toContain('mục lục A–Z');
    await page.click('noscript a');
    expect(await page.locator('h1').innerText()).toBe('Mục lục');
    await page.goto(`${site.url}/can-giup-do/`);
    expect(await page.locator('a.exit').getAttribute('href')).toMatch(/^https:/);
    await context.close();
  });
});

describe('charts and paper', () => {
  test('a chart is drawn when it comes into view, and its library is not loaded before', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 500 } });
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(`${site.url}/chi-so/4-1-ty-so-gioi-tinh-khi-sinh/`, { waitUntil: 'networkidle' });
    const before = scripts.length;
    await page.locator('indicator-chart').scrollIntoViewIfNeeded();
    await page.waitForSelector('indicator-chart[data-drawn=true]');
    expect(scripts.length).toBe(before + 1);
    expect(await page.locator('indicator-chart canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).width)).toBeGreaterThan(100);
    await page.close();
  });

  test('print leaves out what is only for the screen', async () => {
    const page = await site.open('/ke-hoach/hue/2021-chien-luoc-binh-dang-gioi/');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.strip', '.masthead', '.footer', '.toc']) expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('#iv-1').isVisible()).toBe(true);
    await page.close();
  });

  test.each([
    ['/muc-luc/so-van-ban/', '67/KH-UBND'],
    ['/muc-luc/', 'Theo năm'],
    ['/lich/an-giang/', '10/6/2021'],
    ['/lich/an-giang/', 'Tải lịch của nơi này'],
  ])('%s prints “%s”, though a screen may fold it away', async (path, words) => {
    const page = await site.open(path);
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
    expect(text.replace(/\s+/g, ' ')).toContain(words);
    await page.close();
  });
});
