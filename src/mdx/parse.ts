/**
 * Restricted MDX: Markdown with a few listed components, and nothing that runs. The text is parsed to a tree (mdast)
 * and every node that is not on the allow-list becomes a fault; no author's file is ever compiled to code.
 */
import { mdxToMdast } from 'satteri';
import type { Fault } from '../text/fault.ts';

export interface Node {
  type: string;
  value?: string;
  children?: Node[];
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  url?: string;
  align?: (string | null)[];
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number; column: number; offset: number }; end: { line: number; column: number; offset: number } };
}

/** Components by name, each with the attributes it takes. */
export type AllowList = Record<string, readonly string[]>;

const plainTypes = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'link',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
]);

const phrasing = new Set(['text', 'strong', 'emphasis', 'link', 'break']);

const refusals: Record<string, string> = {
  mdxjsEsm:
    'Không được dùng import/export trong nội dung. Nếu câu văn bắt đầu bằng chữ “import” hay “export”, hãy đặt một chữ khác lên trước.',
  mdxFlowExpression: 'Không được dùng dấu ngoặc nhọn { }. Hãy bỏ đi, hoặc dùng ngoặc tròn ( ).',
  mdxTextExpression: 'Không được dùng dấu ngoặc nhọn { }. Hãy bỏ đi, hoặc dùng ngoặc tròn ( ).',
  html: 'Không được dùng mã HTML. Hãy viết bằng chữ thường, danh sách và tiêu đề.',
  code: 'Đoạn thụt lề hoặc khối mã không được dùng. Hãy bỏ khoảng trắng ở đầu dòng.',
  inlineCode: 'Không được dùng dấu ` `. Hãy viết bằng chữ thường.',
  image: 'Không chèn ảnh bằng Markdown. Trang không dùng ảnh trong văn bản.',
  thematicBreak: 'Dòng kẻ ngang (---) không có nghĩa ở đây. Hãy bỏ đi.',
  delete: 'Không được dùng chữ gạch ngang (~~). Hãy bỏ đi.',
};

/** The tree and all faults. On a syntax error the tree is empty and the one fault says where it broke. */
export function parseRestricted(source: string, file: string, allowed: AllowList): { tree: Node; faults: Fault[] } {
  try {
    // A last line without its end, in an open quotation, would stop the whole process inside the native parser.
    const tree = mdxToMdast(source.endsWith('\n') ? source : `${source}\n`, {
      features: { gfm: { footnotes: false }, smartPunctuation: false },
    }) as unknown as Node;
    wrapWords(tree);
    const faults: Fault[] = [];
    inspect(tree, file, allowed, faults);
    return { tree, faults };
  } catch (error) {
    return { tree: { type: 'root', children: [] }, faults: [syntaxFault(error, file)] };
  }
}

/** A component written on one line holds words without a paragraph around them; this gives them one. */
function wrapWords(node: Node): void {
  const children = node.children ?? [];
  if (node.type === 'mdxJsxFlowElement' && children.length > 0 && children.every((child) => phrasing.has(child.type)))
    node.children = [{ type: 'paragraph', children, ...(node.position && { position: node.position }) }];
  for (const child of node.children ?? []) wrapWords(child);
}

function inspect(node: Node, file: string, allowed: AllowList, faults: Fault[]): void {
  const message = node.type.startsWith('mdxJsx') ? refuseComponent(node, allowed) : refuseNode(node);
  if (message) faults.push({ file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, message });
  for (const child of node.children ?? []) inspect(child, file, allowed, faults);
}

function refuseNode(node: Node): string | null {
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return 'Không dùng ô đánh dấu “[ ]” trong danh sách. Hãy viết bằng chữ thường.';
  if (node.type === 'link')
    return isSafeUrl(node.url ?? '')
      ? null
      : `Đường dẫn “${node.url}” không được phép. Chỉ dùng https://…, tel:…, #… hoặc đường dẫn trong trang bắt đầu bằng /.`;
  if (plainTypes.has(node.type)) return null;
  return refusals[node.type] ?? `Không được dùng “${node.type}” ở đây. Hãy viết bằng chữ thường, danh sách và tiêu đề.`;
}

function refuseComponent(node: Node, allowed: AllowList): string | null {
  const name = node.name ?? '';
  const attributes = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  const list = Object.keys(allowed)
    .map((n) => `<${n}>`)
    .join(', ');
  if (!attributes) return `Không có thành phần <${name}>. Được dùng: ${list}.`;
  if (node.type === 'mdxJsxTextElement') return `Thành phần <${name}> phải đứng riêng một dòng, có dòng trống ở trên và ở dưới.`;
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string'))
      return `Thuộc tính của <${name}> phải là chữ trong dấu ngoặc kép, không phải biểu thức { }.`;
    if (!attributes.includes(attribute.name ?? ''))
      return `<${name}> không có thuộc tính “${attribute.name}”. ${attributes.length ? `Được dùng: ${attributes.join(', ')}.` : 'Thành phần này không có thuộc tính nào.'}`;
  }
  return null;
}

/** Internal addresses, anchors, https and tel. Control characters are refused: browsers drop them inside a scheme. */
export function isSafeUrl(url: string): boolean {
  // eslint-disable-next-line no-control-regex -- the control characters are the point
  if (/[\u0000-\u0020\\]/.test(url)) return false;
  return /^(https:\/\/[a-z0-9]|tel:\+?[0-9]+$|#|\/(?!\/))/i.test(url);
}

const syntaxAdvice: readonly (readonly [RegExp, string])[] = [
  [/brace|expression/i, 'Dấu ngoặc nhọn { hoặc } không được dùng trong văn bản. Hãy bỏ đi, hoặc dùng ngoặc tròn ( ).'],
  [/closing tag/i, 'Một thành phần mở ra mà chưa đóng, hoặc đóng mà chưa mở. Hãy viết đủ cặp, ví dụ <EditorNote> … </EditorNote>.'],
  [/./, 'Dấu < không được đứng một mình trong văn bản. Hãy viết bằng chữ, ví dụ “dưới 15”, hoặc sửa tên thành phần.'],
];

function syntaxFault(error: unknown, file: string): Fault {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(text) ?? [];
  const message = syntaxAdvice.find(([pattern]) => pattern.test(text))?.[1] ?? text;
  return { file, line: Number(line), column: Number(column), message };
}

/** A link to another page of the site, and where it is written. */
export interface InternalLink {
  url: string;
  line: number;
  column: number;
}

/** Every internal link below a node, in the order of the text. */
export function linksOf(node: Node): InternalLink[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const own = node.type === 'link' && node.url?.startsWith('/') ? [{ url: node.url, line, column }] : [];
  return [...own, ...(node.children ?? []).flatMap(linksOf)];
}
