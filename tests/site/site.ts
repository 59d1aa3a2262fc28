/** The built site, served, with one browser: shared by the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';

export const folder = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Text of a file of the built site; "/x/" means its index.html. */
export function readBuilt(path: string): string {
  return readFileSync(`${folder}${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');
}

/** Every file of the built site, as paths from its root, in a fixed order. */
export function builtFiles(extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(extension))
    .sort();
}

/** Paths of all pages, "/ke-hoach/" for its index.html; redirects left out. */
export const builtPages = () =>
  builtFiles('.html')
    .filter((file) => !readBuilt(file).includes('http-equiv="refresh"'))
    .map((file) => file.replace(/index\.html$/, ''));

const locations = (path: string) => [...readBuilt(path).matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => new URL(m[1] ?? '').pathname);

/** Every page that the index of sitemaps leads to. */
export const sitemapPaths = () => locations('/sitemap.xml').flatMap(locations);

/** Starts server and browser around the tests of a file. */
export function useSite(): {
  url: string;
  browser: Browser;
  open(path: string, options?: Parameters<Browser['newPage']>[0]): Promise<Page>;
} {
  const site = {
    url: '',
    browser: null as unknown as Browser,
    open: async (path: string, options: Parameters<Browser['newPage']>[0] = {}) => {
      const page = await site.browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', ...options });
      await page.goto(site.url + path);
      return page;
    },
  };
  let close = () => {};
  beforeAll(async () => {
    const server = await serve(0);
    site.url = server.url;
    close = server.close;
    site.browser = await launchBrowser();
  });
  afterAll(async () => {
    await site.browser.close();
    close();
  });
  return site;
}

/** Words of an HTML text, without markup, blanks made single. */
export function wordsOf(html: string): string {
  const body = html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(br|\/p|\/li|\/td|\/th|\/h\d|\/dd|\/dt)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '');
  return decode(body).replace(/\s+/g, ' ');
}

export function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replace(/&#x([0-9a-f]+);/gi, (_, n: string) => String.fromCodePoint(parseInt(n, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Values of all attributes of an HTML text. */
export function attributesOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\s[a-z-]+="([^"]*)"/g)].map((m) => decode(m[1] ?? '')));
}
