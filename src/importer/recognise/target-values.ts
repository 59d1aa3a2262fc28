/** The values of a target as printed: comparator, number, unit, baseline. Number words count ("ít nhất một cơ sở y tế"). */

export interface TargetValue {
  comparator: '=' | '>=' | '>' | '<' | '<=' | '~';
  value: number;
  unit: string;
  per: number | null;
  baseline: number | null;
}

const comparators: readonly (readonly [RegExp, TargetValue['comparator']])[] = [
  [/(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|từ)\s*(?:là\s*|đạt\s*|có\s*)?$/iu, '>='],
  [/(?:không quá|tối đa|không vượt quá|không vượt|không cao hơn|nhiều nhất)\s*(?:là\s*)?(?:mức\s*)?$/iu, '<='],
  [/(?:trên|hơn|vượt|cao hơn)\s*(?:mức\s*)?$/iu, '>'],
  [/(?:dưới|thấp hơn|ít hơn)\s*(?:mức\s*)?$/iu, '<'],
  [/(?:khoảng|xấp xỉ|gần)\s*$/iu, '~'],
];
const words: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
/** Measures of time, weight and money: a number before one of them is no count. */
const measures =
  'đạt|ngày|tháng|năm|tuổi|giờ|phút|tuần|quý|kg|g|gam|gram|tấn|tạ|km|m|m2|ha|đồng|đ|triệu|tỷ|tỉ|nghìn|ngàn|lần|phần|nhiệm kỳ|kỳ|khóa|khoá|trong|đến|tới|và|hoặc|trở|của|các|những|người/';
const stops =
  'thành lập|bố trí|trong|của|và|về|trên|cho|để|được|có|từ|đến|năm|tham|với|tại|thuộc|là|do|ở|theo|mỗi|trở|xuống|lên|còn|hằng|hàng|nhằm';

