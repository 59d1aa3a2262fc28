/** Through the body of a Word file in reading order: paragraphs, tables, text boxes, content controls. */
import { paragraph, type Change, type Paragraph } from '../document.ts';
import { capacityLine, isHeaderLine, positionLine, recipientsLine } from '../split.ts';
import type { Numberer } from './numbering.ts';
import { textOfRuns, type Line } from './runs.ts';
import type { Styles } from './styles.ts';
import { child, childrenOf, valueOf, type Element } from './xml.ts';

export interface Walk {
  styles: Styles;
  numberer: Numberer;
  notes: ReadonlyMap<string, Element>;
  paragraphs: Paragraph[];
  changes: Change[];
  /** Number of paragraphs met so far; the source position of the next value. */
  line: number;
  /** Tables within tables, so far. */
  depth: number;
}

const transparent = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'AlternateContent', 'Choice', 'body']);
const deepestTable = 12;

export function walkBlocks(container: Element, walk: Walk): void {
  for (const element of childrenOf(container)) {
    if (element.name === 'p') walkParagraph(element, walk);
    else if (element.name === 'tbl') walkTable(element, walk);
    else if (transparent.has(element.name)) walkBlocks(element, walk);
  }
}

function walkParagraph(element: Element, walk: Walk): void {
  const properties = child(element, 'pPr');
  const style = valueOf(properties, 'pStyle');
  walk.line++;
  const { lines, boxes } = textOfRuns(element, style, walk);
  const hasText = lines.some(({ text }) => text.trim() !== '');
  const number = hasText ? numberOf(properties, style, walk) : null;
  if (hasText) emit(lines, number, walk);
  for (const box of boxes) {
    walk.changes.push({ kind: 'text-box', line: walk.line, detail: 'Khung chữ (text box) được đọc sau đoạn chứa nó.' });
    walkBlocks(box, walk);
  }
}

/** The paragraph's own numbering, else its style's; "0" takes a style's number away. */
function numberOf(properties: Element | null, style: string | null, walk: Walk): string | null {
  const own = child(properties, 'numPr');
  const styled = walk.styles.numbering(style);
  const numId = valueOf(own, 'numId') ?? styled.numId;
  if (numId === null || numId === '0') return null;
  const level = valueOf(own, 'ilvl') ?? styled.level ?? walk.numberer.levelOfStyle(numId, style) ?? 0;
  return walk.numberer.next(numId, Number(level) || 0);
}

/** Line breaks make lines of their own, as in a header; the printed number stands before the first. */
function emit(lines: readonly Line[], number: string | null, walk: Walk): void {
  let isFirst = true;
  for (const { text, bold } of lines) {
    if (text.trim() === '') continue;
    const lead = isFirst && number ? `${number} ` : '';
    const start = text.length - text.trimStart().length;
    const printed = lead + text.trim();
    const isBold = bold >= text.trimEnd().length;
    walk.paragraphs.push(paragraph(printed, walk.line, isBold ? printed.length : bold > start ? lead.length + bold - start : 0, isFirst));
    isFirst = false;
  }
}

/** A table that lays out a header or a signature is read cell by cell; any other stays a table. */
function walkTable(table: Element, walk: Walk): void {
  if (walk.depth >= deepestTable) return;
  const start = walk.paragraphs.length;
  const rows: { cells: Paragraph[][] }[] = [];
  walk.depth++;
  for (const row of childrenOf(table)
    .flatMap((e) => (e.name === 'sdt' ? childrenOf(child(e, 'sdtContent')) : [e]))
    .filter((e) => e.name === 'tr')) {
    const cells: Paragraph[][] = [];
    for (const cell of childrenOf(row).filter((e) => e.name === 'tc')) {
      const before = walk.paragraphs.length;
      walkBlocks(cell, walk);
      cells.push(walk.paragraphs.splice(before));
    }
    rows.push({ cells });
  }
  walk.depth--;
  walk.paragraphs.length = start;
  const all = rows.flatMap((row) => row.cells.flat());
  if (isLayout(rows, all)) walk.paragraphs.push(...all);
  else if (all.length) walk.paragraphs.push(asTable(rows, all));
}

function isLayout(rows: readonly { cells: Paragraph[][] }[], all: readonly Paragraph[]): boolean {
  if (rows.every((row) => row.cells.length <= 1)) return true;
  const isTelling = ({ text }: Paragraph) =>
    isHeaderLine(text) ||
    recipientsLine.test(text) ||
    (text.length < 80 && text === text.toLocaleUpperCase('vi') && (capacityLine.test(text) || positionLine.test(text)));
  return rows.length <= 6 && all.some(isTelling);
}

function asTable(rows: readonly { cells: Paragraph[][] }[], all: readonly Paragraph[]): Paragraph {
  const cells = rows.map((row) => row.cells.map((cell) => cell.map((p) => p.text).join(' ')));
  const text = cells.flat().filter(Boolean).join(' ');
  return { text, bold: 0, pieces: [{ at: 0, line: all[0]?.pieces[0]?.line ?? 0 }], gap: true, table: cells };
}
