/**
 * The plans' part of the search: shelves of plans, each made once for its content and kept; the drawers of words, filled from
 * all shelves; both linked into the site. An edit re-makes one shelf and fills the drawers anew.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Abbreviations } from '../src/search/abbreviations.ts';
import { drawerPath, planPath, type PlanShelves } from '../src/search/plan-source.ts';
import { arrange, type PlanHead } from '../src/search/shelves.ts';
import { addCounts, type WordCounts } from '../src/search/word-counts.ts';
import { drawerBits, fillDrawers } from '../src/search/word-list.ts';
import { addTo, makeShelf, readShelfInfo, readShelfWords, shelfName, type Facets, type RecordSource } from './search-shelf.ts';

export interface PlanIndex {
  plans: PlanShelves;
  counts: WordCounts;
  facets: Facets;
}

/** Values of one filter that are offered: the most frequent. Bodies are many where every commune has its own. */
const mostValues = 200;

const shelfFolder = 'shelves';

export interface ShelfJob {
  name: string;
  heads: readonly PlanHead[];
}

const shelvesOf = (list: readonly PlanHead[], base: string): ShelfJob[] =>
  arrange(list).map((heads) => ({ heads, name: shelfName(heads, base) }));

/** The shelves that are not kept in `cache` yet, and the folder in which each is to be made: many can be made at the same time. */
export function missingShelves(list: readonly PlanHead[], base: string, cache: string): { jobs: ShelfJob[]; folder: string } {
  const folder = join(cache, shelfFolder);
  return { jobs: shelvesOf(list, base).filter(({ name }) => !existsSync(join(folder, name))), folder };
}

/**
 * Writes the plans' files into `folder`/plans and returns what the rest of the index needs of them. `base` stands for all but
 * the plans that the files are made with: code, words. `cache` is this function's own: what no plan of today needs is removed.
 */
export async function writePlanIndex(
  source: RecordSource,
  table: Abbreviations,
  base: string,
  folder: string,
  cache: string,
): Promise<PlanIndex> {
  const shelves = shelvesOf(source.list, base);
  const inShelves = join(cache, shelfFolder);
  for (const { name, heads } of shelves) await makeShelf(name, heads, source, table, inShelves);
  const names = shelves.map(({ name }) => name);
  const edition = createHash('sha256')
    .update([base, ...names].join('\n'))
    .digest('hex')
    .slice(0, 10);
  await makeDrawers(edition, names, source.list.length, inShelves, join(cache, 'drawers'));
  const target = join(folder, 'plans');
  for (const { name, heads } of shelves) await linkAll(join(inShelves, name), target, heads.length, (place) => planPath(name, place));
  const drawers = join(cache, 'drawers', edition);
  await linkAll(drawers, target, 2 ** drawerBits(source.list.length), (drawer) => drawerPath(edition, drawer));
  await sweep(inShelves, new Set(names));
  await sweep(join(cache, 'drawers'), new Set([edition]));
  return JSON.parse(await readFile(join(drawers, 'index.json'), 'utf8')) as PlanIndex;
}

async function makeDrawers(edition: string, names: readonly string[], plans: number, shelves: string, cache: string): Promise<void> {
  const folder = join(cache, edition);
  if (existsSync(folder)) return;
  const beside = `${folder}.tmp-${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  const bits = drawerBits(plans);
  let drawer = 0;
  for (const bytes of fillDrawers(await Promise.all(names.map((name) => readShelfWords(shelves, name))), bits))
    writeFileSync(join(beside, `${drawer++}.pack`), bytes);
  const infos = await Promise.all(names.map((name) => readShelfInfo(shelves, name)));
  const index: PlanIndex = {
    plans: { edition, bits, shelves: infos.map((info, i) => [names[i]!, info.plans]) },
    counts: addCounts(infos.map(({ counts }) => counts)),
    facets: addFacets(infos.map(({ facets }) => facets)),
  };
  await writeFile(join(beside, 'index.json'), JSON.stringify(index));
  await rename(beside, folder);
}

/** The values of several counts together, the most frequent of each filter. */
export function addFacets(list: readonly Facets[]): Facets {
  const sums: Facets = {};
  for (const facets of list)
    for (const [filter, values] of Object.entries(facets))
      for (const [value, count] of Object.entries(values)) addTo(sums, filter, value, count);
  const frequent = (values: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(values)
        .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .slice(0, mostValues),
    );
  return Object.fromEntries(Object.entries(sums).map(([filter, values]) => [filter, frequent(values)]));
}

/** Numbered packs, by hard links where the disk allows it: thousands of files in a moment, and no byte twice. */
async function linkAll(from: string, to: string, count: number, pathOf: (n: number) => string): Promise<void> {
  await mkdir(dirname(join(to, pathOf(0))), { recursive: true });
  for (let n = 0; n < count; n++) {
    const [source, target] = [join(from, `${n}.pack`), join(to, pathOf(n))];
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }
}

async function sweep(folder: string, needed: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) if (!needed.has(name)) await rm(join(folder, name), { recursive: true });
}
