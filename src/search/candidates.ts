/** Records that hold words of a query, scored and in order. */
import type { EngineResult } from './engine.ts';
import type { Query, Reading, Term } from './query.ts';
import { scoreRecord, type Hit, type RankTerm, type Score } from './rank.ts';
import { fields } from './record.ts';

/** Where one word of the index stands, by record. */
export interface Posting {
  place: ReadonlyMap<string, EngineResult>;
}
/** A record that holds some of the query, with how well and in which spellings. */
export interface Candidate {
  result: EngineResult;
  score: Score;
  value: number;
  terms: readonly Term[];
  readings: (Reading | undefined)[];
}

/** Every record that holds any word of the query, best first. */
export function rankAll(
  query: Query,
  readings: readonly (readonly Reading[])[],
  postings: readonly (readonly Posting[])[],
  records: number,
  gaps?: readonly number[],
): Candidate[] {
  const results = new Map<string, EngineResult>();
  for (const list of postings) for (const { place } of list) for (const [id, result] of place) results.set(id, result);
  const weights = query.terms.map((term, i) => term.weight * rarity(postings[i] ?? [], readings[i] ?? [], records));
  const terms = query.terms.map((term, i) => ({ weight: weights[i] ?? 0, isFirm: term.isFirm, gap: gaps?.[i] }));
  const candidates = [...results].map(([id, result]) =>
    candidateOf(
      result,
      query,
      terms,
      query.terms.map((_, i) => hitOf(id, readings[i] ?? [], postings[i] ?? [])),
    ),
  );
  return candidates.sort(byValue);
}

export interface Match {
  hit: Hit;
  reading: Reading;
}

/** Scores one record; guesses that prove nothing are taken back first. */
export function candidateOf(
  result: EngineResult,
  query: Query,
  terms: readonly RankTerm[],
  matched: readonly (Match | undefined)[],
): Candidate {
  const score = scoreRecord(
    terms,
    matched.map((match) => match?.hit),
  );
  const wild = wildGuesses(query, matched, score);
  const kept = matched.map((match, i) => (wild.has(i) ? undefined : match));
  const last = wild.size
    ? scoreRecord(
        terms,
        kept.map((match) => match?.hit),
      )
    : score;
  return { result, score: last, value: last.value, terms: query.terms, readings: kept.map((match) => match?.reading) };
}

export const byValue = (a: Candidate, b: Candidate) => b.value - a.value || (a.result.id < b.result.id ? -1 : 1);

/** Guessed words that do not stand beside a word that was typed so: they prove nothing. */
function wildGuesses({ terms }: Query, matched: readonly (Match | undefined)[], { pairs }: Score): Set<number> {
  const isGuess = (i: number) => terms[i]?.guesses.some(({ key }) => key === matched[i]?.reading.key) ?? false;
  const isSure = (i: number) => matched[i] !== undefined && !isGuess(i) && (terms[i]?.weight ?? 0) >= 0.6;
  const stands = (i: number) => ((pairs[i] ?? 0) >= 0.7 && isSure(i - 1)) || ((pairs[i + 1] ?? 0) >= 0.7 && isSure(i + 1));
  return new Set(terms.flatMap((_, i) => (isGuess(i) && !stands(i) ? [i] : [])));
}

/** Rare words tell more. Readings that are trusted less do not make a word look common. */
function rarity(postings: readonly Posting[], readings: readonly Reading[], records: number): number {
  const top = Math.max(0, ...readings.map(({ trust }) => trust));
  const holding = new Set(postings.flatMap(({ place }, i) => ((readings[i]?.trust ?? 0) >= top * 0.9 ? [...place.keys()] : [])));
  return rarityOf(holding.size, records);
}

function hitOf(id: string, readings: readonly Reading[], postings: readonly Posting[]): Match | undefined {
  let best: Match | undefined;
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

/** Weight of a word that so many of the records hold: about 0.9 for all of them, 6 for one in four hundred. */
export const rarityOf = (holding: number, records: number) => Math.log(1 + records / (holding + 0.5)) + 0.2;

/** The better of several findings of each record. */
export function merge(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const candidate of lists.flat()) {
    const known = byId.get(candidate.result.id);
    if (!known || candidate.value > known.value) byId.set(candidate.result.id, candidate);
  }
  return [...byId.values()].sort(byValue);
}

/** Words that stand beside none of their neighbours in any record: perhaps slips, even where they are words. */
export function doubtedTerms({ terms }: Query, candidates: readonly Candidate[]): Set<number> {
  const nearest = terms.map((_, i) => Math.max(0, ...candidates.map(({ score }) => score.pairs[i] ?? 0)));
  const isAlone = (i: number) => (nearest[i] ?? 0) < 0.7 && (nearest[i + 1] ?? 0) < 0.7;
  return new Set(terms.flatMap((term, i) => (terms.length > 1 && term.weight >= 1 && term.guesses.length && isAlone(i) ? [i] : [])));
}
