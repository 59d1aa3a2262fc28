/** Loads the search on demand, once: Pagefind, the lists of words, and our own understanding of them. */
import { situationOf } from '../search/help-first.ts';
import type { Engine } from '../search/engine.ts';
import { openSearch, readJson, type Unpack } from '../search/files.ts';
import type { Found } from '../search/look.ts';
import type { Searcher } from '../search/search.ts';
import { resultGroups } from './search-results.ts';

/** Filter name → value → how many hold it. */
export type Filters = Record<string, Record<string, number>>;

export interface LoadedSearch {
  searcher: Searcher;
  /** The situation that a query tells of, or null. */
  situationOf(query: string): string | null;
  resultGroups(found: readonly Found[]): HTMLElement[];
  /** Loaded when the filters are looked at. */
  filters(): Promise<Filters>;
}

/** Without its worker: one file less to load, and our single words are found in a millisecond or two. */
interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Engine;
}

const base = '/pagefind/';

/** For browsers that cannot unpack by themselves (before 2023); loaded by them alone. */
const unpackByHand: Unpack = async (bytes) => (await import('fflate')).gunzipSync(bytes);

export async function loadSearch(): Promise<LoadedSearch> {
  const engine = (import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<PagefindModule>).then(({ createInstance }) =>
    createInstance({ noWorker: true }),
  );
  const { searcher, abbreviations, phrases } = await openSearch(
    base,
    engine,
    'DecompressionStream' in globalThis ? undefined : unpackByHand,
  );
  return {
    searcher,
    situationOf: (query) => situationOf(query, phrases),
    resultGroups: (found) => resultGroups(found, abbreviations),
    filters: () => readJson<Filters>(`${base}filters.json`),
  };
}
