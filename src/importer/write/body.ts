/**
 * The outline as Markdown that `mdx/plan-body.ts` reads back to the same tree, and the address of every paragraph in it, so
 * that each fact can point to the clause that states it.
 */
import { distinctId, markerPattern, markerSlug } from '../../plan/clause.ts';
import type { Paragraph } from '../document.ts';
import type { Child, Node, Outline } from '../outline.ts';
import { flattenOdd, settle } from './flat.ts';
import { escapeCell, escapeInline, escapeLine } from './escape.ts';

export interface Body {
  lines: string[];
  /** Paragraph → address of its clause or block. */
  ids: Map<Paragraph, string>;
}

interface Writing extends Body {
  taken: Set<string>;
  /** Given once all headings have theirs. */
  pending: (() => void)[];
  /** Paragraphs that stand in <Closing> instead. */
  closing: ReadonlySet<Paragraph>;
  lowest: number;
  /** An editor's notes on a paragraph; they stand at the end of its clause. */
  notes: ReadonlyMap<Paragraph, readonly string[]>;
}

export function writeBody(
  preamble: readonly Paragraph[],
  outline: Outline,
  closing: ReadonlySet<Paragraph>,
  notes: ReadonlyMap<Paragraph, readonly string[]> = new Map(),
): Body {
  const lowest = Math.min(...outline.nodes.map((n) => n.level), 9);
  const out: Writing = { lines: [], ids: new Map(), taken: new Set(), pending: [], closing, lowest, notes };
  const roots = settle(flattenOdd(outline.loose, isOdd));
  const opening = [...preamble, ...roots.flatMap((c) => (c.kind !== 'node' && !closing.has(c.paragraph) ? [c.paragraph] : []))];
  for (const p of opening) {
    out.lines.push(...blockLines(p, p.text, ''), '');
    out.ids.set(p, 'mo-dau');
  }
  out.lines.push(...noteLines(opening, notes));
  for (const root of roots) if (root.kind === 'node') writeNode(out, root.node, null);
  for (const give of out.pending) give();
  return { lines: out.lines, ids: out.ids };
}

/** A marker that the site's headings do not know ("a.") is written as words at the start of its paragraph. */
const isOdd = ({ node }: Child & { kind: 'node' }) => markerPattern.exec(`${node.marker} ${node.title ?? ''}`.trim())?.[1] !== node.marker;

function writeNode(out: Writing, node: Node, parent: string | null): void {
  const depth = Math.min(node.level - out.lowest + 2, 6);
  const id = distinctId([parent, markerSlug(node.marker)].filter(Boolean).join('-'), out.taken);
  out.ids.set(node.paragraph, id);
  const marker = escapeInline(node.marker);
  const title = node.title === null ? '' : titleText(node);
  out.lines.push(`${'#'.repeat(depth)} ${marker}${title ? ` ${escapeInline(title)}` : ''}`, '');
  const blocks = settle(flattenOdd(node.children, isOdd)).filter((c) => !(c.kind !== 'node' && out.closing.has(c.paragraph)));
  const childNodes = blocks.flatMap((c) => (c.kind === 'node' ? [c.node] : []));
  const asItems =
    childNodes.length > 0 &&
    childNodes.every((n) => n.scheme === 'letter' && n.kind === 'item' && n.children.every((c) => c.kind !== 'node' && !c.paragraph.table));
  const own = node.text !== '' && (node.kind === 'item' || node.runIn) ? node.text : null;
  // As in mdx/plan-body.ts: beside printed numbers, unmarked blocks are counted as d1, d2 …
  const hasNumbers = blocks.some((c) => c.kind !== 'node' && c.kind !== 'text' && /^\d/.test(slugOfItem(c.text) ?? ''));
  const place: Place = { parent: () => id, prefix: (childNodes.length > 0 && !asItems) || hasNumbers ? 'd' : '', ordinal: 0 };
  if (own !== null) {
    out.lines.push(escapeLine(own), '');
    place.ordinal++;
    out.pending.push(() => void distinctId(`${id}-${place.prefix}1`, out.taken));
  }
  writeBlocks(out, blocks, place, asItems);
  const within = blocks.flatMap((c) => (c.kind === 'node' ? (asItems ? [c.node.paragraph] : []) : [c.paragraph]));
  out.lines.push(...noteLines([node.paragraph, ...within], out.notes));
  for (const n of asItems ? [] : childNodes) writeNode(out, n, id);
}

