/** The search index of a built site, by Pagefind. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes every page of a folder into its `pagefind` folder and returns how many pages are in it. Throws on any fault. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  let pages = 0;
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, content: withPlainD(html) });
    if (added.errors.length) throw new Error(`${file}: ${added.errors.join('\n')}`);
    pages += 1;
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  if (written.errors.length) throw new Error(written.errors.join('\n'));
  return pages;
}

/**
 * Pagefind folds marks but not `đ`, which has no decomposition: "dia chi" would find nothing. What is indexed, not what
 * is served, gets every word with đ once more with a plain d.
 */
function withPlainD(html: string): string {
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
  const words = new Set([...text.matchAll(/[\p{L}]*[đĐ][\p{L}]*/gu)].map(([word]) => word.toLowerCase().replaceAll('đ', 'd')));
  return html.replace('</main>', `<p data-pagefind-weight="0.1">${[...words].sort().join(' ')}</p></main>`);
}
