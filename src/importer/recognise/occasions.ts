/** The Action Month for gender equality, other days that a plan marks, and help lines that it names. */
import { lineAt, lineOf, type Paragraph } from '../document.ts';
import { bodyAt } from '../organisation.ts';
import type { DocumentView } from './value.ts';
import { monthDay } from './dates.ts';

export interface ActionMonth {
  from: string | null;
  to: string | null;
  year: number | null;
  theme: string | null;
  themeLine: number | null;
  mentions: { line: number; paragraph: Paragraph }[];
}

const monthName = /tháng hành động/giu;
const span =
  /(\d{1,2})\s?(?:\/|tháng)\s?(\d{1,2})(?:\s?(?:\/|năm)\s?((?:19|20)\d{2}))?\s*(?:-|–|đến|đến hết)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\s?(?:\/|tháng)\s?(\d{1,2})(?:\s?(?:\/|năm)\s?((?:19|20)\d{2}))?/iu;

/** Months against domestic violence (June), for children, against drugs are others: what follows the words decides. */
function namesOurMonth(text: string): boolean {
  return [...text.matchAll(monthName)].some((m) => {
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 90);
    if (/^\s*(?:quốc gia\s*)?(?:về|vì|phòng)/iu.test(after)) return /bình đẳng giới|BĐG|BDG/iu.test(after.slice(0, 60));
    return !/^\s*(?:quốc gia|an toàn|trẻ em)/iu.test(after);
  });
}

export function readActionMonth(view: DocumentView): ActionMonth {
  const mentions = view.all.filter((p) => namesOurMonth(p.text));
  const month: ActionMonth = {
    from: null,
    to: null,
    year: null,
    theme: null,
    themeLine: null,
    mentions: mentions.map((p) => ({ line: lineOf(p), paragraph: p })),
  };
  for (const p of mentions) readSpan(month, p);
  // "2. Thời gian: Từ ngày 15/11 …" in a plan that is about the month by its title.
  if (month.from === null && view.parts.title.some((p) => namesOurMonth(p.text)))
    for (const p of view.text) if (/15\s?(?:\/|tháng)\s?11[\s\S]{0,40}15\s?(?:\/|tháng)\s?12/u.test(p.text)) readSpan(month, p);
  for (const p of mentions) month.year ??= spokenYear(p.text);
  view.all.forEach((p, i) => readTheme(month, p, view, view.all[i + 1]));
  return month;
}

/** The official days, 15 November to 15 December (Quyết định 1696/QĐ-TTg and each year's guidance), or others in that season. */
function readSpan(month: ActionMonth, p: Paragraph): void {
  const m = span.exec(p.text.slice(0, 6000));
  if (!m || !['10', '11', '12'].includes(String(m[2]))) return;
  month.from ??= monthDay(m[1] ?? '', m[2] ?? '');
  month.to ??= monthDay(m[4] ?? '', m[5] ?? '');
  month.year ??= m[6] || m[3] ? Number(m[6] ?? m[3]) : null;
}

const spokenYear = (text: string) => Number(/tháng hành động[^.;]{0,120}?\snăm\s+((?:19|20)\d{2})(?!\s*[-–])/iu.exec(text)?.[1]) || null;

/** The theme stands in quotes behind "chủ đề", or alone in the next paragraph. */
function readTheme(month: ActionMonth, p: Paragraph, view: DocumentView, next: Paragraph | undefined): void {
  if (month.theme || month.mentions.length === 0) return;
  const isOurs =
    namesOurMonth(p.text) ||
    (/^(?:\d+\.|[a-z]\)|[IVX]+\.|-)?\s*Chủ đề/iu.test(p.text) && (view.parts.title.some((t) => namesOurMonth(t.text)) || false));
  const match = /chủ đề[^“"”:.;]{0,140}?\s*(?::\s*)?[“"]([^“”"]{8,300})[”"]/iu.exec(p.text);
  const below = /chủ đề[^“"”.;]{0,80}:\s*$/iu.test(p.text) ? /^[“"]([^“”"]{8,300})[”"][.;]?$/u.exec(next?.text ?? '') : null;
  if (isOurs && below && next) {
    month.theme = below[1]?.trim() ?? null;
    month.themeLine = lineOf(next);
    return;
  }
  if (!isOurs || !match) return;
  const lead = p.text.slice(match.index, match.index + match[0].indexOf(match[1] ?? ''));
  if (/tháng hành động/iu.test(lead) && !namesOurMonth(lead)) return;
  if (/cuộc thi|chương trình|hội thi|phong trào/iu.test(lead)) return;
  month.theme = match[1]?.trim() ?? null;
  month.themeLine = lineAt(p, match.index);
}

export interface SpecialDay {
  date: string;
  name: string;
  year: number | null;
  line: number;
  paragraph: Paragraph;
}

/** "Ngày thành lập Đoàn (26/3/1931 - 26/3/2026)": the later year is the one that is marked. */
const dayPattern =
  /(?<![\p{L}])[Nn]gày\s+((?:(?:thành lập|truyền thống|thế giới|quốc tế|toàn dân|toàn quốc|giải phóng|hội|vì)\s+[\p{L}\s,]|\p{Lu})[\p{L}\s,]{3,90}?)\s*(?:\(\s*)?(?:ngày\s+)?(\d{1,2})\s?(?:[/-]|tháng)\s?(\d{1,2})(?:\s?(?:[/-]|năm)\s?((?:19|20)\d{2}))?(?:\s?[-–]\s?\2\/\3\/((?:19|20)\d{2}))?(?![\d/])/gu;
const dateFirst =
  /(?<![\p{L}])ngày\s+(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)\d{2}))?\s*(?:[-–:]|\(|là)\s*[Nn]gày\s+(\p{Lu}[\p{L}\s]{3,80}?)(?=[,.;()\d]|$)/gu;

/** "các ngày: Quốc tế Phụ nữ (8/3), Gia đình Việt Nam (28/6)": the word "ngày" once for all. */
function listedDays(text: string) {
  const list = /(?<![\p{L}])các ngày(?: lễ| kỷ niệm| lễ lớn)?\s*:?\s+(?=\p{Lu})([^.;]{5,400})/u.exec(text);
  if (!list) return [];
  const each = /(?<=^|[,;)]\s|\svà\s)(\p{Lu}[\p{L}\s]{3,60}?)\s*\((?:ngày\s+)?(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)\d{2}))?\)/gu;
  const from = list.index + list[0].length - (list[1] ?? '').length;
  return [...(list[1] ?? '').matchAll(each)]
    .filter((m) => !/^Ngày\s/u.test(m[1] ?? ''))
    .map((m) => [{ index: from + m.index }, m[2], m[3], m[4], m[1]] as const);
}

