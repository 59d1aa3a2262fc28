import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAbbreviations } from '../../src/search/abbreviations.ts';
import { keysOf, tokenOf } from '../../src/search/tokens.ts';
import { readWords } from '../../src/text/words.ts';

const table = readAbbreviations([
  { short: 'LĐ-TB&XH', long: 'Lao động - Thương binh và Xã hội' },
  { short: 'LĐTBXH', long: 'Lao động - Thương binh và Xã hội' },
]);

describe('words of the index', () => {
  const syllable = fc.constantFrom(...'bạo báo bao ba hòa hoà giải giai đường dương y tế kỷ 1 11 111 2021'.split(' '));

  test('none is the beginning of another, since Pagefind takes every word for a beginning', () => {
    fc.assert(
      fc.property(syllable, syllable, (a, b) => {
        const [first, second] = [a, b].map((word) => tokenOf(readWords(word)[0]!.key));
        return first === second || !second!.startsWith(first!);
      }),
    );
  });

  test('a body is found by its short and its long name alike', () => {
    const long = keysOf('Sở Lao động - Thương binh và Xã hội', table);
    expect(keysOf('Sở LĐ-TB&XH', table)).toEqual(long);
    expect(keysOf('Sở LĐTBXH', table)).toEqual(long);
    expect(keysOf('SLĐTBXH', table)).toEqual(long);
  });

  test('a day stands once more behind its words, with and without its year', () => {
    expect(keysOf('ngày 08 tháng 02 năm 2021', table).slice(-2)).toEqual(['#2021-02-08', '#02-08']);
  });
});
