/** Printed Vietnamese → the words a voice says, so that they can be counted and read without a stumble. */
import { readDigits, readInteger, readNumber, romanToInteger } from './numbers.ts';
import { abbreviations, counted, letterNames, shortLines, units } from './words.ts';

const number = (text: string) => readInteger(BigInt(text));
const isDay = (day: string, month: string) => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
/** Days 1 to 10 take “mùng”. */
const dayWords = (day: string) => (Number(day) <= 10 ? `mùng ${number(day)}` : number(day));
/** The fourth month is “tư”. */
const monthWords = (month: string) => (Number(month) === 4 ? 'tư' : number(month));
const dateWords = (day: string, month: string, year?: string) =>
  `${dayWords(day)} tháng ${monthWords(month)}${year ? ` năm ${number(year)}` : ''}`;
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Letters and digits beside which no word may begin or end; `\b` does not know Vietnamese letters. */
const [before, after] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];

type Step = readonly [pattern: RegExp, spoken: (...match: string[]) => string];

const shortened = Object.keys(abbreviations).sort((a, b) => b.length - a.length);
const abbreviation = new RegExp(`${before}(${shortened.map(escape).join('|')})${after}`, 'gu');
const unit = new RegExp(`(\\d)\\s?(${Object.keys(units).map(escape).join('|')})${after}`, 'gu');

/** In this order: what has a shape of its own before plain numbers. The whole match comes first, then its groups. */
const steps: readonly Step[] = [
  [/24\/7/g, () => 'hai mươi tư trên bảy'],
  [/24\/24/g, () => 'hai mươi tư trên hai mươi tư'],
  // Telephone numbers: 1900 969 680, 1800 8077, 096 306 1414, +84 …
  [
    /(?<![\d,./])(?:1[89]00(?: ?\d{2,4}){1,3}|(?:\+84|0)\d{1,3}(?:[ .]?\d{3,4}){2,3})(?![\d/])/g,
    (all) => readDigits(all.replace('+84', '0')),
  ],
  [/(ngày\s+|mùng\s+)?(?<!\d|\/)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?!\d|\/)/gi, spokenDate],
  [
    /(tháng\s+)?(?<!\d|\/)(\d{1,2})\/(\d{4})(?!\d|\/)/gi,
    (all, _word, month, year) => (isDay('1', month ?? '') ? `tháng ${monthWords(month ?? '')} năm ${number(year ?? '')}` : all),
  ],
  [/(\d{1,2}h(?:\d{2})?)\s?[-–]\s?(?=\d{1,2}h)/g, (_all, from) => `${from} đến `],
  [/(?<!\d)(\d{1,2})h(\d{2})?(?!\p{L})/gu, (_all, hour, minute) => `${number(hour ?? '')} giờ${minute ? ` ${number(minute)}` : ''}`],
  [/(\d{4})\s?[-–]\s?(\d{4})/g, (_all, from, to) => `${from} đến ${to}`],
  [/(\d)\s?[-–]\s?(\d)/g, (_all, from, to) => `${from} đến ${to}`],
  [
    /(khóa|thế kỷ|mục|chương|phần|lần thứ)\s+([IVXLC]+)(?!\p{L})/giu,
    (all, word, roman) => (romanToInteger(roman ?? '') === null ? all : `${word} ${number(String(romanToInteger(roman ?? '')))}`),
  ],
  [unit, (_all, last, sign) => `${last} ${units[sign ?? ''] ?? ''}`],
  [abbreviation, (_all, short) => abbreviations[short ?? ''] ?? ''],
  [/(?<=\p{L})[-–](?=\p{L})|(?<=[\p{L}\d])\/(?=\p{L})|(?<=\p{L})\/(?=\d)/gu, () => ' '],
  [/(\d)\/(\d)/g, (_all, top, bottom) => `${top} trên ${bottom}`],
  [/(?<![\p{L}\p{N}])[A-ZĐĂÂÊÔƠƯ]{2,}(?![\p{L}\p{N}])/gu, spelled],
  [/(tháng\s+)4(?!\d)/gi, (_all, word) => `${word}tư`],
];

function spokenDate(all: string, word = '', day = '', month = '', year?: string): string {
  return isDay(day, month) ? `${word || 'ngày '}${dateWords(day, month, year)}` : all;
}

/** Capitals that are no Vietnamese word ("KOICA" aside, those without a vowel) are spelled; words in capitals stay. */
function spelled(all: string): string {
  if (/[AĂÂEÊIOÔƠUƯY]/.test(all) && all.length > 3) return all;
  return [...all].map((letter) => letterNames[letter] ?? letter).join(' ');
}

/** Plain numbers last; three-digit lines digit by digit unless something is counted with them. */
function numbersSpoken(text: string): string {
  return text.replace(/\d+(?:\.\d{3})*(?:,\d+)?/g, (all, at: number) => {
    const rest = text.slice(at + all.length);
    if (shortLines.includes(all) && !counted.test(rest)) return readDigits(all);
    return readNumber(all);
  });
}

/** "Gọi 111. 62,9% …" → "Gọi một một một. sáu mươi hai phẩy chín phần trăm …". Punctuation stays, since it is breath. */
export function spokenForm(text: string): string {
  const said = steps.reduce(
    (line, [pattern, spoken]) => line.replace(pattern, spoken as (...match: string[]) => string),
    text.normalize('NFC'),
  );
  return numbersSpoken(said)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
