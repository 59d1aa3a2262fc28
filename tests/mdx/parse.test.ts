import { describe, expect, test } from 'vitest';
import { parseRestricted } from '../../src/mdx/parse.ts';
import { describeFault } from '../../src/text/fault.ts';

const allowed = { Note: [], Call: ['id'] };
const parse = (source: string) => parseRestricted(source, 'content/pages/thu.mdx', allowed);
const refuse = (source: string) => parse(source).faults.map(describeFault).join('\n');

test('headings, lists, tables, quotes, emphasis, links and listed components are let through', () => {
  expect(
    refuse(
      '---\ntitle: Thử\n---\n\n## Gọi ai\n\nGọi **113** hoặc *111*, xem [trang](/an-toan/).\\\nDòng hai.\n\n1. Một\n2. Hai\n   - Con\n\n> Trích\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<Note>\n\nChữ\n\n</Note>\n\n<Call id="111" />\n',
    ),
  ).toBe('');
});

describe('what runs is refused', () => {
  test('import', () => {
    expect(refuse('Chữ\n\nimport fs from "node:fs"\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Không được dùng import/export trong nội dung. Nếu câu văn bắt đầu bằng chữ “import” hay “export”, hãy đặt một chữ khác lên trước."`,
    );
  });

  test('export', () => {
    expect(refuse('Chữ\n\nexport const a = 1\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Không được dùng import/export trong nội dung. Nếu câu văn bắt đầu bằng chữ “import” hay “export”, hãy đặt một chữ khác lên trước."`,
    );
  });

  test('a sentence that begins with “import” is refused too, with advice', () => {
    expect(refuse('import là nhập khẩu\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:1  Không được dùng import/export trong nội dung. Nếu câu văn bắt đầu bằng chữ “import” hay “export”, hãy đặt một chữ khác lên trước."`,
    );
  });

  test('an expression in a sentence', () => {
    expect(refuse('Năm nay là\nnăm {new Date().getFullYear()}.\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:2:5  Không được dùng dấu ngoặc nhọn { }. Hãy bỏ đi, hoặc dùng ngoặc tròn ( )."`,
    );
  });

  test('an expression as a block', () => {
    expect(refuse('Chữ\n\n{\n  process.exit()\n}\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Không được dùng dấu ngoặc nhọn { }. Hãy bỏ đi, hoặc dùng ngoặc tròn ( )."`,
    );
  });

  test('an expression in a table cell', () => {
    expect(refuse('| a |\n|---|\n| {1} |\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:3  Không được dùng dấu ngoặc nhọn { }. Hãy bỏ đi, hoặc dùng ngoặc tròn ( )."`,
    );
  });

  test('a brace that is never closed', () => {
    expect(refuse('Chữ\n\nMột { hai\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:5  Dấu ngoặc nhọn { hoặc } không được dùng trong văn bản. Hãy bỏ đi, hoặc dùng ngoặc tròn ( )."`,
    );
  });

  test('<script>', () => {
    expect(refuse('Chữ\n\n<script>alert(1)</script>\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Không có thành phần <script>. Được dùng: <Note>, <Call>."`,
    );
  });

  test('raw HTML in a sentence', () => {
    expect(refuse('Gọi <b>113</b> ngay.\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:5  Không có thành phần <b>. Được dùng: <Note>, <Call>."`,
    );
  });

  test('raw HTML as a block, and what is hidden in it', () => {
    expect(refuse('<div>\n\n<iframe src="https://a.vn" />\n\n</div>\n')).toMatchInlineSnapshot(`
      "content/pages/thu.mdx:1:1  Không có thành phần <div>. Được dùng: <Note>, <Call>.
      content/pages/thu.mdx:3:1  Không có thành phần <iframe>. Được dùng: <Note>, <Call>."
    `);
  });

  test('a component that is not on the list', () => {
    expect(refuse('Chữ\n\n<Slideshow />\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Không có thành phần <Slideshow>. Được dùng: <Note>, <Call>."`,
    );
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'a component by the name of a built-in property, <%s />',
    (name) => {
      expect(refuse(`<${name} />\n`)).toBe(`content/pages/thu.mdx:1:1  Không có thành phần <${name}>. Được dùng: <Note>, <Call>.`);
    },
  );

  test('a fragment', () => {
    expect(refuse('<>\n\nChữ\n\n</>\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:1  Không có thành phần <>. Được dùng: <Note>, <Call>."`,
    );
  });

  test('an attribute that is an expression', () => {
    expect(refuse('<Call id={hotline} />\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:1  Thuộc tính của <Call> phải là chữ trong dấu ngoặc kép, không phải biểu thức { }."`,
    );
  });

  test('attributes that are spread', () => {
    expect(refuse('<Call {...props} />\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:1  Thuộc tính của <Call> phải là chữ trong dấu ngoặc kép, không phải biểu thức { }."`,
    );
  });

  test('an event handler', () => {
    expect(refuse('<Call id="111" onclick="alert(1)" />\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:1  <Call> không có thuộc tính “onclick”. Được dùng: id."`,
    );
    expect(refuse('<Note onMouseOver="alert(1)">\n\nChữ\n\n</Note>\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:1  <Note> không có thuộc tính “onMouseOver”. Thành phần này không có thuộc tính nào."`,
    );
  });

  test('a component in the middle of a sentence', () => {
    expect(refuse('Gọi <Call id="111" /> ngay.\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:5  Thành phần <Call> phải đứng riêng một dòng, có dòng trống ở trên và ở dưới."`,
    );
  });
});

describe('what has no place in a document is refused', () => {
  test('inline code', () => {
    expect(refuse('Bấm `113` để gọi.\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:5  Không được dùng dấu \` \`. Hãy viết bằng chữ thường."`,
    );
  });

  test('a block of code', () => {
    expect(refuse('Chữ\n\n```js\nalert(1)\n```\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Đoạn thụt lề hoặc khối mã không được dùng. Hãy bỏ khoảng trắng ở đầu dòng."`,
    );
  });

  test('an image', () => {
    expect(refuse('Chữ\n\n![Ảnh](/anh/a.png)\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Không chèn ảnh bằng Markdown. Trang không dùng ảnh trong văn bản."`,
    );
  });

  test('an HTML comment', () => {
    expect(refuse('Chữ\n\n<!-- xem lại -->\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Dấu < không được đứng một mình trong văn bản. Hãy viết bằng chữ, ví dụ “dưới 15”, hoặc sửa tên thành phần."`,
    );
  });

  test('a rule', () => {
    expect(refuse('Chữ\n\n---\n\nChữ\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Dòng kẻ ngang (---) không có nghĩa ở đây. Hãy bỏ đi."`,
    );
  });

  test('struck-out text', () => {
    expect(refuse('Gọi ~~113~~ 111.\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:5  Không được dùng chữ gạch ngang (~~). Hãy bỏ đi."`,
    );
  });

  test('a link by reference, and the definition that could hide any address', () => {
    expect(refuse('Xem [trang][1].\n\n[1]: https://a.vn\n')).toMatchInlineSnapshot(`
      "content/pages/thu.mdx:1:5  Không được dùng “linkReference” ở đây. Hãy viết bằng chữ thường, danh sách và tiêu đề.
      content/pages/thu.mdx:3:1  Không được dùng “definition” ở đây. Hãy viết bằng chữ thường, danh sách và tiêu đề."
    `);
  });
});

describe('a broken component is one fault that says where', () => {
  test('never closed', () => {
    expect(refuse('Chữ\n\n<Note>\n\nChữ\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Một thành phần mở ra mà chưa đóng, hoặc đóng mà chưa mở. Hãy viết đủ cặp, ví dụ <EditorNote> … </EditorNote>."`,
    );
  });

  test('never opened', () => {
    expect(refuse('Chữ\n\n</Note>\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:1  Một thành phần mở ra mà chưa đóng, hoặc đóng mà chưa mở. Hãy viết đủ cặp, ví dụ <EditorNote> … </EditorNote>."`,
    );
  });

  test('closed by another', () => {
    expect(refuse('<Note>\n\nChữ\n\n</Call>\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:5:1  Một thành phần mở ra mà chưa đóng, hoặc đóng mà chưa mở. Hãy viết đủ cặp, ví dụ <EditorNote> … </EditorNote>."`,
    );
  });

  test('a “<” before a digit', () => {
    expect(refuse('Chữ\n\nTỷ lệ <15%\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:7  Dấu < không được đứng một mình trong văn bản. Hãy viết bằng chữ, ví dụ “dưới 15”, hoặc sửa tên thành phần."`,
    );
  });

  test('and leaves no tree behind', () => {
    expect(parse('## Chữ\n\n<Note>\n')).toMatchObject({ tree: { type: 'root', children: [] }, faults: [{ line: 3, column: 1 }] });
  });
});

test('every refusal is reported at once, in the order of the text', () => {
  expect(parse('{a}\n\n`b`\n\n![c](/c.png)\n').faults.map(({ line, column }) => [line, column])).toEqual([
    [1, 1],
    [3, 1],
    [5, 1],
  ]);
});

test('lines count from the top of the file, front matter included', () => {
  expect(parse('---\ntitle: Thử\norder: 1\n---\n\nGọi `113`.\n').faults).toMatchObject([
    { file: 'content/pages/thu.mdx', line: 6, column: 5 },
  ]);
});
