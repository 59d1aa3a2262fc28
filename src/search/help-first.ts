/** A query that smells of need → the situation it tells of, so that help comes before any result. */
import { foldMarks } from '../text/fold.ts';
import type { Words } from './schema.ts';

export interface HelpPhrase {
  /** Folded: lower case, no marks, single blanks. */
  phrase: string;
  situation: string;
}

const plain = (text: string) =>
  foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The phrases of content/words.yaml, longest first, so that the most telling one wins. */
export function helpPhrases(words: Pick<Words, 'help'>): HelpPhrase[] {
  return words.help
    .flatMap(({ say, situation }) => say.map((text) => ({ phrase: plain(text), situation })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
}

/** The situation that a query tells of, or null. Marks and case do not matter; whole words do. */
export function situationOf(query: string, phrases: readonly HelpPhrase[]): string | null {
  const text = ` ${plain(query)} `;
  return phrases.find(({ phrase }) => text.includes(` ${phrase} `))?.situation ?? null;
}
