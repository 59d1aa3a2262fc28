import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { carryPage, fileNameOf, stylesOf } from '../../src/open-data/carry-page.ts';
import { loadedBy, offeredBy, pagesOf } from '../../src/open-data/offline-packs.ts';
import { provinceZip } from '../../src/open-data/province-zip.ts';

const page = (url: string, body: string, kind = 'class="plain"') => ({
  url,
  html: `<html lang="vi" ${kind}><head><meta http-equiv="content-security-policy" content="default-src 'none'"><meta property="og:url" content="http://x${url}"><link rel="canonical" href="http://x${url}"><style>main{color:red}</style></head><body><main id="noi-dung" class="wrap"><h1>Tên ${url}</h1>${body}</main><script type="module">alert(1)</script></body></html>`,
});
const pages = [
  page('/', 'Trang chủ', ''),
  page(
    '/can-giup-do/',
    '<a href="/can-giup-do/tre-em/#goi">Trẻ em</a> <a href="/ke-hoach/">Kế hoạch</a> <a class="number" href="tel:111">111</a>',
  ),
  page('/can-giup-do/tre-em/', 'x'),
  page('/dia-chi-tin-cay/hue/', 'x'),
  page('/dia-chi-tin-cay/an-giang/', 'x'),
  page('/dia-chi-tin-cay/an-giang/long-xuyen/', 'x'),
  page('/in-an/', 'x'),
  page('/ngoai-tuyen/', '<li data-pack="tinh-hue" data-start="/dia-chi-tin-cay/hue/">'),
  page('/ke-hoach/hue/2021-x/', 'x', ''),
];
const urls = (start: string) => pagesOf(start, pages).map(({ url }) => url);

describe('packs', () => {
  test('the numbers are the help pages of no one place', () => {
    expect(urls('/can-giup-do/')).toEqual(['/can-giup-do/', '/can-giup-do/tre-em/', '/ngoai-tuyen/']);
  });

  test('a province brings its communes, a plan itself, and each the page that deletes', () => {
    expect(urls('/dia-chi-tin-cay/an-giang/')).toEqual([
      '/can-giup-do/',
      '/dia-chi-tin-cay/an-giang/',
      '/dia-chi-tin-cay/an-giang/long-xuyen/',
      '/ngoai-tuyen/',
    ]);
    expect(urls('/ke-hoach/hue/2021-x/')).toEqual(['/can-giup-do/', '/ngoai-tuyen/', '/ke-hoach/hue/2021-x/']);
  });

  test('what is offered is read from the page, and what a page loads comes with it', () => {
    expect(offeredBy(pages[7]!.html)).toEqual([['tinh-hue', '/dia-chi-tin-cay/hue/']]);
    const head =
      '<link rel="canonical" href="/x/"><link rel="alternate" type="a" href="/rss.xml"><link rel="preload" href="/fonts/a.woff2" as="font"><script type="module" src="/tai-nguyen/a.js"></script><a href="/y/">';
    expect(loadedBy(head)).toEqual(['/fonts/a.woff2', '/tai-nguyen/a.js']);
  });
});

describe('a page on a USB stick', () => {
  const files = new Map([['/can-giup-do/tre-em/', 'can-giup-do_tre-em.html']]);
  const carried = carryPage(pages[1]!.html, { files, styleFile: 'kieu-1.css', notice: '<p>Hết hạn</p>' });

  test('has no script, no address of the site, and its styles in one file', () => {
    expect(carried).not.toMatch(/<script|<style|http-equiv|og:|canonical|href="\//);
    expect(carried).toContain('<link rel="stylesheet" href="kieu-1.css"></head>');
    expect(stylesOf(pages[1]!.html)).toBe('main{color:red}');
  });

  test('links to what is in the folder, keeps the words of what is not, and numbers to tap', () => {
    expect(carried).toContain('<a href="can-giup-do_tre-em.html#goi">Trẻ em</a> <span>Kế hoạch</span>');
    expect(carried).toContain('<a class="number" href="tel:111">111</a>');
    expect(fileNameOf('/dia-chi-tin-cay/an-giang/long-xuyen/')).toBe('dia-chi-tin-cay_an-giang_long-xuyen.html');
  });

  test('says on top until when it holds', () => {
    expect(carried).toContain('class="wrap"><p>Hết hạn</p><h1>');
  });
});

describe('a zip of a province', () => {
  const input = {
    id: 'an-giang',
    name: 'tỉnh An Giang',
    pages: pages.filter(({ url }) => /^\/(can-giup-do|dia-chi-tin-cay\/an-giang|ngoai-tuyen)/.test(url)),
    papers: [['the-bo-vi.pdf', new Uint8Array([37, 80, 68, 70])]] as const,
    today: '2026-11-23',
    expires: '2026-12-31',
    siteUrl: 'https://x.vn/',
  };
  const entries = unzipSync(provinceZip(input));

  test('begins with the province, holds every page, the papers and a word to read first', () => {
    expect(Object.keys(entries)).toEqual([
      'bat-dau.html',
      'can-giup-do_tre-em.html',
      'can-giup-do.html',
      'dia-chi-tin-cay_an-giang_long-xuyen.html',
      'DOC-TRUOC.txt',
      'kieu-1.css',
      'the-bo-vi.pdf',
    ]);
    expect(strFromU8(entries['DOC-TRUOC.txt']!)).toContain('Hết hạn 31/12/2026');
  });

  test('says on every page until when it holds, and the first page leads to all', () => {
    const names = Object.keys(entries).filter((name) => name.endsWith('.html'));
    for (const name of names) expect(strFromU8(entries[name]!), name).toContain('Hết hạn 31/12/2026.');
    for (const name of [...names.filter((n) => n !== 'bat-dau.html'), 'the-bo-vi.pdf'])
      expect(strFromU8(entries['bat-dau.html']!)).toContain(`href="${name}"`);
  });

  test('is the same bytes for the same input', () => {
    expect(Buffer.from(provinceZip(input)).equals(Buffer.from(provinceZip(input)))).toBe(true);
  });
});
