/** Abbreviations written out, in what is indexed and in what is asked: "Sở LĐ-TB&XH" → "Sở Lao động Thương binh và Xã hội". */
import { isSyllableShape } from '../text/syllable.ts';
import { readWords, type Word } from '../text/words.ts';
import type { Words } from './schema.ts';

export interface Abbreviations {
  /** Lower case with đ kept, letters alone → the words it stands for. */
  exact: ReadonlyMap<string, readonly Word[]>;
  /** The same without marks, for those that cannot be taken for a syllable. */
  folded: ReadonlyMap<string, readonly Word[]>;
}

/** First letters that bodies are given before their abbreviation: SLĐTBXH, PLĐTBXH, UBMTTQ. */
const heads: Record<string, string> = { s: 'Sở', b: 'Bộ', p: 'Phòng', ub: 'Ủy ban', h: 'Hội' };

const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
const foldD = (text: string) => text.replaceAll('đ', 'd');

/** Reads the table of content/words.yaml once. */
export function readAbbreviations(table: Words['abbreviations']): Abbreviations {
  const exact = new Map(table.map(({ short, long }) => [letters(short), readWords(long)]));
  const folded = new Map([...exact].map(([short, long]) => [foldD(short), long] as const).filter(([short]) => !isSyllableShape(short)));
  return { exact, folded };
}

/**
 * Words with abbreviations written out. In a text only capitals count (`isQuery` false); in a query any case does.
 * Written-out words take the place of the abbreviation, so that marks land on it.
 */
export function expandWords(words: readonly Word[], text: string, table: Abbreviations, isQuery: boolean): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = expansionAt(words, i, text, table, isQuery);
    if (!found) out.push(words[i]!);
    else {
      const [start, end] = [words[i]!.start, words[i + found.count - 1]!.end];
      const raw = words
        .slice(i, i + found.count)
        .map((w) => w.raw)
        .join('');
      out.push(...found.long.map((word) => ({ ...word, raw, start, end })));
      i += found.count - 1;
    }
  }
  return out;
}

/** The longest run of words from `i`, joined by - & . or /, that is an abbreviation. */
function expansionAt(words: readonly Word[], i: number, text: string, table: Abbreviations, isQuery: boolean) {
  if (words[i]!.kind !== 'syllable' || (!isQuery && !isCapital(words[i]!.raw))) return null;
  let last = i;
  while (last - i < 4 && words[last + 1]?.kind === 'syllable' && /^[-&./]$/.test(text.slice(words[last]!.end, words[last + 1]!.start)))
    last += 1;
  for (let j = last; j >= i; j--) {
    const run = words.slice(i, j + 1);
    if (!isQuery && !run.every((word) => isCapital(word.raw))) continue;
    const short = run.map((word) => letters(word.raw)).join('');
    if (isSyllableShape(foldD(short)) && (run.length > 1 || !isAloneInCapitals(words, i))) continue;
    const long = longOf(short, table);
    if (long) return { long, count: run.length };
  }
  return null;
}

/** "TTg", "BĐG": at least two capitals, or one letter of a compound. */
const isCapital = (raw: string) => raw !== raw.toLowerCase() && (raw === raw.toUpperCase() || /\p{Lu}.*\p{Lu}/u.test(raw));

/** An abbreviation that sounds like a syllable ("ĐA") is one only where its neighbours are not in capitals too. */
function isAloneInCapitals(words: readonly Word[], i: number): boolean {
  const isUpper = (word: Word | undefined) => word !== undefined && word.kind === 'syllable' && word.raw === word.raw.toUpperCase();
  return isUpper(words[i]) && words[i]!.raw.length > 1 && !isUpper(words[i - 1]) && !isUpper(words[i + 1]);
}

function longOf(short: string, { exact, folded }: Abbreviations): readonly Word[] | null {
  if (short.length < 2) return null;
  const known = exact.get(short) ?? folded.get(foldD(short));
  if (known) return known;
  for (const [head, name] of Object.entries(heads)) {
    const rest = short.startsWith(head) ? short.slice(head.length) : '';
    const long = rest.length >= 3 ? (exact.get(rest) ?? folded.get(foldD(rest))) : undefined;
    if (long) return [...readWords(name), ...long];
  }
  return null;
}
