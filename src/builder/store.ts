/**
 * What is kept between builds, in `.cache/<kind>/<key>/`: a folder of finished files and a note in JSON. The key is a digest of
 * all that the folder was made from, so an entry can be missing but never stale; it is written beside and renamed when whole, so
 * it can never be half. Files go into a site as hard links: thousands in the time that one copy takes.
 */
import { spawn } from 'node:child_process';
import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { OutputFile } from './shard-files.ts';

const noteName = 'note.json';
const filesName = 'files';

/** The folder of an entry's files. */
export const filesOf = (entry: string): string => join(entry, filesName);

/** The note of an entry; null where there is none. */
export async function readNote<T>(entry: string): Promise<T | null> {
  const text = await readFile(join(entry, noteName), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

/** Makes an entry: `fill` writes its files into the folder that it is given, and answers with the note. */
export async function writeEntry<T>(entry: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const beside = `${entry}.making-${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(join(beside, filesName), { recursive: true });
  const note = await fill(join(beside, filesName));
  await writeFile(join(beside, noteName), JSON.stringify(note));
  await rm(entry, { recursive: true, force: true });
  await rename(beside, entry);
  return note;
}

/** Deletes every entry of a kind but those to keep, half-made ones too. */
export async function prune(kind: string, keep: ReadonlySet<string>): Promise<void> {
  const names = await readdir(kind).catch(() => []);
  // Node deletes a tree of thousands many times faster in one call that waits.
  for (const name of names) if (!keep.has(name)) rmSync(join(kind, name), { recursive: true, force: true });
}

/** Folders below one whose names begin so: what a build that was cut has left is among them. */
export async function foldersNamed(folder: string, start: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith(start)).map((name) => join(folder, name));
}

/** Deletes folders without being waited for: a site of thousands of files takes seconds. What a cut leaves goes the next time. */
export function deleteInBackground(folders: readonly string[]): void {
  const program = "for (const name of process.argv.slice(1)) require('node:fs').rmSync(name, { recursive: true, force: true })";
  spawn(process.execPath, ['-e', program, ...folders], { detached: true, stdio: 'ignore' }).unref();
}

/**
 * Writes files into an entry's folder, flat: a path is its name with the slashes encoded, so that thousands of pages need no folders
 * of their own here. One after another: the thread that does it has nothing else to do.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const { path, text } of files) writeFileSync(join(folder, encodeURIComponent(path)), text);
}

/** Puts the files of an entry where their paths say, below another folder. Returns how many. */
export function linkFiles(entry: string, to: string): number {
  const names = readdirSync(filesOf(entry));
  for (const name of names) linkOne(join(filesOf(entry), name), join(to, decodeURIComponent(name)));
  return names.length;
}

/** Puts every file below one folder at the same place below another. Returns how many. */
export function linkFolder(from: string, to: string): number {
  const names = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of names) linkOne(join(parentPath, name), join(to, relative(from, join(parentPath, name))));
  return names.length;
}

/** A hard link, or a copy where the disk has no links. Throws where a file stands already: two makers of one file are a fault. */
function linkOne(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return copyFileSync(source, target, constants.COPYFILE_EXCL);
    mkdirSync(dirname(target), { recursive: true });
    linkOne(source, target);
  }
}
