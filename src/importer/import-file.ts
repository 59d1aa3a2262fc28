/** The whole way of one file: what it is, its text, what was found. The same in Node and in the browser's worker. */
import { lineOf, type Refusal, type SourceText } from './document.ts';
import { endlessParagraph } from './normalise.ts';
import { kindOf, readBytes } from './read.ts';
import type { Imported } from './found.ts';
import { examine } from './report.ts';

export type Step = 'read' | 'recognise';

export interface Options {
  /** Reads an old .doc; absent in the browser, where the officer is told to save as .docx. */
  readDoc?: (bytes: Uint8Array) => Promise<SourceText | Refusal>;
  /** Called before each step, for a line of progress. */
  onStep?: (step: Step) => void;
}

/** 300 printed pages are some 900,000 characters. */
const longestDocument = 3_000_000;
const tooMuch = 'Văn bản dài hơn cả nghìn trang, không giống một kế hoạch. Hãy tách thành nhiều tệp.';
const tooLong = (line: number, length: number) =>
  `Đoạn ở dòng ${line} dài ${length} ký tự, không văn bản hành chính nào có đoạn dài như vậy. Có lẽ tệp bị hỏng; hãy dùng tệp Word gốc.`;

const saveAsDocx =
  'Đây là tệp Word đời cũ (.doc), đọc ở đây sẽ mất số mục. Hãy mở bằng Word, chọn Save As và lưu dưới dạng .docx rồi thử lại.';

/** Never throws on a bad file: what cannot be read comes back as a sentence for the officer. */
export async function importFile(bytes: Uint8Array, name: string, options: Options = {}): Promise<Imported | Refusal> {
  options.onStep?.('read');
  const kind = kindOf(bytes, name);
  if (typeof kind !== 'string') return kind;
  const source = await readKind(bytes, kind, options);
  if ('refused' in source) return source;
  const endless = source.paragraphs.find((p) => p.text.length > endlessParagraph && !p.table);
  if (endless) return { refused: tooLong(lineOf(endless), endless.text.length) };
  if (source.paragraphs.reduce((sum, p) => sum + p.text.length, 0) > longestDocument) return { refused: tooMuch };
  options.onStep?.('recognise');
  return examine(source, Math.max(...source.paragraphs.flatMap((p) => p.pieces.map((piece) => piece.line)), 1));
}

async function readKind(bytes: Uint8Array, kind: 'docx' | 'pdf' | 'doc' | 'text', options: Options): Promise<SourceText | Refusal> {
  if (kind === 'doc') return options.readDoc ? options.readDoc(bytes) : { refused: saveAsDocx };
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes);
  return readBytes(bytes, kind);
}
