/** The last build that was finished: what it was made from, and what it left. When both still hold there is nothing to do. */
import { readdirSync, statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from './shards.ts';

interface Last {
  /** Digest of everything that the site is made from. */
  key: string;
  /** Digest of the names and sizes of its files. */
  listing: string;
  /** What the check reminded of. */
  due: string[];
}

const fileOf = (cache: string) => join(cache, 'last-build.json');

/** What the last build reminded of, if it was made from the same and its site still stands as it was left; else null. */
export async function remindersIfBuilt(cache: string, key: string, out: string): Promise<string[] | null> {
  const text = await readFile(fileOf(cache), 'utf8').catch(() => null);
  const last = text === null ? null : (JSON.parse(text) as Last);
  return last?.key === key && last.listing === listingOf(out) ? last.due : null;
}

export async function rememberBuild(cache: string, key: string, out: string, due: string[]): Promise<void> {
  const last: Last = { key, listing: listingOf(out) ?? '', due };
  await writeFile(`${fileOf(cache)}.new`, JSON.stringify(last));
  await rename(`${fileOf(cache)}.new`, fileOf(cache));
}

/** Compressed copies are made later, for a server, and do not count. Null where there is no site. */
function listingOf(folder: string): string | null {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !/\.(br|gz)$/.test(path));
    return digestOf(paths.sort().flatMap((path) => [path.slice(folder.length), String(statSync(path).size)]));
  } catch {
    return null;
  }
}
