/** Every syllable of the index with the number of records it stands in: what a query is understood by. */
import { readSyllable } from '../text/syllable.ts';

export interface Entry {
  key: string;
  /** As people read it: "đường". */
  word: string;
  /** Records that hold it. */
  count: number;
}

export interface Vocabulary {
  records: number;
  byKey: ReadonlyMap<string, Entry>;
  byFold: ReadonlyMap<string, readonly Entry[]>;
}

/** The file that the browser loads: number of records, then words and counts in turn, most frequent first. */
export interface VocabularyFile {
  records: number;
  words: string;
}

/** Reads that file. An entry that repeats a word in another spelling is added to the first. */
export function readVocabulary({ records, words }: VocabularyFile): Vocabulary {
  const byKey = new Map<string, Entry>();
  const byFold = new Map<string, Entry[]>();
  for (const row of words.split(',')) {
    const [word = '', count = '1'] = row.split(' ');
    if (!word) continue;
    const syllable = readSyllable(word);
    const { fold } = syllable;
    const key = /^\d/.test(word) ? word : syllable.key;
    const entry = { key, word, count: Number(count) };
    byKey.set(key, entry);
    byFold.set(fold, [...(byFold.get(fold) ?? []), entry]);
  }
  return { records, byKey, byFold };
}

const letters = 'abcdeghiklmnopqrstuvxy';

/** Keys that lie side by side: a finger that misses one hits another of its row. */
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const lieTogether = (a: string, b: string) => keyRows.some((row) => row.includes(a + b) || row.includes(b + a));

/** What each kind of slip is trusted beside the likeliest: a letter lost, doubled or swapped with the next. */
const slips = { likely: 1, added: 0.95, beside: 0.95, other: 0.88 } as const;

/** Unmarked syllables of the index that one wrong, missing, added or swapped letter leads to, with how far each is trusted. */
export function neighboursOf(fold: string, { byFold }: Vocabulary): Map<string, number> {
  const found = new Map<string, number>();
  if (fold.length < 2 || fold.length > 10) return found;
  const add = (word: string, trust: number) => {
    if (word !== fold && byFold.has(word)) found.set(word, Math.max(trust, found.get(word) ?? 0));
  };
  for (let i = 0; i <= fold.length; i++) {
    const [head, tail] = [fold.slice(0, i), fold.slice(i)];
    add(head + tail.slice(1), tail[0] === tail[1] ? slips.likely : slips.added);
    if (tail.length > 1) add(head + tail[1] + tail[0] + tail.slice(2), slips.likely);
    for (const letter of letters) {
      add(head + letter + tail, slips.likely);
      if (tail) add(head + letter + tail.slice(1), lieTogether(letter, tail[0]!) ? slips.beside : slips.other);
    }
  }
  for (const word of soundsLike(fold)) add(word, slips.likely);
  return found;
}

/** Unmarked syllables that sound like it somewhere in the country: trời/chời, việc/việt. They need not be in the index. */
export function soundsLike(fold: string): string[] {
  const begins = heads.flatMap(([a, b]) => [
    ...(fold.startsWith(a) ? [b + fold.slice(a.length)] : []),
    ...(fold.startsWith(b) ? [a + fold.slice(b.length)] : []),
  ]);
  const ends = tails.flatMap(([a, b]) => [
    ...(fold.endsWith(a) ? [fold.slice(0, -a.length) + b] : []),
    ...(fold.endsWith(b) ? [fold.slice(0, -b.length) + a] : []),
  ]);
  return [...begins, ...ends];
}

/** First sounds that many speakers write one for the other. */
const heads = [
  ['ch', 'tr'],
  ['gi', 'd'],
  ['gi', 'r'],
  ['gi', 'v'],
  ['d', 'r'],
  ['d', 'v'],
  ['s', 'x'],
  ['l', 'n'],
  ['ng', 'ngh'],
  ['g', 'gh'],
] as const;

/** Last sounds that many speakers write one for the other. */
const tails = [
  ['n', 'ng'],
  ['n', 'nh'],
  ['t', 'c'],
  ['t', 'ch'],
  ['i', 'y'],
] as const;
