/**
 * The search index of a built site: the site's own records from the content, and from the built HTML for pages that no content
 * file makes. Plans are indexed apart from it and before it (`search-shelves.ts`), for they need none of these pages.
 */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageRecord } from '../src/search/site-records.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { plainText } from './plain-text.ts';
import type { PlanIndex } from './search-plans.ts';
import { searchWords, siteRecords, type SiteContent } from './search-records.ts';
import { writeSearchFiles } from './search-files.ts';

/** Where in a built folder the search lies. */
export const searchFolder = (folder: string): string => join(folder, 'pagefind');

/** Indexes the pages of a built folder beside its plans, which are indexed already; returns how many records there are. Throws on any fault. */
export async function indexContent(folder: string, content: SiteContent, plans: PlanIndex, today: string): Promise<number> {
  const made = siteRecords(content, today);
  const known = new Set(made.map(({ url }) => url.replace(/#.*$/, '')));
  const records = [...made, ...(await pageRecords(folder, known))];
  return writeSearchFiles(records, plans, searchWords(content), searchFolder(folder));
}

/** One record for every built page that says it may be searched and is not known already. */
async function pageRecords(folder: string, known: ReadonlySet<string>): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  const urlOfFile = (name: string) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
  for (const name of (
    await Array.fromAsync(glob('**/*.html', { cwd: folder, exclude: ['ke-hoach/**', 'du-lieu/**', 'pagefind/**'] }))
  ).sort()) {
    const url = urlOfFile(name);
    const body = known.has(url)
      ? null
      : /<main[^>]*data-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(await readFile(join(folder, name), 'utf8'))?.[1];
    if (!body) continue;
    const title = plainText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body)?.[1] ?? '') || url;
    records.push(pageRecord(url, title, plainText(body.replace(/<h1[\s\S]*?<\/h1>/, '').replace(/<p class="print-only[\s\S]*?<\/p>/, ''))));
  }
  return records;
}
