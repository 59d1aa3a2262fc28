/** Loads the search on demand: Pagefind, the list of words, and our own understanding of them, once. */
import { readAbbreviations } from '../search/abbreviations.ts';
import { helpPhrases, situationOf } from '../search/help-first.ts';
import { readLayPhrases } from '../search/rewrites.ts';
import { readPlaceNames } from '../search/places.ts';
import type { SearchWords } from '../search/schema.ts';
import type { Engine } from '../search/engine.ts';
import type { Found } from '../search/look.ts';
import { createSearcher, type Searcher } from '../search/search.ts';
import { readVocabulary, type VocabularyFile } from '../search/vocabulary.ts';
import { resultGroups } from './search-results.ts';

export interface LoadedSearch {
  searcher: Searcher;
  /** The situation that a query tells of, or null. */
  situationOf(query: string): string | null;
  resultGroups(found: readonly Found[]): HTMLElement[];
  filters: Record<string, Record<string, number>>;
}

interface Pagefind extends Engine {
  filters(): Promise<Record<string, Record<string, number>>>;
}
/** Without its worker: one file less to load, and our single words are found in a millisecond or two. */
interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind;
}

export async function loadSearch(): Promise<LoadedSearch> {
  const path = '/pagefind/pagefind.js';
  const [pagefind, vocabulary, words] = await Promise.all([
    import(/* @vite-ignore */ path) as Promise<PagefindModule>,
    read<VocabularyFile>('/pagefind/vocabulary.json'),
    read<SearchWords>('/pagefind/words.json'),
  ]);
  const engine = pagefind.createInstance({ noWorker: true });
  const abbreviations = readAbbreviations(words.abbreviations);
  const knowledge = { vocabulary: readVocabulary(vocabulary), abbreviations, places: readPlaceNames(words.places) };
  const phrases = helpPhrases(words.help);
  const searcher = createSearcher(engine, knowledge, readLayPhrases(words.lay), { phrases, names: words.situations });
  return {
    searcher,
    situationOf: (query) => situationOf(query, phrases),
    resultGroups: (found) => resultGroups(found, abbreviations),
    filters: await engine.filters(),
  };
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as T;
}
