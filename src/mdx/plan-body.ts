/** The body of a plan: restricted MDX → a tree of clauses with permanent addresses. */
import { distinctId, markerPattern, markerSlug, type Block, type Clause } from '../plan/clause.ts';
import type { Fault } from '../text/fault.ts';
import { inlineHtml, textOf } from './inline.ts';
import { parseRestricted, type AllowList, type Node } from './parse.ts';

/** What a plan's author may use besides Markdown. */
export const planComponents = { EditorNote: [], Submission: [], Closing: [] } as const satisfies AllowList;

const namedParts: Record<string, { id: string; title: string }> = {
  Submission: { id: 'to-trinh', title: 'Tờ trình kèm theo' },
  Closing: { id: 'ket', title: 'Lời kết của văn bản' },
};

/** Parses the body. `source` is the whole file, so that lines are the file's lines; the front matter is skipped. */
export function parsePlanBody(source: string, file: string): { clauses: Clause[]; faults: Fault[] } {
  const { tree, faults } = parseRestricted(source, file, planComponents);
  const clauses: Clause[] = [];
  const open: Clause[] = [];
  // An official edition keeps what was printed, a repeated number too; in our own editions that is a slip to mend.
  const taken = /^edition:\s*official\s*$/m.test(source) ? new Set<string>() : null;
  for (const node of tree.children ?? []) {
    if (node.type === 'yaml') continue;
    const part = namedParts[node.name ?? ''];
    if (part) {
      open.length = 0;
      clauses.push(namedClause(part, node));
    } else if (node.type === 'heading') {
      openClause(node, { file, clauses, open, faults, taken });
    } else {
      const clause = open.at(-1) ?? openingClause(clauses, node);
      clause.blocks.push(...blocksOf(node, source));
    }
  }
  number(clauses, taken);
  return { clauses, faults: [...faults, ...repeatedIds(clauses, file)] };
}

function newClause(id: string, title: string, level: number, line: number): Clause {
  return { id, marker: null, title, titleHtml: '', level, line, blocks: [], children: [] };
}

function namedClause({ id, title }: { id: string; title: string }, node: Node): Clause {
  const clause = newClause(id, title, 2, node.position?.start.line ?? 1);
  clause.blocks = (node.children ?? []).flatMap((child) => blocksOf(child, ''));
  return clause;
}

/** Text before the first heading belongs to the opening of the document. */
function openingClause(clauses: Clause[], node: Node): Clause {
  const found = clauses.find((clause) => clause.id === 'mo-dau');
  if (found) return found;
  const opening = newClause('mo-dau', 'Mở đầu', 2, node.position?.start.line ?? 1);
  clauses.push(opening);
  return opening;
}

interface Reading {
  file: string;
  clauses: Clause[];
  open: Clause[];
  faults: Fault[];
  /** Addresses given so far, where a repeated number gets one of its own. */
  taken: Set<string> | null;
}

function openClause(node: Node, { file, clauses, open, faults, taken }: Reading): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const [marker, rest] = takeMarker(node.children ?? []);
  if (!marker) {
    faults.push({
      file,
      line,
      column,
      message:
        'Tiêu đề phải bắt đầu bằng số mục của văn bản, ví dụ “## I. Mục đích” hoặc “#### a) Nội dung”. Địa chỉ của mục lấy từ số này.',
    });
    return;
  }
  const level = node.depth ?? 2;
  while (open.length && (open.at(-1)?.level ?? 0) >= level) open.pop();
  const parent = open.at(-1);
  const id = [parent?.id, markerSlug(marker)].filter(Boolean).join('-');
  const clause = newClause(taken ? distinctId(id, taken) : id, rest.map(textOf).join('').trim(), level, line);
  clause.marker = marker;
  clause.titleHtml = inlineHtml(rest).trim();
  (parent?.children ?? clauses).push(clause);
  open.push(clause);
}

