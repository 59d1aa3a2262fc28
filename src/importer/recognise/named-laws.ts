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
/** Names of laws in which a comma stands. */
const withComma =
  /^(?:Phòng, chống [\p{L}\s]+?(?=[,;.():]|\s(?:và các|năm|đối|trong|cho|để|của|số|trên|theo|đến|nhằm)\s|$)|Phòng, chống|Thực hành tiết kiệm, chống lãng phí|Đầu tư, xây dựng)/iu;

export function readNamedLaws(view: DocumentView): NamedLaw[] {
  const found = new Map<string, NamedLaw>();
  for (const p of view.text)
    for (const match of p.text.matchAll(lawPattern)) {
      const law = lawAt(p.text, match.index, match[1] ?? '', match.index + match[0].length);
      if (!law) continue;
      const key = `${law.name.toLocaleLowerCase('vi')} ${law.year}`;
      const known = found.get(key) ?? { ...law, mentions: [] };
      known.mentions.push({ line: lineAt(p, match.index), paragraph: p, at: match.index });
      found.set(key, known);
    }
  return [...found.values()];
}

function lawAt(text: string, at: number, kind: string, from: number): { name: string; year: number | null } | null {
  if (/(?:pháp|văn bản|kỷ|quy|dự án|dự thảo các)\s+$/u.test(text.slice(Math.max(0, at - 12), at))) return null;
  const rest = text.slice(from, from + 140);
  if (/^số\s*:?\s*\d/u.test(rest)) return null;
  const comma = withComma.exec(rest)?.[0].length ?? 0;
  const stop = rest.slice(comma).search(stopPattern);
  const bare = (stop < 0 ? rest : rest.slice(0, comma + stop)).replace(/\s+(?:và|hoặc|cùng)?\s*$/u, '').trim();
  if (bare.split(/\s+/).length > 12 || bare === '' || !/^\p{L}/u.test(bare) || (/^\p{Ll}/u.test(bare) && bare.split(' ').length < 2))
    return null;
  const tail = rest.slice(rest.indexOf(bare) + bare.length);
  const [, amended = '', year] = /^\s*(\((?:sửa đổi|sửa đổi, bổ sung)\))?\s*(?:,?\s*năm\s+)?((?:19|20)\d{2})?(?![\d/-])/iu.exec(tail) ?? [];
  if (/^\s*(?:\([^)]*\)\s*)?(?:năm \d{4}\s*)?(?:\(?(?:Luật )?số\s*:?\s*)?\d+\/\d{4}\/QH/iu.test(tail)) return null;
  return { name: `${kind} ${bare}${amended ? ` ${amended}` : ''}`, year: year ? Number(year) : null };
}
