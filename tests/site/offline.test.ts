import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PackList } from '../../src/open-data/offline-packs.ts';
import { builtFiles, folder, readBuilt, useSite } from './site.ts';

const site = useSite();

/** Everything that a page could leave on a device. */
const leftOn = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
  }));
const nothing = { workers: 0, caches: [], databases: 0, local: 0, session: 0, cookie: '' };

async function keep(page: Page, pack: string): Promise<void> {
  const row = page.locator(`[data-pack="${pack}"]`);
  await row.locator('button').click();
  await row.getByText('Bấm lần nữa để lưu').waitFor();
  await row.locator('button').click();
  await row.getByText('Đã lưu').waitFor({ timeout: 60_000 });
}

async function withContext(act: (context: BrowserContext, page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}/ngoai-tuyen/`);
    await act(context, page);
  } finally {
    await context.close();
  }
}

describe('the offline pack, in the browser', () => {
  test('nothing is registered, fetched or stored by opening the page, nor by the first press', () =>
    withContext(async (_, page) => {
      expect(await leftOn(page)).toEqual(nothing);
      await page.locator('[data-pack="so-dien-thoai"] button').click();
      await page.getByText('Bấm lần nữa để lưu').waitFor();
      expect(await page.locator('[data-pack="so-dien-thoai"] [role=status]').innerText()).toMatch(/^\d+ tệp, \d+ KB\./);
      expect(await leftOn(page)).toEqual(nothing);
    }));

  test('in airplane mode what was kept opens with its numbers and says that it is kept; the rest leads to the list', () =>
    withContext(async (context, page) => {
      await keep(page, 'tinh-an-giang');
      await context.setOffline(true);
      await page.goto(`${site.url}/dia-chi-tin-cay/an-giang/`);
      expect(await page.locator('a.number').first().innerText()).toBe('1800 8077');
      expect(await page.locator('main').innerText()).toContain('Bạn đang xem bản lưu trên máy, ngày 23/11/2026.');
      await page.goto(`${site.url}/dia-chi-tin-cay/hue/`);
      expect(await page.locator('h1').innerText()).toBe('Xem khi không có mạng');
      await page.locator('[data-pack="tinh-an-giang"] [role=status]', { hasText: 'bản ngày 23/11/2026, dùng đến 31/12/2026.' }).waitFor();
    }));

  test('past its day a kept page says that it is old', () =>
    withContext(async (context, page) => {
      await keep(page, 'so-dien-thoai');
      await page.evaluate(async () => {
        const cache = await caches.open('goi-so-dien-thoai');
        await cache.put('/ngoai-tuyen/luu/goi-so-dien-thoai.json', Response.json({ date: '2020-01-01', expires: '2020-02-01', bytes: 1 }));
      });
      await context.setOffline(true);
      await page.goto(`${site.url}/can-giup-do/tre-em/`);
      expect(await page.locator('main').innerText()).toContain('Bản lưu này đã cũ (ngày 01/01/2020, hết hạn 01/02/2020).');
      await page.goto(`${site.url}/ngoai-tuyen/`);
      await page.locator('[data-pack="so-dien-thoai"] [role=status]', { hasText: 'Bản này đã cũ: hãy lưu lại.' }).waitFor();
    }));

  test('a plan kept opens with its clauses', () =>
    withContext(async (context, page) => {
      await keep(page, 'ke-hoach-an-giang-2021-binh-dang-gioi');
      await context.setOffline(true);
      await page.goto(`${site.url}/ke-hoach/an-giang/2021-binh-dang-gioi/`);
      expect(await page.locator('#iv').count()).toBe(1);
    }));

  test('after “Xóa hết” storage, caches and workers are empty, and without a network nothing opens', () =>
    withContext(async (context, page) => {
      await keep(page, 'so-dien-thoai');
      await keep(page, 'tinh-hue');
      expect((await leftOn(page)).caches).toEqual(['goi-so-dien-thoai', 'goi-tinh-hue']);
      await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
      await page.getByText('Đã xóa hết khỏi máy này.').waitFor();
      expect(await leftOn(page)).toEqual(nothing);
      await page.goto('about:blank');
      await context.setOffline(true);
      await expect(page.goto(`${site.url}/can-giup-do/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    }));

  test('a file that is not what the list says leaves nothing behind', () =>
    withContext(async (context, page) => {
      await context.route('**/an-toan/', (route) => route.fulfill({ contentType: 'text/html', body: 'khác' }));
      const row = page.locator('[data-pack="tinh-hue"]');
      await row.locator('button').click();
      await row.getByText('Bấm lần nữa').waitFor();
      await row.locator('button').click();
      await row.getByText('Chưa lưu được').waitFor();
      expect(await leftOn(page)).toEqual(nothing);
    }));
});

describe('the files for it', () => {
  const list = JSON.parse(readBuilt('/ngoai-tuyen/goi.json')) as PackList;

  test('the list holds the digest and size of what is served, for every topic that the page offers', () => {
    const offered = [...readBuilt('/ngoai-tuyen/').matchAll(/data-pack="([^"]+)"/g)].map((m) => m[1]);
    expect(Object.keys(list.packs).sort()).toEqual(offered.sort());
    for (const [url, { bytes, sha256 }] of Object.entries(list.files)) {
      const body = readFileSync(`${folder}${url.endsWith('/') ? `${url}index.html` : url}`);
      expect([body.length, createHash('sha256').update(body).digest('hex')], url).toEqual([bytes, sha256]);
    }
  });

  test('the service worker is plain script that imports nothing, and no page but one may start a worker', () => {
    expect(readBuilt('/sw.js')).not.toMatch(/\bimport\b.*['"]|\bexport\b|: Promise<|interface /);
    const starting = builtFiles('.html').filter((file) => /serviceWorker|worker-src/.test(readBuilt(file)));
    expect(starting).toEqual(['/ngoai-tuyen/index.html']);
  });

  test('each province has a zip whose first page opens from the disk, without a script, with numbers and its last day', () => {
    const zips = builtFiles('.zip');
    expect(zips).toHaveLength(34);
    for (const zip of zips) {
      const entries = unzipSync(readFileSync(folder + zip));
      const first = strFromU8(entries['bat-dau.html']!);
      expect(first, zip).toContain('href="tel:113"');
      expect(first, zip).toContain('Hết hạn 31/12/2026.');
      const pages = Object.entries(entries).filter(([name]) => name.endsWith('.html'));
      for (const [name, bytes] of pages) {
        const html = strFromU8(bytes);
        expect(html, `${zip} ${name}`).not.toMatch(/<script|(src|href)="\//);
        for (const [, link] of html.matchAll(/<a[^>]*\shref="([^":#]+\.(?:html|pdf))/g))
          expect(entries, `${name} → ${link}`).toHaveProperty([link!]);
      }
    }
  });
});

test('the zip opened from the disk shows its numbers in a browser', async () => {
  const place = mkdtempSync(join(tmpdir(), 'usb-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(`${folder}/ngoai-tuyen/an-giang.zip`))))
    writeFileSync(join(place, name), bytes);
  const context = await site.browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(`file://${place}/bat-dau.html`);
  expect(await page.locator('a.number').first().innerText()).toBe('1800 8077');
  expect(
    await page
      .locator('a.number')
      .first()
      .evaluate((e) => getComputedStyle(e).fontWeight),
  ).toBe('700');
  await page.getByText('Trong bản này có gì').click();
  await page.getByRole('link', { name: 'Tôi lo cho một người quen.' }).click();
  expect(await page.locator('h1').innerText()).toBe('Tôi lo cho một người quen.');
  await context.close();
  rmSync(place, { recursive: true });
});
