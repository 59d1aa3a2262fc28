/** Targets under the plan's own objectives: one entry per indicator, with its values as printed. */
import { lineOf, type Paragraph } from '../document.ts';
import type { Node } from '../outline.ts';
import { chainOf, ownerOf, type DocumentView } from './value.ts';
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
  return view.parts.body.flatMap((p) => {
    if (p.table) return [];
    const owner = ownerOf(view.outline, p);
    const target = targetOf(p, owner, owner?.paragraph === p);
    return target ? [target] : [];
  });
}

function targetOf(p: Paragraph, owner: Node | null, isNode: boolean): Target | null {
  const above = chainOf(isNode ? (owner?.parent ?? null) : owner);
  const titles = above.map((n) => n.title ?? '');
  const labelled = label.exec(p.text);
  if (titles.some((t) => others.test(t) && !ownGoals.test(t)) || titles.some((t) => general.test(t))) return null;
  if (!titles.some((t) => ownGoals.test(t)) || (isNode && owner?.kind === 'heading' && !labelled && !owner.runIn)) return null;
  const words = p.text.slice(labelled?.[0].length ?? 0);
  if (isNode && general.test(p.text)) return null;
  const values = valuesIn(isNode && owner && !labelled ? owner.text : words);
  if (values.length === 0 && !labelled) return null;
  const [first, second] = [labelled?.[1], labelled?.[2]].map((n) => (n ? Number(n) : null));
  return {
    paragraph: p,
    line: lineOf(p),
    objective: second ? (first ?? null) : objectiveOf(titles),
    indicator: second ?? first ?? null,
    text: words.trim(),
    values,
    ...yearsOf(words, titles),
    direction: directionOf(words, values),
  };
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
