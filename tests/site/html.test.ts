import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measurePages, overBudget } from '../../scripts/measure-pages.ts';
import { builtFiles, builtPages, folder, readBuilt, sitemapPaths, wordsOf } from './site.ts';

const pages = builtPages().map((path) => ({ path, html: readBuilt(path) }));
const help = pages.filter(({ html }) => /<html[^>]*class="plain"/.test(html));

describe('every built page', () => {
  test('stands in the sitemap, but for the page of what is not found', () => {
    expect(
      pages
        .map(({ path }) => path)
        .filter((path) => path !== '/404.html')
        .sort(),
    ).toEqual(sitemapPaths().sort());
  });

  test('links only to what exists, the place on the page included', () => {
    const ids = new Map(pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]))]));
    const dead = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a[^>]*\shref="([^"]+)"/g)]
        .map((m) => m[1] ?? '')
        .filter((href) => {
          if (/^(https?:|tel:)/.test(href)) return false;
          const url = new URL(href, `http://x${path}`);
          const target = url.pathname;
          if (!existsSync(`${folder}${target}${target.endsWith('/') ? 'index.html' : ''}`)) return true;
          return url.hash !== '' && ids.get(target)?.has(decodeURIComponent(url.hash.slice(1))) === false;
        })
        .map((href) => `${path} → ${href}`),
    );
    expect(dead).toEqual([]);
  });

  test('carries a strict policy, and nothing that the policy would have to forgive', () => {
    for (const { path, html } of pages) {
      expect(html, path).toMatch(/http-equiv="content-security-policy"/);
      expect(html, path).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
      expect(html, path).not.toMatch(/<[^>]+\s(style|on[a-z]+)="/);
      expect(html, path).not.toMatch(/<(script|img|iframe|link rel="(stylesheet|preload)")[^>]*(src|href)="https?:/);
    }
  });

  test('names itself once, says its language and does not tell where its reader came from', () => {
    for (const { path, html } of pages) {
      expect(html.match(/<h1[\s>]/g)?.length, path).toBe(1);
      expect(html, path).toContain('<html lang="vi"');
      expect(html, path).toContain('<meta name="referrer" content="no-referrer">');
      expect(html.normalize('NFC') === html, path).toBe(true);
    }
    const titles = pages.map(({ html }) => /<title>([^<]+)/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('begins its order of keys with the way out', () => {
    for (const { path, html } of pages) expect(/<a\s[^>]*>/.exec(html)?.[0], path).toContain('class="exit"');
  });

  test('shows no value that a reader should never see', () => {
    for (const { path, html } of pages) expect(wordsOf(html), path).not.toMatch(/\b(NaN|undefined|null)\b|\[object/);
  });

  test('keeps its budget of bytes and requests', async () => {
    expect((await measurePages(folder)).flatMap(overBudget)).toEqual([]);
  });
});

describe('help pages', () => {
  test('load nothing else, carry no web font, no mail address, and a title that says nothing of their subject', () => {
    expect(help.length).toBeGreaterThan(50);
    for (const { path, html } of help) {
      expect(html, path).not.toMatch(/<script[^>]*\ssrc=|<link rel="(stylesheet|preload)"|<img/);
      expect(html, path).not.toContain('mailto:');
      expect(/<title>([^<]+)/.exec(html)?.[1], path).not.toMatch(/bạo lực|bạo hành|xâm hại|nạn nhân|đánh/i);
      expect(html, path).toMatch(/og:image" content="[^"]*thong-tin\.png"/);
      expect(html, path).not.toMatch(/og:title" content="[^"]*(bạo lực|xâm hại)/i);
    }
  });

  test('show a number to call without any script', () => {
    for (const { path, html } of help) expect(html, path).toContain('href="tel:113"');
  });
});

describe('addresses of old', () => {
  test('lead on', () => {
    const redirects = builtFiles('.html').filter((file) => readBuilt(file).includes('http-equiv="refresh"'));
    expect(redirects).toContain('/111/index.html');
    for (const file of redirects) {
      const target = /url=([^"]+)"/.exec(readBuilt(file))?.[1] ?? '';
      expect(existsSync(`${folder}${target}index.html`), `${file} → ${target}`).toBe(true);
    }
  });
});
