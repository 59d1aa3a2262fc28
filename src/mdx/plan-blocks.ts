/** Blocks of a plan's clause: paragraphs, items with their printed markers, tables, editor's notes. */
import { markerPattern, type Block } from '../plan/clause.ts';
import { inlineHtml, textOf } from './inline.ts';
import type { Node } from './parse.ts';
import { tableHtml, tableRows } from './table.ts';

/** Splits the printed marker off the first words: ["a)", nodes after it]. */
export function takeMarker(nodes: readonly Node[]): [string | null, Node[]] {
  const [first, ...rest] = nodes;
  const match = first?.type === 'text' ? markerPattern.exec(first.value ?? '') : null;
  if (!first || !match) return [null, [...nodes]];
  return [match[1] ?? null, [{ ...first, value: (first.value ?? '').slice(match[0].length) }, ...rest]];
}

/** The blocks that a node of the body gives: one for a paragraph, a table or a note, one per item for a list. */
export function blocksOf(node: Node, source: string): Block[] {
  if (node.type === 'list') return (node.children ?? []).map((item) => itemBlock(item, node.ordered === true, source));
  if (node.type === 'table') return [tableBlock(node)];
  if (node.name === 'EditorNote') return [noteBlock(node)];
  if (node.type === 'blockquote') return (node.children ?? []).flatMap((child) => blocksOf(child, source));
  return [{ ...emptyBlock(node, 'paragraph'), text: textOf(node).trim(), html: inlineHtml(node.children ?? []) }];
}

function emptyBlock(node: Node, kind: Block['kind']): Block {
  return { kind, id: null, marker: null, line: node.position?.start.line ?? 1, text: '', html: '', rows: [], items: [] };
}

function tableBlock(node: Node): Block {
  const rows = tableRows(node);
  return { ...emptyBlock(node, 'table'), rows, text: rows.flat().join(' '), html: tableHtml(node) };
}

function noteBlock(node: Node): Block {
  const paragraphs = node.children ?? [];
  return {
    ...emptyBlock(node, 'note'),
    text: paragraphs.map(textOf).join(' ').trim(),
    html: paragraphs.map((p) => `<p>${inlineHtml(p.children ?? [])}</p>`).join(''),
  };
}

/** A list item: its first paragraphs are its words; lists and notes inside become sub-items. */
function itemBlock(node: Node, ordered: boolean, source: string): Block {
  const children = node.children ?? [];
  const paragraphs = children.filter((child) => child.type === 'paragraph');
  const [lettered, first] = takeMarker(paragraphs[0]?.children ?? []);
  const marker = ordered ? printedNumber(node, source) : lettered;
  const inline = [ordered ? (paragraphs[0]?.children ?? []) : first, ...paragraphs.slice(1).map((p) => p.children ?? [])];
  return {
    ...emptyBlock(node, 'item'),
    marker,
    text: inline.map((nodes) => nodes.map(textOf).join('').trim()).join(' '),
    html: inline.map((nodes) => inlineHtml(nodes).trim()).join('<br>'),
    items: children.filter((child) => child.type !== 'paragraph').flatMap((child) => blocksOf(child, source)),
  };
}

/** The number as the author wrote it, which keeps gaps that Markdown would renumber. */
function printedNumber(node: Node, source: string): string | null {
  const start = node.position?.start.offset ?? 0;
  const digits = /^\s*(\d+[.)])/.exec(source.slice(start, start + 12));
  return digits?.[1] ?? null;
}
