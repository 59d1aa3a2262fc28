/** Where a text cites a document by its number: typed ("Quyết định số 12/QĐ-UBND"), in small letters, or bare in a list. */

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
/** A full date, as citations print it. */
export const dated = String.raw`ngày\s+\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}\s?(?:[/.-]|năm)\s?\d{4}`;
const typedPattern = new RegExp(
  String.raw`(?<![\p{L}])(${types})((?:\s+(?:${dated},?|[\p{L},]+)){0,12}?)\s+(?:số\s*:?\s*)?(${numberSource})`,
  'gu',
);
const barePattern = new RegExp(String.raw`(?<![\p{L}\d/.])(${numberSource})`, 'gu');
const plainPattern = new RegExp(String.raw`(?<![\p{L}])(${types})\s+số\s+(\d{1,5})(?=\s+(?:ngày|của)\s)`, 'gu');

/** A number as it is cited in a text. */
export interface Hit {
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

/** All of them, in the order of the text. */
export function hitsIn(text: string): Hit[] {
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
