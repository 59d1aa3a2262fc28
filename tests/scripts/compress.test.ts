import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../scripts/compress-site.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'compress-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const text = 'Có người đánh bạn? Gọi 113. '.repeat(100);

test('text of a kilobyte and more gets two copies that read back, in folders too; pictures and small files none', async () => {
  mkdirSync(join(folder, 'x'));
  for (const name of ['index.html', 'x/a.csv', 'b.png', 'c.pf_index']) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'small.json'), '{}');
  const { files, plain } = await compressSite(folder);
  expect({ files, plain }).toEqual({ files: 2, plain: 2 * Buffer.byteLength(text) });
  expect(readdirSync(folder).sort()).toEqual(['b.png', 'c.pf_index', 'index.html', 'index.html.br', 'index.html.gz', 'small.json', 'x']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'x/a.csv.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(text);
});

test('gives the same bytes each time: no time of day in the gzip header', async () => {
  writeFileSync(join(folder, 'index.html'), text);
  await compressSite(folder);
  const first = readFileSync(join(folder, 'index.html.gz'));
  expect(first.readUInt32LE(4)).toBe(0);
  await compressSite(folder);
  expect(readFileSync(join(folder, 'index.html.gz')).equals(first)).toBe(true);
});

test('keeps no copy that is not smaller', async () => {
  writeFileSync(join(folder, 'a.txt'), randomBytes(3000));
  expect((await compressSite(folder)).files).toBe(0);
});
