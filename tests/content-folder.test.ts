import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentPaths, readContentFolder } from '../src/content-folder.ts';

let folder = '';
let root = new URL('file:///');
const texts = { 'laws.yaml': 'a', 'months/2025.mdx': 'b', 'months/notes.txt': 'c', 'pages/thu.mdx': 'd', 'plans/hue/2021-x.mdx': 'e' };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  root = pathToFileURL(`${folder}/`);
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the content folder', () => {
  test('is read whole, in a fixed order, without what is no text of it', async () => {
    expect((await readContentFolder(root)).map(({ path, text }) => `${path} ${text}`)).toEqual([
      'content/laws.yaml a',
      'content/months/2025.mdx b',
      'content/pages/thu.mdx d',
      'content/plans/hue/2021-x.mdx e',
    ]);
  });

  test('is read by part: a folder or a file, and nothing that only begins like it', async () => {
    expect(await contentPaths(root, 'months')).toEqual(['content/months/2025.mdx']);
    expect(await contentPaths(root, 'laws.yaml')).toEqual(['content/laws.yaml']);
    expect(await contentPaths(root, 'month')).toEqual([]);
  });

  test('has nothing where a part is missing', async () => {
    expect(await readContentFolder(root, 'days.yaml')).toEqual([]);
    expect(await readContentFolder(root, 'editions')).toEqual([]);
  });
});
