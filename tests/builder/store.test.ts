import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesOf, foldersNamed, linkFiles, linkFolder, prune, readNote, writeEntry, writeFiles } from '../../src/builder/store.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'store-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('an entry', () => {
  const make = (entry: string, path: string, text: string, isCut = false) =>
    writeEntry(entry, (files) => {
      writeFiles(files, [{ path, text }]);
      return isCut ? Promise.reject(new Error('cut')) : Promise.resolve({ pages: 1 });
    });

  test('gives back its note, and its files at their paths', async () => {
    const entry = join(folder, 'plans', 'a');
    await make(entry, 'x/y/index.html', 'chữ');
    expect(await readNote(entry)).toEqual({ pages: 1 });
    expect(linkFiles(entry, join(folder, 'out'))).toBe(1);
    expect(readFileSync(join(folder, 'out/x/y/index.html'), 'utf8')).toBe('chữ');
  });

  test('whose making stops in the middle is not there, and the next one stands whole', async () => {
    const entry = join(folder, 'plans', 'a');
    await expect(make(entry, 'half.html', '<p>', true)).rejects.toThrow('cut');
    expect(await readNote(entry)).toBeNull();
    await make(entry, 'whole.html', '<p></p>');
    expect(readdirSync(filesOf(entry))).toEqual(['whole.html']);
  });
});

test('folders to delete are found by how their names begin, those that a cut build left too', async () => {
  for (const name of ['trash-a', 'trash-b', 'plans']) mkdirSync(join(folder, name));
  expect((await foldersNamed(folder, 'trash-')).sort()).toEqual([join(folder, 'trash-a'), join(folder, 'trash-b')]);
});

test('pruning keeps what is named and deletes the rest, half-made entries too', async () => {
  for (const name of ['keep', 'old', 'new.making-77']) mkdirSync(join(folder, name));
  await prune(folder, new Set(['keep']));
  expect(readdirSync(folder)).toEqual(['keep']);
});

test('linking puts the same files into another folder, beside what is there, and copies no byte', () => {
  mkdirSync(join(folder, 'from/a'), { recursive: true });
  mkdirSync(join(folder, 'to/a'), { recursive: true });
  writeFileSync(join(folder, 'from/a/one.txt'), '1');
  writeFileSync(join(folder, 'to/a/two.txt'), '2');
  expect(linkFolder(join(folder, 'from'), join(folder, 'to'))).toBe(1);
  expect(readdirSync(join(folder, 'to/a')).sort()).toEqual(['one.txt', 'two.txt']);
  expect(statSync(join(folder, 'to/a/one.txt')).ino).toBe(statSync(join(folder, 'from/a/one.txt')).ino);
});

test('two folders that would write one file are a fault, not a silent winner', () => {
  for (const name of ['a', 'b', 'to']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'a/x.txt'), 'a');
  writeFileSync(join(folder, 'b/x.txt'), 'b');
  linkFolder(join(folder, 'a'), join(folder, 'to'));
  expect(() => linkFolder(join(folder, 'b'), join(folder, 'to'))).toThrow('EEXIST');
  expect(readFileSync(join(folder, 'to/x.txt'), 'utf8')).toBe('a');
});
