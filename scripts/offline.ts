/** What can be had without a network, made from the built pages: the list of packs, the service worker, a zip per province. */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpile } from 'typescript';
import { expiryOf } from '../src/open-data/cards.ts';
import { loadedBy, offeredBy, pagesOf, type PackList, type Page } from '../src/open-data/offline-packs.ts';
import { provinceZip } from '../src/open-data/province-zip.ts';
import { isShown } from '../src/support/queries.ts';
import type { SiteContent } from './search-records.ts';

/** The list of packs and the service worker, for a whole built site. `today` is the day it was built for; answers with the number of packs. */
export async function writePacks(folder: string, root: URL, content: SiteContent, today: string): Promise<number> {
  const list = await packList(folder, await readPages(folder), today, expires(content, today));
  await mkdir(join(folder, 'ngoai-tuyen'), { recursive: true });
  await writeFile(join(folder, 'ngoai-tuyen/goi.json'), JSON.stringify(list));
  const worker = await readFile(new URL('src/client/offline-worker.ts', root), 'utf8');
  await writeFile(
    join(folder, 'sw.js'),
    transpile(worker.replace(/^export \{\};$/m, ''), { target: ScriptTarget.ES2022, module: ModuleKind.None }),
  );
  return Object.keys(list.packs).length;
}

/** A zip for each province, made of help pages and papers alone (`pictures`: the folder of the latter): plans need not be there yet. */
export async function writeZips(folder: string, pictures: string, content: SiteContent, today: string, siteUrl: string): Promise<void> {
  const pages = await readPages(folder, false);
  for (const { id, facts } of content.places) {
    const papers = await Promise.all(
      ['the-bo-vi.pdf', `the-giay-${id}.pdf`, 'to-roi-xe.pdf'].map(
        async (name) => [name, await readFile(join(pictures, 'in-an', name))] as const,
      ),
    );
    const own = [...pagesOf('/can-giup-do/', pages), ...pagesBelow(`/dia-chi-tin-cay/${id}/`, pages)];
    const zip = provinceZip({ id, name: facts.name, pages: own, papers, today, expires: expires(content, today), siteUrl });
    await writeFile(join(folder, `ngoai-tuyen/${id}.zip`), zip);
  }
}

/** The last day on which every number is within its review day; null where none is shown. */
function expires(content: SiteContent, today: string): string | null {
  const lines = content.hotlines.filter(({ facts }) => isShown(facts, today)).map(({ facts }) => facts);
  const places = content.addresses.flatMap(({ facts }) => facts.entries).filter((entry) => isShown(entry, today));
  return expiryOf([...lines, ...places], today);
}

const pagesBelow = (start: string, pages: readonly Page[]) => pages.filter(({ url }) => url.startsWith(start));

/** Built pages, in a fixed order. Of plans there may be thousands: only those that the page of packs offers are read. */
async function readPages(folder: string, hasPlans = true): Promise<Page[]> {
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: folder, exclude: ['ke-hoach/**', 'du-lieu/**', 'pagefind/**'] })))
    .map(withSlashes)
    .sort();
  const pages = await Promise.all(files.map((file) => readPage(folder, file)));
  const offered = offeredBy(pages.find(({ url }) => url === '/ngoai-tuyen/')?.html ?? '');
  const plans = offered.map(([, start]) => start).filter((start) => hasPlans && start.startsWith('/ke-hoach/'));
  const planPages = await Promise.all(plans.map((url) => readPage(folder, `${url.slice(1)}index.html`)));
  return [...pages, ...planPages].filter(({ html }) => !html.includes('http-equiv="refresh"')).sort((a, b) => (a.url < b.url ? -1 : 1));
}

const withSlashes = (file: string) => file.replaceAll('\\', '/');

async function readPage(folder: string, file: string): Promise<Page> {
  return { url: `/${file.replace(/index\.html$/, '')}`, html: await readFile(join(folder, file), 'utf8') };
}

async function packList(folder: string, pages: readonly Page[], date: string, expires: string | null): Promise<PackList> {
  const offers = offeredBy(pages.find(({ url }) => url === '/ngoai-tuyen/')?.html ?? '');
  const packs: PackList['packs'] = {};
  const files: PackList['files'] = {};
  for (const [id, start] of offers) {
    const own = pagesOf(start, pages);
    packs[id] = [...new Set([...own.map(({ url }) => url), ...own.flatMap(({ html }) => loadedBy(html))])];
    for (const url of packs[id]) files[url] ??= await digestOf(join(folder, url.endsWith('/') ? `${url}index.html` : url));
  }
  return { date, expires, packs, files };
}

async function digestOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const body = await readFile(path);
  return { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
}
