/** The piece of a text that answers a query, with the words that were found marked. */
import { cleanText, readWords, type Word } from '../text/words.ts';
import { expandWords, type Abbreviations } from './abbreviations.ts';

export interface Piece {
  text: string;
  isMarked: boolean;
}

export interface Excerpt {
  pieces: Piece[];
  /** The longest marked run, word by word as in the text: what the page is to light up. Null where nothing is marked. */
  phrase: string | null;
}

export interface SoughtWords {
  /** Keys that decide. */
  strong: ReadonlySet<string>;
  /** Keys of small words, marked only beside others. */
  weak: ReadonlySet<string>;
}

interface Run {
  start: number;
  end: number;
  strong: number;
  words: number;
  /** Different words of it that were sought: one said twice tells no more. */
  keys: Set<string>;
}

const width = 220;

/** About `width` letters around the best run of sought words; the beginning of the text where none stands in it. */
export function excerptOf(text: string, sought: SoughtWords, table: Abbreviations): Excerpt {
  const clean = cleanText(text).replace(/\n/g, '\u2029');
  const runs = soughtRuns(clean, sought, table);
  const worth = ({ keys, words }: Run) => [...keys].reduce((sum, key) => sum + (sought.strong.has(key) ? 3 : 1), words / 100);
  const best = runs.reduce<Run | null>((top, run) => (top && worth(top) >= worth(run) ? top : run), null);
  const [from, to] = bounds(clean, best);
  const shown = runs.filter((run) => run.start >= from && run.end <= to);
  const pieces: Piece[] = [];
  let at = from;
  for (const run of shown) {
    pieces.push({ text: clean.slice(at, run.start), isMarked: false }, { text: clean.slice(run.start, run.end), isMarked: true });
    at = run.end;
  }
  pieces.push({ text: clean.slice(at, to), isMarked: false });
  const ended = pieces
    .map(({ text: piece, isMarked }) => ({ text: piece.replaceAll('\u2029', ' '), isMarked }))
    .filter((piece) => piece.text);
  if (from > 0) ended.unshift({ text: '… ', isMarked: false });
  if (to < clean.length) ended.push({ text: ' …', isMarked: false });
  return { pieces: ended, phrase: best ? clean.slice(best.start, best.end) : null };
}

/** A title with the same marks, whole. */
export function markedTitle(title: string, sought: SoughtWords, table: Abbreviations): Piece[] {
  const clean = cleanText(title);
  let at = 0;
  const pieces = soughtRuns(clean, sought, table).flatMap(({ start, end }) => {
    const before = clean.slice(at, start);
    at = end;
    return [
      { text: before, isMarked: false },
      { text: clean.slice(start, end), isMarked: true },
    ];
  });
  return [...pieces, { text: clean.slice(at), isMarked: false }].filter(({ text }) => text);
}

/** Stretches of neighbouring sought words. Where longer ones stand, single words are left alone: they say nothing. */
function soughtRuns(clean: string, { strong, weak }: SoughtWords, table: Abbreviations): Run[] {
  const words = expandWords(readWords(clean), clean, table, false);
  const runs: Run[] = [];
  let last: Word | null = null;
  for (const word of words) {
    const isStrong = strong.has(word.key);
    const isSought = isStrong || weak.has(word.key);
    const run = runs.at(-1);
    const isNext =
      last !== null && run?.end === last.end && /^[\s"“”(),/-]{0,3}$/.test(clean.slice(last.end, Math.max(last.end, word.start)));
    if (isSought && run && isNext) {
      Object.assign(run, { end: word.end, strong: run.strong + Number(isStrong), words: run.words + 1 });
      run.keys.add(word.key);
    } else if (isSought) runs.push({ start: word.start, end: word.end, strong: Number(isStrong), words: 1, keys: new Set([word.key]) });
    last = word;
  }
  const telling = runs.filter((run) => run.strong > 0);
  const longest = Math.max(0, ...telling.map((run) => run.words));
  const least = longest >= 4 ? Math.ceil(longest / 2) : longest >= 2 && strong.size > 2 ? 2 : 1;
  return telling.filter((run) => run.words >= least);
}

/** Whole words around the run, a third of the room before it. */
function bounds(clean: string, run: Run | null): [number, number] {
  const middle = run ? run.start : 0;
  const wanted = Math.max(0, middle - Math.floor(width / 3));
  const from = wanted === 0 ? 0 : clean.indexOf(' ', wanted) + 1;
  const end = Math.max(from + width, run?.end ?? 0);
  const to = end >= clean.length ? clean.length : clean.lastIndexOf(' ', end);
  return [from, Math.max(to, run?.end ?? 0)];
}

/** The address with the words to light up behind it (a text fragment: the browser does it, nothing is sent to anyone). */
export function litAddress(url: string, phrase: string | null): string {
  const stretch = phrase
    ?.split('\u2029')
    .reduce((long, part) => (part.length > long.length ? part : long), '')
    .trim();
  if (!stretch) return url;
  const text = encodeURIComponent(stretch).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
