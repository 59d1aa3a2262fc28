/** Other ways to say a query, from the everyday words of content/words.yaml: "tiền" → "kinh phí", "ngân sách". */
import { cleanText, readWords, type Word } from '../text/words.ts';
import type { Words } from './schema.ts';

export interface LayPhrase {
  say: readonly Pick<Word, 'fold' | 'key'>[];
  means: readonly string[];
}

export interface Rewrite {
  text: string;
  /** 0–1, what a record found by it is worth beside one found by the words as typed. */
  trust: number;
  /** Whether the rest of the query was left out: no use where that names a place or a number. */
  isPart: boolean;
}

const maxRewrites = 8;

/** The table, longest phrase first. */
export function readLayPhrases(table: Words['lay']): LayPhrase[] {
  return table
    .flatMap(({ say, means }) => say.map((text) => ({ say: readWords(text).map(({ fold, key }) => ({ fold, key })), means })))
    .sort((a, b) => b.say.length - a.say.length);
}

/** The query with each everyday phrase replaced by what documents call it; marks that were typed must agree. */
export function rewriteQuery(text: string, table: readonly LayPhrase[]): Rewrite[] {
  const clean = cleanText(text.slice(0, 300));
  const words = readWords(clean).slice(0, 24);
  const taken = new Set<number>();
  const found: Rewrite[] = [];
  for (const { say, means } of table) {
    const at = words.findIndex((_, i) => !taken.has(i) && say.every((word, j) => agrees(words[i + j], word)));
    if (at < 0) continue;
    say.forEach((_, j) => taken.add(at + j));
    const [start, end] = [words[at]!.start, words[at + say.length - 1]!.end];
    const isWhole = say.length === words.length;
    for (const mean of means) {
      found.push({ text: `${clean.slice(0, start)} ${mean} ${clean.slice(end)}`, trust: isWhole ? 0.92 : 0.85, isPart: false });
      if (!isWhole) found.push({ text: mean, trust: 0.6, isPart: true });
    }
  }
  return found.sort((a, b) => b.trust - a.trust).slice(0, maxRewrites);
}

function agrees(word: Word | undefined, said: Pick<Word, 'fold' | 'key'>): boolean {
  return word !== undefined && word.fold === said.fold && (!word.isMarked || word.key === said.key);
}
