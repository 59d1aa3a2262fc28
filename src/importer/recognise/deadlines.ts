/** Dates by which a report or a plan must be in. The Action Month, dates of cited documents and milestones are none. */
import { lineAt, type Paragraph } from '../document.ts';
import { bodyAt } from '../organisation.ts';
import { chainOf, ownerOf, sentencesOf, yearsIn, type DocumentView } from './value.ts';
import { dayMonthSource, isoDate, monthDay } from './dates.ts';

export interface Deadline {
  paragraph: Paragraph;
  at: number;
  line: number;
  kind: 'report' | 'plan-due';
  date: string | null;
  recurring: string | null;
  comparator: 'before' | 'by' | 'on';
  what: string;
  to: string | null;
  via: string | null;
}

const lead = String.raw`(trước(?:\s+ngày)?|(?:chậm|muộn)\s+nhất\s+(?:là\s+|vào\s+|đến\s+|trước\s+)*(?:ngày)?|hạn cuối\s*:?\s*(?:ngày)?|không muộn hơn(?:\s+ngày)?|vào\s+ngày|(?<=báo cáo[^.;]{0,120})ngày)`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}])${lead}\s*${dayMonthSource}((?:(?:\s*\([^()\d]{0,30}\d{0,2}[^()\d]{0,30}\))?\s*(?:,|và|;)\s*(?:(?:trước|chậm nhất)\s+)?(?:ngày\s+)?\d{1,2}\s?(?:/|tháng)\s?\d{1,2}(?:\s?(?:/|năm)\s?(?:19|20)\d{2})?(?![\d/]))*)`,
  'giu',
);
const following = new RegExp(String.raw`${dayMonthSource}`, 'gu');
const reportWord = /báo cáo|số liệu|kết quả thực hiện|gửi\s+(?:\p{L}+\s+){0,2}kết quả/giu;
const planWord =
  /(?:xây dựng|ban hành|phê duyệt|lập|gửi|hoàn thành|đăng ký|cụ thể hóa|cụ thể hoá)\s+(?:và\s+\p{L}+\s+\p{L}+\s+)?(?:bằng\s+|thành\s+)?(?:các\s+)?(?:bản\s+)?(?:[Kk]ế hoạch|phương án|chương trình\s+(?:hành động|công tác|hoạt động|thực hiện|phối hợp|của))/giu;
/** What is done by a day, and is no report: other clauses of its sentence do not make it one. */
const milestone = /sơ kết|tổng kết|tổ chức|hoàn thành|khai mạc|ra quân|phát động|kiểm tra|bàn giao|nghiệm thu/iu;
const yearly = /hàng năm|hằng năm|mỗi năm|định kỳ năm/iu;

export function readDeadlines(view: DocumentView, period: { from: number; to: number } | null): Deadline[] {
  return view.parts.body.flatMap((p) => (p.table ? [] : sentencesOf(p.text).flatMap((s) => inSentence(view, p, s, period))));
}

function inSentence(
  view: DocumentView,
  p: Paragraph,
  s: { at: number; text: string },
  period: { from: number; to: number } | null,
): Deadline[] {
  return [...s.text.matchAll(pattern)].flatMap((m) => {
    const kind = kindOf(view, p, s.text, m.index);
    if (!kind || (/^ngày$/iu.test(m[1] ?? '') && !yearly.test(s.text.slice(m.index, m.index + 40)))) return [];
    const days = [[m[2], m[3], m[4]], ...[...(m[5] ?? '').matchAll(following)].map((x) => [x[1], x[2], x[3]])];
    return days.flatMap(([day = '', month = '', year]) => {
      const when = whenOf(day, month, year ?? days.at(-1)?.[2], s.text, clauseAt(s.text, m.index), period);
      return when
        ? [
            {
              paragraph: p,
              at: s.at + m.index,
              line: lineAt(p, s.at + m.index),
              kind,
              ...when,
              comparator: comparatorOf(m[1] ?? ''),
              ...directed(s.text, m.index),
            },
          ]
        : [];
    });
  });
}

const comparatorOf = (words: string) => (/^trước/iu.test(words) ? 'before' : /nhất|hạn|muộn/iu.test(words) ? 'by' : 'on');

/** The nearest word before the date decides, then one after it, then the intro or the heading above. */
function kindOf(view: DocumentView, p: Paragraph, sentence: string, at: number): Deadline['kind'] | null {
  const clauseStart = sentence.lastIndexOf(';', at) + 1;
  const clauseEnd = sentence.indexOf(';', at);
  const clause = sentence.slice(clauseStart, clauseEnd < 0 ? undefined : clauseEnd);
  const own = [sentence.slice(clauseStart, at), clause];
  for (const text of milestone.test(clause) ? own : [...own, sentence]) {
    const report = [...text.matchAll(reportWord)].at(-1)?.index ?? -1;
    const plan = [...text.matchAll(planWord)].at(-1)?.index ?? -1;
    if (report >= 0 || plan >= 0) return report >= plan ? 'report' : 'plan-due';
  }
  const owner = ownerOf(view.outline, p);
  const near = [owner?.text ?? '', ...chainOf(owner).map((n) => n.title ?? '')];
  if (near.some((text) => /báo cáo/iu.test(text))) return 'report';
  return null;
}

/** The part of a sentence between semicolons in which an offset lies; the whole where yearly words stand before the first. */
function clauseAt(sentence: string, at: number): string {
  const start = sentence.lastIndexOf(';', at) + 1;
  const end = sentence.indexOf(';', at);
  const own = sentence.slice(start, end < 0 ? undefined : end);
  return yearly.test(own) || yearsIn(sentence).length > 0 ? own : sentence;
}

/** Year from the date, else from the sentence, else the plan's single year; "hàng năm" without a year recurs. */
function whenOf(
  day: string,
  month: string,
  year: string | undefined,
  sentence: string,
  clause: string,
  period: { from: number; to: number } | null,
): { date: string | null; recurring: string | null } | null {
  const recurring = monthDay(day, month);
  if (!recurring) return null;
  if (year) {
    const date = isoDate(day, month, year);
    return date ? { date, recurring: null } : null;
  }
  const spoken = yearsIn(sentence.replace(/(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/g, ''));
  if (yearly.test(clause) && (spoken.length === 0 || yearsIn(clause).length === 0)) return { date: null, recurring };
  const own = spoken.at(-1) ?? (period && period.from === period.to ? period.from : null);
  return own ? { date: isoDate(day, month, String(own)), recurring: null } : { date: null, recurring };
}

/** To whom, and through whom, as far as the sentence says it. */
function directed(sentence: string, at: number): { what: string; to: string | null; via: string | null } {
  const via = /\((?:thông\s+)?qua\s+|(?:thông qua|qua)\s+(?=\p{Lu})/u.exec(sentence);
  const to = /(?:báo cáo|gửi|về|cho|trình)\s+(?=(?:UBND|Ủy ban nhân dân|Bộ|Sở|Phòng|Ban|Hội|Văn phòng)\s)/u.exec(sentence);
  const start = sentence.slice(0, at).lastIndexOf(';') + 1;
  const what = sentence
    .slice(start, at)
    .replace(/^[-–+\s]+|[\s,(]+$/g, '')
    .trim();
  return {
    what: what || sentence.trim(),
    to: to ? bodyAt(sentence.slice(to.index + to[0].length)) : null,
    via: via ? bodyAt(sentence.slice(via.index + via[0].length)) : null,
  };
}
