/**
 * What the list of words says of a plan: each of its words, each two and each three neighbours without their marks, the names of
 * place and year that it is known by, and its filters. All as numbers of 32 bits, once for each plan.
 */
import { fnv, mix } from './word-number.ts';
import type { Abbreviations } from './abbreviations.ts';
import type { SearchRecord } from './record.ts';
import { keysOf } from './tokens.ts';

/** A key of `readSyllable` without its marks; numbers and days as they are. */
export const foldOf = (key: string) => (key.startsWith('#') ? key : (key.split('_')[0] ?? key));

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

/** Every number of a plan, smallest first. Lines and repeated titles are read once. */
export function numbersOf(records: readonly SearchRecord[], table: Abbreviations): Uint32Array {
  const found = new Set<number>();
  const lines = new Set(records.flatMap(({ title, aliases, text, unsaid }) => [title, aliases, unsaid ?? '', ...text.split('\n')]));
  for (const line of lines) addLine(found, keysOf(line, table), (number) => number);
  for (const line of new Set(records.map(({ context }) => context)))
    for (const as of [(number: number) => number, sharedNumber]) addLine(found, keysOf(line, table), as);
  for (const [name, values] of Object.entries(records[0]?.filters ?? {})) for (const value of values) found.add(filterNumber(name, value));
  return Uint32Array.from(found).sort();
}

function addLine(found: Set<number>, keys: readonly string[], as: (number: number) => number): void {
  let before = '';
  let pair = 0;
  for (const key of keys) {
    found.add(as(wordNumber(key)));
    const fold = foldOf(key);
    if (pair) found.add(as(tripleNumber(pair, fold)));
    pair = before ? pairNumber(before, fold) : 0;
    if (pair) found.add(as(pair));
    before = fold;
  }
}
