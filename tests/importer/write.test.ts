import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';
import { parseRestricted } from '../../src/mdx/parse.ts';
import { escapeLine } from '../../src/importer/write/escape.ts';
import { textOf } from '../../src/mdx/inline.ts';
import { annotatedPlans } from '../fixtures/importer/annotated.ts';
import { addressesOf, shownWords, sourceWords, writeText, writtenWords } from '../fixtures/importer/words.ts';

const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

function holds(text: string): void {
  const { imported, written } = writeText(text);
  expect(parsePlanBody(written.mdx, 'x.mdx').faults).toEqual([]);
  expect(writtenWords(written)).toEqual(sourceWords(imported));
  expect(shownWords(written)).toEqual(sourceWords(imported));
  const addresses = addressesOf(written);
  expect([...written.ids.values()].filter((id) => !addresses.has(id))).toEqual([]);
}

describe('the official edition', () => {
  test.skipIf(!existsSync(seeds)).each(existsSync(seeds) ? readdirSync(seeds).filter((n) => n.endsWith('.txt')) : ['-'])(
    '%s keeps every word in its order',
    (name) => {
      holds(readFileSync(seeds + name, 'utf8'));
    },
  );

  test.each(annotatedPlans.map(({ name, text }) => [name, text]))('%s keeps every word in its order', (_, text) => holds(text));

  test.each([
    [
      'code at the start of a line',
      'KẾ HOẠCH\n\nVề việc A năm 2025\n\nCăn cứ yêu cầu;\n\nI. NỘI DUNG\n\nimport fs from "fs"\n\n- export const a = {b}',
    ],
    [
      'braces, tags and comments',
      'KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n1. {process.exit()} <script>alert(1)</script> <!-- x --> &lt; a < b > c',
    ],
    ['front matter in the text', 'KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n---\n\nedition: plain\n\n---\n\nHết.'],
    [
      'marks of Markdown',
      'KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n- # không phải tiêu đề\n- > trích\n- ~~xóa~~ `mã` $x$ [a](javascript:b) ![c](d)\n- 1. một\n- | a | b',
    ],
    ['addresses', 'KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n- Xem http://a.vn, https://b.vn, www.c.vn, thư a.b@c.vn hoặc mailto:d@e.vn.'],
    [
      'a repeated number',
      'KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n1. Một\n\n2. Hai\n\n2. Hai nữa\n\na) A\n\nd) D\n\nd) Đ\n\nII. TIẾP\n\nII. LẠI',
    ],
    [
      'letters with a full stop, and what follows them',
      'KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n1. Một\n\na. Việc thứ nhất.\n\nb. Việc thứ hai.\n\n2. Hai',
    ],
    [
      'parts, chapters and an appendix',
      'KẾ HOẠCH\n\nA năm 2025\n\nPhần I\n\nMỤC TIÊU\n\nI. CHUNG\n\n1. Một.\n\nPhần II\n\nGIẢI PHÁP\n\nI. CHUNG\n\nNơi nhận:\n- Như trên;\n\nPHỤ LỤC I\n\nDanh sách',
    ],
    ['a table', 'KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n| TT | Việc |\n| --- | --- |\n| 1 | Tập huấn {a} |\n| 2 | <b> |'],
  ])('is safe and whole with %s', (_, text) => holds(text));

  test('no text at all becomes anything but text', () => {
    const alphabet = [...'aăâđeêioôơuưbcIVXL1234567890 .,;:()-+*#>|`_~[]{}<>&$^=\\!@/"\'“”%\u0301'];
    const piece = fc.oneof(
      fc.constantFrom(
        'import a',
        'export ',
        '---',
        '```',
        '<!--',
        '{/*',
        'http://a',
        'a@b.c',
        '1. ',
        'a) ',
        'I. ',
        '- ',
        '+ ',
        '</p>',
        '&#60;',
        'Điều 1. ',
        'd) ',
      ),
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('').replace(/\s+/g, ' ').trim().normalize('NFC');
        if (text === '') return;
        const { tree, faults } = parseRestricted(escapeLine(text), 'x', {});
        expect(faults).toEqual([]);
        expect((tree.children ?? []).map(textOf).join(' ')).toBe(text);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test('any arrangement of numbered lines keeps its words and addresses', () => {
    const line = fc.tuple(
      fc.constantFrom(
        'I. ',
        'II. ',
        'III. ',
        '1. ',
        '2. ',
        '3. ',
        '1.1. ',
        '1.2. ',
        'a) ',
        'b) ',
        'd) ',
        'd) ',
        'đ) ',
        'a. ',
        'A. ',
        'B. ',
        'Điều 1. ',
        '- ',
        '+ ',
        '',
        '',
        'Phụ lục 1',
      ),
      fc.constantFrom(
        'Mục đích',
        'Sở Y tế:',
        'Sở Nội vụ: Chủ trì việc này.',
        'Tăng cường tuyên truyền.',
        'TỔ CHỨC THỰC HIỆN',
        'đến năm 2025 đạt 50%',
        'Trên đây là Kế hoạch.',
        '{a} <b> import',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        holds(`KẾ HOẠCH\n\nVề công tác năm 2025\n\nI. MỞ ĐẦU\n\n${lines.map(([a, b]) => a + b).join('\n\n')}\n`);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
