/** Targets under the plan's own objectives: one entry per indicator, with its values as printed. */
import { lineOf, type Paragraph } from '../document.ts';
import type { Node } from '../outline.ts';
import { chainOf, ownerOf, type DocumentView } from './value.ts';
import { reportTable, targetRows } from './target-tables.ts';
import { valuesIn, type TargetValue } from './target-values.ts';

export interface Target {
  paragraph: Paragraph;
  line: number;
  objective: number | null;
  indicator: number | null;
  text: string;
  values: TargetValue[];
  deadline: string | null;
  start: string | null;
  direction: 'reach' | 'increase' | 'decrease' | 'qualitative';
}

const label = /^(?:[-–+•*]\s*)?(?:[a-zđ][.)]\s*|\d+(?:\.\d+)*[.)]?\s+)?(?:Chỉ tiêu)(?:\s+(\d{1,2})(?:\.(\d{1,2}))?)?\s*[:.]/iu;
/** Headings whose items are targets; a heading on solutions, tasks or reports is not one. */
const ownGoals =
  /^(?:Các\s+|Một số\s+)?(?:mục tiêu|chỉ tiêu)|mục tiêu(?: và|,) chỉ tiêu|mục tiêu cụ thể|chỉ tiêu (?:cụ thể|chủ yếu|phấn đấu)/iu;
const others = /giải pháp|nhiệm vụ|tổ chức thực hiện|phân công|báo cáo|kinh phí|mục đích, yêu cầu/iu;
const general = /mục tiêu (?:chung|tổng quát)/iu;

export function readTargets(view: DocumentView): Target[] {
  const found = new Map<Paragraph, Target[]>();
  for (const p of view.parts.body) {
    const owner = ownerOf(view.outline, p);
    const target = p.table ? inTable(p, owner) : targetOf(p, owner, owner?.paragraph === p, false);
    if (target.length) found.set(p, target);
  }
  for (const p of wishes(view, found)) {
    const owner = ownerOf(view.outline, p);
    found.set(p, targetOf(p, owner, owner?.paragraph === p, true));
  }
  return view.parts.body.flatMap((p) => found.get(p) ?? []);
}

/** Bullets without a figure in a list of targets: under a heading on "chỉ tiêu", or where half of the list has figures. */
function wishes({ outline, parts }: DocumentView, found: ReadonlyMap<Paragraph, unknown>): Paragraph[] {
  const lists = new Map<Node | null, Paragraph[]>();
  for (const p of parts.body) {
    const owner = p.table ? null : ownerOf(outline, p);
    const isNode = owner?.paragraph === p;
    if (!owner || (isNode ? owner.kind !== 'item' : !owner.children.some((c) => c.kind === 'dash' && c.paragraph === p))) continue;
    const list = isNode ? owner.parent : owner;
    lists.set(list, [...(lists.get(list) ?? []), p]);
  }
  return [...lists].flatMap(([node, items]) => {
    const counted = items.filter((p) => found.has(p)).length;
    const title = chainOf(node).find((n) => ownGoals.test(n.title ?? ''))?.title ?? '';
    return counted > 0 && (/chỉ tiêu/iu.test(title) || counted * 2 >= items.length) ? items.filter((p) => !found.has(p)) : [];
  });
}

/** "1 Nữ trưởng bản người 2 4 6": a row of a table whose cells a PDF lost; what each figure means is not known. */
const lostRow = /\s[≥≤<>]?\d[\d.,]*%?\s+[≥≤<>]?\d[\d.,]*%?\s*$/u;

/** False under a heading on something else, or on the general aim. */
const mayHold = (titles: readonly string[]) =>
  !titles.some((t) => others.test(t) && !ownGoals.test(t)) && !titles.some((t) => general.test(t));

