/** Cited documents by number: every mention, with the date and the body that the text itself gives. */
import { lineAt, lineOf, type Paragraph } from '../document.ts';
import { bodyAt } from '../organisation.ts';
import type { DocumentView } from './value.ts';
import { dateSource, isoDate } from './dates.ts';
import { dated, hitsIn, type Hit } from './citation-hits.ts';

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
      addHit(
        found,
        p,
        withAsker(p.text, hits, i) ?? withBodyBehind(p.text, hits, i),
        hits[i + 1]?.at ?? p.text.length,
        hits[i - 1]?.end ?? 0,
        isBasis,
      ),
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

const onlyLink = new RegExp(String.raw`^(?:\s*,?\s*${dated})?\s*[,;]?\s*(?:và\s+)?(?:các\s+)?(?:văn bản\s+)?(?:số\s+)?$`, 'u');
/** "của Sở A tại Tờ trình số …, Báo cáo số … và Công văn số …": whoever asks in the first asks in all. */
function withAsker(text: string, hits: readonly Hit[], i: number): Hit | null {
  const hit = hits[i] as Hit;
  let first = i;
  while (first > 0 && onlyLink.test(text.slice(hits[first - 1]?.end ?? 0, hits[first]?.at ?? 0))) first--;
  if (first === i || hit.lead) return null;
  const asker = issuerBefore(clauseBefore(text, hits[first]?.at ?? 0, hits[first - 1]?.end ?? 0), undefined);
  return asker ? { ...hit, lead: ` của ${asker}` } : null;
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

/** "ngày … tháng … năm 2024", "ngày 18 tháng năm 2024": no date, and no part of what follows. */
const lostDate = /^\s*,?\s*ngày[\s.…_\d]*tháng[\s.…_\d]*năm\s*(?:\d{4}|[.…_]+)/u;

/** The clause of a sentence up to a place in it, and not before `from`. */
const clauseBefore = (text: string, at: number, from: number): string =>
  text
    .slice(Math.max(from, at - 260), at)
    .split(/(?<=[;])\s|(?<=[^\d.])\.\s+/u)
    .at(-1) ?? '';

/** Date and body after the number, after its subject, or before it. */
function aroundHit(text: string, hit: Hit, next: number, previous: number): { date: string | null; issuer: string | null } {
  const after = upToSentenceEnd(text.slice(hit.end, next));
  const before = clauseBefore(text, hit.at, previous);
  const [inside, insideBody] = insideHit(hit.lead ?? '');
  const close = afterDate.exec(after);
  const rest = close ? after.slice(close[0].length) : after.replace(lostDate, '');
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
  const asked = /(?:^|(?:đề nghị|ý kiến|chỉ đạo|kết luận|yêu cầu)\s+)của\s+(?!.*\scủa\s.*\stại\s)(.+?)\s+tại\s+(?:các\s+)?$/u.exec(before);
  if (asked?.[1]) return bodyAt(asked[1]);
  const acted = /^(.+?)\s+(?:đã\s+)?(?:có|ban hành|gửi|ký)\s+(?:ban hành\s+)?$/u.exec(
    (subject ?? /(?:^|,\s*)([^,;]+)$/u.exec(before)?.[1] ?? '').trimStart(),
  );
  return acted?.[1] ? bodyAt(`${acted[1]} đã`) : null;
}
