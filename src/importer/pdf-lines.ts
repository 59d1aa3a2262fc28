/** Pieces of text on a PDF page → lines in reading order, with the two columns of a header or a signature parted. */

import { typeOf } from './split.ts';

export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
}

export interface PdfLine {
  text: string;
  /** Leading characters in a bold font. */
  bold: number;
  page: number;
  x: number;
  y: number;
  right: number;
  size: number;
  column: 'left' | 'right' | 'whole';
  /** Points left to the right edge of the text: where the next word would not have fitted, the paragraph goes on. */
  room: number;
  centred: boolean;
  /** Begins to the right of the text's edge, as a first line does. */
  isIndented: boolean;
}

interface Row {
  y: number;
  size: number;
  parts: { text: string; bold: number; x: number; right: number }[];
}

export function linesOfPage(pieces: readonly PdfPiece[], page: number, width: number): PdfLine[] {
  const rows = rowsOf(pieces);
  const [left, right] = edges(rows, width);
  const lines: PdfLine[] = [];
  let held: PdfLine[] = [];
  const release = () => {
    lines.push(...held);
    held = [];
  };
  let before: Row | null = null;
  let inTable = false;
  for (const row of rows) {
    const gap = before ? before.y - row.y : 0;
    before = row;
    if (gap > row.size * 2.6 || opensHeader(row) || (row.parts.length === 1 && typeOf(row.parts[0]?.text ?? ''))) release();
    inTable = row.parts.length > 2 || (inTable && gap < row.size * 2.2);
    if (inTable) {
      release();
      lines.push(tableLine(row, page));
      continue;
    }
    const made = row.parts.map((part) => lineOf(row, part, page, left, right, row.parts.length > 1));
    const [first, second] = made;
    if (first && second) {
      lines.push(first);
      held.push(...made.slice(1));
    } else if (first) {
      const isRight = held.length > 0 && first.x > (left + right) / 2 - 20;
      if (isRight) held.push({ ...first, column: 'right' });
      else {
        if (held.length > 0 && first.right > (left + right) / 2 + 40) release();
        lines.push(held.length > 0 ? { ...first, column: 'left' } : first);
      }
    }
  }
  release();
  return lines;
}

/** A country's or a party's name on the right begins the header of another document; an appendix begins anew as well. */
const opensHeader = ({ parts }: Row) =>
  parts.length < 3 && (/^(?:CỘNG H[ÒO]A|ĐẢNG CỘNG SẢN)/u.test(parts.at(-1)?.text ?? '') || /^PHỤ LỤC/u.test(parts[0]?.text ?? ''));

/** Three columns or more are a table: its cells from left to right, each row of print a line. */
function tableLine(row: Row, page: number): PdfLine {
  const [x, right] = [row.parts[0]?.x ?? 0, row.parts.at(-1)?.right ?? 0];
  const text = row.parts.map((part) => part.text).join(' ');
  return { text, bold: 0, page, x, y: row.y, right, size: row.size, column: 'left', room: Infinity, centred: false, isIndented: false };
}

/** Pieces on one height are one row; a wide empty space in it parts two columns. */
function rowsOf(pieces: readonly PdfPiece[]): Row[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfPiece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0]?.y ?? 0) - piece.y) < Math.max(piece.size, 6) * 0.45) row.push(piece);
    else rows.push([piece]);
  }
  return rows
    .map((row) => ({ y: row[0]?.y ?? 0, size: Math.max(...row.map((p) => p.size)), parts: partsOf(row) }))
    .filter((row) => row.parts.length > 0);
}

/** A printed number and the tab behind it: its words follow after a wide gap. */
const loneNumber = /^\s*(?:(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđA-Z])\s?[.)/-]|[-–•+*▪]|Điều \d+\.|Số\s*:)\s*$/u;

function partsOf(row: readonly PdfPiece[]): Row['parts'] {
  const parts: Row['parts'] = [];
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    if (piece.text.trim() === '') {
      const last = parts.at(-1);
      if (last && piece.x - last.right < piece.size * 0.6) last.text += ' ';
      continue;
    }
    const last = parts.at(-1);
    const gap = last ? piece.x - last.right : Infinity;
    if (last && gap < piece.size * (loneNumber.test(last.text) ? 7 : 2.2)) {
      const isBold = piece.bold && last.bold >= last.text.trimEnd().length;
      last.text += (gap > piece.size * 0.16 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '') + piece.text;
      last.right = piece.x + piece.width;
      if (isBold) last.bold = last.text.length;
    } else parts.push({ text: piece.text, bold: piece.bold ? piece.text.length : 0, x: piece.x, right: piece.x + piece.width });
  }
  return parts.map((part) => ({ ...part, text: part.text.trim() })).filter((part) => part.text !== '');
}

function edges(rows: readonly Row[], width: number): [number, number] {
  const parts = rows.flatMap((row) => row.parts);
  return parts.length ? [Math.min(...parts.map((p) => p.x)), Math.max(...parts.map((p) => p.right))] : [0, width];
}

function lineOf(row: Row, part: Row['parts'][number], page: number, left: number, right: number, isSplit: boolean): PdfLine {
  const middle = (left + right) / 2;
  const isCentred = Math.abs((part.x + part.right) / 2 - middle) < 6 && part.x - left > row.size * 3;
  return {
    text: part.text,
    bold: Math.min(part.bold, part.text.length),
    page,
    x: part.x,
    y: row.y,
    right: part.right,
    size: row.size,
    column: isSplit ? (part.x > middle - 20 ? 'right' : 'left') : 'whole',
    room: right - part.right,
    centred: isCentred,
    isIndented: part.x > left + row.size,
  };
}
