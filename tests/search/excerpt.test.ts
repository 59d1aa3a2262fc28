import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAbbreviations } from '../../src/search/abbreviations.ts';
import { excerptOf, litAddress } from '../../src/search/excerpt.ts';
import { readSyllable } from '../../src/text/syllable.ts';
import { cleanText } from '../../src/text/words.ts';

const table = readAbbreviations([{ short: 'BĐG', long: 'bình đẳng giới' }]);
const seek = (strong: string, weak = '') => ({
  strong: new Set(strong.split(' ').map((word) => readSyllable(word).key)),
  weak: new Set(weak.split(' ').map((word) => readSyllable(word).key)),
});
const marks = (text: string, sought: ReturnType<typeof seek>) =>
  excerptOf(text, sought, table).pieces.flatMap(({ text: piece, isMarked }) => (isMarked ? [piece] : []));

describe('an excerpt', () => {
  const long = `${'Mở đầu dài dòng. '.repeat(40)}Duy trì địa chỉ tin cậy, nhà tạm lánh. ${'Còn lại. '.repeat(40)}`;

  test('holds the phrase wherever it stands', () => {
    expect(marks(long, seek('địa chỉ tin cậy'))).toEqual(['địa chỉ tin cậy']);
  });

  test('marks the abbreviation of what was sought', () => {
    expect(marks('Hoạt động BĐG năm nay', seek('bình đẳng giới'))).toEqual(['BĐG']);
  });

  test('marks small words only beside others', () => {
    expect(marks('trong tỉnh, bạo lực trong gia đình', seek('bạo lực gia đình', 'trong'))).toEqual(['bạo lực trong gia đình']);
  });

  test('shows the piece that holds more of the different words, not one word more often', () => {
    const filler = 'và những việc khác nữa của từng nơi. '.repeat(12);
    const text = `bạo lực trên cơ sở, lực trên. ${filler} bạo lực trên cơ sở giới cho trẻ em`;
    const { pieces } = excerptOf(text, seek('lực trên cơ sở giới cho'), table);
    expect(pieces.map((piece) => piece.text).join('')).toContain('lực trên cơ sở giới cho');
    const twice = excerptOf(`trên cơ sở giới. ${filler} trên cơ sở giới trên`, seek('trên cơ sở giới trên'), table).pieces;
    expect(twice.map((piece) => piece.text).join('')).toContain('trên cơ sở giới trên');
  });

  test('changes no letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const whole = excerptOf(text, seek('bình đẳng giới'), table)
          .pieces.map((piece) => piece.text)
          .join('');
        return whole === cleanText(text).replace(/\n/g, ' ').replaceAll('\u2029', ' ');
      }),
    );
  });

  test('is lit on the page by a text fragment, which no server sees', () => {
    expect(litAddress('/x/#iv-9', 'phát thanh - truyền hình')).toBe('/x/#iv-9:~:text=ph%C3%A1t%20thanh%20%2D%20truy%E1%BB%81n%20h%C3%ACnh');
    expect(litAddress('/x/', 'a')).toBe('/x/#:~:text=a');
    expect(litAddress('/x/', null)).toBe('/x/');
  });
});
