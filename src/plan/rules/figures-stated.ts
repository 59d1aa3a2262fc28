/**
 * A figure in the front matter must be readable in the clause it points to: a date, a number, an amount, a citation's
 * number. So a slip of the finger in either place is caught before anyone reads it.
 */
import { textAt, type Clause } from '../clause.ts';
import { formatDate, formatMonthDay } from '../../text/dates.ts';
import type { PlanFacts } from '../schema.ts';
import type { Finding, PlanRule } from './rule.ts';

export const figuresStated: PlanRule = (facts, clauses) => [
  ...facts.deadlines.flatMap((d, i) =>
    expect(
      clauses,
      d.clause,
      dayForms(d.date?.slice(5) ?? d.recurring ?? '', d.date?.slice(0, 4)),
      ['deadlines', i],
      d.date ? formatDate(d.date) : formatMonthDay(d.recurring ?? ''),
    ),
  ),
  ...facts.specialDays.flatMap((d, i) => expect(clauses, d.clause, dayForms(d.date), ['specialDays', i], formatMonthDay(d.date))),
  ...facts.budget.amounts.flatMap((a, i) =>
    [a.from, ...(a.to === null ? [] : [a.to])]
      .filter((n) => n > 0)
      .flatMap((n) => expect(clauses, a.clause, moneyForms(n), ['budget', 'amounts', i])),
  ),
  ...facts.targets.flatMap((t, i) =>
    t.values.flatMap((v, j) => expect(clauses, t.clause, numberForms(v.value), ['targets', i, 'values', j])),
  ),
  ...citations(facts).flatMap(([citation, path]) =>
    citation.clauses.flatMap((id) => {
      const findings = expect(clauses, id, [citation.number], path);
      return findings.length > 0 && isPrintedWithBlanks(clauses, id, citation.number) ? [] : findings;
    }),
  ),
  ...(facts.actionMonth?.theme ? expectAny(clauses, facts.actionMonth.clauses, facts.actionMonth.theme) : []),
];

function citations(facts: PlanFacts): [PlanFacts['citations'][number], PropertyKey[]][] {
  return [
    ...facts.citations.map((c, i): [typeof c, PropertyKey[]] => [c, ['citations', i]]),
    ...(facts.submission?.citations ?? []).map((c, i): [typeof c, PropertyKey[]] => [c, ['submission', 'citations', i]]),
  ];
}

function expect(clauses: readonly Clause[], id: string, forms: readonly Form[], path: PropertyKey[], shown = String(forms[0])): Finding[] {
  const text = textAt(clauses, id);
  if (text === null || forms.some((form) => containsFigure(text, form))) return [];
  return [
    {
      path,
      message: `Mục #${id} không có “${shown}”. Số ở phần thông tin và số trong mục phải giống nhau; hãy xem lại văn bản gốc.`,
    },
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

/** A way of printing a figure: literal text, or a pattern where the figure may have other words around it. */
type Form = string | RegExp;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The figure must stand on its own: "15/6" is not in "15/60", nor 60 in "60,5" or "1.060". */
function alone(pattern: string): RegExp {
  const made = patterns.get(pattern) ?? new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${pattern}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'u');
  patterns.set(pattern, made);
  return made;
}

/** The same dates and amounts come back in plan after plan, and to make a pattern costs more than to use it. */
const patterns = new Map<string, RegExp>();

function containsFigure(text: string, form: Form): boolean {
  return typeof form === 'string' ? standsAlone(text, form) : form.test(text);
}

/** The same for literal text, letter by letter: numbers of documents are all different, and a pattern for each costs most of a rule. */
function standsAlone(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + figure.length, at + figure.length + 2)];
    if (!/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\p{N}/u.test(after)) return true;
  }
  return false;
}

/** "11-30" → 30/11, 30-11, "30 tháng 11", with or without zeros. A year that is printed beside it must be the given one. */
function dayForms(monthDay: string, year?: string): Form[] {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  const otherYear = year ? `(?!(?:[/-]| năm )(?!${year})\\d{4})` : '';
  return [alone(`0?${day}(?:[/-]| tháng )0?${month}${otherYear}`)];
}

/** In Vietnamese marks, and never rounded: a rounded figure would let a slip through. */
const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 9 });
const exact = (value: number) => vietnamese.format(value);

/** 20000000 → "20 triệu", also as the lower end of "20 đến 30 triệu"; 1500000000 → "1,5 tỷ"; or all digits. */
function moneyForms(dong: number): Form[] {
  const upTo = '\\s*(?:(?:đến|tới|[-–])\\s*[\\d.,]+\\s*)?';
  const units = [
    [1e9, '(?:tỷ|tỉ)'],
    [1e6, 'triệu'],
  ] as const;
  const named = units.filter(([size]) => dong >= size / 10).map(([size, unit]) => alone(`${literal(exact(dong / size))}${upTo}${unit}`));
  return [exact(dong), ...named];
}

/** Number words that mean nothing else: "năm" is also a year, "không" also a no. */
const words: Record<number, string> = { 1: 'một', 2: 'hai', 3: 'ba', 4: 'bốn', 6: 'sáu', 7: 'bảy', 8: 'tám', 9: 'chín', 10: 'mười' };

function numberForms(value: number): Form[] {
  const word = words[value];
  return [exact(value), String(value), `0${value}`, ...(word ? [word] : [])];
}
