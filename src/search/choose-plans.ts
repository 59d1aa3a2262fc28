/** Which few of all plans to read for a query, from the lists of who holds what. */
import { foldOf, pairNumber, placeNumber, sharedNumber, tripleNumber, wordNumber } from './plan-words.ts';
import type { Reading, Term } from './query.ts';
import type { Wanted } from './source.ts';

export interface Lists {
  /** Plans that hold a number (plan-words.ts). */
  of(number: number): Promise<readonly number[]>;
  /** How many plans there are. */
  total: number;
  /** One more than the greatest number that a plan can have. */
  numbers: number;
  /** Plans that filters leave; null for all. */
  allowed: ReadonlySet<number> | null;
}

/** Something that a plan may hold of the query, in one of several forms. */
interface Piece {
  forms: { number: number; trust: number }[];
  weight: number;
  /** A plan without it is hardly an answer. */
  isFirm: boolean;
}

/** Most forms of one piece that are looked up: each may cost a file. */
const mostForms = 6;
/** What a word counts beside two words side by side. */
const wordShare = 0.4;
const sharedShare = 0.6;
const withoutFirm = 0.55;
/** Share of the best plan's worth below which a plan is not read. */
const enough = 0.35;

/**
 * Neighbours first: three words side by side are rare where each alone is not. Only where most of them stand nowhere, or no plan
 * holds all that stand somewhere, are pairs looked up, and then each word by itself. Plans of equal worth come in the order of their
 * numbers: the newest of every shelf first.
 */
export async function choosePlans(wanted: Wanted, lists: Lists, most: number): Promise<{ plans: number[]; beyond: number }> {
  const worth = new Float32Array(lists.numbers);
  let full = (await addPieces(worth, firmPieces(wanted), lists)).full;
  for (const pieces of [rowPieces(wanted, 3), rowPieces(wanted, 2), wordPieces(wanted)]) {
    const added = await addPieces(worth, pieces, lists);
    full += added.full;
    if (added.held * 2 > pieces.length && worth.some((value) => value >= full * 0.999)) break;
  }
  await addPieces(worth, sharedPieces(wanted), lists);
  return best(worth, lists.allowed, most);
}

/** Adds the worth of every piece; returns how many any plan holds, and what a plan gets that holds all of those. */
async function addPieces(
  worth: Float32Array,
  pieces: readonly Piece[],
  { of, total, numbers }: Lists,
): Promise<{ full: number; held: number }> {
  const holders = await Promise.all(pieces.map(({ forms }) => Promise.all(forms.map(({ number }) => of(number)))));
  let full = 0;
  let held = 0;
  const missing = new Uint8Array(numbers);
  pieces.forEach(({ forms, weight, isFirm }, i) => {
    const shares = new Map<number, number>();
    holders[i]!.forEach((plans, form) => {
      const { trust } = forms[form]!;
      for (const plan of plans) if ((shares.get(plan) ?? 0) < trust) shares.set(plan, trust);
    });
    const rarity = weight * Math.log(1.2 + total / (shares.size + 0.5));
    if (shares.size) {
      full += rarity;
      held += 1;
    }
    for (const [plan, share] of shares) worth[plan]! += rarity * share;
    if (isFirm) for (let plan = 0; plan < numbers; plan++) if (!shares.has(plan)) missing[plan]! += 1;
  });
  missing.forEach((count, plan) => (worth[plan]! *= withoutFirm ** count));
  return { full, held };
}

const byTrust = (a: { trust: number }, b: { trust: number }) => b.trust - a.trust;

/** Spellings without marks, each once with the most trust that one of its spellings has. */
function foldsOf(readings: readonly Reading[]): { fold: string; trust: number }[] {
  const folds = new Map<string, number>();
  for (const { key, trust } of readings) folds.set(foldOf(key), Math.max(trust, folds.get(foldOf(key)) ?? 0));
  return [...folds].map(([fold, trust]) => ({ fold, trust })).sort(byTrust);
}

/** Two or three neighbours of the query as one piece each, marks left out. */
function rowPieces({ query, readings, weights }: Wanted, size: 2 | 3): Piece[] {
  return query.terms.slice(size - 1).flatMap((_, from) => {
    const row = Array.from({ length: size }, (__, k) => from + k);
    if (row.some((i) => i > from && !follows(query.terms[i - 1]!, query.terms[i]!))) return [];
    const forms = row
      .map((i) => foldsOf(readings[i] ?? []))
      .reduce<Form[]>((made, folds) => extend(made, folds), [])
      .filter(({ length }) => length === size);
    return forms.length ? [{ forms, weight: Math.min(...row.map((i) => weights[i] ?? 0)), isFirm: false }] : [];
  });
}

