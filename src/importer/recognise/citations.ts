/** Cited documents by number: every mention, with the date and the body that the text itself gives. */
import { lineAt, lineOf, type Paragraph } from '../document.ts';
import { bodyAt } from '../organisation.ts';
import type { DocumentView } from './value.ts';
import { dateSource, isoDate } from './dates.ts';

export interface Mention {
  line: number;
  paragraph: Paragraph;
  at: number;
  raw: string;
  /** The number as printed, with the blanks that a scan put into it. */
  printed: string;
}

export interface Citation {
  type: string | null;
  number: string;
  date: string | null;
  issuer: string | null;
  role: 'basis' | 'reference';
  mentions: Mention[];
  /** Other dates that the text gives for the same number. */
  otherDates: string[];
}

const types =
  'Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Thông báo kết luận|Thông báo|Thông tri|Kết luận|Kế hoạch phối hợp|Kế hoạch liên tịch|Kế hoạch|' +
  'Công văn|Công điện|Tờ trình|Báo cáo|Chương trình phối hợp|Chương trình hành động|Chương trình|Hướng dẫn liên tịch|Hướng dẫn|Văn bản hợp nhất|Văn bản|Quy định|Quy chế phối hợp|Quy chế|Đề án|Phương án|Bộ luật|Luật|Pháp lệnh|Lệnh|Hiến pháp|Sắc lệnh|Giấy mời|Biên bản|Thỏa thuận';
const upper = String.raw`[A-ZĐƯÂÊÔƠĂ]`;
const word = String.raw`[A-ZĐƯÂÊÔƠĂ][A-Za-zĐđƯưÂâÊêÔôƠơĂă0-9&]*`;
/** "125/2021/NĐ-CP", "21-CT/TW", "4155QĐ/ BTP", "1030/TTr- PLĐT BXH", "QĐ.UB"; the blanks are the scanner's. */
const numberSource = String.raw`\d{1,5}[a-z]?\s?(?:[/-]\s?(?:(?:19|20)\d{2}\s?[/-]\s?)?)?${word}(?:\s?[/.&-]\s?${word}|,${upper}{2,}(?![a-zđ])|\s${upper}{2,6}(?=\s+ngày|-${upper}))*`;
/** "văn bản số 129/…": small letters are a type only before "số". */
const smallPattern = new RegExp(
  String.raw`(?<![\p{L}])(${types
    .split('|')
    .map((t) => t.charAt(0).toLowerCase() + t.slice(1))
    .join('|')})\s+số\s*:?\s*(${numberSource})`,
  'gu',
);
const dated = String.raw`ngày\s+\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}\s?(?:[/.-]|năm)\s?\d{4}`;
const typedPattern = new RegExp(
  String.raw`(?<![\p{L}])(${types})((?:\s+(?:${dated},?|[\p{L},]+)){0,12}?)\s+(?:số\s*:?\s*)?(${numberSource})`,
  'gu',
);
const barePattern = new RegExp(String.raw`(?<![\p{L}\d/.])(${numberSource})`, 'gu');
const plainPattern = new RegExp(String.raw`(?<![\p{L}])(${types})\s+số\s+(\d{1,5})(?=\s+(?:ngày|của)\s)`, 'gu');

const basisWords = /^(?:[-–+]\s*)?(?:Căn cứ|Thực hiện|Xét|Theo|Trên cơ sở|Triển khai|Tiếp tục|Trả lời|Phúc đáp)(?![\p{L}])/u;

