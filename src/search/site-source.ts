/** The site's own pages, found by Pagefind: it says which records hold a word, and gives the records themselves. */
import type { Abbreviations } from './abbreviations.ts';
import type { Engine, EngineResult } from './engine.ts';
import { readRecord, type ReadRecord } from './read-record.ts';
import type { Reading } from './query.ts';
import { recordFrom, titleKey, wordFilter } from './record.ts';
import type { Filters, Source, Wanted } from './source.ts';

/** Records read for each ten results: each costs a kilobyte or two. */
const readForTen = 8;
/** What a word in a title counts beside one in the text. */
const inTitle = 1.3;

export function siteSource(engine: Engine, table: Abbreviations): Source {
  const known = new Map<string, Promise<ReadRecord>>();
  const postingOf = keepPostings(engine);
  const read = (result: EngineResult) => {
    const before = known.get(result.id);
    if (before) return before;
    const reading = result.data().then(({ url, meta, filters }) => readRecord(recordFrom(url, meta, filters), table));
    known.set(result.id, reading);
    return reading;
  };
  return {
    async find(wanted) {
      const worth = await weigh(wanted, postingOf);
      const chosen = [...worth.values()].sort((a, b) => b.value - a.value || (a.result.id < b.result.id ? -1 : 1));
      const most = Math.ceil((readForTen * wanted.limit) / 10);
      return { records: await Promise.all(chosen.slice(0, most).map(({ result }) => read(result))), beyond: 0 };
    },
    async browse(filters, limit) {
      const { results } = await engine.search(null, { filters });
      return { records: await Promise.all(results.slice(0, limit).map(read)), beyond: Math.max(0, results.length - limit) };
    },
  };
}

type Posting = ReadonlyMap<string, EngineResult>;

/** Postings are kept, so that each further letter costs little. */
function keepPostings(engine: Engine): (key: string, filters: Filters) => Promise<Posting> {
  const kept = new Map<string, Promise<Posting>>();
  return (key, filters) => {
    const name = `${key} ${JSON.stringify(filters)}`;
    const known = kept.get(name);
    if (known) return known;
    const posting = engine
      .search(null, { filters: { ...filters, [wordFilter(key)]: key } })
      .then(({ results }) => new Map(results.map((result) => [result.id, result])));
    kept.set(name, posting);
    return posting;
  };
}

/** How much of the query each record holds, by the weight of its words. */
async function weigh({ readings, weights, filters }: Wanted, postingOf: ReturnType<typeof keepPostings>) {
  const worth = new Map<string, { result: EngineResult; value: number }>();
  const ask = ({ key }: Reading) => Promise.all([postingOf(key, filters), postingOf(titleKey(key), filters)]);
  const postings = await Promise.all(readings.map((list) => Promise.all(list.map(ask))));
  postings.forEach((ofTerm, i) => {
    const best = new Map<string, number>();
    ofTerm.forEach(([anywhere, titles], j) => {
      for (const [id, result] of anywhere) {
        best.set(id, Math.max(best.get(id) ?? 0, (readings[i]?.[j]?.trust ?? 0) * (titles.has(id) ? inTitle : 1)));
        if (!worth.has(id)) worth.set(id, { result, value: 0 });
      }
    });
    for (const [id, share] of best) worth.get(id)!.value += share * (weights[i] ?? 0);
  });
  return worth;
}
