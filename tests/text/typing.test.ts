import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSyllable } from '../../src/text/syllable.ts';
import { fromTelex, fromVni } from '../../src/text/typing.ts';

const key = (word: string | null) => (word === null ? null : readSyllable(word).key);

describe('what the input method left behind', () => {
  test.each([
    ['baoj', 'bạo'],
    ['luwcj', 'lực'],
    ['dduwowngf', 'đường'],
    ['dduongwf', 'đường'],
    ['ddiaj', 'địa'],
    ['tuwr', 'tử'],
    ['kieens', 'kiến'],
    ['gioiws', 'giới'],
    ['nghieepj', 'nghiệp'],
    ['phuj', 'phụ'],
  ])('Telex %s is %s', (typed, meant) => expect(key(fromTelex(typed))).toBe(key(meant)));

  test.each([
    ['ba5o', 'bạo'],
    ['lu75c', 'lực'],
    ['d9u7o72ng', 'đường'],
    ['quo61c', 'quốc'],
    ['nu74', 'nữ'],
  ])('VNI %s is %s', (typed, meant) => expect(key(fromVni(typed))).toBe(key(meant)));

  test('leaves alone what holds no key of either', () => {
    expect([fromTelex('ban'), fromVni('ban'), fromVni('2021'), fromTelex('67')]).toEqual([null, null, null, null]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        fromTelex(word);
        fromVni(word);
      }),
    );
  });
});