export function readCitations(view: DocumentView): Citation[] {
  const found = new Map<string, Citation>();
  // A narrative opening ("Ngày …, Bộ A có Công văn …") is a basis too, unless what follows is no plan but the narrative goes on.
  const isPlan = view.outline.nodes.length > 0 && !['TTr', 'BC', 'TB'].includes(view.parts.typeCode ?? '');
  // The title names a document shortly; what the text says of it comes first.
  for (const p of [...view.text, ...view.parts.title]) {
    const isBasis =
      view.parts.preamble.includes(p) && (basisWords.test(p.text) || (isPlan && !/^\(?(?:Ban hành )?[Kk]èm theo/u.test(p.text)));
    const hits = hitsIn(p.text);
    hits.forEach((_, i) =>
      addHit(found, p, withBodyBehind(p.text, hits, i), hits[i + 1]?.at ?? p.text.length, hits[i - 1]?.end ?? 0, isBasis),
    );
  }
  return [...found.values()];
}

const onlyDate = new RegExp(String.raw`^(?:\s*,?\s*${dated})?\s*(?:,|và)\s*(?:số\s*)?$`, 'u');
/** "Nghị định số A, B của Chính phủ": the body behind the last number of a list is that of all. */
function withBodyBehind(text: string, hits: readonly Hit[], i: number): Hit {
  const hit = hits[i] as Hit;
  let last = i;
  for (let next = hits[last + 1]; next; next = hits[last + 1]) {
    const isList = next.type === hit.type && /^\d/.test(text.slice(next.at)) && onlyDate.test(text.slice(hits[last]?.end ?? 0, next.at));
    if (!isList) break;
    last++;
  }
  const behind = last > i ? aroundHit(text, hits[last] as Hit, hits[last + 1]?.at ?? text.length, 0).issuer : null;
  return behind && !hit.lead ? { ...hit, lead: ` của ${behind}` } : hit;
}

interface Hit {
  type: string | null;
  number: string;
  /** Where the mention starts (its type) and where its number ends. */
  at: number;
  end: number;
  printed: string;
  /** Words between type and number: "ngày 02/10/2015 của Thủ tướng Chính phủ". */
  lead?: string | undefined;
  /** Of a list "các Quyết định của …: số A, số B": the words before its first number. */
  shared?: string | undefined;
}

const listPattern = new RegExp(
  String.raw`(?<![\p{L}])[Cc]ác\s+(${types}|${types.toLowerCase()})(\s+của\s+[^;:.]{3,80})?\s*:\s*số\s*$`,
  'u',
);
/** "các Quyết định của Thủ tướng Chính phủ: số": type and body of the numbers that follow. */
function listHead(before: string): Pick<Hit, 'type' | 'shared'> | undefined {
  const [, type = '', shared] = listPattern.exec(before.slice(-200)) ?? [];
  return type ? { type: type.charAt(0).toUpperCase() + type.slice(1), shared } : undefined;
}

function hitsIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const m of text.matchAll(typedPattern)) {
    const end = m.index + m[0].length;
    const type = nearestType(m[1] ?? '', m[2] ?? '');
    const at = m.index + Math.max(m[0].lastIndexOf(type), 0);
    const lead = (m[2] ?? '').slice(Math.max((m[2] ?? '').lastIndexOf(type) + type.length, 0) * Number((m[2] ?? '').includes(type)));
    if (isNumber(m[3] ?? '')) hits.push({ type, number: close(m[3] ?? ''), at, end, printed: m[3] ?? '', lead });
  }
  for (const m of text.matchAll(smallPattern)) {
    const type = m[1] ?? '';
    const [at, end] = [m.index, m.index + m[0].length];
    if (isNumber(m[2] ?? '') && !hits.some((h) => at < h.end && end > h.at))
      hits.push({ type: type.charAt(0).toUpperCase() + type.slice(1), number: close(m[2] ?? ''), at, end, printed: m[2] ?? '' });
  }
  for (const m of text.matchAll(plainPattern))
    hits.push({ type: m[1] ?? null, number: m[2] ?? '', at: m.index, end: m.index + m[0].length, printed: m[2] ?? '' });
  for (const m of text.matchAll(barePattern)) {
    const end = m.index + m[0].length;
    if (!isNumber(m[1] ?? '') || hits.some((h) => m.index < h.end && end > h.at)) continue;
    const before = hits.filter((h) => h.end <= m.index && m.index - h.end < 160).at(-1) ?? listHead(text.slice(0, m.index));
    if (before)
      hits.push({
        type: before.type,
        number: close(m[1] ?? ''),
        at: m.index,
        end,
        printed: m[1] ?? '',
        lead: before.shared,
        shared: before.shared,
      });
  }
  return hits.sort((a, b) => a.at - b.at);
}

/** A number has a separator and a symbol: "15/TTr-SNV", not "4K" or "COVID-19". */
const isNumber = (raw: string) => /^\d+[a-z]?\s?[/-]/.test(raw) || /^\d+[A-ZĐ]{2,}[A-Za-z]*\s?\/\s?/.test(raw);
const close = (raw: string) => raw.replace(/\s+/g, '').replace(/[.,&/-]+$/, '');

/** "Luật Phòng, chống bạo lực gia đình số …" is a Luật; in "Kế hoạch thực hiện Nghị quyết số …" the nearer type counts. */
function nearestType(first: string, between: string): string {
  return [...between.matchAll(new RegExp(String.raw`(?<![\p{L}])(${types})(?![\p{L}])`, 'gu'))].at(-1)?.[1] ?? first;
}

