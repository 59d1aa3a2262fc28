import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, readDays, readWords } from '../../src/text/words.ts';

describe('words of a text', () => {
  test('have the places at which they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        readWords(text).every(({ raw, start, end }) => cleanText(text).slice(start, end) === raw),
      ),
    );
  });

  test('letters behind a document’s number are its symbol', () => {
    const kinds = readWords('Kế hoạch số 67/KH-UBND và 21-CT/TW').map(({ raw, kind }) => `${raw} ${kind}`);
    expect(kinds).toEqual([
      'Kế syllable',
      'hoạch syllable',
      'số syllable',
      '67 number',
      'KH symbol',
      'UBND symbol',
      'và syllable',
      '21 number',
      'CT symbol',
      'TW symbol',
    ]);
  });

  test('06 and 6 are one number', () => {
    expect(readWords('06 6 00').map(({ key }) => key)).toEqual(['6', '6', '0']);
  });
});

describe('days of a text', () => {
  test.each([
    ['ngày 08 tháng 02 năm 2021', ['2021-02-08']],
    ['8/2/2021', ['2021-02-08']],
    ['08.02.2021', ['2021-02-08']],
    ['ngay 8 thang 2 nam 2021', ['2021-02-08']],
    ['từ 15/11 đến 15/12', ['11-15', '12-15']],
    ['67/KH-UBND, 125/2021/NĐ-CP, 3/2021, 40/13', []],
  ])('%s', (text, days) => expect(readDays(text).map(({ iso }) => iso)).toEqual(days));
});
