import { describe, expect, test } from 'vitest';
import { isSafeUrl, parseRestricted } from '../../src/mdx/parse.ts';
import { describeFault } from '../../src/text/fault.ts';

const parse = (source: string) => parseRestricted(source, 'content/pages/thu.mdx', {});
const refuse = (source: string) => parse(source).faults.map(describeFault).join('\n');

describe('an address', () => {
  test('outside the list is a fault', () => {
    expect(refuse('Chữ\n\nXem [trang](javascript:alert(1)).\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:3:5  Đường dẫn “javascript:alert(1)” không được phép. Chỉ dùng https://…, tel:…, #… hoặc đường dẫn trong trang bắt đầu bằng /."`,
    );
  });

  test.each([
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://a.vn',
    'mailto:a@b.vn',
    '//evil.vn',
    '/\\evil.vn',
    'java&#x0A;script:alert(1)',
    'java&#9;script:alert(1)',
    '&#1;javascript:x',
    '&#106;avascript:x',
    'ke-hoach/',
    '',
  ])('written “%s” in a link is a fault', (url) => {
    expect(parse(`[a](${url})\n`).faults).toHaveLength(1);
  });

  test('of a bare site in the text is held to the same list', () => {
    expect(refuse('Xem www.evil.vn\n')).toMatchInlineSnapshot(
      `"content/pages/thu.mdx:1:5  Đường dẫn “http://www.evil.vn” không được phép. Chỉ dùng https://…, tel:…, #… hoặc đường dẫn trong trang bắt đầu bằng /."`,
    );
    expect(refuse('Xem https://chinhphu.vn\n')).toBe('');
  });

  test.each([
    'https://chinhphu.vn/a?b=c#d',
    'HTTPS://a.vn',
    'tel:111',
    'tel:+842433335599',
    '#ii-1',
    '/',
    '/an-toan/',
    '/an-toan/#tat-may',
  ])('“%s” is safe', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.vn/1',
    'http://a.vn',
    'https://',
    'https:/a.vn',
    'https:a.vn',
    '//host',
    '/\\host',
    '\\\\host',
    '/\t/host',
    'tel:111;x',
    'tel:abc',
    'tel:',
    'sms:111',
    'an-toan/',
    './a',
    '../a',
    '',
  ])('“%s” is not', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});
