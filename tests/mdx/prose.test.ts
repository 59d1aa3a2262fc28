import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/mdx/prose.ts';
import { describeFault } from '../../src/text/fault.ts';

const parse = (source: string) => parseProse(source, 'content/pages/thu.mdx');
/** The HTML of a source without components. */
function html(source: string): string {
  const { parts, faults } = parse(source);
  expect(faults).toEqual([]);
  return parts.map((part) => (part.kind === 'html' ? part.html : `<${part.name}>`)).join('');
}

describe('prose', () => {
  test('is one part of HTML as long as no component stands between', () => {
    expect(parse('---\ntitle: Thử\n---\n\nMột.\n\n- Hai\n').parts).toEqual([{ kind: 'html', html: '<p>Một.</p><ul><li>Hai</li></ul>' }]);
  });

  test('is parted by components, which keep their attributes, their line and what is inside', () => {
    expect(parse('Một.\n\n<Calls situation="tre-em" />\n\n<Note>\n\nHai.\n\n<Call id="111" />\n\n</Note>\n\nBa.\n').parts).toEqual([
      { kind: 'html', html: '<p>Một.</p>' },
      { kind: 'component', name: 'Calls', attributes: { situation: 'tre-em' }, line: 3, parts: [] },
      {
        kind: 'component',
        name: 'Note',
        attributes: {},
        line: 5,
        parts: [
          { kind: 'html', html: '<p>Hai.</p>' },
          { kind: 'component', name: 'Call', attributes: { id: '111' }, line: 9, parts: [] },
        ],
      },
      { kind: 'html', html: '<p>Ba.</p>' },
    ]);
  });

  test('gives headings an address without marks, between h2 and h4', () => {
    expect(html('# Đầu\n\n## Gọi **ai**?\n\n##### Sâu\n')).toBe(
      '<h2 id="dau">Đầu</h2><h2 id="goi-ai">Gọi <strong>ai</strong>?</h2><h4 id="sau">Sâu</h4>',
    );
  });

  test('keeps numbered lists numbered and lists in lists', () => {
    expect(html('1. Một\n   - Con\n2. Hai\n')).toBe('<ol><li>Một<ul><li>Con</li></ul></li><li>Hai</li></ol>');
  });

  test('writes quotations and tables', () => {
    expect(html('> Trích\n')).toBe('<blockquote><p>Trích</p></blockquote>');
    expect(html('| a | b |\n|---|---|\n| 1 | *2* |\n')).toBe(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><em>2</em></td></tr></tbody></table></div>',
    );
  });

  test('has no faults and no parts when it is empty', () => {
    expect(parse('')).toEqual({ parts: [], links: [], sentences: [], faults: [] });
    expect(parse('---\ntitle: Thử\n---\n')).toEqual({ parts: [], links: [], sentences: [], faults: [] });
  });
});

test('internal links are listed with their place, from lists, tables and components too; others are not', () => {
  expect(
    parse(
      'Xem [an toàn](/an-toan/).\n\n- [mục](#muc), [ngoài](https://a.vn), [số](tel:111)\n- [kế hoạch](/ke-hoach/#ii)\n\n<Note>\n\n| a |\n|---|\n| [sâu](/chi-so/) |\n\n</Note>\n',
    ).links,
  ).toEqual([
    { url: '/an-toan/', line: 1, column: 5 },
    { url: '/ke-hoach/#ii', line: 4, column: 3 },
    { url: '/chi-so/', line: 10, column: 3 },
  ]);
});

test('a component of plans is refused in prose', () => {
  expect(parse('<EditorNote>\n\nChữ\n\n</EditorNote>\n').faults.map(describeFault)).toMatchInlineSnapshot(`
    [
      "content/pages/thu.mdx:1:1  Không có thành phần <EditorNote>. Được dùng: <Calls>, <Call>, <Steps>, <Note>, <Picture>.",
    ]
  `);
});

test('attributes other than the listed are refused', () => {
  expect(parse('<Call number="111" />\n').faults.map(describeFault)).toMatchInlineSnapshot(`
    [
      "content/pages/thu.mdx:1:1  <Call> không có thuộc tính “number”. Được dùng: id.",
    ]
  `);
  expect(parse('<Steps class="x">\n\n1. Một\n\n</Steps>\n').faults.map(describeFault)).toMatchInlineSnapshot(`
    [
      "content/pages/thu.mdx:1:1  <Steps> không có thuộc tính “class”. Thành phần này không có thuộc tính nào.",
    ]
  `);
});
