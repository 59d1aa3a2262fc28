import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathMarked, breathsOf, longestBreath } from '../../src/speech/breath.ts';
import { spokenForm } from '../../src/speech/reader.ts';
import { secondsFor } from '../../src/speech/pace.ts';
import { countSyllables } from '../../src/speech/syllables.ts';

describe('syllables', () => {
  test.each([
    ['111', 3],
    ['1900 969 680', 10],
    ['62,9%', 7],
    ['Bình đẳng giới', 3],
    ['nghiêng, khuya, quyển, giường, ngoằn ngoèo', 6],
    ['gì, giờ, quốc, oái oăm, uyên ương', 7],
    ['Facebook và Zalo', 5],
    ['podcast', 2],
    ['', 0],
    ['…, “!”', 0],
  ])('%s', (text, syllables) => {
    expect(countSyllables(text)).toBe(syllables);
  });

  test('marks and capitals do not change the count', () => {
    const word = fc.constantFrom('nghiêng', 'Đường', 'khuyên', 'ướt', 'quốc', 'thuở', 'ngoáy', 'ý', 'ở', 'xoong');
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }), (words) => countSyllables(words.join(' ')) === words.length));
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }), (words) => countSyllables(words.join(' ').toUpperCase()) >= words.length));
  });

  test('seconds at the usual pace, and at another', () => {
    expect(secondsFor(132)).toBe(30);
    expect(secondsFor(44, 4)).toBe(11);
    expect(secondsFor(0)).toBe(0);
    expect(() => secondsFor(10, 0)).toThrow(RangeError);
    expect(() => secondsFor(10, Number.NaN)).toThrow(RangeError);
  });
});

describe('breaths', () => {
  const text = 'Năm 2019, mỗi tuần phụ nữ bỏ ra 20,2 giờ cho việc nhà và chăm sóc. Hãy chia cho đều!';

  test('are long after a sentence and short within it', () => {
    expect(breathMarked('Con kể, cha mẹ tin con. Con được nói không.')).toBe('Con kể, / cha mẹ tin con. // Con được nói không. //');
  });

  test('give the spoken text again, word by word', () => {
    expect(
      breathsOf(text)
        .map((breath) => breath.text)
        .join(' '),
    ).toBe(spokenForm(text));
  });

  test('a long clause is cut at a joining word', () => {
    const long = 'đến năm sau mọi cơ quan quản lý nhà nước và chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ.';
    const breaths = breathsOf(long);
    expect(breaths.length).toBeGreaterThan(1);
    for (const { text: words } of breaths) expect(countSyllables(words)).toBeLessThanOrEqual(longestBreath);
  });

  test('lose no word of any text made of sentences', () => {
    const sentence = fc.constantFrom(
      'Xin chào.',
      'Gọi 113 ngay!',
      'Con kể, cha mẹ nghe và tin con, rồi gọi số dành cho trẻ em.',
      'Có ổn không?',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const all = sentences.join(' ');
        expect(
          breathsOf(all)
            .map((b) => b.text)
            .join(' '),
        ).toBe(spokenForm(all));
      }),
    );
  });
});
