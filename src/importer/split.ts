/**
 * One file may hold several documents (a Tờ trình with its draft Kế hoạch, a Quyết định with the plan it issues). A new
 * type line after a "Nơi nhận" or a signature opens a new document; nothing of the first may pass to the second.
 */
import { documentTypes } from '../plan/schema.ts';
import { foldMarks } from '../text/fold.ts';
import { type Paragraph } from './document.ts';
import { markerOf } from './marker.ts';

export interface DocumentParts {
  header: Paragraph[];
  typeLine: Paragraph | null;
  typeCode: keyof typeof documentTypes | null;
  title: Paragraph[];
  /** Everything between the title and the tail, appendices after the signature included. */
  preamble: Paragraph[];
  body: Paragraph[];
  tail: Paragraph[];
  /** Last source line of the document. */
  lines: [number, number];
}

const flat = (text: string) =>
  foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const typeNames = Object.entries(documentTypes).map(([code, name]) => [code as keyof typeof documentTypes, flat(name)] as const);

/** A line that is a document's type, alone or with the title after it in capitals: "KẾ HOẠCH", "KẾ HOẠCH PHÁT ĐỘNG …". */
export function typeOf(text: string): { code: keyof typeof documentTypes; rest: string } | null {
  if (text.length > 300) return null;
  const folded = flat(text);
  for (const [code, name] of typeNames) {
    if (folded === name && (text === text.toLocaleUpperCase('vi') || /^\p{Lu}\p{Ll}+(?:\s\p{L}+)?$/u.test(text))) return { code, rest: '' };
    if (folded.startsWith(`${name} `) && text === text.toLocaleUpperCase('vi') && folded.split(' ').length > 3)
      return { code, rest: text.split(/\s+/).slice(name.split(' ').length).join(' ') };
  }
  return null;
}

const motto = /CỘNG\s+H[ÒO][ÀA]?\s+XÃ\s+HỘI|Độc\s+lập\s*[-–—]\s*Tự\s+do|ĐẢNG CỘNG SẢN VIỆT NAM/iu;
const numberLine = /^Số\s*[:.]?\s*(?:[\d.…_\s]*\s*[/-]|\d|:?\s*$|[.…]+)/iu;
const dateLine =
  /ngày\s*[\d.…_\s]{0,12}\s*tháng\s*[\d.…_\s]{0,12}\s*năm\s*(?:\d{4}|[\d.…_]+)\s*$|^[^,]{2,40},\s*ngày\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\s*$/iu;
export const recipientsLine = /^n[ơo]i\s+nh[ậa]n\s*:?/iu;
/** "TM.", "K/T": a capacity, up to the first capital of what follows. */
export const capacitySource = String.raw`(?:(?:TM|KT|TL|TUQ|Q)\s?\.|(?:T\/M|K\/T|T\/L)\s?\.?)\s*\p{Lu}`;
export const capacityLine = new RegExp(`^${capacitySource}`, 'u');
/** Those who sign, in capitals: heads of offices, of committees, of units. */
export const positionSource = String.raw`(?:PHÓ\s+|QUYỀN\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG (?:BAN|PHÒNG|CÔNG AN|KHOA|TRẠM|ĐOÀN|ĐẠI DIỆN|BỘ PHẬN|THÔN|BẢN|CHI NHÁNH|VĂN PHÒNG)|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|TỔNG (?:GIÁM ĐỐC|BIÊN TẬP|CỤC TRƯỞNG|THƯ KÝ)|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|(?:CHI )?CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHỈ HUY TRƯỞNG|CHÍNH (?:ỦY|UỶ|TRỊ VIÊN)|(?:TRẠM|HẠT|ĐỒN|ĐỘI|TỔ|KHOA) TRƯỞNG|TƯ LỆNH|QUẢN ĐỐC)`;
export const positionLine = new RegExp(`^${positionSource}`, 'u');

/** Motto, number, date: lines that stand above a type line and nowhere else. */
export function isHeaderLine(text: string): boolean {
  return (
    text.length < 160 &&
    (motto.test(text) || numberLine.test(text) || (dateLine.test(text) && !/^Căn cứ|Quyết định số|Kế hoạch số/iu.test(text)))
  );
}

