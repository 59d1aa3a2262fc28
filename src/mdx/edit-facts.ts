/**
 * Changes single values of a YAML text and nothing else: comments, quotes and blank lines stay as the editor left them,
 * because only the characters of the value are replaced where the parser found them.
 */
import { isScalar, parseDocument, stringify, type Document } from 'yaml';

/** A text or a day, or null for "not known". */
export type FactValue = string | null;

const written = (value: FactValue) =>
  value === null ? 'null' : stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim();

/**
 * The text with the value at `path` set. A key that is not there is written on a line of its own after `after`, a key
 * of the same mapping. Throws where neither is there, or where the value is not a single one.
 */
export function setFact(source: string, path: readonly (string | number)[], value: FactValue, after: string): string {
  const document = parseDocument(source);
  const found = rangeOf(document, path);
  if (found) return source.slice(0, found[0]) + written(value) + source.slice(found[1]);
  const neighbour = rangeOf(document, [...path.slice(0, -1), after]);
  if (!neighbour) throw new Error(`No key “${after}” beside “${path.join('.')}”.`);
  const lineStart = source.lastIndexOf('\n', neighbour[0]) + 1;
  const lineEnd = source.indexOf('\n', neighbour[1]);
  const indent = /^ */.exec(source.slice(lineStart))?.[0] ?? '';
  const at = lineEnd < 0 ? source.length : lineEnd;
  return `${source.slice(0, at)}\n${indent}${path.at(-1)}: ${written(value)}${source.slice(at)}`;
}

/** First and last offset of a single value; null where the key is missing. */
function rangeOf(document: Document, path: readonly (string | number)[]): readonly [number, number] | null {
  if (!document.hasIn(path)) return null;
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) throw new Error(`“${path.join('.')}” is not a single value.`);
  return [node.range[0], node.range[1]];
}
