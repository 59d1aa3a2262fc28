import { inflateSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Resvg } from '@resvg/resvg-js';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { countSyllables } from '../../src/speech/syllables.ts';
import { builtFiles, decode, readBuilt, sitemapPaths, useSite } from './site.ts';

const site = useSite();
const message = '/bao-chi/thong-diep/lang-nghe-truoc-da/';

describe('the kit of messages', () => {
  test('has at least forty of our own, each marked so, with text and scripts that fit their air time', () => {
    const paths = sitemapPaths().filter((path) => /^\/bao-chi\/thong-diep\/.+/.test(path));
    expect(paths.length).toBeGreaterThanOrEqual(40);
    for (const path of paths) {
      const html = decode(readBuilt(path));
      expect(html, path).toContain('Lời của trang này, không phải khẩu hiệu chính thức.');
      const texts = [...html.matchAll(/<p class="script-text">([^<]+)<\/p>\s*<p class="script-text note">([^<]+)<\/p>/g)];
      expect(texts.length, path).toBe(3);
      texts.forEach(([, words, closing], i) =>
        expect(countSyllables(`${words} ${closing}`) / 4.4, `${path} ${i}`).toBeLessThanOrEqual([15, 30, 60][i] ?? 0),
      );
      for (const seconds of [15, 30, 60]) expect(readBuilt(path.replace(/\/$/, '.txt')), path).toContain(`=== ${seconds} GIÂY`);
    }
  });

  test('leads straight to the script of each length', () => {
    const targets = [...readBuilt('/bao-chi/thong-diep/').matchAll(/href="(\/bao-chi\/thong-diep\/[^"#]+)#(doc-\d+)"/g)];
    expect(targets.length).toBeGreaterThanOrEqual(40 * 3);
    for (const [, path, id] of targets) expect(readBuilt(path ?? ''), path).toContain(`id="${id}"`);
  });

  test('narrows down by theme and audience, and says how many are left', async () => {
    const page = await site.open('/bao-chi/thong-diep/');
    const shown = () => page.locator('message-filter li:visible').count();
    const all = await shown();
    await page.selectOption('[name=audience]', 'nam-gioi');
    await page.selectOption('[name=field]', 'kinh-te');
    const left = await shown();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.locator('message-filter [role=status]').textContent()).toBe(`Còn ${left} thông điệp.`);
    await page.close();
  });

  test('quotes official slogans with the letter that issued them', () => {
    const html = decode(readBuilt('/bao-chi/thong-diep/'));
    expect(html).toContain('“Chấm dứt bạo lực, vun đắp yêu thương.”');
    expect(html).toContain('Công văn 3304/LĐTBXH-BĐG ngày 06/8/2019');
    expect(html).toContain('Phụ lục II Công văn 4893/BLĐTBXH-VBĐG năm 2024');
  });
});

const titleOf = (path: string) => /<h1[^>]*>([^<]*)/.exec(readBuilt(path))?.[1] ?? '';

describe('a message', () => {
  test('is copied with its closing and its source, and a screen reader hears it', async () => {
    const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(site.url + message);
    await page.click('text=Chép lời 30 giây');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('copy-text [role=status]')].some((s) => s.textContent?.startsWith('Đã chép')),
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Theo Điều tra quốc gia năm 2019[\s\S]+\n\nĐang nguy hiểm, gọi 113\.[\s\S]+1900 969 680\.\n\nNguồn: lời của trang Bình đẳng giới Việt Nam/,
    );
    expect(copied).toContain('Dùng đến hết ngày 30/6/2027.');
    await context.close();
  });

  test('tells its seconds at the reader’s own pace', async () => {
    const page = await site.open(message);
    const output = page.locator('output').first();
    const syllables = Number(await output.getAttribute('data-syllables'));
    const seconds = (rate: number) => (Math.round((syllables / rate) * 10) / 10).toLocaleString('vi-VN');
    expect(await output.textContent()).toBe(seconds(4.4));
    await page.fill('#toc-do', '4');
    expect(await output.textContent()).toBe(seconds(4));
    await page.fill('#toc-do', '0');
    expect(await output.textContent()).toBe(seconds(4));
    await page.close();
  });

  test('opens with its controls clear of the strip, however long its title', async () => {
    const longest = sitemapPaths()
      .filter((path) => /^\/bao-chi\/thong-diep\/.+/.test(path))
      .sort((a, b) => titleOf(b).length - titleOf(a).length);
    for (const path of longest.slice(0, 3)) {
      const page = await site.open(path, { viewport: { width: 412, height: 823 } });
      const strip = (await page.locator('.strip').boundingBox())!.y;
      for (const control of ['#toc-do', 'reading-pace copy-text button']) {
        const box = (await page.locator(control).first().boundingBox())!;
        expect(box.y + box.height, `${path} ${control}`).toBeLessThanOrEqual(strip);
      }
      await page.close();
    }
  });

  test('runs a clock along the breaths and says when it ends', async () => {
    const page = await site.open(message);
    await page.clock.install();
    await page.fill('#toc-do', '8');
    await page.locator('summary').first().click();
    await page.locator('text=Chạy đồng hồ').first().click();
    expect(await page.locator('[data-now]').count()).toBe(1);
    await page.clock.runFor(30_000);
    expect(await page.locator('[data-now]').count()).toBe(0);
    expect(await page.locator('.script [role=status]:text("Hết lời")').textContent()).toMatch(/^Hết lời: \d+(,\d)? giây\.$/);
    await page.close();
  });

  test('shows numbers as they are said, and everything but the buttons without a script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + message);
    await page.locator('summary').first().click();
    expect(await page.locator('.spoken').first().innerText()).toContain('gọi một một ba.');
    expect(await page.locator('copy-text button:visible').count()).toBe(0);
    expect(await page.locator('.script-text').count()).toBe(6);
    await context.close();
  });
});

