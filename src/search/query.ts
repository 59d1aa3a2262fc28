/**
 * What a query means: its words, each with the spellings that may have been meant, quoted phrases, days and numbers, and
 * other ways to say it. Pure; everything that is known of the index comes in as the vocabulary.
 */
import { isSyllableShape, readSyllable } from '../text/syllable.ts';
import { fromTelex } from '../text/typing.ts';
import { cleanText, readDays, readWords, type Word } from '../text/words.ts';
import { expandWords, type Abbreviations } from './abbreviations.ts';
import { askedGroups } from './intent.ts';
import { placeWords, type PlaceName } from './places.ts';
import { questionPhrases } from './question-words.ts';
import type { Group } from './record.ts';
import { dayKey } from './tokens.ts';
import { readTyped } from './typed.ts';
import { neighboursOf, soundsLike, type Vocabulary } from './vocabulary.ts';

/** A spelling that may have been meant, and how far it is trusted (1: as typed). */
export interface Reading {
  key: string;
  trust: number;
}

export interface Term {
  /** As typed. */
  raw: string;
  start: number;
  end: number;
  /** Best first; empty for a word that the index does not hold in any spelling. */
  readings: Reading[];
  /** Used only where the words as typed do not stand together anywhere. */
  guesses: Reading[];
  /** 1, or less for words that only make a question. */
  weight: number;
  /** Numbers and days: a record without it is hardly an answer. */
  isFirm: boolean;
}

/** What is known of the words: of the index, of the language of offices, of the country. */
export interface Knowledge {
  vocabulary: Vocabulary;
  abbreviations: Abbreviations;
  places: readonly PlaceName[];
}

export interface Query {
  terms: Term[];
  /** Kinds of answer that the words ask for. */
  asked: ReadonlySet<Group>;
  /** Ranges of terms that stood in quotes: the record must hold them word by word. */
  quotes: { from: number; to: number }[];
}

const maxWords = 24;

/** Reads a query of at most 300 characters and 24 words; the rest is left out, so that no query can hang a browser. */
export function readQuery(text: string, { vocabulary, abbreviations, places }: Knowledge): Query {
  const clean = cleanText(text.slice(0, 300));
  const typed = readTyped(clean);
  const inSymbol = markSymbols(typed, clean, vocabulary);
  const words = expandWords(inSymbol, clean, abbreviations, true).slice(0, maxWords);
  const days = readDays(clean);
  const plain = words.filter((word) => !days.some((day) => covers(day, word)));
  const named = placeWords(plain, places);
  const terms = [...plain.map((word) => termOf(word, vocabulary)), ...dayTerms(days)];
  weakenQuestions(terms);
  for (const i of named) terms[i] = { ...terms[i]!, weight: 1.2, isFirm: true, guesses: [] };
  return { terms, asked: askedGroups(plain), quotes: quotedRanges(clean, terms) };
}

const covers = (day: { start: number; end: number }, word: Word) => word.start >= day.start && word.end <= day.end;

function dayTerms(days: ReturnType<typeof readDays>): Term[] {
  return days.map(({ iso, start, end }) => ({
    raw: iso,
    start,
    end,
    readings: [{ key: dayKey(iso), trust: 1 }],
    guesses: [],
    weight: 1.5,
    isFirm: true,
  }));
}

/** "67 kh ubnd": letters behind a number that are no syllable are its symbol, and are not written out. */
function markSymbols(words: readonly Word[], text: string, vocabulary: Vocabulary): Word[] {
  let isAfterNumber = false;
  return words.map((word, i) => {
    const gap = text.slice(words[i - 1]?.end ?? 0, word.start);
    const isNear = i > 0 && /^[\s/&-]{1,3}$/.test(gap);
    const isSymbol = word.kind === 'symbol' || (word.kind === 'syllable' && isAfterNumber && isNear && isSymbolLike(word, vocabulary));
    isAfterNumber = word.kind === 'number' || isSymbol;
    return isSymbol ? { ...word, kind: 'symbol' as const } : word;
  });
}

const isSymbolLike = (word: Word, vocabulary: Vocabulary) =>
  !isSyllableShape(word.fold) && !(word.isMarked && vocabulary.byKey.has(word.key) && word.raw === word.raw.toLowerCase());

function termOf(word: Word, vocabulary: Vocabulary): Term {
  const { raw, start, end } = word;
  const base = { raw, start, end, weight: 1, isFirm: false };
  if (word.kind === 'number') return { ...base, readings: [{ key: word.key, trust: 1 }], guesses: [], weight: 1.5, isFirm: true };
  if (word.kind === 'symbol') return { ...base, readings: spellings(word, vocabulary), guesses: [], weight: 0.6 };
  const readings = spellings(word, vocabulary);
  return { ...base, readings, guesses: guessesOf(word, readings, vocabulary) };
}

