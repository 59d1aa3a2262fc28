/** What stands above the title: number, place and date, the bodies; and what the title says. */
import { foldMarks } from '../../text/fold.ts';
import { lineOf, type Paragraph } from '../document.ts';
import { typeOf } from '../split.ts';
import type { DocumentView } from './value.ts';
import { isoDate } from './dates.ts';

export interface NumberLine {
  value: string | null;
  serial: string | null;
  symbol: string | null;
  missing: boolean;
  line: number | null;
}

/** The two columns of a printed header, merged into one line by a reader, are parted again. */
export function headerLines(header: readonly Paragraph[]): { text: string; line: number }[] {
  const cut =
    /\s+(?=CỘNG HÒA|CỘNG HOÀ|Độc\s+lập\s*[-–—])|\s{3,}|\s+\|\s*|\|\s+|\s+(?=Số\s*:)|(?<=^Số[^,]{0,60})\s+(?=(?:TP\.?\s?)?\p{Lu}\p{Ll}[\p{L}\s.–-]{0,40},\s*ngày(?!\p{L}))|(?<=Số\s*:\s*\S{0,40})\s+(?=[\p{Lu}][\p{L}\s.–-]{2,40},\s*ngày(?!\p{L}))/u;
  const lines = header.flatMap((p) => {
    const cells = p.table ? p.table.flatMap((row) => row.flatMap((cell) => cell.split('\n'))) : [p.text];
    return cells
      .flatMap((cell) => cell.split(cut))
      .map((text) => ({ text: text.trim(), line: lineOf(p) }))
      .filter(({ text }) => text !== '');
  });
  return lines.reduce<{ text: string; line: number }[]>((joined, next) => {
    const last = joined.at(-1);
    if (last && isHalf(last.text, next.text)) last.text += ` ${next.text}`;
    else joined.push({ ...next });
    return joined;
  }, []);
}

/** Pages of the web break a header anywhere: "ỦY | BAN NHÂN DÂN", "Số: | 12/KH-UBND", "Lâm | Giang, ngày …". */
function isHalf(text: string, next: string): boolean {
  if (/^Số\s*:?$/iu.test(text)) return /^[\d…/]/.test(next);
  if (text.endsWith(',') && /^ngày\s/iu.test(next)) return true;
  if (!/^\p{Lu}[\p{L}]{0,6}$/u.test(text)) return false;
  return text === text.toLocaleUpperCase('vi')
    ? /^\p{Lu}{2}/u.test(next) && !/^(?:CỘNG|ĐỘC|SỐ)/u.test(next)
    : /^\p{Lu}[\p{L}\s]{0,30},\s*ngày(?!\p{L})/u.test(next);
}

/** "Số: 67/KH-UBND"; a blank serial keeps the symbol; cited numbers never get here, for the line must begin with "Số". */
export function readNumber({ parts }: DocumentView): NumberLine {
  for (const { text, line } of headerLines(parts.header)) {
    const match = /^Số\s*[:.]?\s*(.*)$/iu.exec(text);
    if (!match) continue;
    const [, serial = '', symbol = ''] =
      /^(\d{1,5}(?:\s?[a-zA-Z](?!\p{L}))?|[\s.…_]*)\s*(?:[/-]\s*)?((?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d&.,-]*(?:\s?[-/&.]\s?\p{L}[\p{L}\d&.]*)*)?\s*$/u.exec(
        match[1] ?? '',
      ) ?? [];
    const digits = /\d+[a-zA-Z]?/.exec(serial)?.[0] ?? null;
    const clean = symbol.replace(/\s+/g, '') || null;
    const joiner = /^[\s\d]*(?:[a-zA-Z](?!\p{L}))?\s*([-/]?)/u.exec(match[1] ?? '')?.[1] ?? '/';
    return {
      value: digits && clean ? `${digits}${joiner}${clean}` : digits,
      serial: digits,
      symbol: clean,
      missing: digits === null,
      line,
    };
  }
  return { value: null, serial: null, symbol: null, missing: true, line: null };
}