function addHit(found: Map<string, Citation>, p: Paragraph, hit: Hit, next: number, previous: number, isBasis: boolean): void {
  const { date, issuer } = aroundHit(p.text, hit, next, previous);
  const key = hit.number.toLowerCase();
  const mention = {
    line: lineAt(p, hit.at) || lineOf(p),
    paragraph: p,
    at: hit.at,
    raw: p.text.slice(hit.at, hit.end),
    printed: hit.printed,
  };
  const known = found.get(key);
  if (!known) {
    found.set(key, {
      type: hit.type,
      number: hit.number,
      date,
      issuer,
      role: isBasis ? 'basis' : 'reference',
      mentions: [mention],
      otherDates: [],
    });
    return;
  }
  known.mentions.push(mention);
  if (known.date && date && date !== known.date) known.otherDates.push(date);
  known.date ??= date;
  known.issuer ??= issuer;
}

const afterDate = new RegExp(String.raw`^\s*(?:,|\()?\s*(?:được\s+)?(?:ban hành\s+)?(?:ký\s+)?(?:ngày\s+|(?<=[,(]\s*))${dateSource}`, 'u');
const insideDate = new RegExp(String.raw`ngày\s+${dateSource}`, 'u');
const laterDate = new RegExp(String.raw`^[^;“]{0,120}?\sngày\s+${dateSource}`, 'u');
const beforeDate = new RegExp(String.raw`[Nn]gày\s+${dateSource}\s*,?\s*([^;]{0,140})$`, 'u');

/** Date and body after the number, after its subject, or before it. */
function aroundHit(text: string, hit: Hit, next: number, previous: number): { date: string | null; issuer: string | null } {
  const after = upToSentenceEnd(text.slice(hit.end, next));
  const before =
    text
      .slice(Math.max(previous, hit.at - 260), hit.at)
      .split(/(?<=[;])\s|(?<=[^\d.])\.\s+/u)
      .at(-1) ?? '';
  const [inside, insideBody] = insideHit(hit.lead ?? '');
  const close = afterDate.exec(after);
  const rest = close ? after.slice(close[0].length) : after;
  const own = /^[\s,)]*(?:của|do)\s+/u.exec(rest);
  const issuer = own ? bodyAt(rest.slice(own[0].length)) : issuerAfterSubject(rest);
  const early = close || inside ? null : dateBefore(before);
  const late = close || early || inside ? null : own ? laterDate.exec(rest) : null;
  const [, day, month, year] = close ?? inside ?? early ?? late ?? [];
  return {
    date: day && month && year ? isoDate(day, month, year) : null,
    issuer: issuer ?? insideBody ?? issuerBefore(before, early?.[4]),
  };
}

/** "Quyết định ngày … của Thủ tướng Chính phủ số …": date and body before the number. */
function insideHit(lead: string): [RegExpExecArray | null, string | null] {
  const own = /(?:^|[\s,])của\s+(?=\p{Lu})/u.exec(lead);
  return [insideDate.exec(lead), own ? bodyAt(lead.slice(own.index + own[0].length)) : null];
}

/** "ngày 25/02/2021, Sở A đã có Công văn số …": only a body that acts, or nothing, may stand between date and document. */
function dateBefore(before: string): RegExpExecArray | null {
  const match = beforeDate.exec(before);
  const between = match?.[4]?.trim() ?? '';
  return match && (between === '' || issuerBefore('', match[4]) !== null) ? match : null;
}

/** The words up to the end of their sentence or clause. */
function upToSentenceEnd(text: string): string {
  const end = text.search(/;|\.(?=\s+\p{Lu})|\.$/u);
  return end < 0 ? text : text.slice(0, end);
}

/** "V/v hướng dẫn … của Bộ A": only after a "V/v" or "về việc" right behind number and date, and only the last "của". */
function issuerAfterSubject(rest: string): string | null {
  if (!/^[\s,]*(?:V\/v|v\/v)\s/u.test(rest)) return null;
  const bodies = [...rest.matchAll(/\scủa\s+(?=\p{Lu})/gu)].map((m) => bodyAt(rest.slice(m.index + m[0].length)));
  return bodies.find((b) => b !== null) ?? null;
}

/** "đề nghị của Trưởng phòng … tại Tờ trình số", "ngày …, Sở A đã có Công văn số". */
function issuerBefore(before: string, subject: string | undefined): string | null {
  const asked = /(?:đề nghị|ý kiến|chỉ đạo|kết luận|yêu cầu)\s+của\s+(?!.*\scủa\s.*\stại\s)(.+?)\s+tại\s+(?:các\s+)?$/u.exec(before);
  if (asked?.[1]) return bodyAt(asked[1]);
  const acted = /^(.+?)\s+(?:đã\s+)?(?:có|ban hành|gửi|ký)\s+(?:ban hành\s+)?$/u.exec(
    (subject ?? /(?:^|,\s*)([^,;]+)$/u.exec(before)?.[1] ?? '').trimStart(),
  );
  return acted?.[1] ? bodyAt(`${acted[1]} đã`) : null;
}
