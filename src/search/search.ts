/**
 * A query from text to ranked results, over any engine that can say where a word of the index stands. The browser gives
 * it Pagefind; nothing here knows of files, addresses or the page.
 */
import { readWords } from '../text/words.ts';
import { doubtedTerms, merge, rankAll, type Candidate, type Posting } from './candidates.ts';
import type { Engine } from './engine.ts';
import { situationOf, type HelpPhrase } from './help-first.ts';
import { load, understoodAs, type Found } from './look.ts';
import { readQuery, type Knowledge, type Query } from './query.ts';
import { isLarge, searchQuickly } from './quick.ts';
import { rewriteQuery, type LayPhrase } from './rewrites.ts';
import { tokenOf } from './tokens.ts';

export interface Outcome {
  found: Found[];
  /** Records that hold enough of the query, loaded or not. */
  total: number;
  /** The query as it was understood, where that differs from what was typed. */
  understood: string | null;
}

export interface Searcher {
  search(text: string, options?: { filters?: Record<string, string>; limit?: number }): Promise<Outcome>;
}

/** Words that ask for help, and the name of each situation as its pages and lines bear it. */
export interface HelpWays {
  phrases: readonly HelpPhrase[];
  names: Readonly<Record<string, string>>;
}

/** Records loaded beyond those shown, so that the last look at their words can reorder them. */
const spare = 6;
/** Share of the best result's worth below which a record is no answer. */
const enough = 0.35;

type Filters = Record<string, string>;

/** Joins an engine with what is known of the words. */
export function createSearcher(engine: Engine, knowledge: Knowledge, lay: readonly LayPhrase[], help: HelpWays): Searcher {
  const { vocabulary } = knowledge;
  const postingOf = keepPostings(engine);

  const collect = async (query: Query, filters: Filters, doubted: ReadonlySet<number>): Promise<Candidate[]> => {
    const readings = query.terms.map((term, i) => (doubted.has(i) ? [...term.readings, ...term.guesses] : term.readings));
    const postings = await Promise.all(readings.map((list) => Promise.all(list.map(({ key }) => postingOf(key, filters)))));
    return rankAll(query, readings, postings, vocabulary.records);
  };

  const searchAll = async (query: Query, filters: Filters): Promise<Candidate[]> => {
    const plain = await collect(query, filters, new Set());
    const doubted = doubtedTerms(query, plain);
    return doubted.size ? merge([plain, await collect(query, filters, doubted)]) : plain;
  };

  const searchOtherWays = async (text: string, query: Query, filters: Filters): Promise<Candidate[]> => {
    const ways = otherWays(text, query, lay, help).map(async ({ text: other, trust }) => {
      const candidates = await searchAll(readQuery(other, knowledge), filters);
      return candidates.map((candidate) => ({ ...candidate, value: candidate.value * trust }));
    });
    return merge(await Promise.all(ways));
  };

  return {
    async search(text, { filters = {}, limit = 10 } = {}) {
      if (!readWords(text).length) return everything(engine, filters, limit);
      const query = readQuery(text, knowledge);
      const quick =
        isLarge(vocabulary) && !query.quotes.length ? await searchQuickly(query, vocabulary, (key) => postingOf(key, filters)) : null;
      const own = quick ?? (await searchAll(query, filters));
      const all = quick ?? inQuotes(query, merge([own, await searchOtherWays(text, query, filters)]));
      const best = all[0]?.value ?? 0;
      const worth = all.filter(({ value }) => value > best * enough);
      const loaded = await Promise.all(worth.slice(0, limit + (quick ? 1 : spare)).map((candidate) => load(candidate, query.asked)));
      const found = loaded.sort((a, b) => b.score - a.score).slice(0, limit);
      return { found, total: worth.length, understood: understoodAs(query, own[0], vocabulary) };
    },
  };
}

/** Postings are kept, so that each further letter costs little. */
function keepPostings(engine: Engine): (key: string, filters: Filters) => Promise<Posting> {
  const kept = new Map<string, Promise<Posting>>();
  return (key, filters) => {
    const name = `${key} ${JSON.stringify(filters)}`;
    const known = kept.get(name);
    if (known) return known;
    const posting = engine.search(tokenOf(key), { filters }).then(({ results }) => ({ place: new Map(results.map((r) => [r.id, r])) }));
    kept.set(name, posting);
    return posting;
  };
}

function otherWays(text: string, { terms, asked }: Query, lay: readonly LayPhrase[], help: HelpWays): { text: string; trust: number }[] {
  const situation = asked.has('indicator') ? undefined : help.names[situationOf(text, help.phrases) ?? ''];
  const said = situation ? [{ text: situation, trust: 0.9 }] : [];
  return [...said, ...rewriteQuery(text, lay).filter(({ isPart }) => !isPart || !terms.some(({ isFirm }) => isFirm))];
}

/** What the filters alone leave, plans and pages before their parts. */
async function everything(engine: Engine, filters: Record<string, string>, limit: number): Promise<Outcome> {
  if (!Object.keys(filters).length) return { found: [], total: 0, understood: null };
  const { results } = await engine.search(null, { filters });
  const nothing = { score: { value: 1, together: 0, isWhole: false, cover: 0, pairs: [] }, value: 1, terms: [], readings: [] };
  const found = await Promise.all(results.slice(0, limit).map((result) => load({ result, ...nothing }, new Set())));
  return { found, total: results.length, understood: null };
}

/** Quoted words must stand together; where no record holds them so, the quotes are taken for a wish. */
function inQuotes(query: Query, candidates: Candidate[]): Candidate[] {
  if (!query.quotes.length) return candidates;
  const whole = candidates.filter(({ score, terms }) => terms === query.terms && score.together > 0.93);
  return whole.length ? whole : candidates;
}