describe('posters made at build', () => {
  const svgs = builtFiles('.svg').filter((file) => file.startsWith('/bao-chi/ap-phich/'));

  test('stand as SVG with their words as text and the font inside, and as PNG beside it', async () => {
    expect(svgs.length).toBeGreaterThan(40);
    const page = await site.open('/');
    for (const file of svgs) {
      const svg = readBuilt(file);
      const parsed = await page.evaluate((text) => {
        const doc = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          isBroken: doc.querySelector('parsererror') !== null,
          title: doc.querySelector('title')?.textContent ?? '',
          texts: doc.querySelectorAll('text').length,
        };
      }, svg);
      expect(parsed.isBroken, file).toBe(false);
      expect(parsed.title.length, file).toBeGreaterThan(20);
      expect(parsed.texts, file).toBeGreaterThan(3);
      expect(svg, file).toContain('data:font/woff2;base64,');
      expect(svg, file).not.toMatch(/(?:href|src|url\()="?https?:/);
    }
    expect(
      builtFiles('.png')
        .filter((file) => file.startsWith('/bao-chi/ap-phich/'))
        .map((file) => file.replace('.png', '.svg')),
    ).toEqual(svgs);
    await page.close();
  });
});

/** Clicks a download button of the maker and reads the file that comes. */
async function download(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-kind=${kind}]`)]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('the poster maker', () => {
  const commune = 'UBND xã Nguyễn Nghiêm';

  async function openMaker(template: string): Promise<Page> {
    const page = await site.open('/bao-chi/ap-phich/lam-cho-xa/?loi=lang-nghe-truoc-da', { viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url())) expect(request.url().startsWith(site.url)).toBe(true);
    });
    await page.fill('[name=commune]', commune);
    await page.selectOption('[name=template]', template);
    await page.waitForFunction((words) => document.querySelector('[data-preview]')?.textContent?.includes(words), commune);
    return page;
  }

  test('loads its drawing only when it is touched', async () => {
    const page = await site.browser.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(`${site.url}/bao-chi/ap-phich/lam-cho-xa/`, { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => /poster-(studio|pdf)/.test(url))).toEqual([]);
    await page.fill('[name=commune]', 'x');
    await page.waitForFunction(() => document.querySelector('[data-preview] svg text')?.textContent !== undefined);
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => /poster-studio/.test(url))).toHaveLength(1);
    expect(scripts.filter((url) => /poster-pdf/.test(url))).toEqual([]);
    await page.close();
  });

  test('gives an SVG with the commune as text and the font inside', async () => {
    const page = await openMaker('pano');
    const { name, bytes } = await download(page, 'svg');
    expect(name).toBe('pano-ubnd-xa-nguyen-nghiem-khi-chi-ke-xin-lang-nghe-truoc-da.svg');
    const svg = bytes.toString('utf8');
    expect(svg).toContain(`>${commune}</text>`);
    expect(svg).toContain('data:font/woff2;base64,');
    await page.close();
  });

  test('gives a PNG of full size whose QR code leads to the help pages', async () => {
    const page = await openMaker('to-a4');
    const { bytes } = await download(page, 'png');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1654, 2339]);
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1654 2339"><image width="1654" height="2339" href="data:image/png;base64,${bytes.toString('base64')}"/></svg>`;
    const { pixels, width, height } = new Resvg(picture, { font: { loadSystemFonts: false } }).render();
    const code = jsqr(new Uint8ClampedArray(pixels), width, height);
    expect(code?.data).toMatch(/\/can-giup-do\/$/);
    await page.close();
  });

  test('gives a PDF of true size whose words are text in the font, marks and all', async () => {
    const page = await openMaker('to-a4');
    const { name, bytes } = await download(page, 'pdf');
    expect(name).toMatch(/\.pdf$/);
    const pdf = await PDFDocument.load(bytes);
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round((width * 25.4) / 72), Math.round((height * 25.4) / 72)]).toEqual([210, 297]);
    expect(pdf.getTitle()).toContain(commune);
    const said = unicodeIn(bytes);
    for (const letter of 'ễịểắớấố') expect(said, letter).toContain(letter);
    await page.close();
  });
});

/** Every character that the fonts of a PDF map back to Unicode (their ToUnicode tables). */
function unicodeIn(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((m) => Buffer.from(m[1] ?? '', 'latin1'));
  const plain = streams.map((stream) => {
    try {
      return inflateSync(stream).toString('latin1');
    } catch {
      return stream.toString('latin1');
    }
  });
  return plain
    .filter((stream) => stream.includes('beginbfchar'))
    .flatMap((stream) => [...stream.matchAll(/<[0-9A-F]+> <([0-9A-F]{4})>/gi)].map((m) => String.fromCharCode(parseInt(m[1] ?? '0', 16))))
    .join('');
}
