/**
 * Prose pages and the text of a month: restricted MDX → parts, each either ready HTML or a component for the page to
 * render with Astro. No code of an author is ever run.
 */
import { slugOf } from '../text/fold.ts';
import type { Fault } from '../text/fault.ts';
import { escapeHtml, inlineHtml, textOf } from './inline.ts';
import { tableHtml } from './table.ts';
import { linksOf, parseRestricted, type AllowList, type InternalLink, type Node } from './parse.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** What an author of prose may use besides Markdown. */
export const proseComponents = {
  Calls: ['situation'],
  Call: ['id'],
  Steps: [],
  Note: [],
  Picture: ['name', 'alt'],
} as const satisfies AllowList;

export type ProsePart =
  | { kind: 'html'; html: string }
  | { kind: 'component'; name: keyof typeof proseComponents; attributes: Record<string, string>; line: number; parts: ProsePart[] };

type ProseComponent = ProsePart & { kind: 'component' };

/** The first component of a name among the parts of a file; undefined where there is none. */
export const componentIn = (parts: readonly ProsePart[], name: ProseComponent['name']): ProseComponent | undefined =>
  parts.find((part): part is ProseComponent => part.kind === 'component' && part.name === name);

export interface Prose {
  parts: ProsePart[];
  /** Every internal address that the text links to. */
  links: InternalLink[];
  sentences: Sentence[];
  faults: Fault[];
}

export function parseProse(source: string, file: string): Prose {
  const { tree, faults } = parseRestricted(source, file, proseComponents);
  return {
    parts: partsOf(tree.children ?? []),
    links: linksOf(tree),
    sentences: sentencesOf(tree),
    faults: [...faults, ...equalHeadings(tree, file)],
  };
}

/** Two headings of the same words would share one address. */
function equalHeadings(tree: Node, file: string): Fault[] {
  const seen = new Set<string>();
  return (tree.children ?? [])
    .filter((node) => node.type === 'heading')
    .flatMap((node) => {
      const text = textOf(node).trim();
      const isRepeated = seen.has(slugOf(text));
      seen.add(slugOf(text));
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      return isRepeated
        ? [{ file, line, column, message: `Tiêu đề “${text}” đã có ở trên. Hãy viết khác đi, vì địa chỉ của đoạn lấy từ tiêu đề.` }]
        : [];
    });
}

function partsOf(nodes: readonly Node[]): ProsePart[] {
  const parts: ProsePart[] = [];
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    if (node.type === 'mdxJsxFlowElement') {
      const attributes = Object.fromEntries((node.attributes ?? []).map((a) => [a.name ?? '', String(a.value ?? '')]));
      const name = node.name as keyof typeof proseComponents;
      parts.push({ kind: 'component', name, attributes, line: node.position?.start.line ?? 1, parts: partsOf(node.children ?? []) });
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
  if (node.type === 'table') return `<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng">${tableHtml(node)}</div>`;
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
