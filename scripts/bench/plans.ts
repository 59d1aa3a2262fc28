/**
 * `--plans N`: the cost of a large site. Indexes N generated plans beside the site's own pages: from nothing, unchanged, after
 * one edit; then asks for known plans, for phrases, and for what one plan alone says.
 */
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/search/record.ts';
import type { SearchWords } from '../../src/search/schema.ts';
import { foldMarks } from '../../src/text/fold.ts';
import { launchBrowser } from '../browser.ts';
import { indexPlans, writeSearchFiles } from '../search-files.ts';
import type { RecordSource } from '../search-shelf.ts';
import { generatedPlans, knownItems, plantedItems, type Generated } from './generated.ts';
import { drawQueries, keyText, type HeldOut } from './held-out.ts';
import { peakMemory } from './memory.ts';
import { judgeUrls, printReport } from './report.ts';
import { measureCold, runOwn, runStock, type Run } from './run.ts';
import { serveFolder } from './serve.ts';
import { writeStockIndex } from './stock.ts';

interface Options {
  plans: number;
  shared: string;
  words: SearchWords;
  /** The site's own records: every visitor searches them too. */
  site: readonly SearchRecord[];
  isStock: boolean;
  isVerbose: boolean;
}

export async function benchPlans({ plans: count, shared, words, site, isStock, isVerbose }: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'search-plans-'));
  const browser = await launchBrowser();
  try {
    const plans = await generatedPlans(count, shared);
    const index = async (source: RecordSource, name: string) =>
      writeSearchFiles(site, await indexPlans(source, words, join(folder, name), join(folder, 'cache')), words, join(folder, name));
    console.log(`${count} plans, ${await timed('from nothing', () => index(plans, 'own'))} records`);
    await timed('unchanged', () => index(plans, 'again'));
    await timed('one edit', () => index(withEdit(plans, count >> 1), 'edited'));
    const { phrases, known } = await queriesOf(plans);
    const queries = [...known, ...phrases];
    const texts = queries.map(({ query }) => query);
    const server = await serveFolder(folder);
    const report = async (name: string, runs: Run[]) => {
      await labelFound(phrases, runs.slice(known.length), plans, site);
      printReport(name, judgeUrls(queries, runs), isVerbose);
    };
    await report('this search', await runOwn(browser, server.url, texts));
    console.log(
      `  cold: ${await measureCold(
        browser,
        server.url,
        'own',
        texts.filter((_, i) => i % 3 === 0),
      )}`,
    );
    if (isStock) {
      await timed('stock index', () => writeStockIndex(readAll(plans), join(folder, 'stock')));
      await report('stock Pagefind', await runStock(browser, server.url, texts));
      console.log(
        `  cold: ${await measureCold(
          browser,
          server.url,
          'stock',
          texts.filter((_, i) => i % 3 === 0),
        )}`,
      );
    }
    server.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const memory = peakMemory();
  const start = performance.now();
  const result = await work();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${memory.stop()} MB at most`);
  return result;
}

/** The same plans, one of which says one thing more. */
function withEdit(plans: RecordSource, n: number): RecordSource {
  const edited = plans.list[n]!.id;
  return {
    ...plans,
    list: plans.list.map((head, i) => (i === n ? { ...head, digest: 'edited' } : head)),
    read: async (id) =>
      (await plans.read(id)).map((record, i) => (id === edited && !i ? { ...record, text: `${record.text} đã sửa` } : record)),
  };
}

async function* readAll(plans: RecordSource): AsyncGenerator<SearchRecord[]> {
  for (const { id } of plans.list) yield await plans.read(id);
}

/** Known plans and sentences said once, with their addresses; phrases drawn from forty plans, whose right answers are many. */
async function queriesOf(plans: Generated): Promise<{ known: HeldOut[]; phrases: HeldOut[] }> {
  const step = Math.max(1, Math.floor(plans.list.length / 40));
  const sample = (await Promise.all(plans.list.filter((_, i) => i % step === 0).map(({ id }) => plans.read(id)))).flat();
  const phrases = drawQueries(sample, 100, 11).filter(({ group }) => ['marked', 'unmarked'].includes(group));
  return { known: [...knownItems(plans.list, foldMarks), ...plantedItems(plans.planted, foldMarks)], phrases };
}

/** Of the results of each phrase, those that say it word by word are right. */
async function labelFound(
  phrases: readonly HeldOut[],
  runs: readonly Run[],
  plans: RecordSource,
  site: readonly SearchRecord[],
): Promise<void> {
  for (const [i, phrase] of phrases.entries()) {
    const wanted = ` ${keyText(phrase.meant ?? '')} `;
    for (const url of runs[i]?.urls ?? []) {
      const own = site.find((one) => one.url === url);
      const record = own ?? (await plans.read(url.replace(/#.*$/, ''))).find((one) => one.url === url);
      if (record && ` ${keyText(`${record.title} . ${record.text}`)} `.includes(wanted)) phrase.urls.push(url);
    }
  }
}
