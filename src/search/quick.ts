/**
 * The short way on a large site. The rarest words of a query name the records that may answer it; a few of those are
 * loaded and read in full, so that the long lists of the frequent words are never fetched.
 */
import { byValue, candidateOf, rankAll, rarityOf, type Candidate, type Match, type Posting } from './candidates.ts';
import type { EngineData } from './engine.ts';
import type { Query, Reading, Term } from './query.ts';
import { fields } from './record.ts';
import { tokenOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sites of fewer records need no short way. */
export const isLarge = ({ records }: Vocabulary) => records > 600;

const steps = [2, 3, 5];
const readInFull = 12;

/** Candidates read in full, best first, or null where none of them holds the query well enough. */
export async function searchQuickly(
  query: Query,
  vocabulary: Vocabulary,
  postingOf: (key: string) => Promise<Posting>,
): Promise<Candidate[] | null> {
  const order = query.terms
    .map((_, i) => i)
    .filter((i) => isTelling(query.terms[i]!))
    .sort((a, b) => holders(query.terms[a]!, vocabulary) - holders(query.terms[b]!, vocabulary));
  for (const step of steps) {
    const chosen = order.slice(0, step).sort((a, b) => a - b);
    if (!chosen.length) break;
    const candidates = await rankBy(chosen, query, vocabulary, postingOf);
    const full = await Promise.all(candidates.slice(0, readInFull).map((candidate) => readFully(candidate, query, vocabulary)));
    const best = full.sort(byValue)[0];
    if (best && (best.score.isWhole || (step === steps.at(-1) && isCovered(best))))
      return [...full, ...below(candidates.slice(readInFull), full.at(-1)?.value ?? 0)];
  }
  return null;
}

const isTelling = ({ weight, readings }: Term) => weight >= 0.6 && readings.length > 0;
/** All words are there, and most beside each other: what a query by place and year looks like. */
const isCovered = ({ score }: Candidate) => score.together > 0.93 || (score.cover > 0.9 && score.together > 0.5);

/** How many records hold a word, in any of its spellings. */
function holders({ readings }: Pick<Term, 'readings'>, { byKey, records }: Vocabulary): number {
  return Math.min(
    records,
    readings.reduce((sum, { key }) => sum + (byKey.get(key)?.count ?? 1), 0),
  );
}

async function rankBy(
  chosen: readonly number[],
  query: Query,
  vocabulary: Vocabulary,
  postingOf: (key: string) => Promise<Posting>,
): Promise<Candidate[]> {
  const terms = chosen.map((i) => query.terms[i]!);
  const readings = terms.map((term) => term.readings);
  const postings = await Promise.all(readings.map((list) => Promise.all(list.map(({ key }) => postingOf(key)))));
  const gaps = chosen.map((i, n) => i - (chosen[n - 1] ?? i - 1));
  return rankAll({ ...query, terms }, readings, postings, vocabulary.records, gaps);
}

/** The same record, scored by all words of the query. */
async function readFully(candidate: Candidate, query: Query, vocabulary: Vocabulary): Promise<Candidate> {
  const data = await candidate.result.data();
  const places = placesOf(data);
  const terms = query.terms.map((term) => ({
    weight: term.weight * rarityOf(holders(term, vocabulary), vocabulary.records),
    isFirm: term.isFirm,
  }));
  const matched = query.terms.map(({ readings }) => matchIn(data, places, readings));
  return candidateOf(candidate.result, query, terms, matched);
}

function placesOf({ content }: EngineData): Map<string, number[]> {
  const places = new Map<string, number[]>();
  content.split(' ').forEach((token, place) => {
    const known = places.get(token);
    if (known) known.push(place);
    else places.set(token, [place]);
  });
  return places;
}

function matchIn({ meta }: EngineData, places: ReadonlyMap<string, number[]>, readings: readonly Reading[]): Match | undefined {
  const isIn = (field: string | undefined, token: string) => ` ${field ?? ''} `.includes(` ${token} `);
  const held = readings.flatMap((reading): Match[] => {
    const token = tokenOf(reading.key);
    const hit = {
      places: places.get(token) ?? [],
      inHeading: isIn(meta[fields.heading], token),
      inContext: isIn(meta[fields.context], token),
      trust: reading.trust,
    };
    return hit.places.length || hit.inHeading || hit.inContext ? [{ hit, reading }] : [];
  });
  const best = held[0];
  if (!best) return undefined;
  const same = held.filter(({ reading }) => reading.trust === best.reading.trust).map(({ hit }) => hit);
  return {
    reading: best.reading,
    hit: {
      places: same.flatMap((hit) => hit.places),
      inHeading: same.some((hit) => hit.inHeading),
      inContext: same.some((hit) => hit.inContext),
      trust: best.hit.trust,
    },
  };
}

/** Records that were not read in full, kept in their order behind those that were. */
function below(candidates: readonly Candidate[], least: number): Candidate[] {
  const top = candidates[0]?.value ?? 1;
  return candidates.map((candidate) => ({ ...candidate, value: (least * candidate.value) / (top || 1) }));
}
