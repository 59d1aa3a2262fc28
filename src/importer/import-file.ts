/** The whole way of one file: what it is, its text, what was found. The same in Node and in the browser's worker. */
import type { Refusal, SourceText } from './document.ts';
import { kindOf, readBytes } from './read.ts';
import { examine, type Imported } from './report.ts';

export type Step = 'read' | 'recognise';

export interface Options {
  /** Reads an old .doc; absent in the browser, where the officer is told to save as .docx. */
  readDoc?: (bytes: Uint8Array) => Promise<SourceText | Refusal>;
  /** Called before each step, for a line of progress. */
  onStep?: (step: Step) => void;
}

const saveAsDocx =
  'Đây là tệp Word đời cũ (.doc), đọc ở đây sẽ mất số mục. Hãy mở bằng Word, chọn Save As và lưu dưới dạng .docx rồi thử lại.';

/** Never throws on a bad file: what cannot be read comes back as a sentence for the officer. */
export async function importFile(bytes: Uint8Array, name: string, options: Options = {}): Promise<Imported | Refusal> {
  options.onStep?.('read');
  const kind = kindOf(bytes, name);
  if (typeof kind !== 'string') return kind;
  const source = await readKind(bytes, kind, options);
  if ('refused' in source) return source;
  options.onStep?.('recognise');
  return examine(source, Math.max(...source.paragraphs.flatMap((p) => p.pieces.map((piece) => piece.line)), 1));
}

async function readKind(bytes: Uint8Array, kind: 'docx' | 'pdf' | 'doc' | 'text', options: Options): Promise<SourceText | Refusal> {
  if (kind === 'doc') return options.readDoc ? options.readDoc(bytes) : { refused: saveAsDocx };
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes);
  return readBytes(bytes, kind);
}
