/** The body of a plan: restricted MDX → a tree of clauses with permanent addresses. */
import { distinctId, flatten, flattenBlocks, markerSlug, type Block, type Clause } from '../plan/clause.ts';
import type { Fault } from '../text/fault.ts';
import { belowFrontMatter } from './front-matter.ts';
import { inlineHtml, textOf } from './inline.ts';
import { linksOf, parseRestricted, type AllowList, type InternalLink, type Node } from './parse.ts';
import { blocksOf, takeMarker } from './plan-blocks.ts';

/** What a plan's author may use besides Markdown. */
export const planComponents = { EditorNote: [], Submission: [], Closing: [] } as const satisfies AllowList;

const namedParts: Record<string, { id: string; title: string }> = {
  Submission: { id: 'to-trinh', title: 'Tờ trình kèm theo' },
  Closing: { id: 'ket', title: 'Lời kết của văn bản' },
};

/** Parses the body. `source` is the whole file, so that lines are the file's lines; the front matter is skipped. */
export function parsePlanBody(source: string, file: string): { clauses: Clause[]; links: InternalLink[]; faults: Fault[] } {
  // A quarter of a plan is front matter, which the Markdown parser would read only to give it back.
  const body = belowFrontMatter(source);
  const { tree, faults } = parseRestricted(body, file, planComponents);
  const clauses: Clause[] = [];
  const open: Clause[] = [];
  // An official edition keeps what was printed, a repeated number too; in our own editions that is a slip to mend.
  const taken = /^edition:\s*official\s*$/m.test(source) ? new Set<string>() : null;
  for (const node of tree.children ?? []) {
    const part = namedParts[node.name ?? ''];
    if (part) {
      open.length = 0;
      clauses.push(namedClause(part, node, body));
    } else if (clauses.some((clause) => clause.id === namedParts['Closing']?.id)) {
      faults.push(afterClosing(node, file));
    } else if (node.type === 'heading') {
      openClause(node, { file, clauses, open, faults, taken });
    } else {
      const clause = open.at(-1) ?? openingClause(clauses, node);
      clause.blocks.push(...blocksOf(node, body));
    }
  }
  number(clauses, taken);
  return { clauses, links: linksOf(tree), faults: [...faults, ...repeatedIds(clauses, file)] };
}

function newClause(id: string, title: string, level: number, line: number): Clause {
  return { id, marker: null, title, titleHtml: '', level, line, blocks: [], children: [] };
}

function afterClosing(node: Node, file: string): Fault {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file, line, column, message: 'Sau <Closing> không được có gì nữa. Hãy chuyển đoạn này lên trên, hoặc vào trong <Closing>.' };
}

function namedClause({ id, title }: { id: string; title: string }, node: Node, source: string): Clause {
  const clause = newClause(id, title, 2, node.position?.start.line ?? 1);
  clause.blocks = (node.children ?? []).flatMap((child) => blocksOf(child, source));
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

/** Gives every block its address: its printed marker, or its place among the unmarked blocks of its clause. */
function number(clauses: Clause[], taken: Set<string> | null): void {
  for (const clause of clauses) {
    numberBlocks(clause.blocks, clause.id, clause.children.length > 0, taken);
    number(clause.children, taken);
  }
}

/** Where numbers are printed beside them, unmarked blocks are counted as d1, d2 … (đoạn), so that no two share an address. */
function numberBlocks(blocks: Block[], parent: string, hasNumberedChildren: boolean, taken: Set<string> | null): void {
  const prefix = hasNumberedChildren || blocks.some((block) => /^\d/.test(block.marker ?? '')) ? 'd' : '';
  let ordinal = 0;
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    const id = `${parent}-${block.marker ? markerSlug(block.marker) : `${prefix}${++ordinal}`}`;
    block.id = taken ? distinctId(id, taken) : id;
    numberBlocks(block.items, block.id, false, taken);
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
  for (const clause of flatten(clauses)) {
    visit(clause.id, clause.line);
    for (const block of flattenBlocks(clause.blocks)) if (block.id) visit(block.id, block.line);
  }
  return faults;
}
