/**
 * The body of a plan as a tree of clauses, and the permanent addresses of its parts. An address is made of printed
 * numbers alone ("IV." → "2." → second dash: `iv-2-2`), never of words, so that mending a sentence moves nothing.
 */

import { slugOf } from '../text/fold.ts';

/** A paragraph, list item, table or editor's note inside a clause. */
export interface Block {
  kind: 'paragraph' | 'item' | 'table' | 'note';
  /** Null for editor's notes, which are not part of the document. */
  id: string | null;
  /** Printed marker of a lettered or numbered item: "a)", "1.". */
  marker: string | null;
  line: number;
  /** The words, without markup. */
  text: string;
  html: string;
  /** Cells of a table, row by row; empty for the rest. */
  rows: string[][];
  items: Block[];
}

export interface Clause {
  id: string;
  /** "IV.", "2.", "a)"; null for the opening, the closing and an accompanying document. */
  marker: string | null;
  title: string;
  titleHtml: string;
  level: number;
  line: number;
  blocks: Block[];
  children: Clause[];
}

/**
 * A printed marker at the start of a heading or item: roman, arabic (also 1.2.), letter or capital, "Điều 5.", and the names of
 * larger parts ("Phần I", "Phụ lục 2").
 */
export const markerPattern =
  /^((?:Điều\s+)?(?:[IVXLC]+|[0-9]+(?:\.[0-9]+)*)[.)/-]|[0-9]+(?:\.[0-9]+)+(?=\s+\p{Lu})|[a-zđ]{1,2}\)|[A-ZĐ][.)]|(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|PHỤ LỤC|Phụ lục)\s+(?:số\s+)?(?:[IVXLC]+|[0-9]+|[A-Z]|(?:thứ|THỨ)\s+\p{L}+)[.:]?|PHỤ LỤC)(?:\s+|$)/u;

/** "IV." → "iv"; "đ)" → "dd" (so that it differs from d); "1.2." → "1-2"; "Điều 5." → "dieu-5". */
export function markerSlug(marker: string): string {
  const bare = marker.replace(/[.):/-]+$/, '');
  if (/^[đĐ]$/.test(bare)) return 'dd';
  return slugOf(bare);
}

/** The id itself, or with "-lan-2", "-lan-3" where a document prints one number twice. Adds it to those taken. */
export function distinctId(id: string, taken: Set<string>): string {
  let [own, n] = [id, 1];
  while (taken.has(own)) own = `${id}-lan-${++n}`;
  taken.add(own);
  return own;
}

/** Every clause below and including these, in the order of the text. */
export function flatten(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flatten(clause.children)]);
}

/** Every block of a clause with its sub-items, without those of child clauses. */
export function flattenBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...flattenBlocks(block.items)]);
}

/** All the words below an address, so that a rule can ask whether a figure stands there. Null: no such address. */
export function textAt(clauses: readonly Clause[], id: string): string | null {
  const part = partAt(clauses, id);
  if (!part) return null;
  let text = textsOf.get(part);
  if (text === undefined) textsOf.set(part, (text = 'children' in part ? textOfClause(part) : textOfBlock(part)));
  return text;
}

/** The clause or block at an address; the first where an address stands twice. */
export function partAt(clauses: readonly Clause[], id: string): Clause | Block | undefined {
  return (partsOf.get(clauses) ?? indexParts(clauses)).get(id);
}

/** Parts by their address, and their words, made once for a plan: rules ask for dozens, and often for the same. */
const partsOf = new WeakMap<readonly Clause[], Map<string, Clause | Block>>();
const textsOf = new WeakMap<Clause | Block, string>();

function indexParts(clauses: readonly Clause[]): Map<string, Clause | Block> {
  const parts = new Map<string, Clause | Block>();
  const add = (part: Clause | Block) => part.id !== null && !parts.has(part.id) && parts.set(part.id, part);
  const addBlock = (block: Block) => {
    add(block);
    block.items.forEach(addBlock);
  };
  const addClause = (clause: Clause) => {
    add(clause);
    clause.blocks.forEach(addBlock);
    clause.children.forEach(addClause);
  };
  clauses.forEach(addClause);
  partsOf.set(clauses, parts);
  return parts;
}

function textOfBlock(block: Block): string {
  if (block.kind === 'note') return '';
  return [block.text, ...block.items.map(textOfBlock)].join('\n');
}

export function textOfClause(clause: Clause): string {
  return [clause.title, ...clause.blocks.map(textOfBlock), ...clause.children.map(textOfClause)].join('\n');
}

export interface Task {
  id: string;
  text: string;
  subtasks: { id: string; text: string }[];
}

/** The tasks of a clause that names a body: its own blocks and lettered child clauses, each one task. */
export function tasksOf(clause: Clause): Task[] {
  const fromBlocks = clause.blocks
    .filter((block) => block.kind === 'paragraph' || block.kind === 'item')
    .map((block) => ({
      id: block.id ?? '',
      text: block.text,
      subtasks: block.items.filter((b) => b.id).map((b) => ({ id: b.id ?? '', text: b.text })),
    }));
  const fromChildren = clause.children.map((child) => ({ id: child.id, text: textOfClause(child).trim(), subtasks: [] }));
  return [...fromBlocks, ...fromChildren];
}

/** Editor's notes with the clause they stand in. */
export function notesOf(clauses: readonly Clause[]): { clause: string; text: string; html: string }[] {
  return flatten(clauses).flatMap((clause) =>
    flattenBlocks(clause.blocks)
      .filter((b) => b.kind === 'note')
      .map((b) => ({ clause: clause.id, text: b.text, html: b.html })),
  );
}
