import { describe, expect, test } from 'vitest';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';
import { flatten, flattenBlocks } from '../../src/plan/clause.ts';
import { describeFault } from '../../src/text/fault.ts';
import { planFile, planText } from '../fixtures/plan.ts';

const parse = (source: string) => parsePlanBody(source, planFile);
const faultsOf = (source: string) => parse(source).faults.map(describeFault).join('\n');
/** Every address of a body, in the order of the text. */
const idsOf = (source: string) =>
  flatten(parse(source).clauses).flatMap((clause) => [clause.id, ...flattenBlocks(clause.blocks).flatMap((block) => block.id ?? [])]);

describe('an address', () => {
  test('is made of the printed markers alone: I. → 2. → a)', () => {
    expect(idsOf('## IV. Tổ chức\n\n### 2. Sở Y tế\n\n#### a) Khám\n\n- Ở xã\n')).toEqual(['iv', 'iv-2', 'iv-2-a', 'iv-2-a-1']);
  });

  test('of an unmarked item is its place among the unmarked', () => {
    expect(idsOf('## I. Mục đích\n\n- Một\n- Hai\n- Ba\n')).toEqual(['i', 'i-1', 'i-2', 'i-3']);
  });

  test('stays the same when the words change', () => {
    expect(idsOf('## I. Mục đích\n\n- Một\n- Hai\n')).toEqual(idsOf('## I. Yêu cầu\n\n- Khác\n- Khác nữa\n'));
  });

  test('of a nested item goes on from the item above it', () => {
    expect(idsOf('## IV. Tổ chức\n\n### 4. Sở Nội vụ\n\n- Một\n- Hai:\n  - Con một\n  - Con hai:\n    - Cháu\n')).toEqual([
      'iv',
      'iv-4',
      'iv-4-1',
      'iv-4-2',
      'iv-4-2-1',
      'iv-4-2-2',
      'iv-4-2-2-1',
    ]);
  });

  test('keeps đ apart from d, in headings and in items', () => {
    expect(idsOf('## I. Nội dung\n\n### d) Dân số\n\n### đ) Đào tạo\n')).toEqual(['i', 'i-d', 'i-dd']);
    expect(idsOf('## I. Nội dung\n\n- d) Dân số\n- đ) Đào tạo\n')).toEqual(['i', 'i-d', 'i-dd']);
  });

  test('has a d before the place of a block that stands beside numbered child clauses', () => {
    expect(idsOf('## II. Nội dung\n\nDẫn.\n\n- Ý\n\n### 1. Một\n\n- Việc\n')).toEqual(['ii', 'ii-d1', 'ii-d2', 'ii-1', 'ii-1-1']);
  });

  test('of an article is dieu-5, and of a number in two parts 1-2', () => {
    expect(idsOf('## Điều 5. Hiệu lực\n\n## 1.2. Chỉ tiêu\n')).toEqual(['dieu-5', '1-2']);
  });

  test('of the opening, a submission and the closing is a word', () => {
    expect(
      idsOf('<Submission>\n\nKính gửi UBND huyện.\n\n</Submission>\n\nCăn cứ Luật.\n\n## I. Mục đích\n\n<Closing>\n\nHết.\n\n</Closing>\n'),
    ).toEqual(['to-trinh', 'to-trinh-1', 'mo-dau', 'mo-dau-1', 'i', 'ket', 'ket-1']);
  });

  test('is not given to an editor’s note, and a note takes no number from what follows', () => {
    expect(
      idsOf(
        '## I. Mục đích\n\n- Một\n\n  <EditorNote>\n\n  Bản in mờ.\n\n  </EditorNote>\n\n- Hai\n\n<EditorNote>\n\nHết trang.\n\n</EditorNote>\n\nBa\n',
      ),
    ).toEqual(['i', 'i-1', 'i-2', 'i-3']);
  });
});

describe('a numbered list', () => {
  test('keeps the numbers as they are written, gaps included', () => {
    const [clause] = parse('## I. Mục đích\n\n1. Một\n3. Ba\n7. Bảy\n').clauses;
    expect(clause!.blocks.map(({ id, marker, text }) => [id, marker, text])).toEqual([
      ['i-1', '1.', 'Một'],
      ['i-3', '3.', 'Ba'],
      ['i-7', '7.', 'Bảy'],
    ]);
  });

  test('may begin at any number and be nested', () => {
    expect(idsOf('## I. Mục đích\n\n13. Mười ba\n    1. Con\n    4. Con\n15. Mười lăm\n')).toEqual([
      'i',
      'i-13',
      'i-13-1',
      'i-13-4',
      'i-15',
    ]);
  });

  test('keeps its numbers below letters of two code units, and with Windows line ends', () => {
    expect(idsOf('## I. 😀 Mục đích 😀\n\nĐường đi.\n\n2. 😀 Hai\n5. Năm\n')).toEqual(['i', 'i-d1', 'i-2', 'i-5']);
    expect(idsOf('## I. Mục đích\r\n\r\n2. Hai\r\n5. Năm\r\n')).toEqual(['i', 'i-2', 'i-5']);
  });
});