function inTable(p: Paragraph, owner: Node | null): Target[] {
  const titles = chainOf(owner).map((n) => n.title ?? '');
  if (!mayHold(titles) || titles.some((t) => reportTable.test(t))) return [];
  const isBelow = titles.some((t) => ownGoals.test(t));
  return targetRows(p, isBelow).map(({ line, objective, name, values, year }) => {
    const labelled = label.exec(name);
    const words = name.slice(labelled?.[0].length ?? 0).trim();
    const [first, second] = [labelled?.[1], labelled?.[2]].map((n) => (n ? Number(n) : null));
    const years = yearsOf(words, titles);
    return {
      paragraph: p,
      line,
      objective: second ? (first ?? null) : (objective ?? objectiveOf(titles)),
      indicator: second ?? first ?? null,
      text: words,
      values,
      deadline: years.start ? null : (year ?? years.deadline),
      start: years.start,
      direction: directionOf(words, values),
    };
  });
}

/** `isWish`: a bullet of a list of targets counts even without a figure. */
function targetOf(p: Paragraph, owner: Node | null, isNode: boolean, isWish: boolean): Target[] {
  const above = chainOf(isNode ? (owner?.parent ?? null) : owner);
  const titles = above.map((n) => n.title ?? '');
  const labelled = label.exec(p.text);
  if (!mayHold(titles) || lostRow.test(p.text)) return [];
  if (!titles.some((t) => ownGoals.test(t)) || (isNode && owner?.kind === 'heading' && !labelled && !owner.runIn)) return [];
  const words = p.text.slice(labelled?.[0].length ?? 0);
  if (isNode && general.test(p.text)) return [];
  const values = valuesIn(isNode && owner && !labelled ? owner.text : words);
  if (values.length === 0 && !labelled && !isWish) return [];
  const [first, second] = [labelled?.[1], labelled?.[2]].map((n) => (n ? Number(n) : null));
  return [
    {
      paragraph: p,
      line: lineOf(p),
      objective: second ? (first ?? null) : objectiveOf(titles),
      indicator: second ?? first ?? null,
      text: words.trim(),
      values,
      ...yearsOf(words, titles),
      direction: directionOf(words, values),
    },
  ];
}

function objectiveOf(titles: readonly string[]): number | null {
  for (const title of titles) {
    const match = /mục tiêu\s+(\d{1,2})(?!\d)/iu.exec(title);
    if (match) return Number(match[1]);
  }
  return null;
}

/** "đến năm 2025" in the sentence or the nearest heading; "từ năm 2025 trở đi" is a start, and then there is no deadline. */
function yearsOf(words: string, titles: readonly string[]): { deadline: string | null; start: string | null } {
  const start = /từ năm\s+((?:19|20)\d{2})\s+(?:trở đi|trở về sau)/iu.exec(words)?.[1] ?? null;
  if (start) return { deadline: null, start };
  for (const text of [words, ...titles]) {
    const year =
      [...text.matchAll(/(?:đến|vào|trong|hết|cuối)\s+(?:hết\s+|cuối\s+)?năm\s+((?:19|20)\d{2})/giu)].at(-1)?.[1] ??
      (text === words ? null : /năm\s+((?:19|20)\d{2})(?!\s*[-–])/iu.exec(text)?.[1]);
    if (year) return { deadline: year, start: null };
  }
  return { deadline: null, start: null };
}

function directionOf(words: string, values: readonly TargetValue[]): Target['direction'] {
  if (values.length === 0) return 'qualitative';
  const moved = values.find((v) => v.baseline !== null && v.baseline !== v.value);
  if (moved) return moved.value > (moved.baseline ?? 0) ? 'increase' : 'decrease';
  if (/(?<![\p{L}])(?:giảm|hạ|thu hẹp|rút ngắn)(?![\p{L}])(?! nghèo| thiểu| khoảng cách)/iu.test(words)) return 'decrease';
  return /(?<![\p{L}])tăng(?![\p{L}])(?! cường)/iu.test(words) ? 'increase' : 'reach';
}
