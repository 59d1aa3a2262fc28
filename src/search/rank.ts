/**
 * How well a record answers a query, from nothing but where its words stand. By far the most telling is how closely the
 * words of the query stand together; then whether they stand in the title; then how rare they are.
 */
export interface Hit {
  /** Places in the record's own words; empty where the word stands in a field only. */
  places: readonly number[];
  inHeading: boolean;
  inContext: boolean;
  /** 0–1, how far this spelling is trusted. */
  trust: number;
}

export interface RankTerm {
  /** Rarity times what the query gives the word. */
  weight: number;
  isFirm: boolean;
}

const contextShare = 0.8;
const elsewhereShare = 0.7;
const headingShare = 1;
/** For holding the whole query word by word, small words too. */
const wholePhrase = 0.6;
/** Two neighbours of the query that both stand among the names of place and time that a plan's parts share. */
const contextNearness = 0.7;
/** Neighbours that stand side by side outside the closest stretch: enough to tell one of two records that are else alike. */
const anywhere = 0.05;
/** Words between two neighbours of the query that still count as together. */
const maxGap = 4;

export interface Score {
  /** 0–about 2.2. */
  value: number;
  /** Pairs of neighbouring words of the query that stand side by side in the record, 0–1 by weight. */
  together: number;
  /** Share of the query's weight that the record holds at all. */
  cover: number;
  /** Whether all its words stand in one row, small ones too. */
  isWhole: boolean;
  /** For each word after the first, how near it stands to the one before it, 0–1. */
  pairs: readonly number[];
}

/** Scores one record; `hits[i]` belongs to `terms[i]`, undefined where the record does not hold it. */
export function scoreRecord(terms: readonly RankTerm[], hits: readonly (Hit | undefined)[]): Score {
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const window = bestWindow(terms, hits);
  let cover = 0;
  let heading = 0;
  let firm = 1;
  terms.forEach((term, i) => {
    const hit = hits[i];
    if (!hit) {
      if (term.isFirm) firm *= 0.55;
      return;
    }
    const share = Math.max(
      window.members.has(i) ? 1 : hit.places.length ? elsewhereShare : 0,
      hit.inHeading ? headingShare : 0,
      hit.inContext ? contextShare : 0,
    );
    cover += term.weight * share * hit.trust;
    if (hit.inHeading) heading += term.weight * hit.trust;
  });
  const together = window.together;
  const isWhole = standsInARow(hits);
  const trust = Math.min(...hits.map((hit) => hit?.trust ?? 0));
  const phrase = isWhole && terms.length > 2 ? wholePhrase * trust : 0;
  const often = Math.min(window.count, 4) * 0.01 + anywhere * window.anywhere;
  return {
    value: firm * (cover / total + 0.9 * together + 0.3 * (heading / total) + phrase + often),
    together,
    isWhole,
    cover: cover / total,
    pairs: window.pairs,
  };
}

/** Whether there is a place from which every word of the query follows the one before it. */
function standsInARow(hits: readonly (Hit | undefined)[]): boolean {
  const rest = hits.slice(1).map((hit) => new Set(hit?.places));
  return hits[0]?.places.some((place) => rest.every((places, i) => places.has(place + i + 1))) ?? false;
}

interface Window {
  members: ReadonlySet<number>;
  together: number;
  count: number;
  pairs: readonly number[];
  /** Pairs side by side in any place of the record, 0–1 by weight. */
  anywhere: number;
}

/** The stretch of the record where the query's words stand closest, in the order asked. */
function bestWindow(terms: readonly RankTerm[], hits: readonly (Hit | undefined)[]): Window {
  const pairTotal = terms.slice(1).reduce((sum, term, i) => sum + pairWeight(terms[i]!, term), 0);
  const events = hits.flatMap((hit, i) => (hit?.places ?? []).map((place) => ({ place, i }))).sort((a, b) => a.place - b.place);
  const span = Math.max(2 * terms.length + 4, 12);
  const shared = terms.map((_, i) => (i > 0 && hits[i]?.inContext && hits[i - 1]?.inContext ? contextNearness : 0));
  const all = togetherness(terms, hits, nearness(shared, events, 0, events.length)) / (pairTotal || 1);
  let best: Window = {
    members: new Set(),
    count: 0,
    pairs: shared,
    together: togetherness(terms, hits, shared) / (pairTotal || 1),
    anywhere: all,
  };
  let bestValue = -1;
  for (let from = 0, to = 0; from < events.length; from++) {
    while (to < events.length && events[to]!.place < events[from]!.place + span) to += 1;
    const members = new Set<number>();
    let held = 0;
    for (let k = from; k < to; k++) {
      const { i } = events[k]!;
      if (!members.has(i)) held += terms[i]!.weight * (hits[i]?.trust ?? 1);
      members.add(i);
    }
    const pairs = nearness(shared, events, from, to);
    const near = togetherness(terms, hits, pairs);
    const value = held + near;
    if (value > bestValue + 1e-9) {
      bestValue = value;
      best = { ...best, members, together: pairTotal ? near / pairTotal : terms.length === 1 ? 1 : 0, count: 1, pairs };
    } else if (Math.abs(value - bestValue) <= 1e-9) best = { ...best, count: best.count + 1 };
  }
  return best;
}

const pairWeight = (a: RankTerm, b: RankTerm) => Math.min(a.weight, b.weight) + 0.15 * Math.max(a.weight, b.weight);

/** For each neighbour in the query, how near it stands in the window: 1 side by side, less across a gap or reversed. */
function nearness(least: readonly number[], events: readonly { place: number; i: number }[], from: number, to: number): number[] {
  const best = [...least];
  const last = new Array<number>(best.length).fill(-1);
  for (let k = from; k < to; k++) {
    const { place, i } = events[k]!;
    if (i > 0 && last[i - 1]! >= 0) best[i] = Math.max(best[i]!, gapShare(place - last[i - 1]!));
    if (i + 1 < best.length && last[i + 1]! >= 0) best[i + 1] = Math.max(best[i + 1]!, 0.35 * gapShare(place - last[i + 1]!));
    last[i] = place;
  }
  return best;
}

function togetherness(terms: readonly RankTerm[], hits: readonly (Hit | undefined)[], pairs: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < terms.length; i++)
    sum += pairWeight(terms[i - 1]!, terms[i]!) * pairs[i]! * Math.min(hits[i]?.trust ?? 0, hits[i - 1]?.trust ?? 0);
  return sum;
}

function gapShare(distance: number): number {
  if (distance === 1) return 1;
  return distance > 1 && distance <= maxGap + 1 ? 0.75 - 0.12 * (distance - 2) : 0;
}
