/**
 * Prose pages and the text of a month: restricted MDX → parts, each either ready HTML or a component for the page to
 * render with Astro. No code of an author is ever run.
 */
import { slugOf } from '../text/fold.ts';
import type { Fault } from '../text/fault.ts';
import { escapeHtml, inlineHtml, textOf } from './inline.ts';
import { parseRestricted, type AllowList, type Node } from './parse.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** What an author of prose may use besides Markdown. */
export const proseComponents = { Calls: ['situation'], Call: ['id'], Steps: [], Note: [] } as const satisfies AllowList;

export type ProsePart =
  | { kind: 'html'; html: string }
  | { kind: 'component'; name: keyof typeof proseComponents; attributes: Record<string, string>; parts: ProsePart[] };

export interface Prose {
  parts: ProsePart[];
  /** Every internal address that the text links to. */
  links: { url: string; line: number; column: number }[];
  sentences: Sentence[];
  faults: Fault[];
}

export function parseProse(source: string, file: string): Prose {
  const { tree, faults } = parseRestricted(source, file, proseComponents);
  return { parts: partsOf(tree.children ?? []), links: linksOf(tree), sentences: sentencesOf(tree), faults };
}

function partsOf(nodes: readonly Node[]): ProsePart[] {
  const parts: ProsePart[] = [];
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    if (node.type === 'mdxJsxFlowElement') {
      const attributes = Object.fromEntries((node.attributes ?? []).map((a) => [a.name ?? '', String(a.value ?? '')]));
      parts.push({ kind: 'component', name: node.name as keyof typeof proseComponents, attributes, parts: partsOf(node.children ?? []) });
      continue;
    }
    const last = parts.at(-1);
    const html = blockHtml(node);
    if (last?.kind === 'html') last.html += html;
    else parts.push({ kind: 'html', html });
  }
  return parts;
}

const blockTags: Record<string, string> = { paragraph: 'p', blockquote: 'blockquote', listItem: 'li' };

function blockHtml(node: Node): string {
  const children = node.children ?? [];
  if (node.type === 'paragraph') return `<p>${inlineHtml(children)}</p>`;
  if (node.type === 'heading') return headingHtml(node);
  if (node.type === 'table') return tableHtml(node);
  if (node.type === 'list') {
    const tag = node.ordered ? 'ol' : 'ul';
    return `<${tag}>${children.map(itemHtml).join('')}</${tag}>`;
  }
  const tag = blockTags[node.type];
  return tag ? `<${tag}>${children.map(blockHtml).join('')}</${tag}>` : '';
}

function headingHtml(node: Node): string {
  const text = textOf(node).trim();
  const level = Math.min(Math.max(node.depth ?? 2, 2), 4);
  return `<h${level} id="${escapeHtml(slugOf(text))}">${inlineHtml(node.children ?? [])}</h${level}>`;
}

/** An item of one paragraph needs no <p> of its own. */
function itemHtml(node: Node): string {
  return `<li>${(node.children ?? []).map((child) => (child.type === 'paragraph' ? inlineHtml(child.children ?? []) : blockHtml(child))).join('')}</li>`;
}

function tableHtml(node: Node): string {
  const rows = (node.children ?? []).map((row) => row.children ?? []);
  const row = (cells: readonly Node[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell.children ?? [])}</${tag}>`).join('')}</tr>`;
  return `<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng"><table><thead>${row(rows[0] ?? [], 'th')}</thead><tbody>${rows
    .slice(1)
    .map((r) => row(r, 'td'))
    .join('')}</tbody></table></div>`;
}

function linksOf(node: Node): Prose['links'] {
  const own =
    node.type === 'link' && node.url?.startsWith('/')
      ? [{ url: node.url, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }]
      : [];
  return [...own, ...(node.children ?? []).flatMap(linksOf)];
}
