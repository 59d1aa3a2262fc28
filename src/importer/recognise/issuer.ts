/** The body that issues a document: from the header, else from the preamble, with the locality that the text names. */
import { foldMarks } from '../../text/fold.ts';
import { lineOf } from '../document.ts';
import { bodyAt, startsWithBody } from '../organisation.ts';
import { isAuthorityLine } from '../split.ts';
import type { DocumentView } from './value.ts';
import { headerLines, readDate } from './header.ts';

export type Level = 'province' | 'district' | 'commune' | 'central';

export interface Issuer {
  name: string | null;
  parent: string | null;
  level: Level | null;
  /** True where the header names it. */
  explicit: boolean;
  lines: number[];
}

const levelWords = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
const people = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)/u;
const flat = (text: string) =>
  foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export function readIssuer(view: DocumentView): Issuer {
  const named = headerBodies(view);
  if (named.length) {
    const [own, above] = [named.at(-1), named.at(-2)];
    const name = own ? withLocality(short(own.name), view) : null;
    return {
      name,
      parent: above ? short(above.name) : null,
      level: levelOf(name, above?.name ?? null),
      explicit: true,
      lines: own?.lines ?? [],
    };
  }
  const decided = attachedTo(view) ?? authority(view);
  if (decided) return decided;
  const spoken = preambleBody(view);
  if (!spoken) return fromSignature(view);
  const name = withLocality(short(spoken.name), view);
  return { name, parent: null, level: levelOf(name, null), explicit: false, lines: [spoken.line] };
}

/** Lines in capitals above the type; a name wrapped over two lines is one, the body above comes first. */
function headerBodies(view: DocumentView): { name: string; lines: number[] }[] {
  const bodies: { name: string; lines: number[] }[] = [];
  for (const { text, line } of headerLines(view.parts.header)) {
    if (
      /^(?:CỘNG H|Độc lập|ĐẢNG CỘNG SẢN|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$|Số\s*[:.\d/]|DỰ THẢO|\W*$)|,\s*ngày\s|tháng.*năm/iu.test(
        text,
      )
    )
      continue;
    if (text !== text.toLocaleUpperCase('vi') || !/\p{L}{2}/u.test(text)) continue;
    const last = bodies.at(-1);
    if (startsWithBody(text) || !last) {
      if (startsWithBody(text)) bodies.push({ name: text.replace(/[\s*]+$/, ''), lines: [line] });
    } else {
      last.name += ` ${text}`;
      last.lines.push(line);
    }
  }
  return bodies.map((b) => ({ ...b, name: inPrintedCase(b.name, view) }));
}

/** "SỞ NỘI VỤ" → "Sở Nội vụ": as the text below prints it, else by the rule for names of bodies. */
function inPrintedCase(name: string, view: DocumentView): string {
  const wanted = flat(name).split(' ');
  const pattern = new RegExp(wanted.map((w) => [...w].map((c) => `${c === 'd' ? '[dđ]' : c}\\p{M}*`).join('')).join('[\\s–-]+'), 'iu');
  for (const p of view.text) {
    const text = p.text.normalize('NFD');
    const match = pattern.exec(text);
    const printed = match?.[0].normalize('NFC');
    if (printed && printed !== printed.toLocaleUpperCase('vi') && flat(printed) === flat(name) && /^\p{Lu}/u.test(printed)) return printed;
  }
  const { place } = readDate(view);
  const cased = titleCase(name);
  return place ? cased.replace(new RegExp(`(?<=\\s)${place.toLocaleLowerCase('vi').replace(/[^\p{L}\s]/gu, '.')}$`, 'u'), place) : cased;
}

/** Names of places in capitals, words of a title small: a plain guess, told as "check" by the doubts. */
export function titleCase(name: string): string {
  const lower = name.toLocaleLowerCase('vi');
  const small = /^(?:và|của|về|các|cho|ban nhân dân)$/u;
  const words = lower.split(' ');
  const place = words.findIndex(
    (w, i) =>
      i > 0 &&
      new RegExp(
        `^(?:${levelWords.replace('thành phố', 'phố').replace('thị xã|', '').replace('thị trấn', 'trấn').replace('đặc khu', 'khu')})$`,
        'u',
      ).test(w),
  );
  const isPeople = /^(?:ủy ban nhân|uỷ ban nhân|hội đồng nhân|ubnd|hđnd)/u.test(lower);
  const startsField = (i: number) => !isPeople && i !== place && fieldHeads.test(words[i - 1] ?? '') && (place < 0 || i < place);
  return words
    .map((w, i) =>
      i === 0 || startsField(i) || (place >= 0 && i > place && !small.test(w)) ? w.charAt(0).toLocaleUpperCase('vi') + w.slice(1) : w,
    )
    .join(' ')
    .replace(/ubnd|hđnd|ủy ban mttq|(?<!\p{L})(?:bch|btv|tncs|lhpn|bvstbpn)(?!\p{L})/giu, (w) => w.toLocaleUpperCase('vi'));
}

/** Words after which the name of a field begins with a capital: "Sở Nội vụ", "Giáo dục và Đào tạo". */
const fieldHeads = /^(?:sở|phòng|ban|bộ|cục|hội|viện|vụ|tâm|trường|và|-|–)$/u;

