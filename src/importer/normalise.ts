/**
 * One form of letters for everything after: composed Unicode, plain blanks, no invisible characters, no page numbers.
 * Words are not touched.
 */
import { type Change, lineOf, type Paragraph, type SourceText } from './document.ts';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]+/g;
/** "2", "- 2 -", "Trang 2", "2/15" alone on a line. */
const pageNumber = /^(?:[-–—]\s*)?(?:trang\s+)?\d{1,3}(?:\s*[/|]\s*\d{1,3})?(?:\s*[-–—])?$/iu;
/** No pattern ever sees more at once: a longer paragraph, which no official document has, is read in pieces. */
export const longestParagraph = 8_000;

/** Beyond this a paragraph is no writing of an office but a broken or hostile file: 30,000 characters are ten printed pages. */
export const endlessParagraph = 30_000;

export function normalise({ paragraphs, changes }: SourceText): SourceText {
  const all: Change[] = [...changes];
  const kept = paragraphs.flatMap((p, i) => {
    const text = normaliseText(p.text);
    if (text !== p.text) all.push({ kind: changeKind(p.text), line: lineOf(p), detail: text.slice(0, 80) });
    if (text === '') return [];
    if (pageNumber.test(text) && !p.table && i > 0 && standsAlone(paragraphs, i)) {
      all.push({ kind: 'page-number', line: lineOf(p), detail: text });
      return [];
    }
    if (text.length > longestParagraph && !p.table) return pieces(p, text, all);
    const bold = p.bold >= p.text.length ? text.length : Math.min(p.bold, text.length);
    return [{ ...p, text, bold, table: p.table?.map((row) => row.map(normaliseText)) ?? null }];
  });
  return { paragraphs: kept, changes: all };
}

/** Cut at blanks, words whole; a single word longer than a piece is cut within. */
function pieces(p: Paragraph, text: string, changes: Change[]): Paragraph[] {
  changes.push({ kind: 'blanks', line: lineOf(p), detail: `Đoạn dài ${text.length} ký tự, được đọc thành nhiều đoạn.` });
  const parts: string[] = [];
  for (let rest = text; rest !== '';) {
    const blank = rest.length > longestParagraph ? rest.lastIndexOf(' ', longestParagraph) : rest.length;
    const end = blank > 0 ? blank : longestParagraph;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return parts.map((part, i) => ({ ...p, text: part, bold: 0, gap: i === 0 ? p.gap : true }));
}

/** NFC, ordinary blanks, nothing invisible; blanks at the ends and runs of blanks closed up. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(blanks, ' ').replace(/ {2,}/g, ' ').trim();
}

function changeKind(text: string): Change['kind'] {
  if (text.search(invisible) >= 0) return 'hidden-character';
  return text !== text.normalize('NFC') ? 'letters' : 'blanks';
}

const standsAlone = (all: readonly Paragraph[], i: number) => all[i]?.gap === true && all[i + 1]?.gap !== false;
