/**
 * Suspected errors of recognition: proposals for the editor, never applied. Names, numbers, dates and units are not touched,
 * save a name that the document itself spells otherwise more often.
 */
import { foldMarks } from '../../text/fold.ts';
import { lineAt, lineOf } from '../document.ts';
import type { DocumentView } from './value.ts';
import type { Citation } from './citations.ts';

export interface Suspect {
  line: number;
  found: string;
  suggest: string;
  confidence: 'high' | 'medium' | 'low';
  kind: string;
}

/**
 * Everyday words of such documents whose misread forms are no words: written right; the folded form is the key. Words with a
 * right neighbour ("truyền thông" and "truyền thống", "tham gia" and "thăm gia đình") are left out.
 */
const rightWords =
  'lồng ghép|phấn đấu|ấn phẩm|mất cân bằng|bất bình đẳng|bình đẳng giới|đẩy mạnh|tăng cường|phối hợp|triển khai|tuyên truyền|nâng cao|trách nhiệm|kế hoạch|tổ chức|hướng dẫn|cộng đồng|xâm hại|phòng ngừa|ứng phó|lãnh đạo|quản lý|kinh phí|ngân sách|chỉ tiêu|bồi dưỡng|tập huấn|năng lực|định kiến|hiệu quả|báo cáo|tổng hợp';
/** Words whose folded form meets others in a sentence ("giá dinh dưỡng"): suspected only where one syllable differs. */
const commonWords =
  'ngăn chặn|gia đình|phụ nữ|trẻ em|bạo lực|nhiệm vụ|giải pháp|chính quyền|chính sách|pháp luật|hỗ trợ|dịch vụ|phát triển|giáo dục|đào tạo|sức khỏe|khoảng cách|địa phương|kịp thời|thường xuyên|thực hiện|xã hội|văn hóa|nhận thức|nạn nhân|tiếp cận|tệ nạn|tội phạm|hôn nhân|quấy rối|tình dục|quy định|hoạt động|đề nghị';
const common = new Set(commonWords.split('|'));
const byFold = new Map(`${rightWords}|${commonWords}`.split('|').map((w) => [foldMarks(w), w]));
/** "chi tiêu" is spending, unless it is counted, reached or assigned as a target is. */
const meansTarget = /(?:các|những|hoàn thành|đạt|giao|mục tiêu,?|\d)\s+$/iu;
const isSpending = (found: string, before: string, after: string) =>
  found.toLowerCase() === 'chi tiêu' && !meansTarget.test(before) && !/^\s+(?:\d|cụ thể|chủ yếu|phấn đấu|của\s+[Mm]ục tiêu)/u.test(after);
/** Doubled syllables that are right Vietnamese: reduplication and words that meet. */
const doubled =
  /^(?:quan|vi|luôn|xa|dần|từng|mãi|người|nhà|ngày|đêm|thường|hành|khác|đều|ngành|lớp|bài|lâu|nhanh|đông|xanh|cao|rất|gần|tất|ngang|tương|chung|ai|đâu|đó|nơi|mình|hay|lần|việc|song|tỷ|cha|mẹ|ông|bà|chị|anh|em|con|cháu|sâu|rộng|tốt|đẹp|ba|năm|bảy|tám|tin|thân)$/iu;

export function readSuspects(view: DocumentView, citations: readonly Citation[]): Suspect[] {
  const letters = view.outline.anomalies
    .filter((a) => a.kind === 'ocr-letter')
    .map((a): Suspect => ({ line: a.line, found: a.found, suggest: a.expected, confidence: 'high', kind: 'list-letter' }));
  return [...letters, ...repeats(view), ...misread(view), ...symbols(citations), ...boundWords(view), ...spellings(view)].sort(
    (a, b) => a.line - b.line,
  );
}

function repeats(view: DocumentView): Suspect[] {
  return view.text.flatMap((p) =>
    [...p.text.matchAll(/(?<![\p{L}])(\p{L}+(?:\s\p{L}+)?)\s+\1(?![\p{L}])/gu)].flatMap((m): Suspect[] => {
      const word = m[1] ?? '';
      return doubled.test(word) || word.length < 2
        ? []
        : [{ line: lineAt(p, m.index), found: m[0], suggest: word, confidence: 'high', kind: 'repeated-word' }];
    }),
  );
}

