import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDigits, readInteger, readNumber, romanToInteger } from '../../src/speech/numbers.ts';

describe('a number as it is said', () => {
  test.each([
    [0n, 'không'],
    [4n, 'bốn'],
    [10n, 'mười'],
    [11n, 'mười một'],
    [15n, 'mười lăm'],
    [20n, 'hai mươi'],
    [21n, 'hai mươi mốt'],
    [25n, 'hai mươi lăm'],
    [44n, 'bốn mươi bốn'],
    [91n, 'chín mươi mốt'],
    [100n, 'một trăm'],
    [101n, 'một trăm lẻ một'],
    [105n, 'một trăm lẻ năm'],
    [110n, 'một trăm mười'],
    [111n, 'một trăm mười một'],
    [115n, 'một trăm mười lăm'],
    [121n, 'một trăm hai mươi mốt'],
    [555n, 'năm trăm năm mươi lăm'],
    [1000n, 'một nghìn'],
    [1001n, 'một nghìn không trăm lẻ một'],
    [1010n, 'một nghìn không trăm mười'],
    [2026n, 'hai nghìn không trăm hai mươi sáu'],
    [10_000n, 'mười nghìn'],
    [100_000n, 'một trăm nghìn'],
    [1_000_000n, 'một triệu'],
    [1_000_005n, 'một triệu không trăm lẻ năm'],
    [24_200_000n, 'hai mươi bốn triệu hai trăm nghìn'],
    [1_000_000_000n, 'một tỷ'],
    [1_000_000_001n, 'một tỷ không trăm lẻ một'],
    [5_000_000_000_000n, 'năm nghìn tỷ'],
    [1_000_000_000_000_000_000n, 'một tỷ tỷ'],
  ])('%s', (value, words) => {
    expect(readInteger(value)).toBe(words);
  });

  test('the empty tens are “linh” where the north speaks', () => {
    expect(readInteger(105n, 'linh')).toBe('một trăm linh năm');
    expect(readInteger(2_003_000_004n, 'linh')).toBe('hai tỷ không trăm linh ba triệu không trăm linh bốn');
  });

  test.each([
    ['62,9', 'sáu mươi hai phẩy chín'],
    ['46,67', 'bốn mươi sáu phẩy sáu mươi bảy'],
    ['30,26', 'ba mươi phẩy hai mươi sáu'],
    ['0,05', 'không phẩy không năm'],
    ['3,125', 'ba phẩy một hai năm'],
    ['1.670', 'một nghìn sáu trăm bảy mươi'],
    ['1.000.000', 'một triệu'],
  ])('%s', (printed, words) => {
    expect(readNumber(printed)).toBe(words);
  });

  test('digit by digit, whatever stands between them', () => {
    expect(readDigits('1900 969 680')).toBe('một chín không không chín sáu chín sáu tám không');
    fc.assert(fc.property(fc.stringMatching(/^\d{1,12}$/), (text) => readDigits(text).split(' ').length === text.length));
  });

  test('no two numbers are said alike, and every word is one that numbers are made of', () => {
    const allowed =
      /^(?:không|một|mốt|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|lẻ|nghìn|triệu|tỷ)(?: (?:không|một|mốt|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|lẻ|nghìn|triệu|tỷ))*$/;
    const value = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(fc.property(value, (n) => allowed.test(readInteger(n))));
    fc.assert(fc.property(value, value, (a, b) => a === b || readInteger(a) !== readInteger(b)));
  });

  test('lăm and mốt stand only after a ten, and a number never begins with them', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (n) => {
        const words = readInteger(n).split(' ');
        words.forEach((word, i) => {
          if (word === 'mốt') expect(words[i - 1]).toBe('mươi');
          if (word === 'lăm') expect(['mươi', 'mười']).toContain(words[i - 1]);
        });
      }),
    );
  });

  test.each([
    ['XV', 15],
    ['IV', 4],
    ['XLIX', 49],
    ['IIII', null],
    ['', null],
    ['ABC', null],
  ])('Roman %s is %s', (text, value) => {
    expect(romanToInteger(text)).toBe(value);
  });
});
