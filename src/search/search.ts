/**
 * A query from text to ranked results, over sources that name the few records which may answer and give their words.
 * Nothing here knows of files, addresses or the page.
 */
import { readWords } from '../text/words.ts';
import { doubtedTerms, merge, rankAll, weightsOf, type Candidate } from './candidates.ts';
import { situationOf, type HelpPhrase } from './help-first.ts';
import { look, understoodAs, type Found } from './look.ts';
import { readQuery, type Knowledge, type Query } from './query.ts';
import { rewriteQuery, type LayPhrase } from './rewrites.ts';
import type { ReadRecord } from './read-record.ts';
import type { Filters, Source } from './source.ts';

export interface Outcome {
  found: Found[];
  /** Records that hold enough of the query, among those that were read. */
  total: number;
  /** Plans that may hold as much and were not read. */
  beyond: number;
  /** The query as it was understood, where that differs from what was typed. */
  understood: string | null;
}

export interface Searcher {
  search(text: string, options?: { filters?: Filters; limit?: number }): Promise<Outcome>;
}

/** Words that ask for help, and the name of each situation as its pages and lines bear it. */
export interface HelpWays {
  phrases: readonly HelpPhrase[];
  names: Readonly<Record<string, string>>;
}

/** Results weighed once more beyond those shown, so that the last look can reorder them. */
const spare = 6;
/** Share of the best result's worth below which a record is no answer. */
const enough = 0.35;

/** What one way of asking found. */
interface Finding {
  candidates: Candidate[];
  /** All that was read for it, so that another look at the query is another look at each of them. */
  records: ReadRecord[];
  beyond: number;
}

/** Joins sources with what is known of the words. */
export function createSearcher(sources: readonly Source[], knowledge: Knowledge, lay: readonly LayPhrase[], help: HelpWays): Searcher {
  const { vocabulary } = knowledge;

  const collect = async (
    query: Query,
    filters: Filters,
    limit: number,
    doubted: ReadonlySet<number> = new Set(),
    before: readonly ReadRecord[] = [],
  ): Promise<Finding> => {
    const readings = query.terms.map((term, i) => (doubted.has(i) ? [...term.readings, ...term.guesses] : term.readings));
    const weights = weightsOf(query.terms, readings, vocabulary);
    const offers = await Promise.all(sources.map((source) => source.find({ query, readings, weights, filters, limit })));
    const records = [...new Set([...before, ...offers.flatMap((offer) => offer.records)])];
    const beyond = offers.reduce((sum, offer) => sum + offer.beyond, 0);
    return { candidates: rankAll(query, readings, weights, records), records, beyond };
  };

  const searchAll = async (query: Query, filters: Filters, limit: number, before: readonly ReadRecord[] = []): Promise<Finding> => {
    const plain = await collect(query, filters, limit, new Set(), before);
    const doubted = doubtedTerms(query, plain.candidates);
    if (!doubted.size) return plain;
    const guessed = await collect(query, filters, limit, doubted, plain.records);
    return { ...guessed, candidates: merge([plain.candidates, guessed.candidates]) };
  };

  const searchOtherWays = async (text: string, query: Query, filters: Filters, limit: number, own: Finding): Promise<Candidate[]> => {
    const ways = otherWays(text, query, lay, help).map(async ({ text: other, trust }) => {
      const { candidates } = await searchAll(readQuery(other, knowledge), filters, limit, own.records);
      return candidates.map((candidate) => ({ ...candidate, value: candidate.value * trust }));
    });
    return merge(await Promise.all(ways));
  };

  return {
    async search(text, { filters = {}, limit = 10 } = {}) {
      if (!readWords(text).length) return everything(sources, filters, limit);
      const query = readQuery(text, knowledge);
      const own = await searchAll(query, filters, limit);
      const others = isSaid(own.candidates[0]) ? [] : await searchOtherWays(text, query, filters, limit, own);
      const all = inQuotes(query, merge([own.candidates, others]));
      const best = all[0]?.value ?? 0;
      const worth = all.filter(({ value }) => value > best * enough);
      const looked = worth.slice(0, limit + spare).map((candidate) => look(candidate, query.asked));
      const found = looked.sort((a, b) => b.score - a.score).slice(0, limit);
      return { found, total: worth.length, beyond: own.beyond, understood: understoodAs(query, own.candidates[0], vocabulary) };
    },
  };
}

/** Whether a record says the query word by word: no need to ask in other words. */
const isSaid = (best: Candidate | undefined) => best !== undefined && best.score.isWhole && best.terms.length > 2;

function otherWays(text: string, { terms, asked }: Query, lay: readonly LayPhrase[], help: HelpWays): { text: string; trust: number }[] {
  const situation = asked.has('indicator') ? undefined : help.names[situationOf(text, help.phrases) ?? ''];
  const said = situation ? [{ text: situation, trust: 0.9 }] : [];
  return [...said, ...rewriteQuery(text, lay).filter(({ isPart }) => !isPart || !terms.some(({ isFirm }) => isFirm))];
}

/** What the filters alone leave, plans and pages before their parts. */
async function everything(sources: readonly Source[], filters: Filters, limit: number): Promise<Outcome> {
  if (!Object.keys(filters).length) return { found: [], total: 0, beyond: 0, understood: null };
  const offers = await Promise.all(sources.map((source) => source.browse(filters, limit)));
  const nothing = { score: { value: 1, together: 0, isWhole: false, cover: 0, pairs: [] }, value: 1, terms: [], readings: [] };
  const records = offers.flatMap((offer) => offer.records);
  const found = records.slice(0, limit).map((read) => look({ read, ...nothing }, new Set()));
  return { found, total: records.length, beyond: offers.reduce((sum, offer) => sum + offer.beyond, 0), understood: null };
}

/** Quoted words must stand together; where no record holds them so, the quotes are taken for a wish. */
function inQuotes(query: Query, candidates: Candidate[]): Candidate[] {
  if (!query.quotes.length) return candidates;
  const whole = candidates.filter(({ score, terms }) => terms === query.terms && score.together > 0.93);
  return whole.length ? whole : candidates;
}
