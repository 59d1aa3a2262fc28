/** Paragraphs that a page break or a line break cut in two are joined; every joint is told. */
import { isBold, lineOf, type Change, type Paragraph } from './document.ts';
import { markerOf } from './marker.ts';
import { longestParagraph } from './normalise.ts';
import { standsInTail, isHeaderLine, typeOf } from './split.ts';

export interface Joint {
  from: number;
  to: number;
}

/** A cut line is a full line of print; a shorter one is a heading or a list word. */
const shortestCut = 45;

export interface Joined {
  paragraphs: Paragraph[];
  /** Page cuts: the source lines of the two halves. */
  joints: Joint[];
  changes: Change[];
}

export function joinCuts(paragraphs: readonly Paragraph[]): Joined {
  const width = marginOf(paragraphs);
  const result: Joined = { paragraphs: [], joints: [], changes: [] };
  paragraphs.forEach((p, i) => {
    const last = result.paragraphs.at(-1);
    const isTitle = typeOf(result.paragraphs.at(-2)?.text ?? '') !== null;
    const goesOn = last && (p.gap ? isCut(last, p) : isWrapped(last, p, width));
    if (!last || isTitle || !goesOn || standsInTail(paragraphs, i)) {
      result.paragraphs.push(p);
      return;
    }
    const [from, to] = [last.pieces.at(-1)?.line ?? 0, lineOf(p)];
    result.paragraphs[result.paragraphs.length - 1] = join(last, p);
    if (!p.gap) return;
    result.joints.push({ from, to });
    result.changes.push({ kind: 'joined', line: to, detail: `${last.text.slice(-30)} | ${p.text.slice(0, 30)}` });
  });
  return result;
}

function isCut(before: Paragraph, after: Paragraph): boolean {
  if (before.table || after.table || isBold(before) !== isBold(after) || before.text.length < shortestCut) return false;
  if (before.text.length + after.text.length > longestParagraph) return false;
  if (isHeaderLine(before.text) || isHeaderLine(after.text)) return false;
  if (/[-–(“"]$/.test(before.text) && /^\d/.test(after.text)) return !/^\d{1,2}[.)]\s/.test(after.text);
  if (markerOf(after.text) !== null) return false;
  return (!/[.;:!?…]$/.test(before.text) && /^[\p{Ll}]/u.test(after.text)) || isCutInList(before.text, after.text);
}

/** "…, huyện Phong, Yên," | "Thịnh và các xã lân cận.": a page cut behind a comma, not one basis or recipient after another. */
const isCutInList = (before: string, after: string): boolean =>
  before.endsWith(',') &&
  before.length > 90 &&
  /^\p{Lu}[\s\S]*\p{Ll}/u.test(after) &&
  ![before, after].some((text) => /^(?:Căn cứ|Thực hiện|Xét|Theo|Để|Nhằm|Trên cơ sở|Kính gửi|Sau khi|Triển khai)(?!\p{L})/u.test(text)) &&
  !/^[^,.]{3,80}\s(?:xây dựng|ban hành)\s/u.test(after);

/** Where a text was broken at a margin: the length that nine of ten lines do not pass. */
function marginOf(paragraphs: readonly Paragraph[]): number {
  const lengths = paragraphs.flatMap((p) => (p.gap || p.table ? [] : [p.text.length])).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** A line of a text broken at a margin (or at its links, as pages of the web are) goes on below: it does not close, and is full or followed by a small letter. */
function isWrapped(before: Paragraph, after: Paragraph, width: number): boolean {
  if (isCut(before, after)) return true;
  const last = before.text.slice(before.pieces.at(-1)?.at ?? 0);
  if (before.table || after.table || isBold(before) !== isBold(after) || before.text.length + after.text.length > longestParagraph)
    return false;
  if (isHeaderLine(before.text) || isHeaderLine(after.text) || markerOf(after.text) || /[.;:!?…|]$/.test(last)) return false;
  if (last === last.toLocaleUpperCase('vi') || after.text === after.text.toLocaleUpperCase('vi'))
    return /(?:số|ngày|năm|tháng)$/u.test(last);
  return (
    /^\p{Ll}/u.test(after.text) ||
    /(?:,|\s(?:số|ngày|năm|tháng|của|và|về|các|Quyết định|Kế hoạch|Nghị quyết))$/u.test(last) ||
    (last.length > width * 0.85 && width > 50)
  );
}

function join(a: Paragraph, b: Paragraph): Paragraph {
  const at = a.text.length + 1;
  return {
    ...a,
    text: `${a.text} ${b.text}`,
    bold: isBold(a) && isBold(b) ? at + b.text.length : a.bold,
    pieces: [...a.pieces, ...b.pieces.map((piece) => ({ at: piece.at + at, line: piece.line }))],
  };
}
