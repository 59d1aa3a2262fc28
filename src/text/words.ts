/**
 * Text as a row of words with their places: syllables, numbers, and the days and document symbols among them. The index
 * and the query are read by this one function, so that they cannot disagree.
 */
import { readSyllable, type Syllable } from './syllable.ts';

export interface Word extends Syllable {
  kind: 'syllable' | 'number' | 'symbol';
  /** As typed, and its place in the text (UTF-16, of the NFC form). */
  raw: string;
  start: number;
  end: number;
}

export interface Day {
  /** "2021-11-30", or "11-30" where no year stands beside it. */
  iso: string;
  start: number;
  end: number;
}

const word = /\d+|[\p{L}\p{M}]+/gu;
/** "67/KH-UBND", "125/2021/NĐ-CP", "21-CT/TW", "1030/TTr- PLĐTBXH": what follows the number is a symbol, not words. */
const symbol = /\d+(?:\/\d{4})?\s?[/-]\s?((?:\p{Lu}[\p{L}]*\d*)(?:\s?[-/&–]\s?\p{Lu}[\p{L}]*)*)/gu;

/** NFC, and the two dashes and the hard blank made plain: same length for all text that is NFC already. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u00A0/g, ' ');
}

/** Words of a text in order. Never throws; places refer to `cleanText(text)`. */
export function readWords(text: string): Word[] {
  const clean = cleanText(text);
  const symbols = [...clean.matchAll(symbol)].map((m) => [m.index + m[0].length - (m[1] ?? '').length, m.index + m[0].length] as const);
  return [...clean.matchAll(word)].map((m) => {
    const [raw, start] = [m[0], m.index];
    const isNumber = /^\d/.test(raw);
    const isSymbol = !isNumber && symbols.some(([from, to]) => start >= from && start < to);
    const syllable = isNumber ? numberWord(raw) : readSyllable(raw);
    return { ...syllable, kind: isNumber ? 'number' : isSymbol ? 'symbol' : 'syllable', raw, start, end: start + raw.length };
  });
}

/** "08" and "8" are the same number. */
function numberWord(raw: string): Syllable {
  const fold = raw.replace(/^0+(?=\d)/, '').slice(0, 20);
  return { fold, key: fold, isMarked: true };
}

const dayPatterns = [
  /(?<![\d/])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d/])/g,
  /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)/giu,
  /(?<!\d)(\d{1,2})\s+thang\s+(\d{1,2})(?:\s+nam\s+(\d{4}))?(?!\d)/gi,
  /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/])/g,
] as const;

/** Days that a text names, in any of the usual forms; each once, earlier forms of the table win. */
export function readDays(text: string): Day[] {
  const clean = cleanText(text);
  const days: Day[] = [];
  for (const pattern of dayPatterns)
    for (const m of clean.matchAll(pattern)) {
      const [start, end] = [m.index, m.index + m[0].length];
      const [day, month] = [Number(m[1]), Number(m[2])];
      if (day < 1 || day > 31 || month < 1 || month > 12 || days.some((d) => start < d.end && end > d.start)) continue;
      const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      days.push({ iso: m[3] ? `${m[3]}-${monthDay}` : monthDay, start, end });
    }
  return days.sort((a, b) => a.start - b.start);
}
