/** The one place that reads the content folder from the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './read-content.ts';

/** The content folder of a project; SITE_CONTENT names another, so that a site can be built of other content. */
export function contentPath(root: URL): string {
  return resolve(process.env['SITE_CONTENT'] ?? join(fileURLToPath(root), 'content'));
}

/** All text files below content/, or those whose path ("content/laws.yaml") is wanted, in a fixed order. */
export async function readContentFolder(root: URL, isWanted: (path: string) => boolean = () => true): Promise<SourceFile[]> {
  const paths = await contentPaths(root, isWanted);
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(placeOf(contentPath(root), path), 'utf8') })));
}

/** Their paths alone. A folder that does not exist is empty. */
export async function contentPaths(root: URL, isWanted: (path: string) => boolean): Promise<string[]> {
  const names = await readdir(contentPath(root), { recursive: true }).catch(() => []);
  const paths = names.map((name) => `content/${name.replaceAll('\\', '/')}`);
  return paths.filter((path) => /\.(mdx|yaml)$/.test(path) && isWanted(path)).sort();
}

/** Where a content path lies on the disk. `folder`: the content folder. */
export const placeOf = (folder: string, path: string): string => join(folder, path.slice('content/'.length));
