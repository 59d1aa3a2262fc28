import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerRules, writeHeadersFile } from '../../src/hosting/headers-file.ts';
import { commonHeaders, headersOf } from '../../src/hosting/headers.ts';
import { headersAt } from '../fixtures/headers-file.ts';

const patterns = (paths: string[]) => headerRules(paths).map(({ pattern }) => pattern);

describe('the rules', () => {
  test('one for a folder of one kind; the files of a mixed folder one by one', () => {
    expect(
      patterns([
        '/index.html',
        '/404.html',
        '/can-giup-do/index.html',
        '/can-giup-do/tre-em/index.html',
        '/pagefind/pagefind.js',
        '/pagefind/index/vi_1d1e88e.pf_index',
      ]),
    ).toEqual(['/*', '/', '/404.html', '/can-giup-do/*', '/pagefind/index/*', '/pagefind/pagefind.js']);
  });

  test('say of every file what the table says, and no header twice', () => {
    const name = fc.constantFrom(
      'a',
      'b',
      'index.html',
      'x.Abcd1234.js',
      'vi_1d1e88e.pf_index',
      'du-lieu',
      'anh',
      'tai-nguyen',
      'pagefind',
      '404.html',
    );
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `/${names.join('/')}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 30 }), (paths) => {
        // A name cannot be a file and a folder.
        const files = paths.filter((one) => !one.includes('index.html/') && !paths.some((other) => other.startsWith(`${one}/`)));
        const rules = headerRules(files);
        for (const file of files)
          expect(headersAt(rules, file.replace(/index\.html$/, ''))).toEqual(headersOf(file.replace(/index\.html$/, '')));
      }),
    );
  });
});

describe('the text', () => {
  test('has a line for the path and an indented one for each header', () => {
    expect(
      writeHeadersFile(headerRules(['/anh/x.png']))
        .split('\n')
        .slice(-4),
    ).toMatchInlineSnapshot(`
      [
        "/anh/*",
        "  Cache-Control: public, max-age=86400",
        "  Cross-Origin-Resource-Policy: cross-origin",
        "",
      ]
    `);
  });

  test('leaves pages to the host when there are more rules than hosts read, and keeps all else', () => {
    const pages = Array.from({ length: 200 }, (_, i) => `/trang-${i}/index.html`);
    const text = writeHeadersFile(headerRules(['/tai-nguyen/chart.DiAkBhGT.js', ...pages]));
    expect(text.match(/^\/.*/gm)).toEqual(['/*', '/tai-nguyen/*']);
    for (const name of Object.keys(commonHeaders)) expect(text).toContain(name);
  });

  test('refuses what hosts would drop without a word', () => {
    const many = Array.from({ length: 120 }, (_, i) => ({ pattern: `/x${i}/*`, headers: { 'Cache-Control': 'no-cache' } }));
    expect(() => writeHeadersFile(many)).toThrowErrorMatchingInlineSnapshot(`[Error: _headers has 120 rules; hosts read 100.]`);
    expect(() => writeHeadersFile([{ pattern: '/*', headers: { 'Content-Security-Policy': 'x'.repeat(3000) } }])).toThrow(
      /3027 characters/,
    );
  });
});
