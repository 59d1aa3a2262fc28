/**
 * The search index of a built site: records from the content, and from the built HTML for pages that no content file
 * makes. Both are read at build time; the browser gets Pagefind's files and one list of words.
 */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageRecord } from '../src/search/site-records.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { readContent, type SourceFile } from '../src/read-content.ts';
import { plainText } from './plain-text.ts';
import { contentRecords, searchWords } from './search-records.ts';
import { writeSearchFiles } from './search-files.ts';

/** Indexes a built folder into its `pagefind` folder; returns how many records are in it. Throws on any fault. */
export async function indexSite(folder: string, files: readonly SourceFile[], today: string): Promise<number> {
  const { content } = readContent(files);
  const made = contentRecords(content, today);
  const known = new Set(made.map(({ url }) => url.replace(/#.*$/, '')));
  const others = (await pageRecords(folder)).filter(({ url }) => !known.has(url));
  return writeSearchFiles([...made, ...others], searchWords(content), join(folder, 'pagefind'));
}

/** One record for every built page that says it may be searched. */
async function pageRecords(folder: string): Promise<SearchRecord[]> {
  const names = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const pages = await Promise.all(names.map(async (name) => ({ name, html: await readFile(join(folder, name), 'utf8') })));
  return pages.flatMap(({ name, html }) => {
    const body = /<main[^>]*data-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
    if (!body) return [];
    const url = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const title = plainText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body)?.[1] ?? '') || url;
    return [pageRecord(url, title, plainText(body.replace(/<h1[\s\S]*?<\/h1>/, '').replace(/<p class="print-only[\s\S]*?<\/p>/, '')))];
  });
}
