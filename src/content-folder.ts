/** The one place that reads the content folder from the disk. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './read-content.ts';

/** The content folder of a project; SITE_CONTENT names another, so that a site can be built of other content. */
export function contentPath(root: URL): string {
  return resolve(process.env['SITE_CONTENT'] ?? join(fileURLToPath(root), 'content'));
}

/** All text files of content/, or those of one folder or file in it ("months", "laws.yaml"), in a fixed order. */
export async function readContentFolder(root: URL, part = ''): Promise<SourceFile[]> {
  return readContentFiles(root, await contentPaths(root, part));
}

/** Files by their paths, in the order of these. */
export function readContentFiles(root: URL, paths: readonly string[]): Promise<SourceFile[]> {
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(placeOf(contentPath(root), path), 'utf8') })));
}

/** Their paths alone ("content/laws.yaml"), without looking anywhere else: ten thousand plans take long to list. What is not there is empty. */
export async function contentPaths(root: URL, part = ''): Promise<string[]> {
  const isFile = /\.(mdx|yaml)$/;
  const place = join(contentPath(root), part);
  const inFolder = () => readdir(place, { recursive: true }).catch(() => []);
  const names = isFile.test(part) ? [part].filter(() => existsSync(place)) : (await inFolder()).map((name) => join(part, name));
  return names
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .filter((path) => isFile.test(path))
    .sort();
}

/** Where a content path lies on the disk. `folder`: the content folder. */
export const placeOf = (folder: string, path: string): string => join(folder, path.slice('content/'.length));
