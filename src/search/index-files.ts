/** From records to what the index holds and what the browser loads beside it. */
import { readWords } from '../text/words.ts';
import type { Abbreviations } from './abbreviations.ts';
import { indexRecord, type IndexedRecord, type SearchRecord } from './record.ts';
import type { VocabularyFile } from './vocabulary.ts';

/** Reads records one by one, so that a large site need not be held in memory twice. */
export function createIndexer(table: Abbreviations): { add(record: SearchRecord): IndexedRecord; vocabulary(): VocabularyFile } {
  const spelling = new Map<string, string>();
  const counts = new Map<string, number>();
  let records = 0;
  const spell = (text: string) => {
    for (const { key, raw } of readWords(text)) if (!spelling.has(key)) spelling.set(key, raw.toLowerCase());
  };
  for (const long of table.exact.values()) for (const { key, raw } of long) spelling.set(key, raw.toLowerCase());
  return {
    add(record) {
      const { indexed, keys } = indexRecord(record, table);
      records += 1;
      for (const text of [record.title, record.aliases, record.context, record.text, record.unsaid ?? '']) spell(text);
      for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
      return indexed;
    },
    vocabulary() {
      const rows = [...counts]
        .flatMap(([key, count]) => (key.startsWith('#') ? [] : [[/^\d/.test(key) ? key : (spelling.get(key) ?? ''), count] as const]))
        .filter(([word]) => word !== '')
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return { records, words: rows.map(([word, count]) => (count === 1 ? word : `${word} ${count}`)).join(',') };
    },
  };
}
