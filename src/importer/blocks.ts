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
  const result: Joined = { paragraphs: [], joints: [], changes: [] };
  paragraphs.forEach((p, i) => {
    const last = result.paragraphs.at(-1);
    const isTitle = typeOf(result.paragraphs.at(-2)?.text ?? '') !== null;
    if (!last || isTitle || !isCut(last, p) || standsInTail(paragraphs, i)) {
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
  return !/[.;:!?…]$/.test(before.text) && /^[\p{Ll}]/u.test(after.text) && markerOf(after.text) === null;
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
