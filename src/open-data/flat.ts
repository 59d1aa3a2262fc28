/**
 * Records as a table: a nested field becomes "parent.child", a list of words is joined by " | ", a list of objects is kept
 * as JSON. The same rule for every file, and told on /du-lieu/.
 */
import { toCsv, type Cell } from './csv.ts';

type Flat = Record<string, Cell>;

/** Columns are those of all records together, in the order in which they are first met. */
export function recordsCsv(records: readonly object[]): string {
  const flat = records.map((record) => flatten(record));
  const all = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  const header = all.filter((name) => !all.some((other) => other.startsWith(`${name}.`)));
  return toCsv(
    header,
    flat.map((row) => header.map((name) => row[name] ?? null)),
  );
}

function flatten(record: object, prefix = ''): Flat {
  const rows = Object.entries(record).map(([key, value]): Flat => {
    const name = `${prefix}${key}`;
    if (Array.isArray(value)) return { [name]: listText(value) };
    if (typeof value === 'object' && value !== null) return flatten(value as object, `${name}.`);
    return { [name]: cell(value) };
  });
  return Object.assign({}, ...rows) as Flat;
}

function listText(list: readonly unknown[]): string | null {
  if (list.length === 0) return null;
  return list.every((item) => typeof item !== 'object') ? list.join(' | ') : JSON.stringify(list);
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? value : String(value);
}
