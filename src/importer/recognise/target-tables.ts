/** Targets that stand in a table: which column is what its head says; a row without a value names the objective of those below. */
import { lineOf, type Paragraph } from '../document.ts';
import { valuesIn, type TargetValue } from './target-values.ts';

/** A row of a table that is a target, before its heading gives it a year. */
export interface TargetRow {
  line: number;
  objective: number | null;
  /** The indicator's words, with its printed number. */
  name: string;
  values: TargetValue[];
  /** The year over its last value. */
  year: string | null;
}

const nameHead = /^(?:nội dung|tiêu chí|mục tiêu|(?:tên |các |danh mục |hệ thống |nội dung )?chỉ tiêu)/iu;
const unitHead = /^(?:đơn vị(?: tính| đo)?|đ\.?\s?v\.?\s?t\.?)$/iu;
const otherHead =
  /^(?:s?tt|số tt|ghi chú|cơ quan|đơn vị (?:chủ trì|theo dõi|phụ trách|thực hiện|phối hợp)|phụ trách|nguồn|thời gian|cách tính|sản phẩm|giải pháp|kỳ|chủ trì|phối hợp)/iu;
const baselineHead = /hiện trạng|thực hiện|kết quả|ước|năm gốc|đã đạt|hiện nay/iu;
/** Forms to be filled in, and tables of what was reached. */
export const reportTable = /báo cáo|biểu mẫu|mẫu|kết quả/iu;

interface Columns {
  name: number;
  unit: number;
  values: { at: number; year: string | null }[];
  baseline: number;
  /** The first row behind the head. */
  from: number;
}

const yearIn = (text: string) => /(?:19|20)\d{2}/.exec(text)?.[0] ?? null;

/** The rows of a table that are targets; none where its head names no indicator, or no value. */
export function targetRows(p: Paragraph, isUnderTargets: boolean): TargetRow[] {
  const rows = p.table ?? [];
  const columns = columnsOf(rows);
  if (!columns) return [];
  const named = /chỉ tiêu/iu.test(rows[0]?.[columns.name] ?? '') && (columns.unit >= 0 || columns.values.some((v) => v.year !== null));
  if (!isUnderTargets && !named) return [];
  const found: TargetRow[] = [];
  let objective: number | null = null;
  rows.slice(columns.from).forEach((row, i) => {
    const name = row[columns.name] ?? '';
    const cells = columns.values.map(({ at }) => row[at] ?? '');
    if (cells.every((cell) => cell === '') && !/^Chỉ tiêu\s+\d/iu.test(name)) {
      objective = Number(/mục tiêu\s+(\d{1,2})(?!\d)/iu.exec(row.join(' '))?.[1]) || null;
      return;
    }
    if (name === '') return;
    const unit = unitOf(row[columns.unit] ?? '', name);
    const line = p.pieces.length === rows.length ? (p.pieces[columns.from + i]?.line ?? lineOf(p)) : lineOf(p);
    const values = withBaseline(
      cells.flatMap((cell) => cellValues(cell, unit)),
      row[columns.baseline] ?? '',
      unit,
    );
    found.push({ line, objective, name, values, year: columns.values.findLast(({ year }) => year !== null)?.year ?? null });
  });
  return found;
}

function columnsOf(rows: readonly string[][]): Columns | null {
  const [first = [], second = []] = rows;
  const isDouble = (second[0] ?? '') === '' && second.some((cell) => yearIn(cell) !== null) && second.every((cell) => cell.length < 30);
  const heads = first.map((cell, i) => (isDouble ? `${cell} ${second[i] ?? ''}` : cell).trim());
  const from = isDouble ? 2 : 1;
  const name = heads.findLastIndex((head, i) => nameHead.test(head) && !hasNumbers(rows.slice(from), i));
  if (name < 0) return null;
  const own = heads.map((head, at) => ({ at, head, year: yearIn(head) }));
  const figures = own.filter(
    ({ at, head, year }) =>
      at > name && !unitHead.test(head) && !otherHead.test(head) && (year !== null || hasNumbers(rows.slice(from), at)),
  );
  const values = figures.filter(({ head }) => !baselineHead.test(head));
  const baseline = figures.find(({ head }) => baselineHead.test(head))?.at ?? -1;
  return values.length === 0 ? null : { name, unit: heads.findIndex((head) => unitHead.test(head)), values, baseline, from };
}

/** "≥ 35", "từ 75% trở lên", "14 phòng"; no "Chỉ tiêu 1. …". */
const figure = /^(?!(?:mục|chỉ) tiêu)[^\d]{0,20}\d[\d.,/–-]*[^\d]{0,20}$/iu;

/** True where most cells of a column are short figures. */
function hasNumbers(rows: readonly string[][], at: number): boolean {
  const cells = rows.flatMap((row) => row[at] || []);
  return cells.length > 0 && cells.filter((cell) => figure.test(cell)).length >= cells.length / 2;
}

/** The unit column, or what stands in brackets at the end of the indicator's name. */
const unitOf = (cell: string, name: string) =>
  cell || (/\(([^()]{1,30})\)$/u.exec(name)?.[1]?.replace(/^(?:ĐVT|đơn vị tính|tính)\s*:?\s*/iu, '') ?? '');

/** "≥ 35", "trên 80", "từ 75% trở lên", "14 phòng": read as a share, then given its unit. */
function cellValues(cell: string, unit: string): TargetValue[] {
  const words = cell
    .replace(/≥|>=/g, 'ít nhất ')
    .replace(/≤|<=/g, 'không quá ')
    .replace(/>/g, 'trên ')
    .replace(/</g, 'dưới ')
    .replace(/~/g, 'khoảng ');
  if (words.includes('%') || /\d\s?\//.test(words)) return valuesIn(words);
  const shares = words.replace(/\d+(?:[.,]\d+)*/g, '$&%');
  const own = /\d\s+(\p{L}[\p{L}\s]*)$/u.exec(words)?.[1]?.replace(/\s*trở lên$/u, '') ?? '';
  const printed = unit || own;
  const per = Number(/\/\s?(100|1\.?000|10\.?000|100\.?000)(?!\d)/.exec(printed)?.[1]?.replace('.', '')) || null;
  return valuesIn(shares).map((v) => ({ ...v, unit: printed, per }));
}

function withBaseline(values: TargetValue[], cell: string, unit: string): TargetValue[] {
  const before = cellValues(cell, unit);
  const [only] = values;
  return values.length === 1 && only && before.length === 1 && only.baseline === null
    ? [{ ...only, baseline: before[0]?.value ?? null }]
    : values;
}
