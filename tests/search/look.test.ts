import { expect, test } from 'vitest';
import { rankAll, weightsOf } from '../../src/search/candidates.ts';
import { understoodAs } from '../../src/search/look.ts';
import { readQuery } from '../../src/search/query.ts';
import { readRecord } from '../../src/search/read-record.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';
import { table } from '../fixtures/search-disk.ts';

const vocabulary = readVocabulary({ records: 10, words: 'ấy,quấy,rối,tình,dục,người,bị' });
const record = (url: string, title: string, text: string): SearchRecord => ({
  ...{ url, group: 'clause', title, text, trail: '', context: '', aliases: '', filters: {} },
});

function rank(text: string, records: SearchRecord[]) {
  const query = readQuery(text, { vocabulary, abbreviations: table, places: [] });
  const readings = query.terms.map((term) => term.readings);
  const read = records.map((one) => readRecord(one, table));
  return { query, candidates: rankAll(query, readings, weightsOf(query.terms, readings, vocabulary), read) };
}

test('a mended word is the one that stands beside its neighbours, not any that is as near', () => {
  const { query, candidates } = rank('qấy rối tình dục', [record('/1', 'Người ấy bị', 'người bị quấy rối tình dục')]);
  expect(understoodAs(query, candidates[0], vocabulary)).toBe('quấy rối tình dục');
});

test('of two records that hold the same words the one wins where more of them stand side by side', () => {
  const { candidates } = rank('người bị quấy rối tình dục', [
    record('/1', 'Người bị', 'tình dục. Ấy rối dục quấy'),
    record('/2', 'Người bị', 'quấy rối. Ấy tình dục'),
  ]);
  expect(candidates.map(({ read }) => read.record.url)).toEqual(['/2', '/1']);
});
