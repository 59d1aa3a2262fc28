import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkHost } from '../../scripts/check-host.ts';
import { findProgram, startNginx } from '../../scripts/local-nginx.ts';
import { serve } from '../../scripts/serve.ts';
import { headersOf } from '../../src/hosting/headers.ts';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { headersAt, readHeadersFile } from '../fixtures/headers-file.ts';
import { builtFiles, builtPages, folder, readBuilt } from './site.ts';

const files = builtFiles('').filter((file) => /\.[a-z0-9_]+$/.test(file) && !/\.(br|gz)$/.test(file));
const pages = builtPages().map((path) => ({ path, html: readBuilt(path) }));

/** Directives of a policy: name → sources. */
const directives = (policy: string) =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
const policyOf = (html: string) => directives(/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '');

describe('the policy in each page', () => {
  test('starts from nothing and allows scripts and styles by hash alone', () => {
    for (const { path, html } of pages) {
      const policy = policyOf(html);
      expect(policy.get('default-src'), path).toEqual(["'none'"]);
      for (const name of ['script-src', 'style-src'])
        for (const source of policy.get(name) ?? []) expect(source, path).toMatch(/^'(self|wasm-unsafe-eval|sha256-[A-Za-z0-9+/]{43}=)'$/);
      expect(policy.has('script-src') && policy.has('style-src'), path).toBe(true);
    }
  });

  test('is not undone or broken by the header: what a page allows, the header allows', () => {
    const header = directives(headersOf('/')['Content-Security-Policy'] ?? '');
    for (const { path, html } of pages)
      for (const [name, sources] of policyOf(html))
        if (header.has(name) && !sources.includes("'none'"))
          expect(header.get(name), `${path} ${name}`).toEqual(expect.arrayContaining(sources));
  });
});

describe('_headers', () => {
  const text = readBuilt('/_headers');
  const rules = readHeadersFile(text);

  test('says of every built file what the table says, each header once', () => {
    expect(files.length).toBeGreaterThan(250);
    for (const file of files) {
      const path = file.replace(/index\.html$/, '');
      expect(headersAt(rules, path), file).toEqual(headersOf(path));
    }
  });

  test('keeps every file with a hash in its name for a year, and nothing else', () => {
    const long = files.filter((file) => headersAt(rules, file)['Cache-Control']?.includes('immutable'));
    expect(long.filter((file) => !/[._][A-Za-z0-9_-]{7,}\.[a-z0-9_]+$/.test(file))).toEqual([]);
    for (const part of ['/tai-nguyen/', '/pagefind/fragment/', '/pagefind/index/', '/pagefind/filter/'])
      expect(
        files.filter((file) => file.startsWith(part) && !long.includes(file)),
        part,
      ).toEqual([]);
    expect(long.filter((file) => file.endsWith('.html'))).toEqual([]);
    expect(long).toContain(files.find((file) => file.endsWith('.pf_meta')));
  });

  test('stays within what hosts read: 100 rules, 2000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});

describe('the built files', () => {
  test('all have a type that the table knows', () => {
    expect(files.filter((file) => !mediaTypeOf(file))).toEqual([]);
  });

  test('every text of a kilobyte and more has a Brotli and a gzip copy with the same words', () => {
    const texts = files.filter((file) => mediaTypeOf(file)?.isText && readFileSync(folder + file).length >= 1024);
    expect(texts.length).toBeGreaterThan(100);
    for (const file of texts) {
      const words = readFileSync(folder + file);
      expect(brotliDecompressSync(readFileSync(`${folder}${file}.br`)).equals(words), file).toBe(true);
      expect(gunzipSync(readFileSync(`${folder}${file}.gz`)).equals(words), file).toBe(true);
    }
  });

  test('no security.txt without a contact: one that names none would be invalid (RFC 9116)', () => {
    expect(existsSync(`${folder}.well-known/security.txt`)).toBe(Boolean(process.env['SITE_CONTACT']));
  });
});

test('`npm run serve` sends the headers of the table and compressed copies', async () => {
  const { url, close } = await serve(0);
  const { asked, faults } = await checkHost(url, folder.replace(/\/$/, ''));
  close();
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(10);
});

describe.skipIf(findProgram('nginx') === null)('nginx with the shipped configuration (skipped where there is no nginx)', () => {
  let base = '';
  let nginx = { url: '', stop: async () => {} };
  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'served-'));
    await chmod(base, 0o755);
    symlinkSync(folder, join(base, 'current'));
    mkdirSync(join(base, 'previous/tai-nguyen'), { recursive: true });
    writeFileSync(join(base, 'previous/tai-nguyen/old.Abcd1234.js'), 'export {};');
    writeFileSync(join(base, 'previous/tai-nguyen/old.html'), 'x');
    nginx = await startNginx(base);
  });
  afterAll(async () => {
    await nginx.stop();
    await rm(base, { recursive: true });
  });
  const ask = (path: string, headers: Record<string, string> = {}) => fetch(nginx.url + path, { headers, redirect: 'manual' });

  test('sends the headers of the table, the right types, compressed copies, and the 404 page', async () => {
    const { asked, faults } = await checkHost(nginx.url, folder.replace(/\/$/, ''));
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(10);
    expect(await (await ask('/khong-co/')).text()).toBe(readBuilt('/404.html'));
  });

  test('hands out the gzip copy that the build made, and the plain page to who cannot unpack it', async () => {
    const packed = await ask('/can-giup-do/', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    expect(Number(packed.headers.get('content-length'))).toBe(readFileSync(`${folder}can-giup-do/index.html.gz`).length);
    const plain = await ask('/can-giup-do/', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(readBuilt('/can-giup-do/'));
  });

  test('finds a script of the release before for pages that are still open, but no page of it', async () => {
    const old = await ask('/tai-nguyen/old.Abcd1234.js');
    expect(old.status).toBe(200);
    expect(old.headers.get('cache-control')).toContain('immutable');
    expect((await ask('/tai-nguyen/old.html')).status).toBe(404);
    const never = await ask('/tai-nguyen/never.Abcd1234.js');
    expect(never.status).toBe(404);
    expect(never.headers.get('cache-control')).toBeNull();
  });

  test('shows no folder, no hidden file and no rules; adds a missing slash without naming port or host', async () => {
    for (const path of ['/anh/', '/_headers', '/.git/config', '/.deploying']) expect((await ask(path)).status, path).toBe(404);
    const moved = await ask('/can-giup-do');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/can-giup-do/']);
    expect(moved.headers.get('server')).toBe('nginx');
  });

  test('answers “not changed” to who has the page', async () => {
    const { headers } = await ask('/can-giup-do/');
    expect((await ask('/can-giup-do/', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
  });
});