export interface DateLine {
  place: string | null;
  iso: string | null;
  partial: string | null;
  line: number | null;
}

export function readDate({ parts }: DocumentView): DateLine {
  const lines = headerLines(parts.header);
  const pattern =
    /^(?:(.{2,60}?)\s*,\s*)?ngày\s*([^\p{L}]{0,12}?)\s*tháng\s*([^\p{L}]{0,12}?)\s*năm\s*((?:19|20)\d{2}|[\d.…_\s]*)\s*[./]*$/iu;
  const short = /^(?:(.{2,60}?)\s*,\s*)?ngày\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})\s*[./]*$/iu;
  for (const { text, line } of lines) {
    const match = pattern.exec(text) ?? short.exec(text);
    if (!match) continue;
    const [, place, day = '', month = '', year = ''] = match;
    const iso = /\d/.test(day) && /\d/.test(month) && /^\d{4}$/.test(year) ? isoDate(day, month, year) : null;
    return { place: place?.trim() ?? null, iso, partial: iso === null && /^\d{4}$/.test(year) ? year : null, line };
  }
  return { place: null, iso: null, partial: null, line: null };
}

export function readTitle({ parts }: DocumentView): { text: string; lines: number[] } | null {
  const rest = parts.typeLine ? (typeOf(parts.typeLine.text)?.rest ?? '') : '';
  const lines = parts.title.filter((p) => !/^[-–—_*\s]+$/.test(p.text) && !/^\(.*\)$/.test(p.text));
  const text = [rest, ...lines.map((p) => p.text)]
    .filter(Boolean)
    .join(' ')
    .replace(/[\s.;:]+$/, '');
  const own = rest && parts.typeLine ? [lineOf(parts.typeLine)] : [];
  return text ? { text, lines: [...own, ...lines.flatMap((p) => p.pieces.map((piece) => piece.line))] } : null;
}

/** "năm 2021" → 2021–2021; "giai đoạn 2021-2025" → 2021–2025; nothing from outside the title. */
export function readPeriod(title: string | null): { from: number; to: number; kind: 'year' | 'range' } | null {
  if (!title) return null;
  const ranges = [...title.matchAll(/(?:19|20)\d{2}\s*[-–—]\s*(?:19|20)\d{2}|từ năm (?:19|20)\d{2} đến (?:năm )?(?:19|20)\d{2}/giu)];
  const single = [...title.matchAll(/năm\s+((?:19|20)\d{2})(?!\s*[-–—]\s*\d{4})/giu)].at(-1);
  if (single && !(ranges[0] && /^từ năm/iu.test(ranges[0][0]))) {
    const isTo = new RegExp(`đến năm\\s+${single[1]}`, 'iu').test(title);
    if (!isTo) return { from: Number(single[1]), to: Number(single[1]), kind: 'year' };
  }
  const [from, to] = (ranges.at(-1)?.[0].match(/\d{4}/g) ?? []).map(Number);
  return from && to ? { from, to, kind: 'range' } : null;
}

export function readAddressee({ parts }: DocumentView): { text: string; line: number } | null {
  const all = [...parts.title, ...parts.preamble, ...parts.body];
  const at = all.findIndex((p) => /^Kính gửi\s*:?/iu.test(p.text));
  const p = all[at];
  if (!p) return null;
  const own = p.text.replace(/^Kính gửi\s*:?\s*/iu, '');
  const list = own ? [own] : [];
  for (const next of own ? [] : all.slice(at + 1, at + 12)) {
    if (!/^[-–•+]/.test(next.text)) break;
    list.push(next.text.replace(/^[-–•+]\s*/, ''));
  }
  return list.length ? { text: list.join(' ').replace(/[\s.;:]+$/, ''), line: lineOf(p) } : null;
}

/** Marks a draft even where it has a number: "DỰ THẢO" in the header. */
export function isMarkedDraft({ parts }: DocumentView): boolean {
  return headerLines(parts.header).some(({ text }) => /^\W*du thao/.test(foldMarks(text).toLowerCase()));
}
