/**
 * How far each value may be trusted: `sure` where the words around it leave no choice, `check` where it was found but another
 * reading is possible, `missing` where the document says nothing. Only the words of the document decide; each value has its line.
 */
import { lineOf } from './document.ts';
import { markerOf } from './marker.ts';
import { startsWithBody } from './organisation.ts';
import { chainOf, type Certainty } from './recognise/value.ts';
import { headerLines } from './recognise/header.ts';
import type { Citation } from './recognise/citations.ts';
import type { Deadline } from './recognise/deadlines.ts';
import type { Found } from './found.ts';
import type { Node } from './outline.ts';

type Value = string | number | null | undefined;

/** `missing` without a value, `check` without a place or a clear reading. */
const judge = (value: Value, line: number | null | undefined, isClear: boolean): Certainty =>
  value === null || value === undefined || value === '' ? 'missing' : line && isClear ? 'sure' : 'check';

/** The values of a document's head and tail, each with its certainty. */
export function headCertainty(d: Found): Record<string, Certainty> {
  const { parts } = d.view;
  const header = headerLines(parts.header).map(({ text }) => text);
  const typed = parts.typeLine?.text ?? '';
  const numbers = header.filter((text) => /^Số\s*[:.\d]/iu.test(text)).length;
  const dates = header.filter((text) => /ngày.*(?:tháng|\/)/iu.test(text)).length;
  const capacity = d.signature?.capacity ?? [];
  return {
    type: judge(d.typeCode, parts.typeLine ? lineOf(parts.typeLine) : null, typed.split(' ').length <= 3),
    number: judge(
      d.number.value,
      d.number.line,
      numbers === 1 && /^\d{1,5}[a-z]?[/-](?:\d{4}\/)?[A-ZĐ][\p{L}\d]*(?:[-/&.][\p{L}\d]+)*$/u.test(d.number.value ?? ''),
    ),
    issuer: judge(d.issuer.name, d.issuer.lines[0], d.issuer.explicit && isPlainIssuer(d)),
    place: judge(d.date.place, d.date.line, dates === 1 && /^\p{Lu}[\p{L}\s-]{1,30}$/u.test(d.date.place ?? '')),
    date: judge(d.date.iso ?? d.date.partial, d.date.line, dates === 1 && d.date.iso !== null),
    title: judge(d.title?.text, d.title?.lines[0], isPlainTitle(d)),
    period: judge(d.period?.from, d.title?.lines[0], (d.title?.text.match(/(?:19|20)\d\d/g)?.length ?? 0) <= 2),
    addressee: judge(d.addressee?.text, d.addressee?.line, (d.addressee?.text.length ?? 0) < 90),
    signer: judge(d.signature?.name, d.signature?.lines[0], capacity.length > 0 && (d.signature?.name?.split(' ').length ?? 0) >= 3),
    position: judge(d.signature?.position, d.signature?.lines[0], capacity.length > 0 || d.signature?.lines.length === 2),
    theme: judge(d.actionMonth.theme, d.actionMonth.themeLine, false),
    month: judge(d.actionMonth.from, d.actionMonth.mentions[0]?.line, d.actionMonth.from === '11-15' && d.actionMonth.to === '12-15'),
  };
}

/** One body in the header, or one below its parent: "UBND tỉnh X", "UBND tỉnh X | Sở Y". */
function isPlainIssuer(d: Found): boolean {
  const name = d.issuer.name ?? '';
  if (/^(?:UBND|HĐND|Hội đồng nhân dân)\s/u.test(name))
    return /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s\p{Lu}/u.test(name);
  return startsWithBody(name) && d.issuer.parent !== null && name.split(' ').length <= 9;
}

