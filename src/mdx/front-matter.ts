/**
 * YAML with positions: every fault of the syntax and of a schema is reported with its line, in Vietnamese, and all of
 * them at once. Used for the front matter of .mdx and for whole .yaml files. Values are read by js-yaml, ten times faster than
 * by the library that knows positions; that one is asked only where something is to be said of a place.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'astro/zod';
import type { Fault } from '../text/fault.ts';

z.config(z.locales.vi());

export interface Place {
  line: number;
  column: number;
}

export interface Yaml {
  value: unknown;
  faults: Fault[];
  /** Line and column of the value at a key path; of the nearest parent where the path itself is missing. */
  locate(path: readonly PropertyKey[]): Place;
  /** Line and column of the last key of a path. */
  locateKey(path: readonly PropertyKey[]): Place;
}

/** Parses YAML that begins at `firstLine` of the file. */
export function readYaml(source: string, file: string, firstLine = 1): Yaml {
  let positions: ReturnType<typeof withPositions> | undefined;
  const places = () => (positions ??= withPositions(source, firstLine));
  const quick = mayHaveAlias.test(source) ? null : readQuickly(source);
  const { value, faults } = quick ? { value: quick.value, faults: [] } : readSlowly(places(), file, firstLine);
  return {
    value,
    faults,
    locate: (path) => places().shift(offsetOf(places().document, path)),
    locateKey: (path) => places().shift(offsetOfKey(places().document, path)),
  };
}

/** Aliases may grow without end; only the slow reader counts them. */
const mayHaveAlias = /[&*][^\s*&]/;

function readQuickly(source: string): { value: unknown } | null {
  try {
    return { value: load(source, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return null;
  }
}

function withPositions(source: string, firstLine: number) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const shift = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return { document, shift };
}

function readSlowly({ document, shift }: ReturnType<typeof withPositions>, file: string, firstLine: number) {
  const faults = document.errors.map((error): Fault => ({ file, ...shift(error.pos[0]), message: `Lỗi YAML: ${adviceFor(error.code)}` }));
  const value = faults.length ? null : toValue(document, () => faults.push({ file, line: firstLine, column: 1, message: aliasAdvice }));
  return { value, faults };
}

const aliasAdvice = 'Lỗi YAML: dấu * hoặc & ở đầu một giá trị có nghĩa riêng. Hãy đặt giá trị đó trong dấu ngoặc kép.';

/** Aliases are resolved here, and may lead nowhere or grow without end; both throw. */
function toValue(document: Document, onFault: () => void): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    onFault();
    return null;
  }
}

const yamlAdvice: Record<string, string> = {
  DUPLICATE_KEY: 'một khóa viết hai lần. Hãy giữ một.',
  BAD_INDENT: 'thụt dòng sai. Các khóa cùng cấp phải thẳng cột, thụt bằng dấu cách.',
  TAB_AS_INDENT: 'có dấu Tab ở đầu dòng. Hãy dùng dấu cách.',
  MISSING_CHAR: 'thiếu một dấu, thường là dấu ngoặc kép đóng hoặc dấu hai chấm.',
};

function adviceFor(code: string): string {
  return yamlAdvice[code] ?? 'không đọc được chỗ này. Nếu câu có dấu hai chấm (:) hoặc #, hãy đặt cả câu trong dấu ngoặc kép.';
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Where a key itself stands, for one that should not be there: its value may begin on another line. */
function offsetOfKey(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1))) : undefined;
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** What stands below the front matter, on the lines on which it stands in the file: empty lines take the place of what is above. */
export function belowFrontMatter(source: string): string {
  const [above = ''] = frontMatter.exec(source) ?? [];
  return '\n'.repeat(above.split('\n').length - 1) + source.slice(above.length);
}

/** The front matter of an .mdx file, or the whole of a .yaml file, as one Yaml. */
export function readFacts(source: string, file: string): Yaml {
  if (!file.endsWith('.mdx')) return readYaml(source, file);
  const match = frontMatter.exec(source);
  if (match) return readYaml(match[1] ?? '', file, 2);
  const fault = { file, line: 1, column: 1, message: 'Tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”.' };
  const top = () => ({ line: 1, column: 1 });
  return { value: null, faults: [fault], locate: top, locateKey: top };
}

/** Checks a value against a schema: the typed value, or every fault with its place. */
export function checkSchema<T>(schema: z.ZodType<T>, yaml: Yaml, file: string): { value: T | null; faults: Fault[] } {
  if (yaml.faults.length) return { value: null, faults: yaml.faults };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.map((issue) => ({
    file,
    ...placeOf(issue, yaml),
    message: `${pathName(issue.path)}${issueText(issue)}`,
  }));
  return { value: null, faults };
}

function pathName(path: readonly PropertyKey[]): string {
  return path.length ? `“${path.map(String).join('.')}”: ` : '';
}

/** An unknown key is shown where it stands, everything else at its value. */
function placeOf(issue: z.core.$ZodIssue, yaml: Yaml): Place {
  return issue.code === 'unrecognized_keys' ? yaml.locateKey([...issue.path, issue.keys[0] ?? '']) : yaml.locate(issue.path);
}

const typeNames: Record<string, string> = {
  string: 'chữ (đặt trong dấu ngoặc kép nếu là số hay ngày)',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm khóa',
  record: 'nhóm khóa',
  tuple: 'danh sách đủ số phần tử',
  null: 'null',
};

function issueText(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `có khóa lạ (${issue.keys.join(', ')}). Hãy xóa hoặc sửa tên khóa.`;
  if (issue.code === 'invalid_value') return `phải là một trong: ${issue.values.map(String).join(', ')}.`;
  if (issue.code !== 'invalid_type') return `${issue.message}.`;
  const wanted = typeNames[issue.expected] ?? issue.expected;
  return issue.input === undefined
    ? `thiếu khóa này. Hãy ghi ${wanted}; nếu văn bản không nói thì xem chỗ ấy có cho ghi null không.`
    : `phải là ${wanted}.`;
}