/** The word as typed; without marks, every marked form of it; else what Telex or a slip of one letter may have meant. */
function spellings(word: Pick<Word, 'key' | 'fold' | 'isMarked' | 'raw'>, vocabulary: Vocabulary): Reading[] {
  const same = vocabulary.byFold.get(word.fold) ?? [];
  if (vocabulary.byKey.has(word.key) && word.isMarked) return [{ key: word.key, trust: 1 }];
  if (!word.isMarked && same.length) return same.map(({ key }) => ({ key, trust: 1 }));
  const near = spellingsNear(word, vocabulary, 0.9);
  const folds = neighboursOf(word.fold, vocabulary);
  return best([...near, ...typos(word, folds, vocabulary, near.length ? 0.75 : 0.8)]);
}

/** Forms of the same letters: the marks as typed first, then those that share the tone or the vowels. */
function spellingsNear(word: Pick<Word, 'key' | 'fold' | 'isMarked'>, vocabulary: Vocabulary, trust: number): Reading[] {
  const same = vocabulary.byFold.get(word.fold) ?? [];
  return same.map(({ key }) => ({ key, trust: key === word.key ? 1 : trust * likeness(key, word.key) }));
}

/** 0.6–1: how many of the marks of two spellings agree. A word typed without marks is like every one of its letters. */
function likeness(a: string, typed: string): number {
  const [marksA, marksB] = [a.split('_')[1] ?? '', typed.split('_')[1] ?? ''];
  if (!marksB) return 1;
  const shared = [...marksA].filter((mark) => marksB.includes(mark)).length;
  return 0.6 + 0.4 * ((2 * shared + 1) / (marksA.length + marksB.length + 1));
}

function typos(word: Pick<Word, 'key'>, folds: ReadonlyMap<string, number>, vocabulary: Vocabulary, trust: number): Reading[] {
  return [...folds].flatMap(([fold, share]) =>
    (vocabulary.byFold.get(fold) ?? []).map(({ key }) => ({ key, trust: trust * share * likeness(key, word.key) })),
  );
}

/** What else may have been meant by a word that the index does hold: a wrong mark, a neighbouring letter. */
function guessesOf(word: Word, readings: readonly Reading[], vocabulary: Vocabulary): Reading[] {
  const known = new Set(readings.map(({ key }) => key));
  const near = word.isMarked ? spellingsNear(word, vocabulary, 0.7) : [];
  const telex = fromTelex(word.raw);
  const typed = telex ? spellingsNear(readSyllable(telex), vocabulary, 0.8) : [];
  // A word with marks that the index holds was hardly a slip of the finger; it may still be a slip of the ear.
  const isWord = word.isMarked && vocabulary.byKey.has(word.key);
  const folds = isWord ? new Map(soundsLike(word.fold).map((fold) => [fold, 1])) : neighboursOf(word.fold, vocabulary);
  return best([...near, ...typed, ...typos(word, folds, vocabulary, 0.6)].filter(({ key }) => !known.has(key)));
}

function best(readings: readonly Reading[]): Reading[] {
  const byKey = new Map<string, Reading>();
  for (const reading of readings) if (reading.trust > (byKey.get(reading.key)?.trust ?? 0)) byKey.set(reading.key, reading);
  return [...byKey.values()].sort((a, b) => b.trust - a.trust).slice(0, 24);
}

/** Words that only make a question count little, unless the query is made of nothing else. */
function weakenQuestions(terms: Term[]): void {
  const folds = terms.map((term) => readWords(term.raw)[0]);
  const weak = new Set<number>();
  for (const phrase of questionPhrases)
    for (let i = 0; i + phrase.length <= terms.length; i++)
      if (phrase.every(({ fold, key }, j) => folds[i + j]?.fold === fold && (!folds[i + j]?.isMarked || folds[i + j]?.key === key)))
        phrase.forEach((_, j) => weak.add(i + j));
  if (weak.size === terms.length) return;
  for (const i of weak) {
    const term = terms[i]!;
    terms[i] = { ...term, weight: Math.min(term.weight, 0.3), guesses: [], readings: term.readings.filter(({ trust }) => trust === 1) };
  }
}

function quotedRanges(text: string, terms: readonly Term[]): { from: number; to: number }[] {
  return [...text.matchAll(/["“”]([^"“”]+)["“”]/g)].flatMap((m) => {
    const [start, end] = [m.index, m.index + m[0].length];
    const inside = terms.flatMap((term, i) => (term.start >= start && term.end <= end && !term.raw.startsWith('#') ? [i] : []));
    return inside.length > 1 ? [{ from: inside[0]!, to: inside.at(-1)! }] : [];
  });
}
