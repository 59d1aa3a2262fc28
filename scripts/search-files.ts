/** Records and plans → the folder that the search is loaded from. Pagefind's public Node API and nothing else of it. */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { readAbbreviations, type Abbreviations } from '../src/search/abbreviations.ts';
import { indexRecord, type SearchRecord } from '../src/search/record.ts';
import type { SearchWords } from '../src/search/schema.ts';
import { addCounts, countWords, vocabularyFile } from '../src/search/word-counts.ts';
import { addFacets, writePlanIndex, type PlanIndex } from './search-plans.ts';
import { countFacets, type Facets, type RecordSource } from './search-shelf.ts';

/** What the browser loads beside Pagefind's files: words and places, the row of shelves, the values that can be filtered by. */
const names = { vocabulary: 'vocabulary.json', words: 'words.json', plans: 'plans.json', filters: 'filters.json' } as const;

/** The plans' part, written into `folder`/plans. Shelves are kept in `cache` between runs; two builds must not share one. */
export async function indexPlans(plans: RecordSource, words: SearchWords, folder: string, cache: string): Promise<PlanIndex> {
  return writePlanIndex(plans, readAbbreviations(words.abbreviations), await shelfBase(words, plans), folder, cache);
}

/** Writes the index of the site's own records beside that of the plans; returns how many records both hold. Throws on any fault. */
export async function writeSearchFiles(
  records: readonly SearchRecord[],
  index: PlanIndex,
  words: SearchWords,
  folder: string,
): Promise<number> {
  const table = readAbbreviations(words.abbreviations);
  await mkdir(folder, { recursive: true });
  await writeSiteIndex(records, table, folder);
  const counts = addCounts([countWords(records, table), index.counts]);
  const write = (name: keyof typeof names, value: unknown) => writeFile(join(folder, names[name]), JSON.stringify(value));
  await write('vocabulary', vocabularyFile(counts));
  await write('words', words);
  await write('plans', index.plans);
  const own: Facets = {};
  for (const record of records) countFacets(own, record);
  await write('filters', addFacets([own, index.facets]));
  return counts.records;
}

async function writeSiteIndex(records: readonly SearchRecord[], table: Abbreviations, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  await Promise.all(
    records.map(async (record) => {
      const added = await index.addCustomRecord(indexRecord(record, table));
      if (added.errors.length) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
    }),
  );
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length) throw new Error(written.errors.join('\n'));
}

/** Changes with the code that makes shelves and with all that they are read by: no number to raise by hand. */
export async function shelfBase(
  { abbreviations }: Pick<SearchWords, 'abbreviations'>,
  { base }: Pick<RecordSource, 'base'>,
): Promise<string> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const files = await Array.fromAsync(glob(['src/search/*.ts', 'src/text/*.ts', 'scripts/search-*.ts'], { cwd: root }));
  const hash = createHash('sha256').update(JSON.stringify([abbreviations, base]));
  for (const file of files.sort()) hash.update(await readFile(join(root, file)));
  return hash.digest('hex');
}
