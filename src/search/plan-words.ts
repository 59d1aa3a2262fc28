/**
 * What the list of words says of a plan: each of its words, each two and each three neighbours without their marks, the names of
 * place and year that it is known by, and its filters. All as numbers of 32 bits, once for each plan.
 */
import { readWords } from '../text/words.ts';
import { bare } from './places.ts';
import { sectionsOf, type SearchRecord } from './record.ts';
import { fnv, mix } from './word-number.ts';

/** A key of `readSyllable` without its marks; numbers and days as they are. */
export function foldOf(key: string): string {
  const end = key.indexOf('_');
  return end < 0 ? key : key.slice(0, end);
}

/** Number of a word, marks and all. */
export const wordNumber = (key: string) => fnv(key);
/** Number of two neighbours, marks left out: "dia", "chi". */
export const pairNumber = (a: string, b: string) => mix(fnv(a), fnv(b));
/** Number of three neighbours: of two, and the one that follows. */
export const tripleNumber = (pair: number, c: string) => mix(pair, fnv(c));
/** Number of a filter and one of its values. */
export const filterNumber = (name: string, value: string) => mix(fnv(`=${name}`), fnv(value));

const shared = 0x51ed270b;
/** The same word or pair where it stands among the names of place and time that a plan is known by. */
export const sharedNumber = (number: number) => mix(shared, number);
/** The very place that a plan is of, all of its name without its kind and marks: not what lies in it. */
export const placeNumber = (folds: readonly string[]) => mix(shared, fnv(`@${folds.join(' ')}`));

/** Every number of a plan, smallest first. `keysOf` reads a line. */
export function numbersOf(records: readonly SearchRecord[], keysOf: (line: string) => readonly string[]): Uint32Array {
  const lines = new Set(records.flatMap((record) => linesOf(record).filter((line) => line !== record.context)));
  const contexts = new Set(records.map(({ context }) => context));
  const rows = [...lines, ...contexts].map(keysOf);
  const shared = [...contexts].map(keysOf);
  const filters = Object.entries(records[0]?.filters ?? {}).flatMap(([name, values]) => values.map((value) => filterNumber(name, value)));
  const places = [...contexts].map((line) => placeNumber(readWords(bare(line.split(',')[0] ?? '')).map(({ fold }) => fold)));
  // Each word makes three numbers at most. Gathered in a set instead, they made a whole shelf 7 % slower.
  const room = [...rows, ...shared].reduce((sum, { length }) => sum + length * 3, filters.length + places.length);
  const found = new Uint32Array(room);
  let end = 0;
  for (const keys of rows) end = addLine(found, end, keys);
  const from = end;
  for (const keys of shared) end = addLine(found, end, keys);
  for (let i = from; i < end; i++) found[i] = sharedNumber(found[i]!);
  for (const number of [...filters, ...places]) found[end++] = number;
  return distinct(found.subarray(0, end).sort());
}

/** Each number of a sorted array once. */
function distinct(sorted: Uint32Array): Uint32Array {
  let end = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[end++] = sorted[i]!;
  return sorted.slice(0, end);
}

/** The lines of a record, each a row of words that stand side by side. */
export const linesOf = (record: SearchRecord) =>
  [record.title, record.aliases, record.context, record.unsaid ?? '', ...sectionsOf(record), ...record.text.split('\n')].filter(Boolean);

/** Writes a line's numbers from `end` on; returns where they end. */
function addLine(found: Uint32Array, end: number, keys: readonly string[]): number {
  let before = '';
  let pair = 0;
  for (const key of keys) {
    found[end++] = wordNumber(key);
    const fold = foldOf(key);
    if (pair) found[end++] = tripleNumber(pair, fold);
    pair = before ? pairNumber(before, fold) : 0;
    if (pair) found[end++] = pair;
    before = fold;
  }
  return end;
}
