/**
 * An old .doc through LibreOffice, where there is one: no network, its own profile, a time limit. Without it the words alone are
 * read by word-extractor, which knows no automatic numbers, and the officer is told.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import WordExtractor from 'word-extractor';
import { paragraph, type Refusal, type SourceText } from '../src/importer/document.ts';
import { readBytes, withGuessedFonts } from '../src/importer/read.ts';

const timeLimit = 60_000;
const broken = 'Không đọc được tệp .doc này, có lẽ tệp bị hỏng. Hãy mở bằng Word rồi lưu dưới dạng .docx.';
const withoutNumbers =
  'Máy này không có LibreOffice nên tệp .doc được đọc bằng cách đơn giản hơn: số mục tự động (I., 1., a)) có thể bị mất. Hãy mở bằng Word, lưu thành .docx rồi làm lại';

/** The .doc as .docx, then as any Word file; without LibreOffice its words alone; a refusal where it cannot be read. */
export async function readDocWithOffice(bytes: Uint8Array, program = findOffice()): Promise<SourceText | Refusal> {
  if (!program) return readWords(bytes);
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    await writeFile(join(folder, 'source.doc'), bytes);
    await run(program, [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--norestore',
      '--convert-to',
      'docx',
      '--outdir',
      folder,
      join(folder, 'source.doc'),
    ]);
    return readBytes(await readFile(join(folder, 'source.docx')), 'docx');
  } catch {
    return { refused: broken };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every paragraph as typed; a change of the kind "number" tells that automatic numbers may be missing. */
async function readWords(bytes: Uint8Array): Promise<SourceText | Refusal> {
  try {
    const text = (await new WordExtractor().extract(Buffer.from(bytes))).getBody();
    const paragraphs = text.split(/\n+/).flatMap((line, i) => (line.trim() ? [paragraph(line.trim(), i + 1)] : []));
    return paragraphs.length
      ? withGuessedFonts({ paragraphs, changes: [{ kind: 'number', line: 1, detail: withoutNumbers }] })
      : { refused: broken };
  } catch {
    return { refused: broken };
  }
}

/** LibreOffice's program on the PATH, or null. */
export function findOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name))).find(existsSync) ?? null;
}

function run(program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      timeout: timeLimit,
      env: { ...process.env, http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' },
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}