function misread(view: DocumentView): Suspect[] {
  return view.text.flatMap((p) => {
    const words = [...p.text.matchAll(/\p{L}+/gu)];
    const folded = words.map((m) => foldMarks(m[0].toLocaleLowerCase('vi')));
    return words.flatMap((m, i): Suspect[] => {
      for (const length of [3, 2]) {
        const right = byFold.get(folded.slice(i, i + length).join(' '));
        const end = words[i + length - 1];
        if (!right || !end) continue;
        const found = p.text.slice(m.index, end.index + end[0].length);
        const isOther = right.split(' ').length === length && found.split(' ').length === length;
        if (!isOther || right === found.toLocaleLowerCase('vi') || sameLetters(right, found) || !isMisreading(found, right)) continue;
        if (isSpending(found, p.text.slice(0, m.index), p.text.slice(end.index + end[0].length))) continue;
        const suggest = /^\p{Lu}/u.test(found) ? right.charAt(0).toLocaleUpperCase('vi') + right.slice(1) : right;
        return [{ line: lineAt(p, m.index), found, suggest, confidence: 'high', kind: 'wrong-diacritic' }];
      }
      return [];
    });
  });
}

/** One syllable differs, or all marks are gone; two words that merely meet ("giá dinh dưỡng") and names are no misreadings. */
function isMisreading(found: string, right: string): boolean {
  const [a, b] = [found.split(' '), right.split(' ')];
  if (!/^\p{L}+(?:\s\p{L}+)*$/u.test(found)) return false;
  if (!common.has(right)) return true;
  if (a.every((w) => /^\p{Lu}\p{Ll}/u.test(w))) return false;
  const plain = found.normalize('NFD').replace(/\p{M}/gu, '') === found && !/đ/iu.test(found);
  return plain || a.filter((w, i) => w.toLocaleLowerCase('vi') !== b[i]).length === 1;
}

/** Old and new places of the tone mark (hoà, hòa) and i/y are spellings, no errors. */
function sameLetters(a: string, b: string): boolean {
  const key = (text: string) => [...text.toLocaleLowerCase('vi').normalize('NFD')].sort().join('');
  return key(a) === key(b);
}

function symbols(citations: readonly Citation[]): Suspect[] {
  return citations.flatMap((c) =>
    c.mentions.flatMap((m): Suspect[] => {
      const raw = m.printed;
      return /\s/.test(raw) ? [{ line: m.line, found: raw, suggest: c.number, confidence: 'high', kind: 'space-in-symbol' }] : [];
    }),
  );
}

/** Words of which one syllable cannot stand alone: what follows or comes before tells that a scan lost or misread the other. */
const bound: readonly (readonly [RegExp, string, string])[] = [
  [/(?<!\p{L})(?<!(?:tàn|hung|cường|thô|cuồng)\s)bạo(?=\s(?!lực|hành|loạn|dạn|ngược|chúa|động|gan|lạm)\p{Ll})/giu, 'bạo lực', 'lost-word'],
  [
    /(?<!\p{L})(?!mất cân |sự cân |giảm cân )\p{Ll}+\s(?!cân\s)\p{Ll}+\sbằng giới tính khi sinh/gu,
    'mất cân bằng giới tính khi sinh',
    'misread-word',
  ],
  [/(?<!\p{L})Bộ chính trị(?!\p{L})/gu, 'Bộ Chính trị', 'case'],
];

function boundWords(view: DocumentView): Suspect[] {
  return view.text.flatMap((p) =>
    bound.flatMap(([pattern, suggest, kind]) =>
      [...p.text.matchAll(pattern)].map((m): Suspect => {
        return { line: lineAt(p, m.index), found: m[0], suggest, confidence: 'high', kind };
      }),
    ),
  );
}

/** A name spelt in two ways that differ by marks alone: the rarer one is proposed for mending where the other is much the commoner. */
function spellings(view: DocumentView): Suspect[] {
  const names = new Map<string, { name: string; line: number; isPlace: boolean }[]>();
  for (const p of view.all)
    for (const m of p.text.matchAll(/(?<![\p{L}])\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/gu)) {
      const isPlace = /(?:tỉnh|huyện|xã|phường|thành phố|thị xã|quận)\s$/u.test(p.text.slice(Math.max(0, m.index - 12), m.index));
      // "Báo Thùa Thiên Huế": a name may stand behind the capital of another word.
      const [first = '', ...rest] = m[0].split(' ');
      for (const name of rest.length > 2 ? [m[0], rest.join(' ')] : [m[0]]) {
        const key = foldMarks(name);
        const line = lineAt(p, m.index + (name === m[0] ? 0 : first.length + 1)) || lineOf(p);
        names.set(key, [...(names.get(key) ?? []), { name, line, isPlace }]);
      }
    }
  return [...names.values()].flatMap((uses) => {
    const counts = new Map<string, number>();
    for (const { name } of uses) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [best, other] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!best || !other || best[1] === other[1]) return [];
    const isSure = uses.some(({ isPlace }) => isPlace) || best[1] >= 3 * other[1];
    const rare = isSure ? uses.filter(({ name }) => name !== best[0] && !sameLetters(name, best[0])) : [];
    return rare.map(({ name, line }): Suspect => ({ line, found: name, suggest: best[0], confidence: 'high', kind: 'lost-diacritic' }));
  });
}
