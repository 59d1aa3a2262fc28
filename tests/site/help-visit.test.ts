import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtPages, decode, readBuilt, useSite } from './site.ts';

const site = useSite();
const elsewhere = '<title>elsewhere</title>';
async function catchOthers(page: Page): Promise<void> {
  await page.route(
    (url) => url.origin !== site.url,
    (route) => route.fulfill({ contentType: 'text/html', body: elsewhere }),
  );
}

describe('a whole visit leaves by one way', () => {
  const visit = async (page: Page, leave: () => Promise<void>) => {
    await catchOthers(page);
    await page.goto('data:text/html,<title>search engine</title>');
    await page.goto(`${site.url}/can-giup-do/`);
    await page.click('.fold summary >> nth=1');
    await page.click('.fold[open] a:text("Đọc hết")');
    await page.waitForURL('**/can-giup-do/*/');
    await page.click('text=Theo tỉnh >> nth=0');
    await page.waitForURL('**/dia-chi-tin-cay/');
    await leave();
    await page.waitForFunction(() => document.title === 'elsewhere');
  };

  test.each([
    ['a touch', (page: Page) => page.click('a.exit')],
    [
      'Shift three times',
      async (page: Page) => {
        for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
      },
    ],
    [
      'the keyboard alone',
      async (page: Page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      },
    ],
  ])('by %s, and Back finds the search engine', async (_, leave) => {
    const page = await site.browser.newPage();
    await visit(page, () => leave(page));
    await page.goBack();
    expect(await page.title()).toBe('search engine');
    await page.close();
  });

  // Only a script can take a page out of the history: without one, a link always adds an entry. So the whole visit is made
  // to fit into one page, whose situations open where they stand, and the page on safety says what Back does.
  test('with JavaScript off three situations open in one page: the link leaves, Back shows that page once, then the search engine', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await catchOthers(page);
    await page.goto('https://tim-kiem.example/');
    await page.goto(`${site.url}/can-giup-do/`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const i of [1, 2, 7]) {
      await page.click(`.fold summary >> nth=${i}`);
      const open = page.locator('.fold[open]');
      expect(await open.count()).toBe(1);
      expect(await open.locator('a.number:visible').count()).toBeGreaterThan(0);
      expect(await open.locator('.steps li:visible').count()).toBe(3);
    }
    expect(requests).toEqual([]);
    await page.click('a.exit');
    expect(new URL(page.url()).origin).not.toBe(site.url);
    await page.goBack();
    expect(page.url()).toBe(`${site.url}/can-giup-do/`);
    await page.goBack();
    expect(page.url()).toBe('https://tim-kiem.example/');
    const safety = decode(readBuilt('/an-toan/'));
    expect(safety).toContain('Nếu JavaScript bị tắt, liên kết vẫn đưa bạn đi. Khi đó, nút Quay lại sẽ mở lại trang này.');
    expect(safety).toContain('mở từng chuyện ở đó không thêm trang nào vào nút Quay lại.');
    await context.close();
  });
});

describe('finding help near', () => {
  test('a name of old leads to the place of today, without a script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/dia-chi-tin-cay/`);
    await page.click('section a:text-is("Bình Phước")');
    expect(await page.locator('h1').innerText()).toBe('Thành phố Đồng Nai');
    await page.goBack();
    await page.click('a:has-text("Mỹ Bình (phường Mỹ Bình)")');
    expect(await page.locator('h1').innerText()).toBe('Phường Long Xuyên');
    expect(await page.locator('a.number', { hasText: '1800 8077' }).count()).toBe(1);
    await context.close();
  });

  test.each([
    ['2026-11-23T03:05:00Z', 'Lúc này là 10:05 ở Việt Nam: trong giờ nghe. Ngày lễ, Tết thì chưa rõ.'],
    ['2026-11-22T03:05:00Z', 'Lúc này là 10:05 ở Việt Nam: ngoài giờ nghe. Ngày lễ, Tết thì chưa rõ.'],
  ])('at %s a line with office hours says “%s”, wherever the reader’s clock is', async (time, words) => {
    const page = await site.browser.newPage({ timezoneId: 'America/New_York' });
    await page.clock.setFixedTime(time);
    await page.goto(`${site.url}/duong-day-nong/chon/#gio-set`);
    expect(await page.locator('#gio-set [data-hours]').innerText()).toBe(words);
    await page.close();
  });

  test('without a script the hours stand in words and nothing claims to be open', async () => {
    const html = readBuilt('/duong-day-nong/chon/');
    expect(html).toContain('Thứ Hai đến thứ Sáu, 8 giờ đến 17 giờ');
    expect(html.replace(/<script[\s\S]*?<\/script>/g, '')).not.toContain('trong giờ nghe');
  });
});

test('no shelter’s address is on any page, in any file for the public', () => {
  for (const path of builtPages()) expect(readBuilt(path), path).not.toMatch(/360 Phúc Tân|NK13|khu phố 2, phường Thới Hòa/);
});
