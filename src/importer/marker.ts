/**
 * Printed numbers at the start of a paragraph (NĐ 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, điều, khoản, điểm).
 * A marker is only a candidate here; `outline.ts` decides by its place in the sequence.
 */
import { foldMarks } from '../text/fold.ts';

export type Scheme = 'part' | 'capital' | 'roman' | 'article' | 'digit' | 'multi' | 'letter' | 'dash' | 'plus';

export interface Marker {
  scheme: Scheme;
  /** As printed, blanks closed up: "IV.", "đ)", "-". */
  printed: string;
  /** Its place in its own sequence, from 1; for "1.2." the last number. 0 for dashes. */
  value: number;
  /** The paragraph's words after the marker. */
  rest: string;
  /** How many characters of the paragraph the marker takes, blanks included. */
  length: number;
}

/** The order of letters in lists: no f, j, w, z; ơ ư ă â ê ô are not used. */
export const listLetters = 'abcdđeghiklmnopqrstuvxy';

const ordinals = ['thu nhat', 'thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau'];
const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "XIV" → 14; 0 for what is no well-formed number ("IIX"). */
export function romanValue(text: string): number {
  if (!/^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return 0;
  return [...text].reduce((sum, c, i) => {
    const [value = 0, next = 0] = [romanValues[c], romanValues[text.charAt(i + 1)]];
    return sum + (value < next ? -value : value);
  }, 0);
}

function partValue(word: string): number {
  const folded = foldMarks(word).toLowerCase();
  return (
    Number(word) ||
    romanValue(word.toUpperCase()) ||
    ordinals.indexOf(folded) + 1 ||
    (/^[a-z]$/.test(folded) ? folded.charCodeAt(0) - 96 : 0)
  );
}

const patterns: readonly (readonly [Scheme, RegExp, (value: string) => number])[] = [
  [
    'part',
    /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?([IVXLC]+|\d{1,2}|[A-Z]|thứ\s+\p{L}+|THỨ\s+\p{L}+))?(?=[\s.:-]|$)[.:]?\s*/u,
    partValue,
  ],
  ['article', /^(?:Điều|ĐIỀU)\s+(\d{1,3})\s*[.:]\s*/u, Number],
  ['multi', /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+/, (value) => Number(value.split('.').at(-1))],
  ['digit', /^(\d{1,2})(?:\s?[.)/]|-)\s+(?=\S)/, Number],
  ['roman', /^([IVXLC]{1,6})\s?(?:[.)]\s*|[/-]\s+)(?=\S)/, romanValue],
  ['capital', /^([A-HK-ZĐ])\s?[.)/]\s+(?=\S)/u, (value) => 'ABCDEFGHIKLMNOPQRSTUVXY'.indexOf(value) + 1],
  ['letter', /^([a-zđ])\s?[).]\s*(?=\S)/u, (value) => listLetters.indexOf(value) + 1 || wordLetter(value)],
  ['plus', /^([+])\s*(?=\S)/, () => 0],
  ['dash', /^([-–—•*▪●○◦§·])\s*(?=\S)/u, () => 0],
];

/** Letters that only Word's own lists print (f, j, w, z): their place among the letters before them. */
const wordLetter = (value: string) => listLetters.length + 'fjwz'.indexOf(value) + 1;

/** The marker that a paragraph starts with, or null. */
export function markerOf(text: string): Marker | null {
  for (const [scheme, pattern, valueOf] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = valueOf(match[1] ?? '');
    if (scheme === 'roman' && value === 0) continue;
    if (scheme === 'part' && !isPartLine(text, match)) continue;
    return {
      scheme,
      printed: match[0].replace(/\s+(?=[.)/-])/g, '').trim(),
      value,
      rest: text.slice(match[0].length),
      length: match[0].length,
    };
  }
  return null;
}

/** "Mục IV" in a sentence is a reference: a part line is short, or stands alone with its number. */
function isPartLine(text: string, match: RegExpExecArray): boolean {
  if (match[1] === undefined) return /^PHỤ LỤC/u.test(text) && text.length < 120;
  return text.length < 160 && !/^(?:Mục|Phần|Chương)\s+\S+\s+(?:của|này|nêu|và|Kế|Chương|Nghị|Quyết)/u.test(text);
}

/** The number that should come after `value`, as the document would print it: (letter, 5, ")") → "đ)" is 5, so "e)". */
export function printedAt(scheme: Scheme, value: number, like: string): string {
  const tail = /[.)/-]+$/.exec(like)?.[0] ?? '';
  if (scheme === 'letter') return `${listLetters[value - 1] ?? '?'}${tail}`;
  if (scheme === 'roman') return `${toRoman(value)}${tail}`;
  if (scheme === 'capital') return `${'ABCDEFGHIKLMNOPQRSTUVXY'.charAt(value - 1)}${tail}`;
  if (scheme === 'multi') return like.replace(/\d+(?=[.)]?$)/, String(value));
  return like.replace(/\d+/, String(value));
}

export function toRoman(value: number): string {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let [left, text] = [value, ''];
  for (const [size, sign] of steps)
    while (left >= size) {
      text += sign;
      left -= size;
    }
  return text;
}