/** Followed by words that open a preamble, or by a blank line and another look. */
function isPlainTitle({ view, title }: Found): boolean {
  const next = view.parts.preamble[0] ?? view.parts.body[0];
  const length = title?.text.length ?? 0;
  return (
    length > 15 &&
    length < 260 &&
    (title?.lines.length ?? 0) <= 3 &&
    next !== undefined &&
    (markerOf(next.text) !== null ||
      /^(?:Căn cứ|Thực hiện|Kính gửi|Nhằm|Xét|Để\s|\(|Ngày\s|Ủy ban|Uỷ ban|UBND|[A-ZĐ\s]+$)/u.test(next.text))
  );
}

/** A citation's number, type, date and body: sure where they stand in the usual order, one right behind the other. */
export function citationCertainty(c: Citation): Record<string, Certainty> {
  const first = c.mentions[0];
  const after = first ? first.paragraph.text.slice(first.at + first.raw.length) : '';
  const behind = /^\s*,?\s*ngày\s+\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}\s?(?:[/.-]|năm)\s?\d{4}/u.exec(after)?.[0] ?? '';
  const named = /^\s+của\s+/u.exec(after.slice(behind.length))?.[0] ?? '';
  const body = after.slice(behind.length + named.length);
  const ends = body.slice(c.issuer?.length ?? 0);
  const isWhole = /^\d{1,5}[a-z]?[/-](?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:[-/&.]\p{L}[\p{L}\d]*)+$/u.test(c.number);
  return {
    number: judge(c.number, first?.line, isWhole && !/\s/.test(first?.printed ?? ' ')),
    type: judge(c.type, first?.line, first?.raw.startsWith(`${c.type} số`) ?? false),
    date: judge(c.date, first?.line, behind !== '' && c.otherDates.length === 0),
    issuer: judge(
      c.issuer,
      first?.line,
      named !== '' && body.startsWith(c.issuer ?? ' ') && /^(?:[;,.)]|$|\s+(?:về|V\/v|ban hành|phê duyệt|quy định|hướng dẫn))/u.test(ends),
    ),
  };
}

/** A numbered line: sure where its number follows the one before and its scheme is a usual one. */
export function nodeCertainty(d: Found, node: Node): Certainty {
  const odd = d.view.outline.anomalies.some((a) => a.line === node.line);
  const usual = ['roman', 'digit', 'letter', 'article', 'capital', 'multi'].includes(node.scheme);
  return judge(node.marker, node.line, usual && !odd);
}

/** Bodies of a section: sure where each part of the heading is a body of its own. */
export function sectionCertainty(s: Found['sections'][number]): Certainty {
  const heading = s.heading.toLocaleLowerCase('vi');
  const isPlain = s.agencies.every(
    (name) =>
      startsWithBody(name) &&
      // A name completed with the head word of the one before it ("Sở Nội vụ, Tài chính") is a reading, not what is printed.
      heading.includes(name.toLocaleLowerCase('vi')) &&
      /\s/.test(name) &&
      name.length < 90 &&
      !/,\s(?!ngành|ban|phường|đặc khu|thị|thành|Thể thao|Hạ tầng|Khoa học)/u.test(name),
  );
  return judge(s.agencies[0], s.line, isPlain && s.tasks.length > 0);
}

/** A target: sure where its heading says that targets follow and its values are shares, ratios or labelled. */
export function targetCertainty(d: Found, t: Found['targets'][number]): Certainty {
  // "50 - 60%", "từ 15 đến 20 %": which of the two is meant is for a reader to say; so are the years of a table.
  const isRange =
    /so với/iu.test(t.text) || (/\d\s?%?\s*(?:-|–|đến)\s*\d+(?:,\d+)?\s?%/u.test(t.text) && t.values.every((v) => v.baseline === null));
  const isSeveral = t.paragraph.table !== null && t.values.length !== 1;
  const isShare =
    !isRange && !isSeveral && t.values.length > 0 && t.values.every((v) => v.unit === '%' || v.unit === 'lần' || v.per !== null);
  const node = d.view.outline.nodes.find((n) => n.paragraph === t.paragraph) ?? null;
  const isBelow = chainOf(node).some((n) => /mục tiêu|chỉ tiêu/iu.test(n.title ?? ''));
  return judge(
    t.text,
    t.line,
    (isShare && (t.indicator !== null || isBelow || node === null)) || (t.values.length === 0 && t.indicator !== null),
  );
}

/** A deadline: sure where its own clause says what is due and its year is printed, or where it comes back every year. */
export function deadlineCertainty(x: Deadline): Certainty {
  const [year = '', month = '', day = ''] = x.date?.split('-') ?? [];
  const whole = new RegExp(`0?${Number(day)}(?:\\s?/\\s?|\\s?-\\s?| tháng )0?${Number(month)}(?:\\s?/\\s?|\\s?-\\s?|,? năm )${year}`, 'u');
  const printed = x.date ? whole.test(x.paragraph.text) : /h[aằ]ng năm|định kỳ|mỗi năm/iu.test(x.paragraph.text);
  const said = x.kind === 'report' ? /báo cáo|kết quả|số liệu/iu : /kế hoạch|chương trình|phương án/iu;
  return judge(x.date ?? x.recurring, x.line, printed && said.test(x.what));
}

/** An amount: sure where it is a single figure or an open range with its unit. */
export function amountCertainty(d: Found, a: Found['budget']['amounts'][number]): Certainty {
  return judge(a.min ?? a.max, a.line, d.view.all.includes(a.paragraph) && (a.min ?? a.max ?? 0) >= 1000);
}
