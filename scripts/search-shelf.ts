/** One shelf of plans: read, turned into words and texts, kept on disk under the digest of all that it was made from. */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Abbreviations } from '../src/search/abbreviations.ts';
import { packPlan } from '../src/search/plan-text.ts';
import { numbersOf } from '../src/search/plan-words.ts';
import { groups, type SearchRecord } from '../src/search/record.ts';
import type { PlanHead } from '../src/search/shelves.ts';
import { lineReader, wordCounter, type WordCounts } from '../src/search/word-counts.ts';
import { turnShelf, type ShelfWords } from '../src/search/word-list.ts';

const toGzip = promisify(gzip);

/** Plans as records, read one by one. */
export interface RecordSource {
  /** Changes with what all plans are read by beside their own files: names of places. */
  base: string;
  list: readonly PlanHead[];
  read(id: string): Promise<SearchRecord[]>;
}

/** Filter name → value → plans. */
export type Facets = Record<string, Record<string, number>>;

export interface ShelfInfo {
  plans: number;
  counts: WordCounts;
  facets: Facets;
}

export function addTo(facets: Facets, filter: string, value: string, count: number): void {
  const values = (facets[filter] ??= {});
  values[value] = (values[value] ?? 0) + count;
}

/** Counts a record's kind, and its other values where they are its own and not those of the plan that it is part of. */
export function countFacets(facets: Facets, { group, filters }: SearchRecord, isPart = false): void {
  addTo(facets, 'loại', groups[group], 1);
  if (!isPart) for (const [filter, values] of Object.entries(filters)) for (const value of values) addTo(facets, filter, value, 1);
}

/** Ten letters that change with any plan of the shelf, their order, and the code and words (`base`) that it is made with. */
export function shelfName(heads: readonly PlanHead[], base: string): string {
  const hash = createHash('sha256').update(base);
  for (const { id, digest } of heads) hash.update(`\n${id}\t${digest}`);
  return hash.digest('hex').slice(0, 10);
}

/** Makes the shelf's folder in `cache` unless it is there. A folder is there whole or not at all. */
export async function makeShelf(
  name: string,
  heads: readonly PlanHead[],
  source: RecordSource,
  table: Abbreviations,
  cache: string,
): Promise<boolean> {
  const folder = join(cache, name);
  if (existsSync(folder)) return false;
  const beside = `${folder}.tmp-${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  const numbers: Uint32Array[] = [];
  const counter = wordCounter(table);
  const facets: Facets = {};
  const packing: Promise<void>[] = [];
  for (const [place, { id }] of heads.entries()) {
    const records = await source.read(id);
    const read = lineReader(table);
    for (const record of records) counter.add(record, read);
    numbers.push(numbersOf(records, read));
    for (const [i, record] of records.entries()) countFacets(facets, record, i > 0);
    // Packed in threads of zlib's own, while the next plan is read.
    packing.push(
      toGzip(JSON.stringify(packPlan(records)), { level: 6 }).then((bytes) => writeFileSync(join(beside, `${place}.pack`), bytes)),
    );
  }
  await Promise.all(packing);
  const info: ShelfInfo = { plans: heads.length, counts: counter.counts(), facets };
  await writeFile(join(beside, 'words.bin'), wordsToBytes(turnShelf(numbers)));
  await writeFile(join(beside, 'info.json'), JSON.stringify(info));
  await rename(beside, folder);
  return true;
}

export const readShelfInfo = async (cache: string, name: string) =>
  JSON.parse(await readFile(join(cache, name, 'info.json'), 'utf8')) as ShelfInfo;

export const readShelfWords = async (cache: string, name: string) => wordsFromBytes(await readFile(join(cache, name, 'words.bin')));

function wordsToBytes({ plans, numbers, starts, lists }: ShelfWords): Uint8Array {
  const head = Uint32Array.of(plans, numbers.length);
  return Buffer.concat(
    [head, numbers, starts, lists].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

function wordsFromBytes(bytes: Buffer): ShelfWords {
  const words = (from: number, count: number) =>
    new Uint32Array(bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + from + count * 4));
  const [plans = 0, count = 0] = words(0, 2);
  const lists = 8 + count * 4 + (count + 1) * 4;
  return { plans, numbers: words(8, count), starts: words(8 + count * 4, count + 1), lists: bytes.subarray(lists) };
}
