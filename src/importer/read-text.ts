/**
 * Plain text and Markdown → paragraphs. Every line is one paragraph; `#`, `**` and `*` are taken off and kept as a hint
 * of boldness, links keep their words. The outline never comes from these marks: in scans they are right in one of eight.
 */
import { paragraph, type Paragraph, type SourceText } from './document.ts';
import { endlessParagraph } from './normalise.ts';

/** Never fails: any string is a text. Lines are counted from 1, blank lines included. */
export function readText(source: string): SourceText {
  const paragraphs: Paragraph[] = [];
  const state = { bold: false };
  const lines = source.replace(/^\ufeff/, '').split('\n');
  const everyLine = isParagraphPerLine(lines);
  const opens = firstLines(lines);
  let gap = true;
  lines.forEach((raw, i) => {
    const line = raw.replace(/\r$/, '');
    if (line.length > endlessParagraph) {
      paragraphs.push(paragraph(line, i + 1, 0, gap));
      return;
    }
    if (line.trim() === '') {
      gap = true;
      state.bold = false;
      return;
    }
    if (isTableRule(line)) return;
    const p = isTableRow(line) ? tableRow(line, i + 1, gap) : textLine(line, i + 1, gap || opens(line), state);
    if (p.table) joinTable(paragraphs, p);
    else if (p.text !== '') paragraphs.push(p);
    gap = everyLine;
  });
  return { paragraphs, changes: [] };
}

/** Pasted from Word: no blank lines, each line a whole paragraph. A text broken at a margin has no line much longer than the others. */
function isParagraphPerLine(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim() !== '');
  return lines.length - full.length < full.length * 0.1 && full.some((line) => line.length > 140);
}

/** Broken at a margin with its first lines drawn in, as a page is set: a line that is drawn in opens a paragraph. */
function firstLines(lines: readonly string[]): (line: string) => boolean {
  const full = lines.filter((line) => line.trim() !== '');
  const indents = full.map((line) => line.search(/\S/));
  const base = Math.min(...indents.slice(0, 5000), 99);
  const drawnIn = indents.filter((n) => n >= base + 3).length;
  const isSet = full.length > 10 && drawnIn > full.length * 0.2 && full.length - drawnIn > full.length * 0.1;
  return (line) => isSet && line.search(/\S/) >= base + 3 && /^\s*[\p{Lu}\d“"(]/u.test(line);
}

const isTableRow = (line: string) => /^\|.*\|$/.test(line.trim());
const isTableRule = (line: string) =>
  line.includes('---') && line.length < 500 && /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/.test(line);

function tableRow(line: string, number: number, gap: boolean): Paragraph {
  const cells = line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) =>
      cell
        .split(/<br\s*\/?>/iu)
        .map((part) => withoutMarks(part.trim(), { bold: false }).text)
        .join('\n')
        .trim(),
    );
  return { ...paragraph(cells.join(' ').replace(/\n+/g, ' ').trim(), number, 0, gap), table: [cells] };
}

function joinTable(paragraphs: Paragraph[], row: Paragraph): void {
  const last = paragraphs.at(-1);
  if (!last?.table || row.gap) {
    paragraphs.push(row);
    return;
  }
  last.pieces.push({ at: last.text.length + 1, line: row.pieces[0]?.line ?? 0 });
  last.text += ` ${row.text}`;
  last.table.push(...(row.table ?? []));
}

function textLine(line: string, number: number, gap: boolean, state: { bold: boolean }): Paragraph {
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line);
  const { text, bold } = withoutMarks((heading ? (heading[1] ?? '') : line).trim(), state);
  return paragraph(text, number, heading ? text.length : bold, gap);
}

/** Takes `**`, `*` in pairs and link targets off; `state.bold` carries an open `**` over a line break. */
function withoutMarks(line: string, state: { bold: boolean }): { text: string; bold: number } {
  const linked = line.replace(/\[([^[\]\n]{1,300})\]\([^()\s]{0,500}\)/g, '$1').replace(/\\([-\\`*_{}[\]()#+.!|<>~])/g, '\u0000$1');
  let [text, bold, wasBold] = ['', 0, true];
  for (let i = 0; i < linked.length; i++) {
    const c = linked.charAt(i);
    if (c === '\u0000') text += linked.charAt(++i);
    else if (c === '*' && linked.charAt(i + 1) === '*') {
      state.bold = !state.bold;
      i++;
      continue;
    } else if (c === '*' && isEmphasisMark(linked, i)) continue;
    else text += c;
    wasBold &&= state.bold || /[\s.:)]/.test(c);
    if (wasBold) bold = text.length;
  }
  return { text: text.trim(), bold: bold > 0 && linked.includes('**') ? bold : state.bold ? text.length : 0 };
}

/** A single star that opens or closes emphasis; "* " at the start of a line is a printed bullet. */
function isEmphasisMark(line: string, at: number): boolean {
  return !(at === 0 && line.charAt(1) === ' ') && line.split('*').length > 2;
}
