/** The words of all records with how many hold each: counted shelf by shelf, added up, written for the browser. */
import { readWords, type Word } from '../text/words.ts';
import type { Abbreviations } from './abbreviations.ts';
import type { SearchRecord } from './record.ts';
import { linesOf } from './plan-words.ts';
import { keysOf } from './tokens.ts';
import type { VocabularyFile } from './vocabulary.ts';

export interface WordCounts {
  records: number;
  /** Key, the word as people read it, and the records that hold it. Numbers and days are left out: any may be asked for. */
  rows: [key: string, word: string, count: number][];
}

/** Reads the lines of some records, each line once however many records share it. */
export function lineReader(table: Abbreviations): (line: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (line) => {
    const before = known.get(line);
    if (before) return before;
    const keys = keysOf(line, table);
    known.set(line, keys);
    return keys;
  };
}

/** Counts records one by one. */
export function wordCounter(table: Abbreviations): {
  add(record: SearchRecord, read: (line: string) => readonly string[]): void;
  counts(): WordCounts;
} {
  const spelling = new Map<string, string>();
  const counts = new Map<string, number>();
  let records = 0;
  const spell = (words: readonly Word[]) => {
    for (const { key, raw } of words) if (!spelling.has(key)) spelling.set(key, raw.toLowerCase());
  };
  for (const long of table.exact.values()) spell(long);
  return {
    add(record, read) {
      records += 1;
      const own = new Set<string>();
      for (const line of linesOf(record)) {
        const keys = read(line);
        if (keys.some((key) => !spelling.has(key))) spell(readWords(line));
        for (const key of keys) own.add(key);
      }
      for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    counts() {
      const rows = [...counts].flatMap(([key, count]): WordCounts['rows'] => {
        const word = spelling.get(key);
        return word && !/^[\d#]/.test(key) ? [[key, word, count]] : [];
      });
      return { records, rows: rows.sort(byCount) };
    },
  };
}

export function countWords(records: readonly SearchRecord[], table: Abbreviations): WordCounts {
  const counter = wordCounter(table);
  for (const record of records) counter.add(record, lineReader(table));
  return counter.counts();
}

export function addCounts(lists: readonly WordCounts[]): WordCounts {
  const sums = new Map<string, [key: string, word: string, count: number]>();
  for (const { rows } of lists)
    for (const [key, word, count] of rows) {
      const sum = sums.get(key);
      if (sum) sum[2] += count;
      else sums.set(key, [key, word, count]);
    }
  return { records: lists.reduce((sum, { records }) => sum + records, 0), rows: [...sums.values()].sort(byCount) };
}

const byCount = (a: readonly [string, string, number], b: readonly [string, string, number]) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1);

/**
 * Most words of the browser's list. All syllables of the language in use are fewer than eight thousand; what is rarer than the
 * rarest here is a slip of the document's own.
 */
const mostWords = 12_000;

export function vocabularyFile({ records, rows }: WordCounts): VocabularyFile {
  const words = rows.slice(0, mostWords).map(([, word, count]) => (count === 1 ? word : `${word} ${count}`));
  return { records, words: words.join(',') };
}
