import { describe, expect, test } from 'vitest';
import { describeFault } from '../../src/text/fault.ts';
import { checkLetters } from '../../src/text/letters.ts';

const check = (text: string) => checkLetters('content/pages/an-toan.mdx', text).map(describeFault);

describe('checkLetters', () => {
  test('lets composed Vietnamese through, with its quotes, dashes, Windows line ends and no-break spaces', () => {
    expect(check('Kế hoạch “Đồng Nai” – 2021…\r\nSố 67/KH-UBND, 20\u00A0%\n')).toEqual([]);
  });

  test('points to each line whose marks are loose', () => {
    expect(check(`Kế hoạch\n${'Kế hoạch'.normalize('NFD')}\nđược\n${'đường'.normalize('NFD')}`)).toMatchInlineSnapshot(`
      [
        "content/pages/an-toan.mdx:2:1  Chữ có dấu rời (chưa phải Unicode dựng sẵn, NFC). Hãy gõ lại dòng này bằng bộ gõ Unicode dựng sẵn.",
        "content/pages/an-toan.mdx:4:1  Chữ có dấu rời (chưa phải Unicode dựng sẵn, NFC). Hãy gõ lại dòng này bằng bộ gõ Unicode dựng sẵn.",
      ]
    `);
  });

  test.each([
    ['zero-width space', '\u200B'],
    ['zero-width joiner', '\u200D'],
    ['right-to-left mark', '\u200F'],
    ['right-to-left override', '\u202E'],
    ['left-to-right embedding', '\u202A'],
    ['right-to-left isolate', '\u2067'],
    ['pop directional isolate', '\u2069'],
    ['word joiner', '\u2060'],
    ['soft hyphen', '\u00AD'],
    ['byte-order mark', '\uFEFF'],
  ])('finds a %s, with its line and column', (_name, letter) => {
    expect(checkLetters('f.mdx', `Tốt\nGọi 11${letter}1`)).toEqual([
      { file: 'f.mdx', line: 2, column: 7, message: 'Có ký tự ẩn trong dòng này. Hãy xóa chỗ đó và gõ lại.' },
    ]);
  });

  test('says both things of a line with both faults, and each once', () => {
    expect(check(`${'số'.normalize('NFD')} 1\u200B1\u200B3`)).toMatchInlineSnapshot(`
      [
        "content/pages/an-toan.mdx:1:1  Chữ có dấu rời (chưa phải Unicode dựng sẵn, NFC). Hãy gõ lại dòng này bằng bộ gõ Unicode dựng sẵn.",
        "content/pages/an-toan.mdx:1:7  Có ký tự ẩn trong dòng này. Hãy xóa chỗ đó và gõ lại.",
      ]
    `);
  });
});