/** Splits the printed marker off the first words: ["a)", nodes after it]. */
function takeMarker(nodes: readonly Node[]): [string | null, Node[]] {
  const [first, ...rest] = nodes;
  const match = first?.type === 'text' ? markerPattern.exec(first.value ?? '') : null;
  if (!first || !match) return [null, [...nodes]];
  return [match[1] ?? null, [{ ...first, value: (first.value ?? '').slice(match[0].length) }, ...rest]];
}

function blocksOf(node: Node, source: string): Block[] {
  if (node.type === 'list') return (node.children ?? []).map((item) => itemBlock(item, node.ordered === true, source));
  if (node.type === 'table') return [{ kind: 'table', id: null, marker: null, text: tableText(node), html: tableHtml(node), items: [] }];
  if (node.name === 'EditorNote') return [noteBlock(node)];
  if (node.type === 'blockquote') return (node.children ?? []).flatMap((child) => blocksOf(child, source));
  return [{ kind: 'paragraph', id: null, marker: null, text: textOf(node).trim(), html: inlineHtml(node.children ?? []), items: [] }];
}

function noteBlock(node: Node): Block {
  const paragraphs = node.children ?? [];
  return {
    kind: 'note',
    id: null,
    marker: null,
    items: [],
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
    kind: 'item',
    id: null,
    marker,
    text: inline.map((nodes) => nodes.map(textOf).join('').trim()).join(' '),
    html: inline.map((nodes) => inlineHtml(nodes).trim()).join('<br>'),
    items: children.filter((child) => child.type !== 'paragraph').flatMap((child) => blocksOf(child, source)),
  };
}

/** The number as the author wrote it, which keeps gaps that Markdown would renumber. */
function printedNumber(node: Node, source: string): string | null {
  const start = node.position?.start.offset ?? 0;
  const digits = /^\s*(\d+)[.)]/.exec(source.slice(start, start + 12));
  return digits ? `${digits[1]}.` : null;
}

const rowsOf = (table: Node) => (table.children ?? []).map((row) => row.children ?? []);

function tableText(table: Node): string {
  return rowsOf(table)
    .map((cells) => cells.map((cell) => textOf(cell).trim()).join(' · '))
    .join('\n');
}

function tableHtml(table: Node): string {
  const [head = [], ...body] = rowsOf(table);
  const row = (cells: Node[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell.children ?? [])}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

/** Gives every block its address: its printed marker, or its place among the unmarked blocks of its clause. */
function number(clauses: Clause[], taken: Set<string> | null): void {
  for (const clause of clauses) {
    numberBlocks(clause.blocks, clause.id, clause.children.length > 0 ? 'd' : '', taken);
    number(clause.children, taken);
  }
}

function numberBlocks(blocks: Block[], parent: string, prefix: string, taken: Set<string> | null): void {
  let ordinal = 0;
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    const id = `${parent}-${block.marker ? markerSlug(block.marker) : `${prefix}${++ordinal}`}`;
    block.id = taken ? distinctId(id, taken) : id;
    numberBlocks(block.items, block.id, '', taken);
  }
}

function repeatedIds(clauses: readonly Clause[], file: string): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const visit = (id: string, line: number) => {
    if (seen.has(id))
      faults.push({
        file,
        line,
        column: 1,
        message: `Hai phần có cùng địa chỉ #${id}. Hãy xem lại số mục; nếu văn bản in trùng số, ghi số đúng và nói rõ trong <EditorNote>.`,
      });
    seen.add(id);
  };
  const visitBlocks = (blocks: readonly Block[], line: number) => {
    for (const block of blocks) {
      if (block.id) visit(block.id, line);
      visitBlocks(block.items, line);
    }
  };
  const walk = (list: readonly Clause[]) => {
    for (const clause of list) {
      visit(clause.id, clause.line);
      visitBlocks(clause.blocks, clause.line);
      walk(clause.children);
    }
  };
  walk(clauses);
  return faults;
}
