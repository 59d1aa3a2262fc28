/** One door for all readers: bytes and a name → paragraphs, or a refusal that says what to do. Runs in Node and browser. */
import type { Refusal, SourceText } from './document.ts';
import { readDocx } from './docx/read-docx.ts';
import { decodeLegacy, guessLegacy, restoreCapitals } from './legacy-fonts.ts';
import { readText } from './read-text.ts';
import { syllableShare } from './syllable.ts';

export type Kind = 'docx' | 'pdf' | 'doc' | 'text';

/** Beyond this a file is no plan: 300 pages of Word with pictures are some 20 MB. */
export const largestFile = 60 * 1024 * 1024;
const longestText = 12_000_000;

const starts = (bytes: Uint8Array, ...values: number[]) => values.every((v, i) => bytes[i] === v);

/** What a file is by its first bytes, whatever its name says; a refusal for what is no document. */
export function kindOf(bytes: Uint8Array, name: string): Kind | Refusal {
  if (bytes.length === 0) return { refused: 'Tệp rỗng (0 byte). Hãy chọn lại tệp văn bản.' };
  if (bytes.length > largestFile) return { refused: 'Tệp lớn hơn 60 MB. Hãy bỏ bớt ảnh rồi lưu lại dưới dạng .docx.' };
  if (starts(bytes, 0x50, 0x4b)) return 'docx';
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oleKind(bytes);
  if (latin(bytes.subarray(0, 5)) === '{\\rtf') return { refused: 'Đây là tệp RTF. Hãy mở bằng Word rồi lưu (Save As) dưới dạng .docx.' };
  if (isPicture(bytes))
    return { refused: 'Đây là ảnh, không phải văn bản. Hãy dùng tệp Word gốc; ảnh chụp và bản quét không đọc được chữ.' };
  if (/\.docx$/iu.test(name))
    return { refused: 'Tệp mang tên .docx nhưng bên trong không phải Word. Hãy mở bằng Word rồi lưu lại dưới dạng .docx.' };
  return 'text';
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const isPicture = (b: Uint8Array) =>
  starts(b, 0x89, 0x50, 0x4e, 0x47) ||
  starts(b, 0xff, 0xd8, 0xff) ||
  starts(b, 0x47, 0x49, 0x46, 0x38) ||
  starts(b, 0x49, 0x49, 0x2a, 0) ||
  starts(b, 0x4d, 0x4d, 0, 0x2a) ||
  (starts(b, 0x42, 0x4d) && b.length > 54 && b[14] === 40) ||
  (starts(b, 0x52, 0x49, 0x46, 0x46) && latin(b.subarray(8, 12)) === 'WEBP');

/** An old .doc, or a .docx with a password, which Word wraps in the same container. */
function oleKind(bytes: Uint8Array): Kind | Refusal {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length & ~1, 4 * 1024 * 1024)));
  if (names.includes('EncryptedPackage'))
    return { refused: 'Tệp đặt mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.' };
  return 'doc';
}

/** Everything but PDF and .doc, which need more than this: see `read-pdf.ts` and the command. */
export function readBytes(bytes: Uint8Array, kind: 'docx' | 'text'): SourceText | Refusal {
  return kind === 'docx' ? withGuessedFonts(readDocx(bytes)) : readTextBytes(bytes);
}

/** UTF-8, UTF-16 with its mark, or one of the old encodings by statistics. */
export function readTextBytes(bytes: Uint8Array): SourceText | Refusal {
  const text = decodeText(bytes);
  if (text === null || isBinary(text))
    return { refused: 'Tệp này không phải văn bản đọc được. Hãy chọn tệp Word (.docx), PDF hoặc văn bản thường (.txt).' };
  if (text.length > longestText) return { refused: 'Văn bản quá dài để đọc trong một lần. Hãy tách thành nhiều tệp.' };
  const read = readText(text);
  return read.paragraphs.length ? withGuessedFonts(read) : { refused: 'Tệp không có chữ nào. Hãy chọn lại tệp văn bản.' };
}

function decodeText(bytes: Uint8Array): string | null {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const old = new TextDecoder('windows-1252').decode(bytes);
    return guessLegacy(old) ? old : null;
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what tells a binary file
const isBinary = (text: string) => (text.slice(0, 50_000).match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0) > 8;

/** Where no font names are known and the letters are those of TCVN3 or VNI, the whole text is decoded. */
export function withGuessedFonts(source: SourceText | Refusal): SourceText | Refusal {
  if ('refused' in source) return source;
  const font = guessLegacy(
    source.paragraphs
      .map((p) => p.text)
      .join('\n')
      .slice(0, 60_000),
  );
  if (!font) return source;
  const paragraphs = source.paragraphs.map((p) => {
    const decode = (text: string) => (font === 'tcvn3' ? restoreCapitals(decodeLegacy(text, font), text) : decodeLegacy(text, font));
    const text = decode(p.text);
    return { ...p, text, bold: p.bold >= p.text.length ? text.length : 0, table: p.table?.map((row) => row.map(decode)) ?? null };
  });
  const name = font === 'vni' ? 'VNI' : 'TCVN3 (.VnTime)';
  return {
    paragraphs,
    changes: [...source.changes, { kind: 'font', line: 1, detail: `Chữ gõ bằng bảng mã ${name} đã đổi sang Unicode.` }],
  };
}

/** A refusal where too few words are Vietnamese, as from a PDF without Vietnamese glyphs; null where the text is sound. */
export function brokenText(source: SourceText): Refusal | null {
  const text = source.paragraphs
    .map((p) => p.text)
    .join('\n')
    .slice(0, 200_000);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 40)
    return { refused: 'Tệp hầu như không có chữ (có lẽ là bản quét hoặc ảnh). Hãy gửi tệp Word gốc.' };
  const share = syllableShare(text);
  return share < 0.88
    ? { refused: `Chữ trong tệp bị vỡ: chỉ ${Math.round(share * 100)} % số tiếng là tiếng Việt đúng chính tả. Hãy gửi tệp Word gốc.` }
    : null;
}
