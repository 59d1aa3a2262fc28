/** Syllables of a spoken text. A Vietnamese word between blanks is one syllable. */
import { foldMarks } from '../text/fold.ts';
import { spokenForm } from './reader.ts';

/** Onset, up to three vowels, coda: any Vietnamese syllable without its marks (and some that no one says). */
const vietnamese = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

function syllablesOfWord(word: string): number {
  const plain = foldMarks(word).toLowerCase();
  if (vietnamese.test(plain)) return 1;
  // A foreign word: as many as it has groups of vowels, and a letter alone is one.
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Syllables that a voice says for a printed text: countSyllables("Gọi 111") is 4. */
export function countSyllables(text: string): number {
  const words = spokenForm(text).match(/\p{L}+/gu) ?? [];
  return words.reduce((sum, word) => sum + syllablesOfWord(word), 0);
}
