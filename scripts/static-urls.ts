/** Addresses of pages that no content file makes, such as "/tim-kiem/": from the names of the files that make them. */
import { glob } from 'node:fs/promises';

export async function staticUrls(root: URL): Promise<string[]> {
  const names = await Array.fromAsync(glob('**/*.astro', { cwd: new URL('src/pages/', root) }));
  const paths = names.map((name) => name.replaceAll('\\', '/').replace(/(index)?\.astro$/, '')).filter((path) => !path.includes('['));
  return paths.map((path) => `/${path}${path === '' || path.endsWith('/') ? '' : '/'}`).sort();
}