export function readSpecialDays(view: DocumentView): SpecialDay[] {
  return view.text.flatMap((p) => {
    const text = p.text;
    const found = [
      ...[...text.matchAll(dayPattern)].map((m) => [m, m[2], m[3], m[5] ?? m[4], m[1]] as const),
      ...[...text.matchAll(dateFirst)].map((m) => [m, m[1], m[2], m[3], m[4]] as const),
      ...listedDays(text),
    ];
    return found.flatMap(([m, day = '', month = '', year, name = '']) => {
      const date = monthDay(day, month);
      if (!date || /\s(?:trước|báo cáo|từ|đến|tháng)\s/u.test(name)) return [];
      return [
        { date, name: `Ngày ${name.replace(/[\s,]+$/, '')}`, year: year ? Number(year) : null, line: lineAt(p, m.index), paragraph: p },
      ];
    });
  });
}

export interface Hotline {
  number: string | null;
  name: string;
  line: number;
  paragraph: Paragraph;
}

const linePattern = /(?:[Tt]ổng đài|[Đđ]ường dây (?:nóng|tư vấn|hỗ trợ|khẩn cấp|trợ giúp|tiếp nhận)|[Hh]otline)(?=[\s:,(])/gu;
const nameEnd =
  /\s(?:theo|để|nhằm|tại|và các|khi|được|trên(?! cơ sở)|đến|từ|trong|cho)\s|[.;:()“]|,(?!\s(?!tổng đài|đường dây|hotline)\p{Ll}[^,.;:()“\d]{2,60}?\s\(?(?:số\s)?\d)|\s[-–]\s(?=\d|[Đđ]iện thoại|ĐT|[Ss]ố\s|[Tt]ổng đài|[Đđ]ường dây|[Hh]otline|Zalo|\p{Ll})|(?<=\s)(?:số\s)?\d/u;
const numberPattern = /(?<![\d/.,-])(?:11[1-5]|108|1022|1(?:8|9)00[\s.]?\d{2,4}(?:[\s.]?\d{2,4})?|0\d(?:[\s.-]?\d){7,9})(?!\s?[\d/%])/u;

/** "111 (Tổng đài Quốc gia …)". */
const numberBefore = (before: string) =>
  /\s\($/.test(before) ? (before.slice(-30).match(new RegExp(`${numberPattern.source}(?=\\s\\($)`, 'u'))?.[0] ?? null) : null;

/** "Tổng đài 1900 969 680 của Ngôi nhà bình yên": a line without a name of its own has that of whose it is. */
function ownerOfLine(text: string): string | null {
  const [, owner = ''] =
    /^(?:[Tt]ổng đài|[Đđ]ường dây nóng|[Hh]otline)(?:\s+số)?\s+\d[\d\s.]{1,14}\d\s+của\s+(\p{Lu}[^,.;:()“]{2,80})/u.exec(text) ?? [];
  const name = bodyAt(owner) ?? owner;
  return /^(?:Tổng đài|Đường dây)/u.test(name) || name === '' ? null : name.replace(/\s+(?:và|hoặc|để|khi|tại|đến)\s.*$/u, '').trim();
}

/** One entry per line named; its number only if the text prints it nearby. */
export function readHotlines(view: DocumentView): Hotline[] {
  const found = new Map<string, Hotline>();
  for (const p of view.text)
    for (const m of p.text.matchAll(linePattern)) {
      const after = p.text.slice(m.index, m.index + 220);
      const end = after.slice(m[0].length).search(nameEnd);
      const name = ownerOfLine(after) ?? (end < 0 ? after : after.slice(0, m[0].length + end)).trim();
      const clause = after.slice(0, 200).split(/[;.]\s/)[0] ?? '';
      const number = numberPattern.exec(clause)?.[0] ?? numberBefore(p.text.slice(0, m.index));
      if (name.split(' ').length < 2 && !number) continue;
      const key = number ?? name.toLowerCase();
      if (!found.has(key))
        found.set(key, { number, name: name.charAt(0).toUpperCase() + name.slice(1), line: lineAt(p, m.index), paragraph: p });
    }
  return [...found.values()];
}
