/** Who has to do what: sections under "Tổ chức thực hiện" that name bodies, and the tasks below each. */
import { isBold, lineOf, type Paragraph } from '../document.ts';
import { isRequest, leadingBodies, splitBodies, startsWithBody } from '../organisation.ts';
import type { Child, Node } from '../outline.ts';
import { chainOf, type DocumentView } from './value.ts';

export interface Task {
  text: string;
  lines: number[];
  subtasks: { text: string; lines: number[] }[];
}

export interface AgencySection {
  node: Node;
  line: number;
  marker: string;
  heading: string;
  agencies: string[];
  requested: boolean;
  tasks: Task[];
  subtaskCount: number;
}

const organising = /tổ chức thực hiện|tổ chức, thực hiện|phân công|trách nhiệm|tổ chức triển khai|nhiệm vụ của các|đơn vị thực hiện/iu;
/** Words that close a plan and belong to no body. */
export const closingWords =
  /^(?:\(?Trên đây là|Trong quá trình|Quá trình|Yêu cầu (?:các|Thủ trưởng)|Đề nghị các (?:cơ quan|sở|đơn vị)[^:]*$|Kế hoạch này (?:được|có|thay)|Căn cứ (?:Kế hoạch|nội dung) này|Nhận được Kế hoạch)/u;
/** A heading that is a whole sentence asks everybody and names no section. */
const sentence =
  /\s(?:triển khai|thực hiện|chủ động|phối hợp|nghiêm túc|căn cứ|báo cáo|xây dựng|tổ chức thực hiện|yêu cầu|chịu trách nhiệm|tăng cường)\s/u;

export function readAgencySections(view: DocumentView): AgencySection[] {
  const nodes = view.outline.nodes;
  return nodes.flatMap((node, i) => {
    if (node.kind !== 'heading' || !isBelowOrganising(node)) return [];
    const title = cleanTitle(node.title ?? '');
    const agencies = splitBodies(title);
    if (agencies.length === 0 || isSentence(node, title) || nodes.some((n) => n.parent === node && isBodyHeading(n))) return [];
    const isLast = !nodes.slice(i + 1).some((n) => n.level <= node.level);
    return [sectionOf(node, agencies, isLast)];
  });
}

function isBelowOrganising(node: Node): boolean {
  return chainOf(node.parent).some(
    (above) => above.kind === 'heading' && organising.test(above.title ?? '') && !startsWithBody(above.title ?? ''),
  );
}

const isBodyHeading = (n: Node) => n.kind === 'heading' && startsWithBody(cleanTitle(n.title ?? ''));
const cleanTitle = (title: string) =>
  title
    .replace(/^(?:Đề nghị|Giao|Trách nhiệm của|Nhiệm vụ của)\s+/iu, '')
    .replace(/\s+(?:chủ trì|có trách nhiệm|chịu trách nhiệm|thực hiện)\s*:?$/iu, '')
    .trim();
const isSentence = (node: Node, title: string) =>
  !node.runIn && sentence.test(` ${title.replace(/\([^()]*\)/g, '')} `) && /[.;]$|\s(?:này|sau)\s*[.:;]?$/.test(node.paragraph.text);

function sectionOf(node: Node, named: string[], isLast: boolean): AgencySection {
  const tasks: Task[] = [];
  if (node.runIn) tasks.push(taskOf(node.text, node.paragraph));
  for (const child of node.children) {
    if (child.kind === 'text' && isLast && closingWords.test(child.text)) break;
    addChild(tasks, child);
  }
  const first = tasks[0]?.text ?? '';
  const isGroup = named.length === 1 && /^các\s/u.test(named[0] ?? '');
  const listed = isGroup ? leadingBodies(first, headOfGroup(named[0] ?? '')) : [];
  return {
    node,
    line: node.line,
    marker: node.marker,
    heading: node.title ?? '',
    agencies: listed.length > 1 ? listed : named,
    requested: isRequest(node.title ?? ''),
    tasks,
    subtaskCount: tasks.reduce((sum, task) => sum + task.subtasks.length, 0),
  };
}

/** "các sở, ngành" lists fields of Sở; "các phòng, ban" fields of Phòng. */
function headOfGroup(name: string): string {
  const word = /^các\s+(sở|phòng|ban)/iu.exec(name)?.[1] ?? '';
  return word ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : '';
}

function taskOf(text: string, p: Paragraph): Task {
  return { text: text.trim(), lines: p.pieces.map((piece) => piece.line), subtasks: [] };
}

function addChild(tasks: Task[], child: Child): void {
  const last = tasks.at(-1);
  if (child.kind === 'plus' && last) {
    last.subtasks.push({ text: child.text, lines: [lineOf(child.paragraph)] });
  } else if (child.kind === 'node') {
    const task = taskOf(
      child.node.title && child.node.runIn ? `${child.node.title}: ${child.node.text}` : child.node.text,
      child.node.paragraph,
    );
    tasks.push(task);
    for (const below of child.node.children) if (below.kind === 'node' || !closingWords.test(below.text)) addBelow(task, below);
  } else if (!(child.kind === 'text' && isBold(child.paragraph) && child.text.length < 4)) tasks.push(taskOf(child.text, child.paragraph));
}

function addBelow(task: Task, below: Child): void {
  if (below.kind !== 'node' && below.kind !== 'text') task.subtasks.push({ text: below.text, lines: [lineOf(below.paragraph)] });
  else if (below.kind !== 'node') task.text += `\n${below.text}`;
  else task.subtasks.push({ text: below.node.paragraph.text, lines: [below.node.line] });
}
