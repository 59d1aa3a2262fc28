/** The one place that reads the content folder from the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './read-content.ts';

/** The content folder of a project; SITE_CONTENT names another, so that a site can be built of other content. */
export function contentPath(root: URL): string {
  return resolve(process.env['SITE_CONTENT'] ?? join(fileURLToPath(root), 'content'));
}

/** All text files below content/, or below one path in it, in a fixed order. A path that does not exist is empty. */
export async function readContentFolder(root: URL, within = ''): Promise<SourceFile[]> {
  const base = contentPath(root);
  const names = await readdir(base, { recursive: true }).catch(() => []);
  const wanted = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(mdx|yaml)$/.test(name) && (within === '' || name === within || name.startsWith(`${within}/`)));
  return Promise.all(wanted.sort().map(async (name) => ({ path: `content/${name}`, text: await readFile(join(base, name), 'utf8') })));
}
