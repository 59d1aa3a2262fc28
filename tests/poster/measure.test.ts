import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/poster/compounds.ts';
import { fitText, widthOf, wrap } from '../../src/poster/measure.ts';

describe('line breaks', () => {
  test('are even, and as few as can be', () => {
    expect(wrap('Khi chị kể, xin lắng nghe trước đã.', 1000, 100, 700)).toEqual(['Khi chị kể, xin', 'lắng nghe trước đã.']);
  });

  test('never part a word of two syllables', () => {
    expect(piecesOf('Bình đẳng giới cần cả đàn ông lên tiếng.')).toEqual(['Bình đẳng giới', 'cần', 'cả', 'đàn ông', 'lên tiếng.']);
    expect(piecesOf('Trẻ em, ông bà')).toEqual(['Trẻ em,', 'ông bà']);
  });

  test('lose nothing and keep the order', () => {
    const word = fc.constantFrom('con', 'gái', 'đàn', 'ông', 'bà', 'nghiêng,', 'lắng', 'nghe.', 'Ủy', 'ban');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), fc.integer({ min: 200, max: 4000 }), (words, width) => {
        expect(wrap(words.join(' '), width, 100, 700).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

describe('a box', () => {
  const box = { x: 10, y: 20, width: 900, height: 400, weight: 700, fill: '#000', most: 200 } as const;

  test('holds its text, whatever is typed, down to a quarter of the size', () => {
    const word = fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'xã', 'Nghiêm', 'Quảng', 'Ngãi,', 'phường');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const { size, shapes, height } = fitText(words.join(' '), box);
        if (size <= box.most / 4) return;
        expect(height).toBeLessThanOrEqual(box.height);
        for (const shape of shapes) if (shape.kind === 'text') expect(widthOf(shape.text, size, 700)).toBeLessThanOrEqual(box.width);
      }),
    );
  });

  test('breaks with the sense rather than between a word and its sentence, at the price of some size', () => {
    const linesOf = (text: string, width: number, height: number) =>
      fitText(text, { ...box, width, height, most: 300, leading: 1.15 }).shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''));
    expect(linesOf('Con gái học tiếp. Cả bản cùng sáng.', 2090, 1040)).toEqual(['Con gái học tiếp.', 'Cả bản', 'cùng sáng.']);
    expect(linesOf('Việc nhà cũng là việc. Hãy chia cho đều.', 2090, 1040)).toEqual(['Việc nhà', 'cũng là việc.', 'Hãy chia cho đều.']);
    expect(linesOf('Mời một chuyên gia nam, mời thêm một chuyên gia nữ.', 4880, 430)).toEqual([
      'Mời một chuyên gia nam,',
      'mời thêm một chuyên gia nữ.',
    ]);
  });

  test('takes a short text at full size, and nothing for no text', () => {
    expect(fitText('Chào', box).size).toBe(200);
    expect(fitText('', box).shapes).toEqual([]);
  });
});

test('widths are the font’s own; a character unknown to the font is wide', () => {
  expect(widthOf('=', 1000, 400)).toBe(widthOf('=', 500, 400) * 2);
  expect(widthOf('Wi', 100, 700)).toBeCloseTo(widthOf('W', 100, 700) + widthOf('i', 100, 700));
  expect(widthOf('漢', 100, 400)).toBe(90);
});