/** True after "Nơi nhận" or a signature, until the next type line: joins stop there. */
export function standsInTail(paragraphs: readonly Paragraph[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 40); i--) {
    const text = paragraphs[i]?.text ?? '';
    if (recipientsLine.test(text) || (capacityLine.test(text) && text.length < 80)) return true;
    if (text.length > 250 || (i < at && typeOf(text))) return false;
  }
  return false;
}

export function splitDocuments(paragraphs: readonly Paragraph[], lastLine: number): DocumentParts[] {
  const starts = [0];
  let tail = false;
  paragraphs.forEach((p, i) => {
    if (recipientsLine.test(p.text) || (capacityLine.test(p.text) && p.text.length < 80)) tail = true;
    else if (tail && typeOf(p.text) && !p.table) {
      starts.push(headerStart(paragraphs, i));
      tail = false;
    }
  });
  const firstLineOf = (i: number) => paragraphs[i]?.pieces[0]?.line ?? 1;
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? paragraphs.length;
    const last = n + 1 < starts.length ? (paragraphs[end - 1]?.pieces.at(-1)?.line ?? lastLine) : lastLine;
    return partsOf(paragraphs.slice(start, end), [n === 0 ? 1 : firstLineOf(start), last]);
  });
}

/** Back from a type line over its header lines: number, date, motto, names of bodies in capitals. */
function headerStart(paragraphs: readonly Paragraph[], typeAt: number): number {
  let start = typeAt;
  for (let i = typeAt - 1; i > Math.max(0, typeAt - 12); i--) {
    const text = paragraphs[i]?.text ?? '';
    const isHeader =
      isHeaderLine(text) ||
      (text === text.toLocaleUpperCase('vi') &&
        text.length > 3 &&
        !capacityLine.test(text) &&
        !positionLine.test(text) &&
        /\p{L}/u.test(text));
    if (!isHeader) break;
    start = i;
  }
  return start;
}

function partsOf(all: readonly Paragraph[], lines: [number, number]): DocumentParts {
  const typeAt = all.slice(0, 60).findIndex((p) => typeOf(p.text) !== null);
  const type = typeAt < 0 ? null : typeOf(all[typeAt]?.text ?? '');
  const afterType =
    typeAt < 0
      ? Math.max(
          all.findIndex((p) => !isHeaderLine(p.text) && !isCapitals(p.text)),
          0,
        )
      : typeAt + 1;
  const [tailAt, tailEnd] = findTail(all, Math.max(afterType, 0));
  const titleEnd = typeAt < 0 ? afterType : titleEndOf(all, typeAt, tailAt, type?.rest ?? '');
  const bodyAt = all.findIndex((_, i) => i >= titleEnd && i < tailAt && startsBody(all, i));
  const preambleEnd = bodyAt < 0 ? tailAt : bodyAt;
  return {
    header: all.slice(0, Math.max(typeAt < 0 ? afterType : typeAt, 0)),
    typeLine: typeAt < 0 ? null : (all[typeAt] ?? null),
    typeCode: type?.code ?? null,
    title: all.slice(typeAt + 1, titleEnd),
    preamble: all.slice(titleEnd, preambleEnd),
    body: [...all.slice(preambleEnd, tailAt), ...all.slice(tailEnd)],
    tail: all.slice(tailAt, tailEnd),
    lines,
  };
}

const isCapitals = (text: string) => text === text.toLocaleUpperCase('vi') && /\p{Lu}{2}/u.test(text);

/** The first numbered paragraph opens the body; a bold heading without a number does not. */
function startsBody(all: readonly Paragraph[], i: number): boolean {
  const marker = markerOf(all[i]?.text ?? '');
  return marker !== null && ['part', 'capital', 'roman', 'article', 'digit'].includes(marker.scheme) && marker.value <= 1;
}

