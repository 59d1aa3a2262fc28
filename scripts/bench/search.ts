/**
 * `npm run bench:search -- [--content DIR | --seeds DIR] [--queries FILE] [--held-out] [--draw N [--seed N]] [--plans N] [--no-stock] [--verbose]`:
 * builds the index, runs labelled queries in a real Chromium, and prints how often the right clause comes first, beside
 * stock Pagefind in the same run. `--draw` adds queries drawn from the text; `--plans` measures a large site instead.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '../../src/content-folder.ts';
import { readAbbreviations } from '../../src/search/abbreviations.ts';
import { readContent } from '../../src/read-content.ts';
import { launchBrowser } from '../browser.ts';
import { searchWords, siteRecords } from '../search-records.ts';
import { indexPlans, writeSearchFiles } from '../search-files.ts';
import { siteDate } from '../site-date.ts';
import { readCorpus } from './corpus.ts';
import { heldOut } from '../../tests/fixtures/search-held-out.ts';
import { drawQueries, labelHeldOut } from './held-out.ts';
import { judge, judgeUrls, printMarks, printReport, type LabelledQuery } from './report.ts';
import { benchPlans } from './plans.ts';
import { runOwn, runStock } from './run.ts';
import { readSeeds, seedUrl } from './seeds.ts';
import { splitRecords } from './sources.ts';
import { serveFolder } from './serve.ts';
import { writeStockIndex } from './stock.ts';

const root = new URL('../../', import.meta.url);
const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    queries: { type: 'string' },
    seeds: { type: 'string' },
    plans: { type: 'string' },
    draw: { type: 'string' },
    seed: { type: 'string', default: '20261123' },
    'held-out': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    'no-stock': { type: 'boolean', default: false },
  },
});
const { content } = readContent(await readContentFolder(root));
const words = searchWords(content);
const shared = new URL('../shared/', root).pathname;
if (values.plans) {
  const site = siteRecords(content, siteDate());
  await benchPlans({ plans: Number(values.plans), shared, words, site, isStock: !values['no-stock'], isVerbose: values.verbose });
  process.exit(0);
}
const queries = JSON.parse(await readFile(values.queries ?? join(shared, 'search/queries.json'), 'utf8')) as LabelledQuery[];
const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
const browser = await launchBrowser();
try {
  const corpus = values.content
    ? await readCorpus(values.content, root)
    : { records: await readSeeds(values.seeds ?? join(shared, 'seeds')), urlOf: seedUrl };
  const { records } = corpus;
  const { site, plans } = splitRecords(records);
  const count = await writeSearchFiles(
    site,
    await indexPlans(plans, words, join(folder, 'own'), join(folder, 'cache')),
    words,
    join(folder, 'own'),
  );
  console.log(`${count} records of ${new Set(records.map(({ url }) => url.replace(/#.*/, ''))).size} plans, ${queries.length} queries`);
  const server = await serveFolder(folder);
  const texts = queries.map(({ query }) => query);
  const own = await runOwn(browser, server.url, texts);
  printReport('this search', judge(queries, own, corpus.urlOf), values.verbose);
  if (values['held-out']) {
    const asked = labelHeldOut(heldOut, records, corpus.urlOf, readAbbreviations(words.abbreviations));
    const runs = await runOwn(
      browser,
      server.url,
      asked.map(({ query }) => query),
    );
    printReport('this search, held out', judgeUrls(asked, runs), values.verbose);
  }
  if (values.draw) {
    const drawn = drawQueries(records, Number(values.draw), Number(values.seed));
    const runs = await runOwn(
      browser,
      server.url,
      drawn.map(({ query }) => query),
    );
    printReport('this search, drawn from the text', judgeUrls(drawn, runs), values.verbose);
    printMarks(drawn, runs, values.verbose);
  }
  if (!values['no-stock']) {
    await writeStockIndex([records], join(folder, 'stock'));
    printReport('stock Pagefind', judge(queries, await runStock(browser, server.url, texts), corpus.urlOf), false);
  }
  server.close();
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
