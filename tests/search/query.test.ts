import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAbbreviations } from '../../src/search/abbreviations.ts';
import { readPlaceNames } from '../../src/search/places.ts';
import { readQuery, type Knowledge } from '../../src/search/query.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';
import { foldMarks } from '../../src/text/fold.ts';
import { readSyllable } from '../../src/text/syllable.ts';

const words =
  'bạo,báo,lực,gia,đình,bình,đẳng,giới,quấy,rối,tình,dục,kế,hoạch,số,đường,dương,phụ,nữ,sở,cao,bằng,2021,67,nào,địa,chỉ,tin,cậy';
const knowledge: Knowledge = {
  vocabulary: readVocabulary({ records: 100, words }),
  abbreviations: readAbbreviations([
    { short: 'BĐG', long: 'bình đẳng giới' },
    { short: 'LHPN', long: 'Liên hiệp Phụ nữ' },
  ]),
  places: readPlaceNames(['tỉnh Cao Bằng']),
};
const read = (text: string) => readQuery(text, knowledge);
const keysOf = (text: string) => read(text).terms.map(({ readings }) => readings.map(({ key }) => key));
const key = (word: string) => readSyllable(word).key;

describe('a query', () => {
  test('a mark that was typed counts, a missing one costs nothing', () => {
    expect(keysOf('đường')).toEqual([[key('đường')]]);
    expect(keysOf('duong')[0]?.sort()).toEqual([key('đường'), key('dương')].sort());
    expect(keysOf('bạo')).toEqual([[key('bạo')]]);
  });

  test.each(['bạo lực', 'baoj luwcj', 'ba5o lu75c', 'BẠO LỰC', 'bạo lực'.normalize('NFD')])('%s means bạo lực', (typed) => {
    expect(keysOf(typed).map(([first]) => first)).toEqual([key('bạo'), key('lực')]);
  });

  test.each([
    ['qấy', 'quấy'],
    ['rốii', 'rối'],
    ['tìhn', 'tình'],
    ['đảng', 'đẳng'],
  ])('a slip: %s may mean %s', (typed, meant) => {
    expect(keysOf(typed)[0]).toContain(key(meant));
  });

  test('abbreviations are written out in any case, but not behind a number', () => {
    expect(keysOf('bdg').map(([first]) => first)).toEqual(['bình', 'đẳng', 'giới'].map(key));
    expect(read('67 bdg').terms.map(({ raw }) => raw)).toEqual(['67', 'bdg']);
  });

  test('a place and a number are firm; words of a question decide nothing', () => {
    const { terms } = read('sở nào ở cao bằng 2021');
    expect(terms.filter(({ isFirm }) => isFirm).map(({ raw }) => raw)).toEqual(['cao', 'bằng', '2021']);
    expect(terms.find(({ raw }) => raw === 'nào')?.weight).toBeLessThan(0.5);
  });

  test('quotes hold the words between them together', () => {
    expect(read('sở "bình đẳng giới"').quotes).toEqual([{ from: 1, to: 3 }]);
  });

  test('what the unmarked query may mean holds all that the marked one means', () => {
    const syllables = fc.constantFrom(...words.split(',').filter((word) => !/\d/.test(word)));
    fc.assert(
      fc.property(fc.array(syllables, { minLength: 1, maxLength: 8 }), (typed) => {
        const marked = keysOf(typed.join(' '));
        const unmarked = keysOf(foldMarks(typed.join(' ')));
        return marked.every((keys, i) => keys.every((wanted) => unmarked[i]?.includes(wanted)));
      }),
    );
  });

  test('whatever is typed, it neither throws nor takes more than 10 ms a word', { timeout: 60_000 }, () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxy0123456789 /-"&'), maxLength: 600 }),
    );
    fc.assert(
      fc.property(strange, (text) => {
        // Processor time of the quickest of three, so that neither a busy machine nor the engine's first look fails it.
        const times = [1, 2, 3].map(() => {
          const start = process.cpuUsage();
          read(text);
          return process.cpuUsage(start).user / 1000;
        });
        expect(Math.min(...times)).toBeLessThan(10 * Math.max(read(text).terms.length, 5));
      }),
      { numRuns: 300 },
    );
  });
});
