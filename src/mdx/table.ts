/** Markdown tables: their words by row and cell, and their HTML. */
import { inlineHtml, textOf } from './inline.ts';
import type { Node } from './parse.ts';

const rowsOf = (table: Node) => (table.children ?? []).map((row) => row.children ?? []);

/** The words of a table, row by row. */
export function tableRows(table: Node): string[][] {
  return rowsOf(table).map((cells) => cells.map((cell) => textOf(cell).trim()));
}

export function tableHtml(table: Node): string {
  const [head = [], ...body] = rowsOf(table);
  const row = (cells: readonly Node[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell.children ?? [])}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}
