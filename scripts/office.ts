/** An old .doc through LibreOffice, where there is one: no network, its own profile, a time limit. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Refusal, SourceText } from '../src/importer/document.ts';
import { readBytes } from '../src/importer/read.ts';

const timeLimit = 60_000;
const noOffice =
  'Đây là tệp Word đời cũ (.doc) và máy này không có LibreOffice để đổi. Hãy mở bằng Word, chọn Save As và lưu dưới dạng .docx.';

/** The .doc as .docx, then as any Word file; a refusal where LibreOffice is missing or fails. */
export async function readDocWithOffice(bytes: Uint8Array): Promise<SourceText | Refusal> {
  const program = findOffice();
  if (!program) return { refused: noOffice };
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
    return { refused: 'LibreOffice không đổi được tệp .doc này. Hãy mở bằng Word rồi lưu dưới dạng .docx.' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function findOffice(): string | null {
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
