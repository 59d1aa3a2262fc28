/**
 * What is kept between builds, in `.cache/<kind>/<key>/`: a folder of finished files and a note in JSON. The key is a digest of
 * all that the folder was made from, so an entry can be missing but never stale; it is written beside and renamed when whole, so
 * it can never be half. Files go into a site as hard links: thousands in the time that one copy takes.
 */
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  for (const name of names) if (!keep.has(name)) await rm(join(kind, name), { recursive: true, force: true });
}

/** Writes files below a folder, making the folders that they need. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const made = new Set<string>();
  for (const { path, text } of files) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
    made.add(dirname(target));
    await writeFile(target, text);
  }
}

/** Puts every file of one folder into another as a hard link, or as a copy where the disk has no links. Returns how many. */
export async function linkFolder(from: string, to: string): Promise<number> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  const counts = await Promise.all(
    entries.map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) return linkFolder(source, target);
      await link(source, target).catch(() => copyFile(source, target, constants.COPYFILE_EXCL));
      return 1;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
