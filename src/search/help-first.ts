/** A query that smells of need → the situation it tells of, so that help comes before any result. */
import { cleanText, readWords, type Word } from '../text/words.ts';
import type { Words } from './schema.ts';
import { readTyped } from './typed.ts';

export interface HelpPhrase {
  words: readonly Pick<Word, 'fold' | 'key'>[];
  situation: string;
}

/** The phrases of content/words.yaml, longest first, so that the most telling one wins. */
export function helpPhrases(help: Words['help']): HelpPhrase[] {
  return help
    .flatMap(({ say, situation }) => say.map((text) => ({ words: readWords(text).map(({ fold, key }) => ({ fold, key })), situation })))
    .sort((a, b) => b.words.length - a.words.length);
}

/**
 * The situation that a query tells of, or null. Whole words count. Marks may be missing or slip in places, but a phrase
 * with most of its marks another way is another phrase: "từ từ" is not "tự tử".
 */
export function situationOf(query: string, phrases: readonly HelpPhrase[]): string | null {
  const typed = readTyped(cleanText(query.slice(0, 300)));
  const stands = ({ words }: HelpPhrase) => typed.some((_, i) => agrees(typed.slice(i, i + words.length), words));
  return phrases.find(stands)?.situation ?? null;
}

function agrees(typed: readonly Word[], said: HelpPhrase['words']): boolean {
  if (typed.length !== said.length || typed.some(({ fold }, i) => fold !== said[i]?.fold)) return false;
  const marked = typed.flatMap((word, i) => (word.isMarked ? [word.key === said[i]?.key] : []));
  return marked.filter(Boolean).length * 2 >= marked.length;
}