const perThousand = new RegExp(
  String.raw`(${number})\s*((?:[\p{L}]+\s){0,3}?[\p{L}]*)\s?/\s?(1\.000|10\.000|100\.000|1000|10000|100000|100)(\s[\p{L}]+(?:\s[\p{L}]+){0,4})?`,
  'giu',
);
const percent = new RegExp(String.raw`(${number})\s*(?:%|phần trăm)`, 'giu');
const times = new RegExp(String.raw`(${number})\s+lần(?![\p{L}])`, 'giu');
const counts = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(${number}|${Object.keys(words).join('|')})\s+(?!(?:${measures})(?![\p{L}]))(\p{Ll}+(?:(?:,\s|\s)(?!(?:${stops})(?![\p{L}]))\p{L}+){0,4})`,
  'giu',
);

/** All values in the order of the text, each place once. */
export function valuesIn(text: string): TargetValue[] {
  const taken: [number, number][] = [];
  const found: { at: number; value: TargetValue }[] = [];
  const add = (at: number, end: number, value: TargetValue | null) => {
    if (!value || taken.some(([from, to]) => at < to && end > from)) return;
    taken.push([at, end]);
    found.push({ at, value });
  };
  for (const m of text.matchAll(perThousand)) add(m.index, m.index + m[0].length, ratio(text, m));
  for (const m of text.matchAll(percent)) add(m.index, m.index + m[0].length, simple(text, m, '%'));
  for (const m of text.matchAll(times)) add(m.index, m.index + m[0].length, simple(text, m, 'lần'));
  for (const m of text.matchAll(counts)) add(m.index, m.index + m[0].length, count(text, m));
  const inOrder = found.sort((a, b) => a.at - b.at);
  return withBaselines(
    text,
    inOrder.filter((f, i) => !isCondition(text, f, inOrder[i + 1]?.at)),
  );
}

const many = 'mỗi|các|những|mọi|tại|ở|đối với|nơi|doanh nghiệp|công ty|cơ quan|đơn vị|cơ sở|nhà máy|trường|địa phương';
/** The words before a number that says which of many are meant: "mỗi công ty trên", "100% cơ quan có từ". */
const whichOnes = new RegExp(
  String.raw`(?<![\p{L}])(?:${many})\s(?:[\p{L},]+\s){0,8}?(?:có\s+)?(?:tỷ lệ\s+)?(?:trên|từ|dưới|hơn|không dưới)\s*$`,
  'iu',
);
/** The verb with which the target itself begins behind it. */
const thenVerb = /^[^;]*?\s(?:có|đều có|phải có|thì|được|bố trí|thành lập|tổ chức|xây dựng|lắp đặt|đạt|duy trì)\s/iu;

/** "mỗi công ty trên 2.000 lao động có ít nhất một nhà trẻ": 2.000 says which companies, and is no target. */
function isCondition(text: string, { at, value }: { at: number; value: TargetValue }, next: number | undefined): boolean {
  const clause =
    text
      .slice(0, at)
      .split(/[;:.]\s/)
      .at(-1) ?? '';
  const isExact = value.comparator === '=' && !/\stừ\s*$/u.test(clause);
  if (isExact || value.comparator === '~' || !whichOnes.test(clause)) return false;
  const behind = text.slice(at, at + 160);
  if (value.unit === '%')
    return /^[\d.,]+\s?%(?:\s\p{Ll}+){0,2}(?:\strở lên)?(?:\s\p{Ll}+){0,2}\s(?:có|đều có|phải có|thì|được)\s/u.test(behind);
  return next !== undefined && thenVerb.test(text.slice(at, next));
}

/** "1.250" → 1250; "12,5" → 12.5; "12.5" → 12.5. */
export function toNumber(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return Number(text.replace(',', '.'));
}

function comparatorBefore(text: string, at: number): TargetValue['comparator'] {
  const before = text.slice(Math.max(0, at - 40), at);
  const found = comparators.find(([pattern]) => pattern.test(before))?.[1] ?? '=';
  const upward = /^[^;,.\d]{0,60}?\s(?:trở lên)/u.test(text.slice(at).replace(/^[\d.,\s%]+/, ' '));
  return found === '=' || (found === '>=' && /từ\s*$/u.test(before)) ? (upward ? '>=' : found === '>=' ? '=' : '=') : found;
}

function simple(text: string, m: RegExpMatchArray, unit: string): TargetValue {
  return { comparator: comparatorBefore(text, m.index ?? 0), value: toNumber(m[1] ?? ''), unit, per: null, baseline: null };
}

function ratio(text: string, m: RegExpMatchArray): TargetValue {
  const per = Number((m[3] ?? '').replaceAll('.', ''));
  const of = (m[4] ?? '').replace(/\s(?:xuống|còn|lên|vào|đến|trong|năm|và)(?:\s.*)?$/u, '');
  const lead = (m[2] ?? '').trim();
  return {
    comparator: comparatorBefore(text, m.index ?? 0),
    value: toNumber(m[1] ?? ''),
    unit: `${lead}/${m[3]}${of}`,
    per,
    baseline: null,
  };
}

/** A bare count is a target only after a comparing or reaching word; "ít nhất một trong các …" is no number. */
function count(text: string, m: RegExpMatchArray): TargetValue | null {
  const before = text.slice(Math.max(0, (m.index ?? 0) - 30), m.index ?? 0);
  if (/^(?:19|20)\d{2}$/.test(m[1] ?? '') && /(?:từ|năm|đến|giai đoạn)\s*$/iu.test(before)) return null;
  const isWord = Object.hasOwn(words, (m[1] ?? '').toLowerCase());
  const compared = /(?:ít nhất|tối thiểu|không dưới|trên|khoảng|dưới|tối đa|không quá)\s*(?:là\s*|có\s*|đạt\s*)?$/iu.test(before);
  const reached =
    /(?:đạt|có|tổ chức|hoàn thành|thực hiện|triển khai|biểu dương|vận động|thu hút|xây dựng|thành lập|duy trì|mở|phấn đấu|được|thêm|lên|từ|còn|xuống|kết nạp|tập huấn cho|đào tạo|xây|lập|nhân rộng|phát triển|bồi dưỡng|hỗ trợ|giúp|trao|cấp|phát|biên soạn|treo|đăng|việc làm cho|việc làm mới cho)\s*(?:được\s*|mới\s*)?$/iu.test(
      before,
    );
  if (isWord ? !compared : !compared && !reached && (m.index ?? 0) > 3) return null;
  const value = isWord ? (words[(m[1] ?? '').toLowerCase()] ?? 0) : toNumber(m[1] ?? '');
  return { comparator: comparatorBefore(text, m.index ?? 0), value, unit: (m[2] ?? '').trim(), per: null, baseline: null };
}

/** "từ 23 ca … xuống 18": the first number is the baseline of the second, which inherits its unit. */
function withBaselines(text: string, found: { at: number; value: TargetValue }[]): TargetValue[] {
  const result: TargetValue[] = [];
  for (let i = 0; i < found.length; i++) {
    const [own, next] = [found[i], found[i + 1]];
    if (!own) continue;
    const isFrom = /từ\s*(?:mức\s*)?$/iu.test(text.slice(Math.max(0, own.at - 12), own.at));
    const between = next ? text.slice(own.at, next.at) : '';
    if (
      next &&
      isFrom &&
      /(?:xuống|còn|lên|đến|-|–)\s*(?:còn\s*|dưới\s*|trên\s*|ít nhất\s*|khoảng\s*)?$/iu.test(between) &&
      between.length < 90
    ) {
      const unit = next.value.unit.startsWith('/') ? own.value.unit : next.value.unit;
      result.push({ ...next.value, unit, baseline: own.value.value });
      i++;
    } else result.push(own.value);
  }
  return result;
}
