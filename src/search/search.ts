/**
 * A query from text to ranked results, over any engine that can say where a word of the index stands. The browser gives
 * it Pagefind; nothing here knows of files, addresses or the page.
 */
import { readQuery, type Knowledge, type Query, type Reading, type Term } from './query.ts';
import { scoreRecord, type Hit, type Score } from './rank.ts';
import { situationOf, type HelpPhrase } from './help-first.ts';
import type { SoughtWords } from './excerpt.ts';
import { fields, type Group } from './record.ts';
import { rewriteQuery, type LayPhrase } from './rewrites.ts';
import { readWords } from '../text/words.ts';
import { tokenOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The part of Pagefind's public API that is used. */
export interface Engine {
  search(word: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: EngineResult[] }>;
}
export interface EngineResult {
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<{ url: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}

export interface Found {
  url: string;
  group: Group;
  title: string;
  trail: string;
  text: string;
  filters: Record<string, string[]>;
  score: number;
  /** Words that were matched here, for the marks. */
  sought: SoughtWords;
}

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

interface Posting {
  place: ReadonlyMap<string, EngineResult>;
}
interface Candidate {
  result: EngineResult;
  score: Score;
  value: number;
  terms: readonly Term[];
  readings: (Reading | undefined)[];
}

/** How much more a result of the kind that was asked for counts. */
const askedFor = 1.12;
/** Records loaded beyond those shown, so that the last look at their words can reorder them. */
const spare = 6;

/** Joins an engine with what is known of the words. Postings are kept, so that each further letter costs little. */
export function createSearcher(engine: Engine, knowledge: Knowledge, lay: readonly LayPhrase[], help: HelpWays): Searcher {
  const { vocabulary } = knowledge;
  const cache = new Map<string, Promise<Posting>>();
  const postingOf = (key: string, filters: Record<string, string>): Promise<Posting> => {
    const name = `${key} ${JSON.stringify(filters)}`;
    let posting = cache.get(name);
    if (!posting) {
      posting = engine.search(tokenOf(key), { filters }).then(({ results }) => ({ place: new Map(results.map((r) => [r.id, r])) }));
      cache.set(name, posting);
    }
    return posting;
  };

  const collect = async (query: Query, filters: Record<string, string>, doubted: ReadonlySet<number>): Promise<Candidate[]> => {
    const readings = query.terms.map((term, i) => (doubted.has(i) ? [...term.readings, ...term.guesses] : term.readings));
    const postings = await Promise.all(readings.map((list) => Promise.all(list.map(({ key }) => postingOf(key, filters)))));
    return rankAll(query, readings, postings, vocabulary.records);
  };

  const searchText = async (text: string, filters: Record<string, string>) => {
    const query = readQuery(text, knowledge);
    const plain = await collect(query, filters, new Set());
    const doubted = doubtedTerms(query, plain);
    return { query, candidates: doubted.size ? merge([plain, await collect(query, filters, doubted)]) : plain };
  };

  const otherWays = (text: string, { terms }: Query) => {
    const situation = help.names[situationOf(text, help.phrases) ?? ''];
    const said = situation ? [{ text: situation, trust: 0.9 }] : [];
    return [...said, ...rewriteQuery(text, lay).filter(({ isPart }) => !isPart || !terms.some(({ isFirm }) => isFirm))];
  };

  return {
    async search(text, { filters = {}, limit = 10 } = {}) {
      if (!readWords(text).length) return everything(engine, filters, limit);
      const own = await searchText(text, filters);
      const others = await Promise.all(
        otherWays(text, own.query).map(async ({ text: other, trust }) => {
          const { candidates } = await searchText(other, filters);
          return candidates.map((candidate) => ({ ...candidate, value: candidate.value * trust }));
        }),
      );
      const all = inQuotes(own.query, merge([own.candidates, ...others]));
      const best = all[0]?.value ?? 0;
      const enough = all.filter(({ value }) => value > best * 0.35);
      const loaded = await Promise.all(enough.slice(0, limit + spare).map((candidate) => load(candidate, own.query.asked)));
      const found = loaded.sort((a, b) => b.score - a.score).slice(0, limit);
      return { found, total: enough.length, understood: understoodAs(own.query, own.candidates[0], vocabulary) };
    },
  };
}

/** What the filters alone leave, plans and pages before their parts. */
async function everything(engine: Engine, filters: Record<string, string>, limit: number): Promise<Outcome> {
  if (!Object.keys(filters).length) return { found: [], total: 0, understood: null };
  const { results } = await engine.search(null, { filters });
  const nothing = { score: { value: 1, together: 0, cover: 0, pairs: [] }, value: 1, terms: [], readings: [] };
  const found = await Promise.all(results.slice(0, limit).map((result) => load({ result, ...nothing }, new Set())));
  return { found, total: results.length, understood: null };
}

/** Words that stand beside none of their neighbours in any record: perhaps slips, even where they are words. */
function doubtedTerms({ terms }: Query, candidates: readonly Candidate[]): Set<number> {
  const nearest = terms.map((_, i) => Math.max(0, ...candidates.map(({ score }) => score.pairs[i] ?? 0)));
  const isAlone = (i: number) => (nearest[i] ?? 0) < 0.7 && (nearest[i + 1] ?? 0) < 0.7;
  return new Set(terms.flatMap((term, i) => (terms.length > 1 && term.weight >= 1 && term.guesses.length && isAlone(i) ? [i] : [])));
}

/** Every record that holds any word of the query, best first. */
function rankAll(query: Query, readings: readonly (readonly Reading[])[], postings: readonly (readonly Posting[])[], records: number): Candidate[] {
  const results = new Map<string, EngineResult>();
  for (const list of postings) for (const { place } of list) for (const [id, result] of place) results.set(id, result);
  const weights = query.terms.map((term, i) => term.weight * rarity(postings[i] ?? [], readings[i] ?? [], records));
  const terms = query.terms.map((term, i) => ({ weight: weights[i] ?? 0, isFirm: term.isFirm }));
  const candidates = [...results].map(([id, result]) => {
    const matched = query.terms.map((_, i) => hitOf(id, readings[i] ?? [], postings[i] ?? []));
    const score = scoreRecord(terms, matched.map((match) => match?.hit));
    const wild = wildGuesses(query, matched, score);
    const kept = matched.map((match, i) => (wild.has(i) ? undefined : match));
    const last = wild.size ? scoreRecord(terms, kept.map((match) => match?.hit)) : score;
    return { result, score: last, value: last.value, terms: query.terms, readings: kept.map((match) => match?.reading) };
  });
  return candidates.sort((a, b) => b.value - a.value || (a.result.id < b.result.id ? -1 : 1));
}

/** Guessed words that do not stand beside a word that was typed so: they prove nothing. */
function wildGuesses({ terms }: Query, matched: readonly ({ reading: Reading } | undefined)[], { pairs }: Score): Set<number> {
  const isGuess = (i: number) => terms[i]?.guesses.some(({ key }) => key === matched[i]?.reading.key) ?? false;
  const isSure = (i: number) => matched[i] !== undefined && !isGuess(i) && (terms[i]?.weight ?? 0) >= 0.6;
  const stands = (i: number) => ((pairs[i] ?? 0) >= 0.7 && isSure(i - 1)) || ((pairs[i + 1] ?? 0) >= 0.7 && isSure(i + 1));
  return new Set(terms.flatMap((_, i) => (isGuess(i) && !stands(i) ? [i] : [])));
}

/** Rare words tell more. Readings that are trusted less do not make a word look common. */
function rarity(postings: readonly Posting[], readings: readonly Reading[], records: number): number {
  const top = Math.max(0, ...readings.map(({ trust }) => trust));
  const holding = new Set(postings.flatMap(({ place }, i) => ((readings[i]?.trust ?? 0) >= top * 0.9 ? [...place.keys()] : [])));
  return Math.log(1 + records / (holding.size + 0.5)) + 0.2;
}

function hitOf(id: string, readings: readonly Reading[], postings: readonly Posting[]): { hit: Hit; reading: Reading } | undefined {
  let best: { hit: Hit; reading: Reading } | undefined;
  readings.forEach((reading, i) => {
    const result = postings[i]?.place.get(id);
    if (!result || (best && best.reading.trust > reading.trust)) return;
    const metaFields = result.matchedMetaFields ?? [];
    const same = best?.reading.trust === reading.trust ? best.hit : undefined;
    best = {
      reading: same ? best!.reading : reading,
      hit: {
        places: same ? [...same.places, ...result.words] : result.words,
        inHeading: metaFields.includes(fields.heading) || (same?.inHeading ?? false),
        inContext: metaFields.includes(fields.context) || (same?.inContext ?? false),
        trust: reading.trust,
      },
    };
  });
  return best;
}

/** The better of several findings of each record. */
function merge(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const candidate of lists.flat()) {
    const known = byId.get(candidate.result.id);
    if (!known || candidate.value > known.value) byId.set(candidate.result.id, candidate);
  }
  return [...byId.values()].sort((a, b) => b.value - a.value || (a.result.id < b.result.id ? -1 : 1));
}

/** Quoted words must stand together; where no record holds them so, the quotes are taken for a wish. */
function inQuotes(query: Query, candidates: Candidate[]): Candidate[] {
  if (!query.quotes.length) return candidates;
  const whole = candidates.filter(({ score, terms }) => terms === query.terms && score.together > 0.93);
  return whole.length ? whole : candidates;
}

async function load(candidate: Candidate, asked: ReadonlySet<Group>): Promise<Found> {
  const { url, meta, filters } = await candidate.result.data();
  const { title = '', trail = '', text = '', group = 'page' } = meta;
  return { url, group: group as Group, title, trail, text, filters, sought: soughtWords(candidate), score: candidate.value * lastLook(candidate, title, text) * (asked.has(group as Group) ? askedFor : 1) };
}

/** Every reading that is trusted as much as the best one of its word, since a record may hold several. */
function soughtWords({ terms, readings }: Candidate): SoughtWords {
  const keysWhere = (isStrong: boolean) =>
    new Set(
      terms.flatMap((term, i) => {
        const best = readings[i];
        if (!best || (term.weight >= 0.6) !== isStrong) return [];
        return [best.key, ...term.readings.filter(({ trust }) => trust === best.trust).map(({ key }) => key)];
      }),
    );
  return { strong: keysWhere(true), weak: keysWhere(false) };
}

/** A title that says no more than the query, and no less, is a better answer than one that says it among much else. */
function lastLook({ terms, readings }: Candidate, title: string, text: string): number {
  const words = readWords(title);
  const keys = new Set(words.map(({ key }) => key));
  const has = (term: Term, i: number) => [readings[i], ...term.readings].some((reading) => reading && keys.has(reading.key));
  const inTitle = terms.filter(has);
  const precise = words.length ? Math.min(1, inTitle.length / Math.max(words.length, 3)) : 0;
  const whole = terms.length ? inTitle.length / terms.length : 0;
  const isNumbered = inTitle.some(({ raw, isFirm }) => isFirm && /^\d+$/.test(raw));
  return 1 + 0.12 * precise + 0.2 * (precise * whole) ** 2 + (isNumbered ? 0.08 : 0) + 0.02 / (1 + text.length / 800);
}

/** The words as found in the best record, where a slip was mended; null where nothing was changed. */
function understoodAs(query: Query, top: Candidate | undefined, vocabulary: Vocabulary): string | null {
  if (!top || top.terms !== query.terms) return null;
  const mended = query.terms.some((_, i) => (top.readings[i]?.trust ?? 1) < 1);
  if (!mended) return null;
  return query.terms.map((term, i) => (top.readings[i] ? (vocabulary.byKey.get(top.readings[i].key)?.word ?? term.raw) : term.raw)).join(' ');
}
