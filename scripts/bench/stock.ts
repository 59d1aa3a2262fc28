/** The same records as pages, one for each plan with an anchor for each clause, indexed by Pagefind as it comes. */
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/record.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `plans` gives the records of a plan, or of several, at a time. */
export async function writeStockIndex(plans: AsyncIterable<SearchRecord[]> | Iterable<SearchRecord[]>, folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind did not start.');
  for await (const records of plans) {
    for (const [url, parts] of Map.groupBy(records, (record) => record.url.replace(/#.*$/, '')))
      await index.addHTMLFile({ url, content: pageOf(parts) });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

function pageOf(parts: readonly SearchRecord[]): string {
  const sections = parts.map((part) => {
    const id = part.url.split('#')[1];
    const heading = id ? `<h2 id="${id}">${escape(part.title)}</h2>` : `<h1>${escape(part.title)}</h1><p>${escape(part.context)}</p>`;
    return `${heading}<p>${escape(part.text)}</p>`;
  });
  return `<!doctype html><html lang="vi"><body>${sections.join('\n')}</body></html>`;
}
