/** Runs queries in the page, by our search and by Pagefind as it comes; addresses of the first results come back. */
import type { Browser, Page } from 'playwright-core';

export interface Run {
  urls: string[];
  total: number;
  /** Milliseconds from the call to the results, first with the query's own files to load, then with everything at hand. */
  ms: number;
  warm: number;
  understood?: string | null;
  /** Words marked in the excerpt and the title of the first result. */
  marks?: string[];
  /** The excerpt of the first result, and its title. */
  excerpt?: string;
  title?: string;
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(url);
  return page;
}

export async function runOwn(browser: Browser, url: string, texts: readonly string[]): Promise<Run[]> {
  const page = await open(browser, url);
  const runs = await askOwn(page, texts);
  await page.close();
  return runs;
}

function askOwn(page: Page, texts: readonly string[]): Promise<Run[]> {
  return page.evaluate(async (queries) => {
    const load = (path: string) => import(path);
    const [{ openSearch }, { excerptOf, markedTitle }, pagefind] = await Promise.all(
      ['/src/search/files.ts', '/src/search/excerpt.ts', '/own/pagefind.js'].map(load),
    );
    const { searcher, abbreviations } = await openSearch('/own/', Promise.resolve(pagefind.createInstance({ noWorker: true })));
    const marked = (pieces: { text: string; isMarked: boolean }[]) => pieces.flatMap(({ text, isMarked }) => (isMarked ? [text] : []));
    const runs = [];
    for (const query of queries) {
      const start = performance.now();
      const { found, total, understood } = await searcher.search(query);
      const ms = performance.now() - start;
      await searcher.search(query);
      const warm = performance.now() - start - ms;
      const [first] = found;
      const pieces = first ? excerptOf(first.text, first.sought, abbreviations).pieces : [];
      runs.push({
        urls: found.map(({ url }: { url: string }) => url),
        total,
        ms,
        warm,
        understood,
        excerpt: pieces.map(({ text }: { text: string }) => text).join(''),
        title: first?.title ?? '',
        marks: first ? [...marked(pieces), ...marked(markedTitle(first.title, first.sought, abbreviations))] : [],
      });
    }
    return runs;
  }, texts);
}

/** Each query in a fresh page, nothing kept: bytes over the wire and milliseconds to the first results. */
export async function measureCold(browser: Browser, url: string, kind: 'own' | 'stock', texts: readonly string[]): Promise<string> {
  const rows: { bytes: number; ms: number }[] = [];
  for (const text of texts) {
    const context = await browser.newContext();
    const page = await context.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (path.startsWith(`/${kind}/`)) bytes += Number(response.headers()['x-compressed'] ?? 0);
    });
    await page.goto(url);
    const [run] = await (kind === 'own' ? askOwn(page, [text]) : askStock(page, [text]));
    rows.push({ bytes, ms: run?.ms ?? 0 });
    await context.close();
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const most = Math.max(...rows.map(({ bytes }) => bytes));
  return `${Math.round(middle(rows.map(({ bytes }) => bytes)) / 1000)} KB in the middle, ${Math.round(most / 1000)} KB at most, ${Math.round(middle(rows.map(({ ms }) => ms)))} ms`;
}

export async function runStock(browser: Browser, url: string, texts: readonly string[]): Promise<Run[]> {
  const page = await open(browser, url);
  const runs = await askStock(page, texts);
  await page.close();
  return runs;
}

function askStock(page: Page, texts: readonly string[]): Promise<Run[]> {
  return page.evaluate(async (queries) => {
    const path = '/stock/pagefind.js';
    const engine = await import(path);
    const runs = [];
    const ask = async (query: string) => {
      const { results } = await engine.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((result: { data(): Promise<unknown> }) => result.data()));
      return { total: results.length, pages };
    };
    for (const query of queries) {
      const start = performance.now();
      const { total, pages } = await ask(query);
      const ms = performance.now() - start;
      await ask(query);
      const warm = performance.now() - start - ms;
      const urls = pages.flatMap((data) =>
        data.sub_results
          .sort((a: { locations: number[] }, b: { locations: number[] }) => b.locations.length - a.locations.length)
          .map((sub: { url: string }) => sub.url),
      );
      runs.push({ urls: urls.slice(0, 10), total, ms, warm });
    }
    return runs;
  }, texts);
}
