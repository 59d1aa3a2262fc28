import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesOf, linkFolder, prune, readNote, writeEntry, writeFiles } from '../../src/builder/store.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'store-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('an entry', () => {
  test('gives back its note and its files', async () => {
    const entry = join(folder, 'plans', 'a');
    await writeEntry(entry, async (files) => {
      await writeFiles(files, [{ path: 'x/y/index.html', text: 'chữ' }]);
      return { pages: 1 };
    });
    expect(await readNote(entry)).toEqual({ pages: 1 });
    expect(readFileSync(join(filesOf(entry), 'x/y/index.html'), 'utf8')).toBe('chữ');
  });

  test('whose making stops in the middle is not there, and the next one stands whole', async () => {
    const entry = join(folder, 'plans', 'a');
    const half = writeEntry(entry, async (files) => {
      await writeFiles(files, [{ path: 'half.html', text: '<p>' }]);
      throw new Error('cut');
    });
    await expect(half).rejects.toThrow('cut');
    expect(await readNote(entry)).toBeNull();
    await writeEntry(entry, async (files) => {
      await writeFiles(files, [{ path: 'whole.html', text: '<p></p>' }]);
      return {};
    });
    expect(readdirSync(filesOf(entry))).toEqual(['whole.html']);
  });
});

test('pruning keeps what is named and deletes the rest, half-made entries too', async () => {
  for (const name of ['keep', 'old', 'new.making-77']) mkdirSync(join(folder, name));
  await prune(folder, new Set(['keep']));
  expect(readdirSync(folder)).toEqual(['keep']);
});

test('linking puts the same files into another folder, beside what is there, and copies no byte', async () => {
  mkdirSync(join(folder, 'from/a'), { recursive: true });
  mkdirSync(join(folder, 'to/a'), { recursive: true });
  writeFileSync(join(folder, 'from/a/one.txt'), '1');
  writeFileSync(join(folder, 'to/a/two.txt'), '2');
  expect(await linkFolder(join(folder, 'from'), join(folder, 'to'))).toBe(1);
  expect(readdirSync(join(folder, 'to/a')).sort()).toEqual(['one.txt', 'two.txt']);
  expect(statSync(join(folder, 'to/a/one.txt')).ino).toBe(statSync(join(folder, 'from/a/one.txt')).ino);
});

test('two folders that would write one file are a fault, not a silent winner', async () => {
  for (const name of ['a', 'b', 'to']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'a/x.txt'), 'a');
  writeFileSync(join(folder, 'b/x.txt'), 'b');
  await linkFolder(join(folder, 'a'), join(folder, 'to'));
  await expect(linkFolder(join(folder, 'b'), join(folder, 'to'))).rejects.toThrow('EEXIST');
  expect(existsSync(join(folder, 'to/x.txt'))).toBe(true);
});
