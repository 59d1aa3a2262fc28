/** `--plans N`: the cost of a large site. Builds N generated plans, then asks for known plans and known phrases. */
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/search/record.ts';
import type { SearchWords } from '../../src/search/schema.ts';
import { foldMarks } from '../../src/text/fold.ts';
import { launchBrowser } from '../browser.ts';
import { writeSearchFiles } from '../search-files.ts';
import { generatedPlans, knownItems } from './generated.ts';
import { drawQueries } from './held-out.ts';
import { peakMemory } from './memory.ts';
import { judgeUrls, printReport } from './report.ts';
import { measureCold, runOwn, runStock } from './run.ts';
import { serveFolder } from './serve.ts';
import { writeStockIndex } from './stock.ts';

export async function benchPlans(count: number, shared: string, words: SearchWords, isStock: boolean, isVerbose = false): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'search-plans-'));
  const browser = await launchBrowser();
  try {
    const records: SearchRecord[] = [];
    for await (const plan of generatedPlans(count, shared)) records.push(...plan);
    const memory = peakMemory();
    const start = performance.now();
    await writeSearchFiles(records, words, join(folder, 'own'));
    console.log(
      `${count} plans, ${records.length} records: index in ${((performance.now() - start) / 1000).toFixed(1)} s, ${memory.stop()} MB at most`,
    );
    const plans = records.filter(({ group }) => group === 'plan');
    const sample = records.filter((_, i) => i % Math.max(1, Math.floor(records.length / 4000)) === 0);
    const phrases = drawQueries(records, 60, 11, sample).filter(({ group }) => ['marked', 'unmarked'].includes(group));
    const queries = [...knownItems(plans, foldMarks), ...phrases];
    const texts = queries.map(({ query }) => query);
    const server = await serveFolder(folder);
    printReport('this search', judgeUrls(queries, await runOwn(browser, server.url, texts)), isVerbose);
    console.log(`  cold: ${await measureCold(browser, server.url, 'own', texts.slice(0, 40))}`);
    if (isStock) {
      await writeStockIndex(records, join(folder, 'stock'));
      printReport('stock Pagefind', judgeUrls(queries, await runStock(browser, server.url, texts)), false);
      console.log(`  cold: ${await measureCold(browser, server.url, 'stock', texts.slice(0, 40))}`);
    }
    server.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