/** Notes on these paragraphs, as an author would write them. */
export function noteLines(paragraphs: readonly Paragraph[], notes: ReadonlyMap<Paragraph, readonly string[]>): string[] {
  return paragraphs.flatMap((p) => notes.get(p) ?? []).flatMap((note) => ['<EditorNote>', '', escapeLine(note), '', '</EditorNote>', '']);
}

/** The title with the mark that ended it in print: words and marks stay as they were. */
function titleText({ paragraph, markerLength, textAt, runIn }: Node): string {
  return paragraph.text.slice(markerLength, runIn ? textAt : undefined).trim();
}

interface Place {
  parent: () => string;
  prefix: string;
  /** Unnumbered blocks so far. */
  ordinal: number;
}

/** Addresses of blocks are given after those of all headings, as the reader of the page does it. */
function address(out: Writing, p: Paragraph, place: Place, slug: string | null): () => string {
  const own = slug ?? `${place.prefix}${++place.ordinal}`;
  const given = { id: '' };
  out.pending.push(() => {
    given.id = distinctId(`${place.parent()}-${own}`, out.taken);
    out.ids.set(p, given.id);
  });
  return () => given.id;
}

/** Unnumbered blocks of a clause in order; "+" and what follows an a) item nest below it. */
function writeBlocks(out: Writing, blocks: readonly Child[], place: Place, asItems: boolean): void {
  let open: Place | null = null;
  for (const block of blocks) {
    if (block.kind === 'node') {
      if (asItems) writeItem(out, block.node, place);
      open = null;
    } else if (block.kind === 'plus' && open) {
      out.lines.push(`  - ${escapeLine(block.text)}`, '');
      address(out, block.paragraph, open, slugOfItem(block.text));
    } else {
      const isItem = block.kind !== 'text';
      out.lines.push(...blockLines(block.paragraph, block.text, isItem ? '- ' : ''), '');
      const id = address(out, block.paragraph, place, isItem ? slugOfItem(block.text) : null);
      open = isItem ? { parent: id, prefix: '', ordinal: 0 } : null;
    }
  }
}

/** A dash whose words start with a number of their own ("- 1. …") is read back with that number as its address. */
function slugOfItem(text: string): string | null {
  const marker = markerPattern.exec(text)?.[1];
  return marker ? markerSlug(marker) : null;
}

/** "- a) words" with its dashes below it. */
function writeItem(out: Writing, node: Node, place: Place): void {
  const words = `${node.marker} ${node.text}`;
  out.lines.push(`- ${escapeInline(words)}`, '');
  const id = address(out, node.paragraph, place, slugOfItem(words));
  const below: Place = { parent: id, prefix: '', ordinal: 0 };
  let hasItems = false;
  for (const c of node.children) {
    if (c.kind === 'node' || out.closing.has(c.paragraph)) continue;
    const isOwn = c.kind === 'text' && !hasItems;
    out.lines.push(isOwn ? `  ${escapeLine(c.text)}` : `  - ${escapeLine(c.text)}`, '');
    if (isOwn) out.pending.push(() => void out.ids.set(c.paragraph, id()));
    else {
      address(out, c.paragraph, below, slugOfItem(c.text));
      hasItems = true;
    }
  }
}

/** A paragraph, a list item or a table as lines of Markdown. */
export function blockLines(p: Paragraph, text: string, lead: string): string[] {
  if (!p.table) return [`${lead}${escapeLine(text)}`];
  const width = Math.max(...p.table.map((row) => row.length), 1);
  const row = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, i) => escapeCell(cells[i] ?? '')).join(' | ')} |`;
  const [head = [], ...rest] = p.table;
  return [row(head), `|${' --- |'.repeat(width)}`, ...rest.map(row)];
}
