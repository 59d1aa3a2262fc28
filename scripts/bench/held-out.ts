/**
 * Queries nobody has seen: stretches of the indexed text itself, drawn by a fixed seed and typed in the ways people type.
 * Every record that holds the stretch word by word is a right answer.
 */
import type { Abbreviations } from '../../src/search/abbreviations.ts';
import { keysOf } from '../../src/search/tokens.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { HeldOutQuery } from '../../tests/fixtures/search-held-out.ts';
import { cleanText, readWords, type Word } from '../../src/text/words.ts';
import { foldMarks } from '../../src/text/fold.ts';

export interface HeldOut {
  group: string;
  query: string;
  urls: string[];
  /** What was meant, as the text spells it. */
  meant?: string;
}

/** A small generator of numbers in [0, 1), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const telexMarks: Record<string, string> = { '\u0300': 'f', '\u0301': 's', '\u0303': 'x', '\u0309': 'r', '\u0323': 'j' };
const vniMarks: Record<string, string> = { '\u0300': '2', '\u0301': '1', '\u0303': '4', '\u0309': '3', '\u0323': '5' };
const telexLetters: Record<string, string> = { â: 'aa', ă: 'aw', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };
const vniLetters: Record<string, string> = { â: 'a6', ă: 'a8', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' };

/** "đường" → "dduwowngf" or "d9u7o7ng2": the keys pressed, with the input method off. */
export function keysPressed(text: string, method: 'telex' | 'vni'): string {
  const [letters, marks] = method === 'telex' ? [telexLetters, telexMarks] : [vniLetters, vniMarks];
  return text
    .split(' ')
    .map((word) => {
      let tone = '';
      const toneless = word
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => ((tone = marks[mark] ?? ''), ''))
        .normalize('NFC');
      return [...toneless].map((letter) => letters[letter] ?? letter).join('') + tone;
    })
    .join(' ');
}

/** One slip of the finger in one word: a letter lost, doubled, swapped with the next, or a tone dropped. */
function withSlip(text: string, random: () => number): string {
  const words = text.split(' ');
  const long = words.flatMap((word, i) => (word.length > 2 ? [i] : []));
  const at = long[Math.floor(random() * long.length)] ?? 0;
  const word = words[at] ?? '';
  const i = Math.floor(random() * (word.length - 1));
  const slips = [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i + 1) + word.slice(i),
    word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2),
    foldMarks(word),
  ];
  words[at] = slips[Math.floor(random() * slips.length)] ?? word;
  return words.join(' ');
}

/** The stretch without one or two of its inner words. */
function withGap(text: string, random: () => number): string {
  const words = text.split(' ');
  const at = 2 + Math.floor(random() * (words.length - 4));
  return [...words.slice(0, at), ...words.slice(at + (random() < 0.5 ? 1 : 2))].join(' ');
}

const ways: Record<string, (text: string, random: () => number) => string> = {
  marked: (text) => text,
  unmarked: (text) => foldMarks(text),
  telex: (text) => keysPressed(text, 'telex'),
  vni: (text) => keysPressed(text, 'vni'),
  slip: withSlip,
  'slip unmarked': (text, random) => withSlip(foldMarks(text), random),
  gapped: withGap,
};

/** `count` stretches of four to eight syllables from the records of `from`, each typed in every way. */
export function drawQueries(records: readonly SearchRecord[], count: number, seed: number, from = records): HeldOut[] {
  const random = seeded(seed);
  const rows = records.map((record) => ({ url: record.url, text: ` ${keyText(`${record.title} . ${record.text}`)} ` }));
  const clauses = from.filter((record) => record.group === 'clause' && record.text.length > 80);
  const queries: HeldOut[] = [];
  for (let n = 0; n < count; n++) {
    const record = clauses[Math.floor(random() * clauses.length)]!;
    const stretch = stretchOf(record.text, 4 + Math.floor(random() * 5), random);
    if (!stretch) continue;
    const wanted = ` ${keyText(stretch)} `;
    const urls = rows.filter(({ text }) => text.includes(wanted)).map(({ url }) => url);
    for (const [group, type] of Object.entries(ways)) {
      if (group === 'gapped' && stretch.split(' ').length < 6) continue;
      queries.push({ group, query: type(stretch, random), urls, meant: stretch });
    }
  }
  return queries;
}

/** Right addresses of hand-written queries: those named, or every record that says the words, short or written out. Throws where none does. */
export function labelHeldOut(
  queries: readonly HeldOutQuery[],
  records: readonly SearchRecord[],
  urlOf: (seed: string, clause: string) => string,
  table: Abbreviations,
): HeldOut[] {
  const keys = (text: string) => ` ${keysOf(text, table).join(' ')} `;
  const rows = records.map(({ url, title, text }) => ({ url, text: keys(`${title} . ${text}`) }));
  return queries.map(({ group, query, says, at = [] }) => {
    const wanted = says && keys(says);
    const named = at.map((place) => urlOf(place.slice(0, 3), place.slice(4)));
    const urls = wanted ? rows.filter(({ text }) => text.includes(wanted)).map(({ url }) => url) : named;
    if (!urls.length) throw new Error(`No clause says "${says ?? query}".`);
    return { group, query, urls, ...(says && { meant: says }) };
  });
}

/** A text as its keys: two texts that sound the same are the same. */
export const keyText = (text: string) =>
  readWords(text)
    .map(({ key }) => key)
    .join(' ');

/** Neighbouring lower-case syllables within one sentence; null where the draw fell on none. */
function stretchOf(text: string, size: number, random: () => number): string | null {
  const clean = cleanText(text);
  const words = readWords(clean);
  const from = Math.floor(random() * Math.max(1, words.length - size));
  const some = words.slice(from, from + size);
  const isPlain = (word: Word, i: number) =>
    word.kind === 'syllable' && !/\p{Lu}/u.test(word.raw) && (i === 0 || clean.slice(some[i - 1]!.end, word.start) === ' ');
  return some.length === size && some.every(isPlain) ? some.map(({ raw }) => raw).join(' ') : null;
}
