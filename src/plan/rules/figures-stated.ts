/**
 * A figure in the front matter must be readable in the clause it points to: a date, a number, an amount, a citation's
 * number. So a slip of the finger in either place is caught before anyone reads it.
 */
import { textAt, type Clause } from '../clause.ts';
import type { PlanFacts } from '../schema.ts';
import type { Finding, PlanRule } from './rule.ts';

export const figuresStated: PlanRule = (facts, clauses) => [
  ...facts.deadlines.flatMap((d, i) => expect(clauses, d.clause, dayForms(d.date?.slice(5) ?? d.recurring ?? ''), ['deadlines', i])),
  ...facts.specialDays.flatMap((d, i) => expect(clauses, d.clause, dayForms(d.date), ['specialDays', i])),
  ...facts.budget.amounts.flatMap((a, i) =>
    [a.from, ...(a.to === null ? [] : [a.to])].filter((n) => n > 0).flatMap((n) => expect(clauses, a.clause, moneyForms(n), ['budget', 'amounts', i])),
  ),
  ...facts.targets.flatMap((t, i) =>
    t.values.flatMap((v, j) => expect(clauses, t.clause, numberForms(v.value), ['targets', i, 'values', j])),
  ),
  ...citations(facts).flatMap(([citation, path]) => citation.clauses.flatMap((id) => (isPrintedWithBlanks(clauses, id, citation.number) ? [] : expect(clauses, id, [citation.number], path)))),
  ...(facts.actionMonth?.theme ? expectAny(clauses, facts.actionMonth.clauses, facts.actionMonth.theme) : []),
];

function citations(facts: PlanFacts): [PlanFacts['citations'][number], PropertyKey[]][] {
  return [
    ...facts.citations.map((c, i): [typeof c, PropertyKey[]] => [c, ['citations', i]]),
    ...(facts.submission?.citations ?? []).map((c, i): [typeof c, PropertyKey[]] => [c, ['submission', 'citations', i]]),
  ];
}

function expect(clauses: readonly Clause[], id: string, forms: readonly string[], path: PropertyKey[]): Finding[] {
  const text = textAt(clauses, id);
  if (text === null || forms.some((form) => containsFigure(text, form))) return [];
  return [
    { path, message: `Mục #${id} không có “${forms[0]}”. Số ở phần thông tin và số trong mục phải giống nhau; hãy xem lại văn bản gốc.` },
  ];
}

/** Scans print blanks into symbols ("418/LĐT BXH-BĐG"); the number itself is written without. */
function isPrintedWithBlanks(clauses: readonly Clause[], id: string, number: string): boolean {
  const spaced = [...number].map((c) => c.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('\\s*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, 'u').test(textAt(clauses, id) ?? '');
}

function expectAny(clauses: readonly Clause[], ids: readonly string[], theme: string): Finding[] {
  const isStated = ids.some((id) => textAt(clauses, id)?.includes(theme));
  return isStated
    ? []
    : [{ path: ['actionMonth', 'theme'], message: 'Chủ đề không có nguyên văn trong các mục đã ghi. Hãy chép đúng từng chữ.' }];
}

/** The figure must stand on its own: "15/6" is not in "15/60", nor "1" in "111". */
function containsFigure(text: string, form: string): boolean {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** "11-30" → 30/11; "03-08" → 8/3, 08/3, 08/03, 8/03 and the form in words. */
function dayForms(monthDay: string): string[] {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  const days = [String(day), String(day).padStart(2, '0')];
  const months = [String(month), String(month).padStart(2, '0')];
  return days.flatMap((d) => months.flatMap((m) => [`${d}/${m}`, `${d}-${m}`, `${d} tháng ${m}`]));
}

function moneyForms(dong: number): string[] {
  const forms = [dong.toLocaleString('vi-VN')];
  if (dong % 1e7 === 0) forms.push((dong / 1e9).toLocaleString('vi-VN'));
  if (dong % 1e6 === 0) forms.unshift(String(dong / 1e6), (dong / 1e6).toLocaleString('vi-VN'));
  return forms;
}

const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function numberForms(value: number): string[] {
  const word = words[value];
  return [value.toLocaleString('vi-VN'), String(value), `0${value}`, ...(word ? [word] : [])];
}