/** The tail begins at the last "Nơi nhận" or the signature before it, to an appendix after it or to the end. */
function findTail(all: readonly Paragraph[], from: number): [number, number] {
  const recipients = all.findLastIndex((p, i) => i >= from && recipientsLine.test(p.text));
  const isSignature = (p: Paragraph) => p.text.length < 80 && (capacityLine.test(p.text) || positionLine.test(p.text));
  const isShort = (p: Paragraph) => p.text.length < 80 && !/^(?:Căn cứ|Điều\s\d)/u.test(p.text);
  const near = (i: number) => recipients < 0 || (i < recipients && all.slice(i, recipients).every(isShort));
  let start = recipients < 0 ? all.findIndex((p, i) => i >= from && capacityLine.test(p.text) && p.text.length < 80) : recipients;
  if (start < 0) start = all.findIndex((p, i) => i > from + 1 && i >= all.length - 6 && isSignature(p) && isCapitals(p.text));
  if (start < 0) return [all.length, all.length];
  const before = all.findIndex((p, i) => i >= from && near(i) && isSignature(p) && (recipients < 0 || i < recipients));
  if (before >= 0 && before < start) start = before;
  const appendix = all.findIndex(
    (p, i) => i > start && /^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu số|DANH MỤC)(?![\p{Ll}])/u.test(p.text) && p.text.length < 160,
  );
  return [start, appendix < 0 ? all.length : appendix];
}

const preambleStart =
  /^(?:Căn cứ|Thực hiện|Xét|Nhằm|Để\s|Trên cơ sở|Theo\s|Kính gửi|Sau khi|Triển khai|Tiếp tục|Ngày\s\d|Hưởng ứng|Từ\s|\(?Kèm theo|\(?Ban hành|ỦY BAN NHÂN DÂN\s*$|[-_—*]{3,})/u;

/** Who decides, in a line of its own between the title of a decision and its "Căn cứ": "BỘ TRƯỞNG BỘ Y TẾ", "UBND TỈNH …". */
const authorityLine =
  /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|CHÍNH PHỦ|QUỐC HỘI|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|CHỈ ĐẠO|BÍ THƯ)|CHỦ TỊCH|THỐNG ĐỐC|TỔNG (?:THANH TRA|KIỂM TOÁN|BÍ THƯ)|TƯ LỆNH|ĐOÀN CHỦ TỊCH)(?!\p{L})/u;

export const isAuthorityLine = (text: string): boolean =>
  isCapitals(text) && text.length < 120 && (authorityLine.test(text) || positionLine.test(text));

function isAuthority(p: Paragraph, before: Paragraph | undefined, next: Paragraph | undefined): boolean {
  return (
    isAuthorityLine(p.text) &&
    !/(?:CỦA|DO|VỚI|VÀ|GIỮA|THUỘC)$/u.test(before?.text ?? '') &&
    /^(?:Căn cứ|Xét|Theo|Thực hiện)(?!\p{L})/u.test(next?.text ?? '')
  );
}

function titleEndOf(all: readonly Paragraph[], typeAt: number, tailAt: number, rest: string): number {
  let end = typeAt + 1;
  for (; end < Math.min(tailAt, typeAt + 8); end++) {
    const [p, before] = [all[end], all[end - 1]];
    if (!p || p.table || markerOf(p.text)?.scheme.match(/roman|digit|article|part|capital/)) break;
    if (end > typeAt + 1 && isAuthority(p, before, all[end + 1])) break;
    // "KẾ HOẠCH HÀNH ĐỘNG" alone on its line is the type; what it is about follows.
    const isFirst = end === typeAt + 1 && rest.split(' ').length < 4;
    if (isFirst) {
      if (/^Kính gửi/iu.test(p.text) || (/^Căn cứ/u.test(p.text) && p.text.length > 60) || p.text.length > 400) break;
      continue;
    }
    if (!continuesTitle(p, before)) break;
  }
  return end;
}

function continuesTitle(p: Paragraph, before: Paragraph | undefined): boolean {
  if (!before || /[.;:]$/.test(p.text) || /[.;:]$/.test(before.text)) return false;
  if (!p.gap)
    return !(
      preambleStart.test(p.text) &&
      (p.text.length > 60 || isCapitals(p.text) !== isCapitals(before.text) || /số\s\d/u.test(p.text))
    );
  if (p.text.length > 200) return false;
  if (/^\p{Ll}/u.test(p.text)) return true;
  if (preambleStart.test(p.text) || positionLine.test(p.text) || /\d+\/(?:\d{4}\/)?\p{Lu}/u.test(p.text)) return false;
  return p.bold >= p.text.length === before.bold >= before.text.length && (p.bold > 0 || isCapitals(p.text) === isCapitals(before.text));
}
