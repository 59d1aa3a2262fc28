/** What every recogniser works on and gives back. */
import type { Paragraph } from '../document.ts';
import type { Child, Node, Outline } from '../outline.ts';
import type { DocumentParts } from '../split.ts';

/** How far a value may be trusted. A value without a line in the source may not be written. */
export type Certainty = 'sure' | 'check' | 'missing';

export interface DocumentView {
  parts: DocumentParts;
  outline: Outline;
  /** Preamble and body in order. */
  text: Paragraph[];
  /** Every paragraph of the document in order. */
  all: Paragraph[];
}

/** The years that a text names: "giai đoạn 2021 - 2025" → [2021, 2025]. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d/])(?:19|20)\d{2}(?![\d/])/g)].map((m) => Number(m[0]));
}

/** Headings above a node, nearest first, itself included. */
export function chainOf(node: Node | null): Node[] {
  return node ? [node, ...chainOf(node.parent)] : [];
}

/** Sentences with their offsets; a full stop inside a number or an abbreviation ends none. */
export function sentencesOf(text: string): { at: number; text: string }[] {
  const found: { at: number; text: string }[] = [];
  let at = 0;
  for (const match of text.matchAll(/(?<!\b(?:TP|Tp|TT|ThS|TS|PGS|GS|Q|P|V))[.!?]["”)]?\s+(?=["“(]?[\p{Lu}\d-])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    found.push({ at, text: text.slice(at, end) });
    at = match.index + match[0].length;
  }
  found.push({ at, text: text.slice(at) });
  return found;
}

/** The node that owns a paragraph, or null before the first one. */
export function ownerOf(outline: Outline, p: Paragraph): Node | null {
  return outline.nodes.find((n) => n.paragraph === p || n.children.some((c) => c.kind !== 'node' && c.paragraph === p)) ?? null;
}

export const nodesOf = (children: readonly Child[]) => children.flatMap((c) => (c.kind === 'node' ? [c.node] : []));
