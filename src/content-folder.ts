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
  const base = contentPath(root);
  const names = await readdir(base, { recursive: true }).catch(() => []);
  const paths = names.map((name) => `content/${name.replaceAll('\\', '/')}`).filter((path) => /\.(mdx|yaml)$/.test(path) && isWanted(path));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(join(base, path.slice('content/'.length)), 'utf8') })));
}
