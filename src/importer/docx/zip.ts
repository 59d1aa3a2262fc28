/**
 * The parts of a .docx that the reader asks for, unpacked with the sizes counted as they come out: the sizes that a zip
 * states are its author's. Nothing is ever written to a disk, so names in it cannot lead anywhere.
 */
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** A 300-page plan unpacks to some 8 MB of XML; this leaves room and stays far below what a browser tab can bear. */
export const mostBytes = 40 * 1024 * 1024;
const mostEntries = 3000;
const step = 16 * 1024;

export type Unpacked = { parts: Map<string, Uint8Array>; names: string[] } | { refused: string };

export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const parts = new Map<string, Uint8Array>();
  const names: string[] = [];
  const state: { refused: string | null; total: number } = { refused: null, total: 0 };
  const zip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > mostEntries) state.refused ??= tooMany;
    if (!state.refused && wanted(file.name) && !parts.has(file.name)) collect(file, parts, state);
  });
  zip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !state.refused; at += step) zip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    state.refused ??= broken;
  }
  return state.refused ? { refused: state.refused } : { parts, names };
}

const tooMany =
  'Tệp này chứa quá nhiều phần bên trong, không giống một văn bản Word bình thường. Hãy mở bằng Word rồi lưu lại dưới dạng .docx.';
const tooBig =
  'Tệp này phình ra quá lớn khi mở (như một “bom nén”), nên không được đọc. Hãy mở bằng Word, bỏ ảnh và phần thừa rồi lưu lại dưới dạng .docx.';
const broken = 'Tệp .docx bị hỏng, không mở được. Hãy mở bằng Word, lưu lại (Save As) dưới dạng .docx rồi thử lại.';

function collect(file: UnzipFile, parts: Map<string, Uint8Array>, state: { refused: string | null; total: number }): void {
  const chunks: Uint8Array[] = [];
  file.ondata = (error, chunk, final) => {
    if (error) state.refused ??= broken;
    if (state.refused) return;
    state.total += chunk.length;
    if (state.total > mostBytes) {
      state.refused = tooBig;
      file.terminate();
      return;
    }
    chunks.push(chunk);
    if (final) parts.set(file.name, concat(chunks));
  };
  file.start();
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
