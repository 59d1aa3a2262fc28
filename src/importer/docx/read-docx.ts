/**
 * A Word file → paragraphs as printed: automatic numbers computed, tables and text boxes walked, deleted text left out and
 * inserted text kept (both told), footnotes apart, fields by their shown result, old fonts decoded run by run.
 */
import type { Change, Paragraph, Refusal, SourceText } from '../document.ts';
import { readNumbering, type Numberer } from './numbering.ts';
import { readStyles, type Styles } from './styles.ts';
import { child, childrenOf, parseXml, type Element } from './xml.ts';
import { unpack } from './zip.ts';
import { walkBlocks, type Walk } from './walk.ts';

const main = 'word/document.xml';
const wantedParts = new Set([main, 'word/numbering.xml', 'word/styles.xml', 'word/footnotes.xml', 'word/endnotes.xml']);

/** Never throws: what cannot be read is a refusal in Vietnamese. */
export function readDocx(bytes: Uint8Array): SourceText | Refusal {
  const zip = unpack(bytes, (name) => wantedParts.has(name.replaceAll('\\', '/').replace(/^\/+/, '')));
  if ('refused' in zip) return zip;
  const roots = new Map<string, Element>();
  for (const [name, part] of zip.parts) {
    const parsed = parseXml(new TextDecoder().decode(part));
    if ('refused' in parsed) return parsed;
    roots.set(name.replaceAll('\\', '/').replace(/^\/+/, ''), parsed.root);
  }
  const body = child(child(roots.get(main), 'document'), 'body');
  if (!body) return { refused: notWord(zip.names) };
  const walk = startWalk(
    readStyles(roots.get('word/styles.xml') ?? null),
    readNumbering(roots.get('word/numbering.xml') ?? null),
    notesOf(roots),
  );
  walkBlocks(body, walk);
  if (zip.names.some((name) => /vbaProject\.bin$/i.test(name)))
    walk.changes.push({ kind: 'macro', line: 0, detail: 'Tệp có macro. Macro không được mở và không được chép theo.' });
  return walk.paragraphs.length ? { paragraphs: walk.paragraphs, changes: walk.changes } : { refused: empty };
}

const empty = 'Văn bản không có chữ nào. Nếu đây là ảnh chụp hoặc bản quét, hãy dùng tệp Word gốc.';

function notWord(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'Đây là bảng tính Excel, không phải văn bản Word. Hãy chọn tệp .docx.';
  if (names.some((name) => name.startsWith('ppt/')))
    return 'Đây là bản trình chiếu PowerPoint, không phải văn bản Word. Hãy chọn tệp .docx.';
  if (names.includes('content.xml')) return 'Đây là tệp OpenDocument (.odt). Hãy mở bằng Word hoặc LibreOffice rồi lưu dưới dạng .docx.';
  return 'Trong tệp không có nội dung văn bản Word. Hãy mở bằng Word rồi lưu lại dưới dạng .docx.';
}

function startWalk(styles: Styles, numberer: Numberer, notes: ReadonlyMap<string, Element>): Walk {
  const [paragraphs, changes]: [Paragraph[], Change[]] = [[], []];
  return { styles, numberer, notes, paragraphs, changes, line: 0, depth: 0 };
}

/** Footnotes and endnotes by "footnote 2"; separators have no text. */
function notesOf(roots: ReadonlyMap<string, Element>): Map<string, Element> {
  const notes = new Map<string, Element>();
  for (const kind of ['footnote', 'endnote']) {
    const list = child(roots.get(`word/${kind}s.xml`), `${kind}s`);
    for (const note of childrenOf(list)) notes.set(`${kind} ${/id\s*=\s*["'](-?\d+)/.exec(note.raw)?.[1] ?? ''}`, note);
  }
  return notes;
}
