/**
 * Words as the index holds them. Pagefind takes every word for a prefix and folds marks away, so each of ours is spelt in
 * plain letters, ends in a letter of its own, and begins with z, apart from anything that people read.
 */
import { readDays, readWords, type Word } from '../text/words.ts';
import { expandWords, type Abbreviations } from './abbreviations.ts';

const asLetters = (digits: string) => digits.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '').replace(/[^a-z]/g, '');

/** A key of `readSyllable`, a number or a day ("#2021-11-30") → the word that is indexed. No result is a prefix of another. */
export function tokenOf(key: string): string {
  const before = known.get(key);
  if (before) return before;
  const token = spell(key);
  if (known.size < most) known.set(key, token);
  return token;
}

const known = new Map<string, string>();
const most = 20_000;

function spell(key: string): string {
  if (key.startsWith('#')) return `zzz${asLetters(key)}z`;
  if (/^\d+$/.test(key)) return `zz${asLetters(key)}z`;
  const [fold = '', marks = ''] = key.split('_');
  return `z${asLetters(fold)}z${marks}z`;
}

/** Key of a day: with its year, or of the same day in any year. */
export const dayKey = (iso: string) => `#${iso}`;

/** Every key of a text in the order of its words; a day stands once more behind its last word, with and without its year. */
export function keysOf(text: string, table: Abbreviations): string[] {
  const words = expandWords(readWords(text), text.normalize('NFC'), table, false);
  const days = readDays(text);
  return words.flatMap((word, i) => [word.key, ...daysAfter(days, word, words[i + 1])]);
}

function daysAfter(days: ReturnType<typeof readDays>, word: Word, next: Word | undefined): string[] {
  return days
    .filter((day) => day.end <= word.end && day.end > word.start && next?.start !== word.start)
    .flatMap(({ iso }) => (iso.length > 5 ? [dayKey(iso), dayKey(iso.slice(5))] : [dayKey(iso)]));
}
