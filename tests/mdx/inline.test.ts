import { describe, expect, test } from 'vitest';
import { escapeHtml, inlineHtml, textOf } from '../../src/mdx/inline.ts';
import { parseRestricted, type Node } from '../../src/mdx/parse.ts';

const paragraph = (source: string): Node => parseRestricted(source, 'f.mdx', {}).tree.children![0]!;
const html = (source: string) => inlineHtml(paragraph(source).children!);

test('escapeHtml turns all five signs of HTML into words', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;');
});

describe('inlineHtml', () => {
  test('writes strong, emphasis, line breaks and links', () => {
    expect(html('Gọi **113**, *ngay*\\\nhoặc [111](tel:111).\n')).toBe(
      'Gọi <strong>113</strong>, <em>ngay</em><br>hoặc <a href="tel:111">111</a>.',
    );
  });

  test('makes one blank of a line end in the source', () => {
    expect(html('Dòng một\nDòng hai\n')).toBe('Dòng một Dòng hai');
  });

  test('keeps an address in its quotes', () => {
    expect(html('[a](https://a.vn/?b="onclick=alert(1)&c)\n')).toBe('<a href="https://a.vn/?b=&quot;onclick=alert(1)&amp;c">a</a>');
  });

  test('leaves the words of a refused link and drops its address', () => {
    expect(html('[bấm vào đây](javascript:alert(1))\n')).toBe('bấm vào đây');
  });

  test('shows nothing of a node that it does not know', () => {
    expect(
      inlineHtml([
        { type: 'html', value: '<script>alert(1)</script>' },
        { type: 'mdxTextExpression', value: 'alert(1)' },
        { type: 'image', url: 'javascript:alert(1)' },
      ]),
    ).toBe('');
  });

  test('does not change quotation marks or dashes of the document', () => {
    expect(html('"a" -- b... ‘c’\n')).toBe('&quot;a&quot; -- b... ‘c’');
  });
});

test('textOf gives the words without markup, a break as a blank', () => {
  expect(textOf(paragraph('Gọi **113**\\\nhoặc [111](tel:111)\nngay\n'))).toBe('Gọi 113 hoặc 111 ngay');
});
