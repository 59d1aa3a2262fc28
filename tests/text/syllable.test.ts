import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSyllableShape, readSyllable } from '../../src/text/syllable.ts';

const key = (word: string) => readSyllable(word).key;

describe('one syllable, however it is spelt', () => {
  test.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['lý', 'lí'],
    ['qui', 'quy'],
    ['kỷ', 'kỉ'],
    ['Đường', 'đường'],
  ])('%s is %s', (a, b) => expect(key(a)).toBe(key(b)));

  test.each([
    ['đường', 'dương'],
    ['bạo', 'báo'],
    ['thủy', 'thủi'],
    ['tay', 'tai'],
    ['ươn', 'uôn'],
  ])('%s is not %s', (a, b) => expect(key(a)).not.toBe(key(b)));

  test('marks apart or together make no difference', () => {
    expect(key('đường'.normalize('NFD'))).toBe(key('đường'.normalize('NFC')));
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => readSyllable(readSyllable(word).fold).fold === readSyllable(word).fold),
    );
  });

  test('knows what could be a syllable', () => {
    expect(['nghiêng', 'duong', 'quy', 'a'].map((word) => isSyllableShape(readSyllable(word).fold))).toEqual([true, true, true, true]);
    expect(['dduwowngf', 'bdg', 'lhpn', 'baoj'].map(isSyllableShape)).toEqual([false, false, false, false]);
  });
});