/** Where a plan is issued with a decision, the line below its title names who decided. */
function attachedTo(view: DocumentView): Issuer | null {
  for (const p of [...view.parts.title, ...view.parts.preamble]) {
    const match = attachment.exec(p.text);
    const name = match ? bodyAt((match[1] ?? '').replace(headOf, '')) : null;
    if (name)
      return { name: withLocality(short(name), view), parent: null, level: levelOf(name, null), explicit: true, lines: [lineOf(p)] };
  }
  return null;
}
/** Where the head of a decision was cut off, the line above its "Căn cứ" says who decides: "HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC …". */
function authority(view: DocumentView): Issuer | null {
  const p = view.parts.preamble.slice(0, 2).find(({ text }) => isAuthorityLine(text));
  if (!p) return null;
  const name = inPrintedCase(p.text.replace(/[\s,;:]+$/, '').replace(headOf, ''), view);
  return { name: withLocality(short(name), view), parent: null, level: levelOf(name, null), explicit: true, lines: [lineOf(p)] };
}

/** Who signs, before the body that issues: "Chủ tịch UBND xã", "Bộ trưởng Bộ Nội vụ". */
const headOf =
  /^(?:Chủ tịch|Giám đốc|Bộ trưởng|Trưởng ban|Cục trưởng|Hiệu trưởng|Tổng Giám đốc|Chánh án|Viện trưởng)\s+(?=(?:Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Sở|Bộ|Ban|Cục|Trường|Học viện|Hội|Liên đoàn|Tòa|Viện)\s)/iu;
const attachment = /kèm theo\s+(?:Quyết định|Nghị quyết|Công văn|Tờ trình|Văn bản)\s+số[^()]{0,80}?\scủa\s+([^()]+)/iu;

/** "Ủy ban nhân dân" → "UBND", the form that documents themselves use for short. */
const short = (name: string) =>
  name
    .replace(people, 'UBND')
    .replace(/\s*\((?:UBND|HĐND)\)/g, '')
    .trim();

const issuing =
  /(?:^|[\s,;.])((?:Ủy ban|Uỷ ban|UBND|Hội đồng|Sở|Ban|Hội|Phòng|Bộ|Cục|Liên đoàn|Tỉnh đoàn|Công an|Đảng ủy|Trung tâm|Trường)[^;]{0,150}?)\s+(?:ban hành|xây dựng|lập|đề ra|triển khai thực hiện)\s+(?:[Kk]ế hoạch|[Cc]hương trình|[Hh]ướng dẫn|[Pp]hương án|[Đđ]ề án)/gu;

function preambleBody(view: DocumentView): { name: string; line: number } | null {
  for (const p of [...view.parts.preamble].reverse()) {
    const match = [...p.text.matchAll(issuing)].at(-1)?.[1];
    const starts = match
      ? [...match.matchAll(/(?:^|[\s,.])(?=(?:Ủy ban|Uỷ ban|UBND|Hội đồng|Sở|Ban|Hội|Phòng|Bộ|Cục|Liên đoàn|Đảng ủy|Công an)\s)/gu)].map(
          (m) => m.index + m[0].length,
        )
      : [];
    const name = starts
      .map((at) => match?.slice(at) ?? '')
      .map(bodyAt)
      .findLast((n) => n !== null);
    if (name) return { name, line: lineOf(p) };
  }
  return null;
}

function fromSignature(view: DocumentView): Issuer {
  const line = view.parts.tail.find((p) => /^TM\.\s*\p{Lu}/u.test(p.text));
  const name = line ? withLocality(short(inPrintedCase(line.text.replace(/^TM\.\s*/u, ''), view)), view) : null;
  return { name, parent: null, level: levelOf(name, null), explicit: false, lines: line ? [lineOf(line)] : [] };
}

/** "UBND tỉnh" → "UBND tỉnh An Giang": the locality in the title, the place line or the text; never from outside. */
function withLocality(name: string, view: DocumentView): string {
  const open = new RegExp(`^((?:UBND|HĐND|Hội đồng nhân dân)(?:\\s+(${levelWords}))?)$`, 'iu').exec(name);
  if (!open) return name;
  const level = open[2]?.toLowerCase();
  const place = localityIn(view, level ?? levelWords);
  if (place)
    return `${(open[1] ?? name)
      .replace(/\s+\S*$/u, (w) => (level ? '' : w))
      .replace(/\s+thành$|\s+thị$|\s+đặc$/u, '')
      .trim()} ${place}`;
  const { place: printed } = readDate(view);
  return level && printed ? `${name} ${printed}` : name;
}

/** The place that title, preamble or text name after a level word; among spellings of one name, the most frequent. */
function localityIn(view: DocumentView, levels: string): string | null {
  const pattern = new RegExp(`(?<![\\p{L}])((?:${levels})\\s+\\p{Lu}\\p{Ll}*(?:(?:\\s[-–]\\s|\\s|-)\\p{Lu}\\p{Ll}*){0,4})`, 'gu');
  const sources = [view.parts.title, view.parts.preamble, view.all];
  const everywhere = view.all.flatMap((p) => [...p.text.matchAll(pattern)].map((m) => m[1] ?? ''));
  for (const source of sources) {
    const found = source.flatMap((p) => [...p.text.matchAll(pattern)].map((m) => m[1] ?? ''));
    const first = mostFrequent(found);
    if (first) return mostFrequent(everywhere.filter((x) => flat(x) === flat(first))) ?? first;
  }
  return null;
}

export function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function levelOf(name: string | null, parent: string | null): Level | null {
  const text = `${name ?? ''} ${parent ?? ''}`.toLocaleLowerCase('vi');
  if (/(?:^|\s)(?:xã|phường|thị trấn|đặc khu)\s/u.test(text.replace(/thị xã/gu, ''))) return 'commune';
  if (/(?:^|\s)(?:huyện|quận|thị xã|phòng)\s/u.test(text)) return 'district';
  if (/(?:^|\s)(?:bộ|chính phủ|trung ương)\s/u.test(` ${text}`)) return 'central';
  return /(?:^|\s)(?:tỉnh|thành phố|sở)(?:\s|$)/u.test(text) ? 'province' : null;
}
