/** Records that hold words of a query, scored and in order. */
import type { Query, Reading, Term } from './query.ts';
import { scoreRecord, type RankTerm, type Score } from './rank.ts';
import { matchIn, type Match, type ReadRecord } from './read-record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A record that holds some of the query, with how well and in which spellings. */
export interface Candidate {
  read: ReadRecord;
  score: Score;
  value: number;
  terms: readonly Term[];
  readings: (Reading | undefined)[];
}

/** What each term tells: rare words more. Readings that are trusted less do not make a word look common. */
export function weightsOf(terms: readonly Term[], readings: readonly (readonly Reading[])[], vocabulary: Vocabulary): number[] {
  return terms.map((term, i) => term.weight * rarityOf(holders(readings[i] ?? [], vocabulary), vocabulary.records));
}

function holders(readings: readonly Reading[], { byKey, records }: Vocabulary): number {
  const top = Math.max(0, ...readings.map(({ trust }) => trust));
  const counted = readings.filter(({ trust }) => trust >= top * 0.9);
  return Math.min(
    records,
    counted.reduce((sum, { key }) => sum + (byKey.get(key)?.count ?? 1), 0),
  );
}

/** Weight of a word that so many of the records hold: about 0.9 for all of them, 6 for one in four hundred. */
const rarityOf = (holding: number, records: number) => Math.log(1 + records / (holding + 0.5)) + 0.2;

/** Every record that holds any word of the query, best first. */
export function rankAll(
  query: Query,
  readings: readonly (readonly Reading[])[],
  weights: readonly number[],
  records: readonly ReadRecord[],
): Candidate[] {
  const terms = query.terms.map((term, i) => ({ weight: weights[i] ?? 0, isFirm: term.isFirm }));
  return records
    .flatMap((read) => {
      const matched = readings.map((list) => matchIn(read, list));
      return matched.some(Boolean) ? [candidateOf(read, query, terms, matched)] : [];
    })
    .sort(byValue);
}

/** Scores one record; guesses that prove nothing are taken back first. */
function candidateOf(read: ReadRecord, query: Query, terms: readonly RankTerm[], matched: readonly (Match | undefined)[]): Candidate {
  const scoreOf = (matches: readonly (Match | undefined)[]) =>
    scoreRecord(
      terms,
      matches.map((match) => match?.hit),
    );
  const first = scoreOf(matched);
  const wild = wildGuesses(query, matched, first);
  const kept = matched.map((match, i) => (wild.has(i) ? undefined : match));
  const score = wild.size ? scoreOf(kept) : first;
  return { read, score, value: score.value, terms: query.terms, readings: kept.map((match) => match?.reading) };
}

export const byValue = (a: Candidate, b: Candidate) => b.value - a.value || (a.read.record.url < b.read.record.url ? -1 : 1);

/** Guessed words that do not stand beside a word that was typed so: they prove nothing. */
function wildGuesses({ terms }: Query, matched: readonly (Match | undefined)[], { pairs }: Score): Set<number> {
  const isGuess = (i: number) => terms[i]?.guesses.some(({ key }) => key === matched[i]?.reading.key) ?? false;
  const isSure = (i: number) => matched[i] !== undefined && !isGuess(i) && (terms[i]?.weight ?? 0) >= 0.6;
  const stands = (i: number) => ((pairs[i] ?? 0) >= 0.7 && isSure(i - 1)) || ((pairs[i + 1] ?? 0) >= 0.7 && isSure(i + 1));
  return new Set(terms.flatMap((_, i) => (isGuess(i) && !stands(i) ? [i] : [])));
}

/** The better of several findings of each record. */
export function merge(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const byUrl = new Map<string, Candidate>();
  for (const candidate of lists.flat()) {
    const { url } = candidate.read.record;
    const known = byUrl.get(url);
    if (!known || candidate.value > known.value) byUrl.set(url, candidate);
  }
  return [...byUrl.values()].sort(byValue);
}

/** Words that stand beside none of their neighbours in any record: perhaps slips, even where they are words. */
export function doubtedTerms({ terms }: Query, candidates: readonly Candidate[]): Set<number> {
  const nearest = terms.map((_, i) => Math.max(0, ...candidates.map(({ score }) => score.pairs[i] ?? 0)));
  const isAlone = (i: number) => (nearest[i] ?? 0) < 0.7 && (nearest[i + 1] ?? 0) < 0.7;
  return new Set(terms.flatMap((term, i) => (terms.length > 1 && term.weight >= 1 && term.guesses.length && isAlone(i) ? [i] : [])));
}