/** A day stands behind all words, wherever it was typed. */
const follows = (a: Term, b: Term) => b.start >= a.end || b.raw === a.raw;

interface Form {
  number: number;
  trust: number;
  last: string;
  length: number;
}

function extend(made: readonly Form[], folds: readonly { fold: string; trust: number }[]): Form[] {
  if (!folds.length) return [];
  const longer = made.length
    ? made.flatMap((form) =>
        folds.map(({ fold, trust }) => ({
          number: form.length === 1 ? pairNumber(form.last, fold) : tripleNumber(form.number, fold),
          trust: form.trust * trust,
          last: fold,
          length: form.length + 1,
        })),
      )
    : folds.map(({ fold, trust }) => ({ number: 0, trust, last: fold, length: 1 }));
  return longer.sort(byTrust).slice(0, mostForms);
}

const wordForms = (readings: readonly Reading[]) =>
  readings
    .map(({ key, trust }) => ({ number: wordNumber(key), trust }))
    .sort(byTrust)
    .slice(0, mostForms);

/** Numbers and days: they name a document as no other word does. */
function firmPieces({ query, readings, weights }: Wanted): Piece[] {
  return query.terms.flatMap((term, i) =>
    term.isFirm && /^[\d#]/.test(readings[i]?.[0]?.key ?? '')
      ? [{ forms: wordForms(readings[i]!), weight: weights[i] ?? 0, isFirm: true }]
      : [],
  );
}

function wordPieces({ query, readings, weights }: Wanted): Piece[] {
  return query.terms.flatMap((term, i) =>
    term.weight >= 0.6 && readings[i]?.length && !/^[\d#]/.test(readings[i][0]!.key)
      ? [{ forms: wordForms(readings[i]), weight: wordShare * (weights[i] ?? 0), isFirm: false }]
      : [],
  );
}

/** Years, and neighbours that name a place, where they stand among the names that a plan is known by. */
function sharedPieces(wanted: Wanted): Piece[] {
  const { query } = wanted;
  const isName = (i: number) => query.terms[i]?.isFirm === true;
  const forms = (piece: Piece) => ({
    ...piece,
    isFirm: false,
    weight: piece.weight * sharedShare,
    forms: piece.forms.map(({ number, trust }) => ({ number: sharedNumber(number), trust })),
  });
  const named = { ...wanted, weights: wanted.weights.map((weight, i) => (isName(i) ? weight : 0)) };
  return [...[...rowPieces(named, 2), ...firmPieces(named)].filter(({ weight }) => weight > 0).map(forms), ...placePieces(wanted)];
}

/** Names of places in the query, each whole: "ke hoach tuyen quang" asks for the province's own plan before its communes'. */
function placePieces({ query, readings, weights }: Wanted): Piece[] {
  const isName = (i: number) => query.terms[i]?.isFirm === true && !/^[\d#]/.test(readings[i]?.[0]?.key ?? '#');
  return query.terms.flatMap((_, from) => {
    if (!isName(from) || isName(from - 1)) return [];
    let to = from;
    while (isName(to + 1)) to += 1;
    const row = Array.from({ length: to - from + 1 }, (__, k) => from + k);
    const number = placeNumber(row.map((i) => foldOf(readings[i]?.[0]?.key ?? '')));
    return [{ forms: [{ number, trust: 1 }], weight: sharedShare * Math.max(...row.map((i) => weights[i] ?? 0)), isFirm: false }];
  });
}

/** The plans of most worth; those far below the best one's are left. */
function best(worth: Float32Array, allowed: ReadonlySet<number> | null, most: number): { plans: number[]; beyond: number } {
  const top = worth.reduce((high, value, plan) => (value > high && (!allowed || allowed.has(plan)) ? value : high), 0);
  if (top <= 0) return { plans: [], beyond: 0 };
  const left = [...worth.keys()].filter((plan) => worth[plan]! > top * enough && (!allowed || allowed.has(plan)));
  const plans = left.sort((a, b) => worth[b]! - worth[a]! || a - b);
  return { plans: plans.slice(0, most), beyond: Math.max(0, plans.length - most) };
}
