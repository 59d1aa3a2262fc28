/** Records → Pagefind's files and our vocabulary, in a folder. Pagefind's public Node API and nothing else of it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readAbbreviations } from '../src/search/abbreviations.ts';
import { createIndexer } from '../src/search/index-files.ts';
import type { SearchRecord } from '../src/search/record.ts';
import type { SearchWords } from '../src/search/schema.ts';

/** What the browser loads beside Pagefind's files: the words of the index, and content/words.yaml. */
const names = { vocabulary: 'vocabulary.json', words: 'words.json' } as const;

/** Writes the index of the records and returns how many it holds. Throws on any fault of Pagefind's. */
export async function writeSearchFiles(records: Iterable<SearchRecord>, words: SearchWords, folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  const indexer = createIndexer(readAbbreviations(words.abbreviations));
  let count = 0;
  const send = async (record: SearchRecord) => {
    const added = await index.addCustomRecord(indexer.add(record));
    if (added.errors.length) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
    count += 1;
  };
  for (const batch of inBatches(records, 64)) await Promise.all(batch.map(send));
  await mkdir(folder, { recursive: true });
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length) throw new Error(written.errors.join('\n'));
  await writeFile(join(folder, names.vocabulary), JSON.stringify(indexer.vocabulary()));
  await writeFile(join(folder, names.words), JSON.stringify(words));
  return count;
}

/** Records sent together: Pagefind answers each, and waiting for every answer in turn is most of the time. */
function* inBatches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
