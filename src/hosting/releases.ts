/** What a release is and which ones may go: the pure half of deploying. */
import { createHash } from 'node:crypto';

/** A file by its path from the root of the site, "x/index.html", and the digest of its bytes. */
export interface SiteFile {
  path: string;
  digest: string;
}

/** SHA-256, in hexadecimal digits. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Name of a release: 16 hexadecimal digits over names and bytes of its files, in whatever order they come. */
export function releaseName(files: readonly SiteFile[]): string {
  const total = createHash('sha256');
  for (const { path, digest } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) total.update(`${path}\0${digest}\n`);
  return total.digest('hex').slice(0, 16);
}

/** Releases to delete: all but the `keep` newest, and never one in use. `releases` stand newest first. */
export function releasesToDelete(releases: readonly string[], inUse: readonly (string | null)[], keep: number): string[] {
  return releases.slice(Math.max(keep, 1)).filter((name) => !inUse.includes(name));
}
