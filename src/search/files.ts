/** The search's own files over the network, and the searcher over them: the same for the site and for whoever measures it. */
import { readAbbreviations, type Abbreviations } from './abbreviations.ts';
import type { Engine } from './engine.ts';
import { helpPhrases, type HelpPhrase } from './help-first.ts';
import { drawerPath, planPath, planSource, type PlanFiles, type PlanShelves } from './plan-source.ts';
import type { PlanText } from './plan-text.ts';
import { readPlaceNames } from './places.ts';
import { readLayPhrases } from './rewrites.ts';
import type { SearchWords } from './schema.ts';
import { createSearcher, type Searcher } from './search.ts';
import { siteSource } from './site-source.ts';
import { readVocabulary, type VocabularyFile } from './vocabulary.ts';

export interface OpenedSearch {
  searcher: Searcher;
  abbreviations: Abbreviations;
  phrases: HelpPhrase[];
}

/** Unpacks a gzip file. */
export type Unpack = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

const unpackHere: Unpack = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** Loads what every search needs from `base` ("/pagefind/"), and joins it with Pagefind. Rejects where a file is not there. */
export async function openSearch(base: string, engine: Promise<Engine>, unpack = unpackHere): Promise<OpenedSearch> {
  const [vocabulary, words, shelves] = await Promise.all([
    readJson<VocabularyFile>(`${base}vocabulary.json`),
    readJson<SearchWords>(`${base}words.json`),
    readJson<PlanShelves>(`${base}plans.json`),
  ]);
  const abbreviations = readAbbreviations(words.abbreviations);
  const knowledge = { vocabulary: readVocabulary(vocabulary), abbreviations, places: readPlaceNames(words.places) };
  const phrases = helpPhrases(words.help);
  const sources = [siteSource(await engine, abbreviations), planSource(shelves, planFiles(`${base}plans/`, unpack), abbreviations)];
  const searcher = createSearcher(sources, knowledge, readLayPhrases(words.lay), { phrases, names: words.situations });
  return { searcher, abbreviations, phrases };
}

/** A file that went with an older edition of the site is no fault: what it held is left out until the page is loaded anew. */
function planFiles(base: string, unpack: Unpack): PlanFiles {
  return {
    async drawer(edition, drawer) {
      const response = await fetch(`${base}${drawerPath(edition, drawer)}`);
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
    },
    async plan(shelf, place) {
      const response = await fetch(`${base}${planPath(shelf, place)}`);
      if (!response.ok) return null;
      const bytes = await unpack(new Uint8Array(await response.arrayBuffer()));
      return JSON.parse(new TextDecoder().decode(bytes)) as PlanText;
    },
  };
}

export async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as T;
}
