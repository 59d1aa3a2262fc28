/**
 * How Vietnamese names of public bodies are built: a head word ("Sở", "UBND", "Hội"), then its field or place. No list of
 * particular bodies: what starts with a head word and ends before a verb or a mark is a name.
 */
import { groups, heads, headsBeforeNames, others } from './body-words.ts';

const capitalFirst = (list: string) =>
  list
    .split('|')
    .map((w) => `[${w.charAt(0).toUpperCase()}${w.charAt(0).toLowerCase()}]${w.slice(1)}`)
    .join('|');
const headPattern = new RegExp(
  `^(?!(?:${capitalFirst(others)}|${others.toLocaleUpperCase('vi')})(?![\\p{L}]))(?:(?:${heads})|(?:${heads.toLocaleUpperCase('vi')})|${headsBeforeNames}|(?:[Cc]ác|[Mm]ột số|[Nn]hững)\\s+(?:${capitalFirst(groups)}|${capitalFirst(heads)}))(?![\\p{L}])`,
  'u',
);

/** True where a text begins with the name of a body, or of a group of bodies ("Các sở, ban, ngành"). */
export function startsWithBody(text: string): boolean {
  return headPattern.test(text);
}

/** Verbs and other words that cannot stand in a name: the name ended before them. */
const verbs =
  'chủ trì|phối hợp|căn cứ|xây dựng|tổ chức thực hiện|tổ chức triển khai|tổ chức các|tổ chức tuyên truyền|tổ chức Lễ|triển khai|thực hiện|chủ động|chỉ đạo|hướng dẫn|tham mưu|tăng cường|theo dõi|theo chức năng|theo nhiệm vụ|theo|' +
  'có trách nhiệm|chịu trách nhiệm|có kế hoạch|tiếp tục|đẩy mạnh|lồng ghép|bố trí|báo cáo|gửi|ban hành|phê duyệt|quy định|yêu cầu|đề nghị|giao|trên cơ sở|trong phạm vi|nghiêm túc|quan tâm|rà soát|' +
  'về việc|về|V/v|v/v|tại|thì|nhằm|để|đã|được|do|đối với|khóa|khoá|ngày|giai đoạn|năm|số|và các quy|thẩm định|tổng hợp|kiểm tra|thông qua|cho|bằng|với|gồm|bao gồm|như|là|khi|nếu|trong|từ|đến|kết luận|thông báo|trình|góp ý|quyết định|nhiệm kỳ|kèm theo|vận động|tuyên truyền|nâng cao|cung cấp|thường xuyên|đảm bảo|bảo đảm|cân đối|phân bổ|thu thập|đánh giá|xem xét|ký|cùng cấp|sửa đổi|bổ sung|hợp nhất|thành lập|kết quả|tình hình|Hướng dẫn|Quy định|Ban hành|Phê duyệt|Về việc|Sửa đổi';
const verbPattern = new RegExp(`(?:^|\\s)(?:${verbs})(?![\\p{L}])`, 'u');

/**
 * The name of the body at the start of a text, or null: "Bộ Tài chính về hướng dẫn…" → "Bộ Tài chính". Brackets such as
 * "(UBND)" inside a name are left out of it.
 */
