import { describe, expect, test } from 'vitest';
import { commonHeaders, headersOf, kindOf, kinds } from '../../src/hosting/headers.ts';

describe('the kind of a path', () => {
  test.each([
    ['/tai-nguyen/chart.DiAkBhGT.js', 'hashed'],
    ['/tai-nguyen/SeriesChart.astro_astro_type_script_index_0_lang.D8QtPdod.js', 'hashed'],
    ['/tai-nguyen/anh.Bx_2aY-Z_1abc.webp', 'hashed'],
    ['/pagefind/fragment/vi_c3f7903.pf_fragment', 'hashed'],
    ['/pagefind/pagefind.vi_a679e012a1.pf_meta', 'hashed'],
    ['/tai-nguyen/chart.js', 'pages'],
    ['/pagefind/pagefind.js', 'pages'],
    ['/pagefind/pagefind-entry.json', 'pages'],
    ['/fonts/be-vietnam-pro-400.woff2', 'fonts'],
    ['/anh/chung.png', 'pictures'],
    ['/du-lieu/', 'data'],
    ['/du-lieu/ke-hoach.json', 'data'],
    ['/rss.xml', 'data'],
    ['/404.html', 'not-found'],
    ['/', 'pages'],
    ['/can-giup-do/', 'pages'],
    ['/x/tai-nguyen/chart.DiAkBhGT.js', 'pages'],
  ])('%s: %s', (path, name) => {
    expect(kindOf(path).name).toBe(name);
  });

  test('what does not begin with a slash is refused', () => {
    expect(() => kindOf('index.html')).toThrowErrorMatchingInlineSnapshot(
      `[Error: “index.html” is not a path: it must begin with a slash.]`,
    );
  });
});

describe('the headers', () => {
  test('let nobody frame a page, tell no other site where a reader was, and forgive nothing', () => {
    const headers = headersOf('/can-giup-do/');
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(headers['Permissions-Policy']).toContain('geolocation=()');
    expect(headers['Strict-Transport-Security']).toBe('max-age=31536000');
    expect(JSON.stringify(kinds) + JSON.stringify(commonHeaders)).not.toContain('unsafe');
  });

  test('keep forever only what has a hash in its name, and a page for five minutes at most', () => {
    const immutable = kinds.filter(({ headers }) => headers['Cache-Control'].includes('immutable')).map(({ name }) => name);
    expect(immutable).toEqual(['hashed']);
    expect(headersOf('/can-giup-do/')['Cache-Control']).toMatch(/^public, max-age=300\b/);
  });

  test('let any site read the data, and only the data', () => {
    const open = kinds.filter(({ headers }) => 'Access-Control-Allow-Origin' in headers).map(({ name }) => name);
    expect(open).toEqual(['data']);
  });
});
