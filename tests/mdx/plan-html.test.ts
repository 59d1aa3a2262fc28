import { expect, test } from 'vitest';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';
import { clausesHtml } from '../../src/mdx/plan-html.ts';
import { tagsOf } from '../fixtures/html.ts';

const html = (body: string) => clausesHtml(parsePlanBody(body, 'f.mdx').clauses);

test('a clause is a section with its address, its marker and a link to itself', () => {
  expect(html('## IV. Tổ chức\n')).toBe(
    '<section class="clause" id="iv"><h3><span class="marker">IV.</span> Tổ chức<a class="permalink" href="#iv" aria-label="Liên kết tới mục IV. Tổ chức">#</a></h3></section>',
  );
});

test('child clauses stand inside their parent, one heading level below', () => {
  expect(html('## IV. Tổ chức\n\n### 2. Sở Y tế\n')).toContain(
    '</h3><section class="clause" id="iv-2"><h4><span class="marker">2.</span> Sở Y tế',
  );
});

test('no heading is above h3 or below h6', () => {
  expect(html('# I. Một\n')).toContain('<h3>');
  expect(html('###### a) Sâu\n')).toContain('<h6>');
});

test('neighbouring items share one list, and a paragraph between them parts it', () => {
  expect(html('## I. Một\n\n- A\n- B\n\nGiữa\n\n- C\n')).toContain(
    '<ul class="items"><li id="i-1">A</li><li id="i-2">B</li></ul><p id="i-3">Giữa</p><ul class="items"><li id="i-4">C</li></ul>',
  );
});

test('a printed number or letter is shown, and sub-items stand inside their item', () => {
  expect(html('## I. Một\n\n3. Ba:\n   - đ) Đào tạo\n')).toContain(
    '<li id="i-3" class="marked"><span class="marker">3.</span> Ba:<ul class="items"><li id="i-3-dd" class="marked"><span class="marker">đ)</span> Đào tạo</li></ul></li>',
  );
});

test('an editor’s note says that it is one, and has no address', () => {
  const written = html('## I. Một\n\n<EditorNote>\n\nBản in mờ.\n\n</EditorNote>\n');
  expect(written).toContain('<strong>Ghi chú biên tập</strong><p>Bản in mờ.</p>');
  expect(
    tagsOf(written)
      .filter((tag) => tag.attributes['class'] === 'editor-note')
      .map((tag) => tag.attributes['id']),
  ).toEqual([undefined]);
});

test('a table can be reached and scrolled by keyboard', () => {
  expect(html('## I. Một\n\n| a |\n|---|\n| 1 |\n')).toContain(
    '<div class="table-scroll" id="i-1" tabindex="0" role="region" aria-label="Bảng"><table>',
  );
});

test('signs of HTML are written as words, in titles, labels and items', () => {
  expect(html('## I. A & B “c” "d" \\<e>\n\n- x \\< y & "z"\n')).toBe(
    '<section class="clause" id="i"><h3><span class="marker">I.</span> A &amp; B “c” &quot;d&quot; &lt;e&gt;<a class="permalink" href="#i" aria-label="Liên kết tới mục I. A &amp; B “c” &quot;d&quot; &lt;e&gt;">#</a></h3><ul class="items"><li id="i-1">x &lt; y &amp; &quot;z&quot;</li></ul></section>',
  );
});

test('the opening and the closing have their names for titles', () => {
  expect(html('Căn cứ Luật.\n\n<Closing>\n\nHết.\n\n</Closing>\n')).toMatchInlineSnapshot(`
    "<section class="clause" id="mo-dau"><h3>Mở đầu<a class="permalink" href="#mo-dau" aria-label="Liên kết tới mục Mở đầu">#</a></h3><p id="mo-dau-1">Căn cứ Luật.</p></section>
    <section class="clause" id="ket"><h3>Lời kết của văn bản<a class="permalink" href="#ket" aria-label="Liên kết tới mục Lời kết của văn bản">#</a></h3><p id="ket-1">Hết.</p></section>"
  `);
});
