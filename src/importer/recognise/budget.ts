/** Amounts of money in the plan's budget clauses, in whole đồng, with who pays; and the sources it names. */
import { lineAt, lineOf, type Paragraph } from '../document.ts';
import { startsWithBody } from '../organisation.ts';
import { chainOf, ownerOf, type DocumentView } from './value.ts';
import { toNumber } from './target-values.ts';

export interface Amount {
  paragraph: Paragraph;
  line: number;
  min: number | null;
  max: number | null;
  per: string | null;
  who: string | null;
}

export interface Budget {
  sectionLine: number | null;
  amounts: Amount[];
  sources: { text: string; line: number; paragraph: Paragraph }[];
}

const scales: Record<string, number> = { tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 };
const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const scale = String.raw`tỷ|tỉ|triệu|nghìn|ngàn`;
const money = new RegExp(
  String.raw`(?:(từ)\s+)?(?:(${number})\s*(${scale})?\s*(?:đồng)?\s*(?:-|–|đến)\s*)?(${number})\s*(${scale})?\s*(?:đồng|đ|VNĐ|VND)(?![\p{L}])(?:\s*/\s*([\p{L}]+(?:\/[\p{L}]+)?)|\s+(?:mỗi|một|hằng|hàng)\s+(năm|tháng|quý)(?![\p{L}]))?(\s+trở lên)?`,
  'giu',
);
const budgetTitle = /kinh phí|ngân sách|nguồn lực tài chính|dự toán/iu;

export function readBudget(view: DocumentView): Budget {
  const section = view.outline.nodes.find((n) => n.kind === 'heading' && budgetTitle.test(n.title ?? '') && !startsWithBody(n.title ?? ''));
  const amounts: Amount[] = [];
  const sources: Budget['sources'] = [];
  for (const p of view.parts.body) {
    const titles = chainOf(ownerOf(view.outline, p)).map((n) => n.title ?? '');
    const inSection = titles.some((t) => budgetTitle.test(t) && !startsWithBody(t));
    if (inSection || /kinh phí|dự toán|mức chi|hỗ trợ|trợ cấp|chi phí/iu.test(p.text)) amounts.push(...amountsIn(p));
    if (inSection) sources.push(...sourcesIn(p));
  }
  return { sectionLine: section ? lineOf(section.paragraph) : null, amounts, sources };
}

function amountsIn(p: Paragraph): Amount[] {
  const text = p.text.slice(0, 8000);
  return [...text.matchAll(money)].map((m) => {
    const [, from, low, lowScale, high = '', highScale, unitOf, each, upward] = m;
    const unit = scales[(highScale ?? '').toLowerCase()] ?? 1;
    const max = Math.round(toNumber(high) * unit);
    const min = low ? Math.round(toNumber(low) * (scales[(lowScale ?? highScale ?? '').toLowerCase()] ?? 1)) : max;
    const before = text.slice(Math.max(0, m.index - 20), m.index);
    const open = upward !== undefined || (!low && (from !== undefined || /(?:tối thiểu|ít nhất|trên|không dưới)\s*$/iu.test(before)));
    const capped = /(?:tối đa|không quá|dưới)\s*$/iu.test(before);
    return {
      paragraph: p,
      line: lineAt(p, m.index),
      min: capped ? null : min,
      max: open && !low ? null : max,
      per: unitOf ?? each ?? yearlyBefore(text, m.index),
      who: payerBefore(text, m.index),
    };
  });
}

/** "Hằng năm, UBND xã bố trí 15 triệu đồng": said of the whole sentence, unless it names a year. */
function yearlyBefore(text: string, at: number): string | null {
  const sentence =
    text
      .slice(0, at)
      .split(/[;.]\s/)
      .at(-1) ?? '';
  return /^[^\p{L}]*(?:[a-zđ]\)\s*)?(?:[Hh][aằ]ng|[Mm]ỗi) năm(?![\p{L}])/u.test(sentence) && !/\d{4}/.test(sentence) ? 'năm' : null;
}

/** "- Đối với UBND cấp xã 30 triệu …" → "UBND cấp xã"; null where no body or budget is named before the amount. */
function payerBefore(text: string, at: number): string | null {
  const clause =
    text
      .slice(0, at)
      .split(/[;.]\s/)
      .at(-1) ?? '';
  // "Mức chi: Sở A 450 triệu đồng; quỹ phúc lợi 150 triệu": the words nearest to the amount first, then those that open the clause.
  const parts = clause.split(/:\s+|,\s+(?:trong đó\s*:?\s*)?/u);
  return payerIn(parts.at(-1) ?? '') ?? payerIn(clause);
}

function payerIn(words: string): string | null {
  const lead = words
    .replace(/^[-–+•*\s]+|^(?:[a-zđ]\)|\d+[.)])\s*/gu, '')
    .replace(/^(?:Đối với|Cấp|Hỗ trợ)\s+(?=\p{L})/u, (w) => (/^Cấp/.test(w) ? w : ''));
  const name =
    lead
      .split(
        /\s+cấp$|\s*(?::|\(|,\s*(?:mức|chi|bố trí)|\s(?:chi|bố trí|mức|dành|từ|tối thiểu|ít nhất|hỗ trợ|khoảng|cân đối|được|là|phân bổ|cấp kinh phí|với|đóng góp|bảo đảm|đảm bảo|chịu|trích|tài trợ|ủng hộ|đối ứng|cùng)\s)/u,
      )[0]
      ?.trim() ?? '';
  if (name.length < 3 || name.length > 100) return null;
  return startsWithBody(name) || /^(?:Ngân sách|cơ quan|đơn vị|cấp\s|các\s|Nguồn|quỹ\s|tài chính\s)/iu.test(name) ? name : null;
}

function sourcesIn(p: Paragraph): Budget['sources'] {
  return p.text
    .split(/[;.]\s+|[;.]$/)
    .map((part) => part.replace(/^[-–+•*\s]+|^(?:[a-zđ]\)|\d+[.)])\s*/gu, '').trim())
    .filter((part) => part.length < 300 && /ngân sách|nguồn|viện trợ|tài trợ|xã hội hóa|huy động/iu.test(part) && !/đồng/.test(part))
    .map((text) => ({ text, line: lineOf(p), paragraph: p }));
}
