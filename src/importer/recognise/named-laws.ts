/** Laws named without a number: "Luật Bình đẳng giới", "Bộ luật Lao động (sửa đổi) năm 2019". */
import { lineAt, type Paragraph } from '../document.ts';
import type { DocumentView } from './value.ts';

export interface NamedLaw {
  name: string;
  year: number | null;
  mentions: { line: number; paragraph: Paragraph; at: number }[];
}

/** Words after which a law's name is over. */
const stops =
  'để|phù hợp|trên|tại|trong|của|đối với|đến|theo|năm|ngày|số|được|đã|có|là|khi|nhằm|cho|từ|do|quy định|và các|và những|và pháp|và Luật|và Bộ|và Nghị|với|hiện hành|hiện nay|ban hành|sẽ|thì|mà|nói|một|như|bằng|về|gồm|phải|cần|cùng|đang|còn|kết hợp|thông qua|gắn|giai đoạn|tới|sửa đổi|mới|vào|đồng thời|hoặc|cũng|tăng|đạt|bảo đảm|đảm bảo|hướng|tổ chức|thực hiện|triển khai';
const lawPattern = /(?<![\p{L}])(Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+(?=\p{L})/gu;
const stopPattern = new RegExp(`(?<=\\s)(?:${stops})(?![\\p{L}])|[;:.()“”"\\[]|(?<=\\s)(?:19|20)\\d{2}|,`, 'u');
/** Beginnings of names of laws, old ones too, in which a comma stands; those on preventing something are told by their form. */
const namesWithComma = [
  'Thực hành tiết kiệm, chống lãng phí',
  'Đầu tư, xây dựng',
  'Khám bệnh, chữa bệnh',
  'Cán bộ, công chức',
  'An toàn, vệ sinh lao động',
  'Trật tự, an toàn giao thông đường bộ',
  'Bảo vệ, chăm sóc và giáo dục trẻ em',
  'Hòa giải, đối thoại tại Tòa án',
  'Xuất cảnh, nhập cảnh',
  'Nhập cảnh, xuất cảnh, quá cảnh, cư trú',
  'Hiến, lấy, ghép mô',
  'Quản lý, sử dụng vũ khí',
  'Quản lý, sử dụng tài sản',
];
const withComma = new RegExp(
  `^(?:Phòng, chống [\\p{L}\\s]+?(?=[,;.():]|\\s(?:và các|năm|ngày|đối|trong|cho|để|của|số|trên|theo|đến|nhằm)\\s|$)|Phòng, chống|${namesWithComma.join('|')})`,
  'iu',
);
/** A law that amends others carries their names in its own: "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B". */
const amending = /^sửa đổi(?:, bổ sung)? một số điều của (?:các )?(?=Luật|Bộ luật|\d+ luật)/iu;
const otherLaw = /^\s*(?:,|và|,? và)\s+(?=(?:Luật|Bộ luật)\s+\p{Lu})/u;

export function readNamedLaws(view: DocumentView): NamedLaw[] {
  const found = new Map<string, NamedLaw>();
  for (const p of view.text) {
    let end = 0;
    for (const match of p.text.matchAll(lawPattern)) {
      if (match.index < end) continue;
      const law = lawAt(p.text, match.index, match[1] ?? '', match.index + match[0].length);
      if (!law) continue;
      end = law.end;
      const key = `${law.name.toLocaleLowerCase('vi')} ${law.year}`;
      const known = found.get(key) ?? { name: law.name, year: law.year, mentions: [] };
      known.mentions.push({ line: lineAt(p, match.index), paragraph: p, at: match.index });
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/** A name's words as printed, and where they end. */
interface Named {
  name: string;
  year: number | null;
  end: number;
}

function lawAt(text: string, at: number, kind: string, from: number): Named | null {
  if (/(?:pháp|văn bản|kỷ|quy|dự án|dự thảo các)\s+$/u.test(text.slice(Math.max(0, at - 12), at))) return null;
  const start = amending.exec(text.slice(from))?.[0].length ?? 0;
  return start > 0 ? amendingLaw(text, at, from + start) : simpleLaw(text, kind, from);
}

/** The laws that it amends, joined as they are printed. */
function amendingLaw(text: string, at: number, from: number): Named | null {
  let [end, year] = [from, null as number | null];
  for (;;) {
    const kind = /^(Bộ luật|Luật)\s+/u.exec(text.slice(end));
    const law = kind && simpleLaw(text, kind[1] ?? '', end + kind[0].length);
    if (!law) break;
    [end, year] = [law.end, law.year];
    const next = year === null ? otherLaw.exec(text.slice(end)) : null;
    if (!next) break;
    end += next[0].length;
  }
  if (end === from) return null;
  const name = text.slice(at, end).replace(/\s*(?:,\s*)?(?:(?:năm|ngày)\s[^;]*)$/u, '');
  return { name, year, end };
}

const dayOrYear =
  /^\s*(?:,?\s*năm\s+|,?\s*ngày\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|\s+tháng\s+\d{1,2}\s+năm\s+))?((?:19|20)\d{2})(?![\d/-])/iu;

function simpleLaw(text: string, kind: string, from: number): Named | null {
  const rest = text.slice(from, from + 140);
  if (/^(?:số\s*:?\s*\d|sửa đổi)/iu.test(rest)) return null;
  const comma = withComma.exec(rest)?.[0].length ?? 0;
  const stop = rest.slice(comma).search(stopPattern);
  const bare = (stop < 0 ? rest : rest.slice(0, comma + stop)).replace(/\s+(?:và|hoặc|cùng)?\s*$/u, '').trim();
  if (bare.split(/\s+/).length > 12 || bare === '' || !/^\p{L}/u.test(bare) || (/^\p{Ll}/u.test(bare) && bare.split(' ').length < 2))
    return null;
  const bareEnd = rest.indexOf(bare) + bare.length;
  if (/^\s*(?:\([^)]*\)\s*)?(?:năm \d{4}\s*)?(?:\(?(?:Luật )?số\s*:?\s*)?\d+\/\d{4}\/QH/iu.test(rest.slice(bareEnd))) return null;
  const amended = /^\s*\((?:sửa đổi|sửa đổi, bổ sung)\)/iu.exec(rest.slice(bareEnd))?.[0] ?? '';
  const year = dayOrYear.exec(rest.slice(bareEnd + amended.length));
  const name = `${kind} ${bare}${amended ? ` ${amended.trim()}` : ''}`;
  return { name, year: year ? Number(year[1]) : null, end: from + bareEnd + amended.length + (year?.[0].length ?? 0) };
}
