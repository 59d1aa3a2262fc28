/** What a release is and which ones may go: the pure half of deploying. */
import { createHash } from 'node:crypto';

/** Bytes of a file with its path from the root of the site, "x/index.html". */
export interface SiteFile {
  path: string;
  bytes: Uint8Array;
}

/** Name of a release: 16 hexadecimal digits over names and bytes of its files, in whatever order they come. */
export function releaseName(files: readonly SiteFile[]): string {
  const total = createHash('sha256');
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    total.update(`${path}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
  return total.digest('hex').slice(0, 16);
}

/** Releases to delete: all but the `keep` newest, and never one in use. `releases` stand newest first. */
export function releasesToDelete(releases: readonly string[], inUse: readonly (string | null)[], keep: number): string[] {
  return releases.slice(Math.max(keep, 1)).filter((name) => !inUse.includes(name));
}
