/**
 * The one model between all readers and everything after them. A reader turns bytes into paragraphs in reading order;
 * nothing later knows whether they came from Word, PDF or plain text.
 *
 * bytes → read-* → SourceText → normalise → blocks → split → outline → recognise/* → Report → write-mdx
 */

/** Where a part of a paragraph's text stands in the source: from character `at` on, it is line (or paragraph) `line`. */
export interface Piece {
  at: number;
  /** 1-based line of a text file; 1-based paragraph of a Word or PDF document. */
  line: number;
}

export interface Paragraph {
  /** The words as printed, with the printed number, without markup. */
  text: string;
  /** How many leading characters are bold; the whole length for a bold paragraph or a Markdown heading. A hint only. */
  bold: number;
  /** At least one; several after two halves of a cut paragraph were joined. */
  pieces: Piece[];
  /** True where the source leaves a gap (blank line, new paragraph) before this one; false for a mere line break. */
  gap: boolean;
  /** Rows of cells, for a table; `text` then holds all its words in order. */
  table: string[][] | null;
}

/** What a reader or a later stage changed or left out, told to the editor. Nothing else may change. */
export interface Change {
  kind:
    | 'letters'
    | 'blanks'
    | 'page-number'
    | 'joined'
    | 'font'
    | 'deleted-text'
    | 'inserted-text'
    | 'comment'
    | 'hidden-character'
    | 'picture'
    | 'text-box'
    | 'footnote'
    | 'macro'
    | 'number';
  line: number;
  /** What was there, or what it became: for the eyes of the editor. */
  detail: string;
}

export interface SourceText {
  paragraphs: Paragraph[];
  changes: Change[];
}

/** A file that cannot be imported: why, and what the officer can do. Always Vietnamese. */
export interface Refusal {
  refused: string;
}

export function paragraph(text: string, line: number, bold = 0, gap = true): Paragraph {
  return { text, bold, pieces: [{ at: 0, line }], gap, table: null };
}

/** The first source line of a paragraph. */
export function lineOf(p: Paragraph): number {
  return p.pieces[0]?.line ?? 0;
}

/** The source line of character `at` of a paragraph. */
export function lineAt(p: Paragraph, at: number): number {
  return p.pieces.findLast((piece) => piece.at <= at)?.line ?? lineOf(p);
}

/** True where the whole paragraph is bold (or a heading of a Markdown file). */
export function isBold(p: Paragraph): boolean {
  return p.text.length > 0 && p.bold >= p.text.length;
}
