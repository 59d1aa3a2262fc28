/** What a first visit of each built page costs, read from the files: compressed bytes and requests. */
import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets } from '../src/site.ts';

export interface PageCost {
  url: string;
  kind: keyof typeof budgets;
  /** Gzipped bytes of the HTML with its CSS. */
  html: number;
  /** Gzipped bytes of scripts: those inside the page (raw, as they share the page's compression) and those it loads at once. */
  script: number;
  fonts: number;
  /** The page itself, scripts and fonts that load without any act of the reader. */
  requests: number;
}

/** Costs of every page of a built site, in the order of their addresses. Redirects are left out. */
export async function measurePages(folder: string): Promise<PageCost[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const costs: PageCost[] = [];
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    costs.push(await costOf(folder, `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html));
  }
  return costs;
}

async function costOf(folder: string, url: string, html: string): Promise<PageCost> {
  const loaded = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((m) => m[1] ?? '');
  const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map((m) => m[1] ?? '');
  const inline = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? '').join('');
  const scripts = await Promise.all(loaded.map(async (path) => gzipSync(await readFile(join(folder, path)), { level: 9 }).length));
  const fontSizes = await Promise.all(fonts.map(async (path) => (await stat(join(folder, path))).size));
  const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0);
  return {
    url,
    kind: /<html[^>]*class="plain"/.test(html) ? 'help' : 'reading',
    html: gzipSync(html, { level: 9 }).length,
    script: sum(scripts) + (inline ? gzipSync(inline, { level: 9 }).length : 0),
    fonts: sum(fontSizes),
    requests: 1 + loaded.length + fonts.length,
  };
}

/** Every budget that a page breaks, in words. */
export function overBudget(cost: PageCost): string[] {
  const budget = budgets[cost.kind];
  return (['html', 'script', 'fonts', 'requests'] as const)
    .filter((key) => cost[key] > budget[key])
    .map((key) => `${cost.url}: ${key} ${cost[key]} > ${budget[key]}`);
}
