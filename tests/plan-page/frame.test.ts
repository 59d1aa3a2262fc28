import { expect, test } from 'vitest';
import { readFrame } from '../../src/plan-page/frame.ts';
import { marked } from '../../src/plan-page/head.ts';
import { frameText } from '../fixtures/frame.ts';

const head = {
  id: 'hue/2021-x',
  title: 'Tốt & "đẹp" <b>',
  description: "Của 'ta'",
  filters: [
    ['năm', '2021'],
    ['nơi', 'A & "B"'],
  ] as [string, string][],
  data: { name: '</script><script>alert(1)</script>' },
  article: '<article>Bài</article>',
};

test('every mark gives way to the plan’s own, escaped for where it stands', () => {
  expect(readFrame(frameText)(head)).toBe(
    [
      '<title>Tốt &amp; &quot;đẹp&quot; &lt;b&gt; · Trang</title>',
      '<meta name="description" content="Của \'ta\'">',
      '<meta data-pagefind-filter="năm[content]" content="2021"><meta data-pagefind-filter="nơi[content]" content="A &amp; &quot;B&quot;">',
      '<link rel="canonical" href="http://x/ke-hoach/hue/2021-x/">',
      '<meta property="og:title" content="Tốt &amp; &quot;đẹp&quot; <b>">',
      '<script type="application/ld+json">{"@context":"https://schema.org","name":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"}</script>',
      '<main><article>Bài</article></main>',
    ].join('\n'),
  );
});

test('a frame without one of the marks is refused', () => {
  expect(() => readFrame(frameText.replace(marked.article, ''))).toThrow('does not hold <i>KHUNG-BAI</i>');
});