describe('a clause', () => {
  test('has its marker, title, level and line of the file', () => {
    expect(parse('---\na: 1\n---\n\n## IV. Tổ **chức**\n').clauses).toEqual([
      { id: 'iv', marker: 'IV.', title: 'Tổ chức', titleHtml: 'Tổ <strong>chức</strong>', level: 2, line: 5, blocks: [], children: [] },
    ]);
  });

  test('closes where a heading of its own level or above begins', () => {
    const [one, two] = parse('## I. Một\n\n### 1. A\n\n#### a) B\n\n### 2. C\n\n## II. Hai\n').clauses;
    expect(one!.children.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
      ['i-1', ['i-1-a']],
      ['i-2', []],
    ]);
    expect(two!.children).toEqual([]);
  });

  test('keeps two paragraphs of one item together', () => {
    const [block] = parse('## I. Một\n\n- Dòng một\n\n  Dòng hai\n').clauses[0]!.blocks;
    expect(block).toMatchObject({ kind: 'item', id: 'i-1', text: 'Dòng một Dòng hai', html: 'Dòng một<br>Dòng hai', items: [] });
  });

  test('holds a table as words, as rows and as HTML', () => {
    const [block] = parse('## I. Một\n\n| Năm | Chỉ tiêu |\n|---|---|\n| 2025 | 60 % |\n').clauses[0]!.blocks;
    expect(block).toEqual({
      kind: 'table',
      id: 'i-1',
      marker: null,
      line: 3,
      items: [],
      rows: [
        ['Năm', 'Chỉ tiêu'],
        ['2025', '60 %'],
      ],
      text: 'Năm Chỉ tiêu 2025 60 %',
      html: '<table><thead><tr><th>Năm</th><th>Chỉ tiêu</th></tr></thead><tbody><tr><td>2025</td><td>60 %</td></tr></tbody></table>',
    });
  });

  test('takes a quotation’s paragraphs as its own', () => {
    expect(parse('## I. Một\n\n> Trích\n').clauses[0]!.blocks).toMatchObject([{ kind: 'paragraph', id: 'i-1', text: 'Trích' }]);
  });

  test('holds a note with its paragraphs', () => {
    expect(parse('## I. Một\n\n<EditorNote>\n\nBản in **mờ**.\n\nThiếu trang.\n\n</EditorNote>\n').clauses[0]!.blocks).toEqual([
      {
        kind: 'note',
        id: null,
        marker: null,
        line: 3,
        items: [],
        rows: [],
        text: 'Bản in mờ. Thiếu trang.',
        html: '<p>Bản in <strong>mờ</strong>.</p><p>Thiếu trang.</p>',
      },
    ]);
  });
});

describe('a fault', () => {
  test('is none in a good plan', () => {
    expect(faultsOf(planText)).toBe('');
  });

  test('is a heading without a printed number', () => {
    expect(faultsOf('## I. Một\n\n## Hai\n')).toMatchInlineSnapshot(
      `"content/plans/hue/2024-a-luoi.mdx:3:1  Tiêu đề phải bắt đầu bằng số mục của văn bản, ví dụ “## I. Mục đích” hoặc “#### a) Nội dung”. Địa chỉ của mục lấy từ số này."`,
    );
  });

  test('is a heading that comes twice', () => {
    expect(faultsOf('## I. Một\n\n## II. Hai\n\n## II. Ba\n')).toMatchInlineSnapshot(
      `"content/plans/hue/2024-a-luoi.mdx:5:1  Hai phần có cùng địa chỉ #ii. Hãy xem lại số mục; nếu văn bản in trùng số, ghi số đúng và nói rõ trong <EditorNote>."`,
    );
  });

  test('is a lettered item that comes twice, as where a scan reads đ) as d)', () => {
    expect(parse('## I. Một\n\n- d) Dân số\n- d) Đào tạo\n').faults.map((fault) => fault.message)).toMatchInlineSnapshot(`
      [
        "Hai phần có cùng địa chỉ #i-d. Hãy xem lại số mục; nếu văn bản in trùng số, ghi số đúng và nói rõ trong <EditorNote>.",
      ]
    `);
  });

  test('is a number of a list that comes twice', () => {
    expect(parse('## I. Một\n\n1. Một\n1. Một nữa\n').faults).toHaveLength(1);
  });

  test('is not the same number below another parent', () => {
    expect(faultsOf('## I. Một\n\n### 1. A\n\n## II. Hai\n\n### 1. A\n')).toBe('');
  });

  test('is a component of prose pages', () => {
    expect(faultsOf('## I. Một\n\n<Call id="111" />\n')).toMatchInlineSnapshot(
      `"content/plans/hue/2024-a-luoi.mdx:3:1  Không có thành phần <Call>. Được dùng: <EditorNote>, <Submission>, <Closing>."`,
    );
  });
});
