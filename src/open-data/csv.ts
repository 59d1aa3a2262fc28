/** Comma-separated values, RFC 4180: CRLF line ends, fields in quotes where they must be. */

export type Cell = string | number | null;

/** Header and rows → text. A byte-order mark comes first, so that Excel reads Vietnamese. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A leading =, + or @ would run as a formula in a spreadsheet; an apostrophe stops it. Minus signs of numbers stay. */
function field(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