export function bodyAt(text: string): string | null {
  const bare = guardCommas(text.replace(/\s*\((?:UBND|HĐND|UB)\)/g, ''));
  if (!startsWithBody(bare)) return null;
  const head = headPattern.exec(bare)?.[0].length ?? 0;
  const mark = bare
    .slice(head)
    .search(
      /[;:()“"”.…]|,(?!\s(?:Thương binh|Thể thao|Gia đình|Khoa học)(?![\p{L}]))|\s[-–]\s(?=\p{Lu}{2})|\s+và\s+(?:các|Công văn|Quyết định|Kế hoạch|Nghị (?:quyết|định)|Chỉ thị|Thông (?:tư|báo|tri)|Chương trình|Luật|Bộ luật|Pháp lệnh|Hướng dẫn|Báo cáo|Tờ trình|Kết luận|Công điện)(?!\p{L})/u,
    );
  const upTo = mark < 0 ? bare : bare.slice(0, head + mark);
  const verb = upTo.slice(head).search(verbPattern);
  const name = (verb < 0 ? upTo : upTo.slice(0, head + verb))
    .trim()
    .replace(/\s+(?:và|của)$/u, '')
    .replaceAll(guard, ',');
  return name.length > 150 || name.length < 3 ? null : name;
}

/** Fields of government whose names hold a comma. */
const commaNames =
  /(Văn hóa|Văn hoá), (Thể thao và Du lịch|Thể thao, Du lịch|Khoa học và Thông tin|Thể thao và Thông tin|Thông tin và Thể thao|Thể thao)|(Nông nghiệp), (Lâm nghiệp)|([Pp]hát thanh), ([Tt]ruyền hình)|(Xây dựng), (Thể thao)|(Khoa học), (Giáo dục|Công nghệ)|([Pp]hòng), (chống)(?!\p{L})/gu;
const guard = '\u0001';
/** Fields of government that are a body's whole name: a comma beside one parts two bodies. */
const wholeFields = 'Nội vụ|Tài chính|Tư pháp|Y tế|Công [Tt]hương|Xây dựng|Ngoại giao|Giáo dục|Công an|Quân sự|Thanh tra|Dân tộc|Lao động';
const field = `(?!(?:${wholeFields})(?![\\p{L}]))\\p{Lu}\\p{Ll}+(?:\\s(?!và\\s)\\p{Ll}+){0,3}`;
/** "Phòng Kinh tế, Hạ tầng và Đô thị" is one name: a head word once, then "A, B và C" of fields that make no body alone. */
const pair = new RegExp(`((?:Sở|Phòng|Ban|Bộ|Cục|Trung tâm|Chi cục)\\s+${field}),(?=\\s${field}\\svà\\s${field})`, 'gu');

/** Commas inside a name are hidden while the text is taken apart. */
function guardCommas(text: string): string {
  return text.replace(commaNames, (all) => all.replaceAll(',', guard)).replace(pair, `$1${guard}`);
}

/** "Phòng Quản trị, phòng Y tế, tổ Bếp": a head word in small letters before a name. */
const smallHead = /([,;]\s+|\svà\s+)(phòng|tổ|khoa|ban|sở|trạm|đội|trường|hội|chi hội|trung tâm|công đoàn|đoàn)(?=\s\p{Lu})/gu;

/** Between the bodies of a heading. A dash parts two bodies of their own kind: "Văn phòng HĐND - UBND", "Văn hóa - Xã hội" stay whole. */
const parting =
  /\s*;\s*(?:và\s+)?|,\s+(?:và\s+)?|\s+và\s+(?=các\s)|(?<!Văn phòng HĐND)\s+và\s+(?=\p{Lu})|\s+phối hợp (?:với|cùng)\s+(?=\p{Lu})|(?<!HĐND)(?<!ĐBQH)\s+[-–]\s+(?=(?:Sở|UBND|Cục|Chi cục|Bộ [Cc]hỉ huy|Ban [Cc]hỉ huy|Công an|Hội|Liên đoàn|Tỉnh đoàn|Huyện đoàn|Phòng|Trung tâm|Đài|Báo|Trạm|Kho bạc|Bảo hiểm|Ủy ban|Đoàn|Tòa án|Viện [Kk]iểm sát)\s)/u;

/** "Đề nghị Hội A, các tổ chức B:" → ["Hội A", "các tổ chức B"]. Empty where the text names no body. */
export function splitBodies(text: string): string[] {
  const bare = guardCommas(withoutBrackets(text).replace(requestWords, ''))
    .replace(/[\s:;.,]+$/, '')
    .replace(smallHead, (_, mark: string, word: string) => `${mark}${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  if (!startsWithBody(bare)) return [];
  const [, head = '', fields = ''] = fieldList.exec(bare) ?? [];
  if (fields) return splitBodies(`${head.charAt(0).toUpperCase()}${head.slice(1).toLowerCase()} ${fields.replaceAll(guard, ',')}`);
  const parts = bare.split(parting);
  const names: string[] = [];
  for (const part of joinHeads(bare, joinFields(bare, parts))) addBody(names, part.replaceAll(guard, ',').trim());
  return names.map((name) => name.replace(/^(?:Các|Một số|Những)(?=\s)/u, (w) => w.toLowerCase()));
}

/** "Sở Y tế; Sở Tư pháp; công đoàn các huyện, thành phố": parted by semicolons, each part is a body, none goes on as a sentence. */
export const isBodyList = (text: string): boolean =>
  /;\s/.test(text) &&
  text
    .replace(requestWords, '')
    .split(/;\s+(?:và\s+)?/)
    .every((part) => isBodyAlone(capital(part.trim())));

function isBodyAlone(part: string): boolean {
  const name = bodyAt(part);
  return name !== null && /^(?:,\s(?:quận|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu))*$/u.test(part.slice(name.length));
}

/** "Các phòng: Tư pháp, Y tế", "Các Sở Nội vụ, Tư pháp": the head word once, in the plural, then the fields. */
export const fieldList =
  /^[Cc]ác\s+([Ss]ở|[Pp]hòng|[Bb]an|[Hh]ội|[Cc]hi cục)(?:\s*:\s*|\s+(?!Đảng|HĐND|Hội đồng)(?=\p{Lu}\p{Ll}[^,;]*[,;]\s*\p{Lu}))(.+)$/u;

const requestWords = /^(?:Đề nghị|đề nghị|ĐỀ NGHỊ|Giao|Yêu cầu|Trách nhiệm của|Đối với|Nhiệm vụ của)\s+(?:cho\s+)?/u;

/** "Đề nghị", which asks where other headings assign. */
export function isRequest(title: string): boolean {
  return /^đề nghị(?![\p{L}])/iu.test(title);
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, '').trim();
}

/** "Giáo dục và | Đào tạo" belongs together: a part after "và" without a head word of its own is the rest of a name. */
function joinFields(whole: string, parts: readonly string[]): string[] {
  const joined: string[] = [];
  let at = 0;
  for (const part of parts) {
    const start = whole.indexOf(part, at);
    const between = whole.slice(at, start);
    at = start + part.length;
    const isNew =
      joined.length === 0 ||
      (startsWithBody(part) && !(isGroup(joined.at(-1) ?? '') && groupWord.test(part))) ||
      (between.includes(';') && startsWithBody(capital(part))) ||
      (/[,;]/.test(between) && !/và/.test(between) && /^\p{Lu}/u.test(part) && !isGroup(joined.at(-1) ?? ''));
    if (isNew) joined.push(part);
    else joined[joined.length - 1] += between + part;
  }
  return joined;
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** "Báo và Đài Phát thanh": a head word alone is no name; it belongs to what follows. */
function joinHeads(whole: string, parts: readonly string[]): string[] {
  return parts.reduce<string[]>((joined, part) => {
    const last = joined.at(-1);
    if (last && !/\s/.test(last) && whole.includes(`${last} và ${part}`) && !/^Công|^Hội/u.test(last))
      joined[joined.length - 1] = `${last} và ${part}`;
    else joined.push(part);
    return joined;
  }, []);
}

/** "Ban ngành khác" after "Các Sở," goes on with the group; it names no body. */
const groupWord = /^(?:Sở|Ban|Bộ|Hội|Phòng|Đoàn)(?:,|\s+(?:ban|ngành|đoàn thể|liên quan|khác)|$)/u;
const isGroup = (name: string) => /^(?:[Cc]ác|[Mm]ột số)\s/u.test(name) || /^(?:UBND|Ủy ban nhân dân)\s+(?:các|cấp)/u.test(name);

/** A field without its head takes the head of the body before it; "UBND thành phố H, các thị xã" repeats "UBND". */
function addBody(names: string[], part: string): void {
  const last = names.at(-1) ?? '';
  const people = /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?!các)/u.exec(last);
  const units = /^các\s+(?:huyện|thị xã|thành phố|xã|phường|quận|thị trấn|đặc khu)(?:,|\s|$)/u.test(part);
  const series = /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s/u.exec(last);
  if (units && (people || series)) names.push(`${(people ?? series)?.[1]} ${part}`);
  else if (startsWithBody(part) || names.length === 0) names.push(part);
  else names.push(`${/^(?:Sở|Phòng|Ban|Hội|Trường|Trạm|Khoa|Chi cục|Cục|Vụ|Chi hội|Tổ)\s/u.exec(last)?.[0] ?? ''}${part}`);
}

/** The list of bodies that a task text begins with, up to its verb: "Y tế; Công an tỉnh và các sở liên quan xây dựng…". */
export function leadingBodies(text: string, head: string): string[] {
  const guarded = guardCommas(text);
  const verb = guarded.search(verbPattern);
  const lead = (verb < 0 ? '' : guarded.slice(0, verb)).replaceAll(guard, ',').trim();
  if (!/[,;]/.test(lead) || lead.length > 600) return [];
  if (startsWithBody(lead)) return /^[Cc]ác\s/u.test(lead) ? [] : splitBodies(lead);
  return /^\p{Lu}/u.test(lead) && head ? splitBodies(`${head} ${lead}`) : [];
}
