/** Writes a Brotli and a gzip copy beside every text file of a built site, so that no server compresses anything twice. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypeOf } from '../src/hosting/media-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Brotli 10 makes this site 6 % smaller than 9 in an eighth more time; 11 wins 2 % more and takes more than twice as long. */
const brotliQuality = 10;
/** Below one packet nothing is won. */
const smallest = 1024;
const atOnce = 8;

/** Compresses the text files of a folder in place; a copy that is not smaller is not kept. Returns bytes before and after. */
export async function compressSite(folder: string): Promise<{ files: number; plain: number; brotli: number; gzip: number }> {
  const names = (await Array.fromAsync(glob('**/*.*', { cwd: folder }))).filter((name) => mediaTypeOf(name)?.isText).sort();
  const total = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  // zlib works in threads of its own: a few files at a time keep them busy without holding the whole site in memory.
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) {
        const sizes = await compressFile(join(folder, name));
        if (!sizes) continue;
        total.files += 1;
        for (const key of ['plain', 'brotli', 'gzip'] as const) total[key] += sizes[key];
      }
    }),
  );
  return total;
}

async function compressFile(path: string): Promise<{ plain: number; brotli: number; gzip: number } | null> {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return null;
  const [brotli, gzipped] = await Promise.all([
    toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    toGzip(bytes, { level: 9 }),
  ]);
  if (brotli.length >= bytes.length || gzipped.length >= bytes.length) return null;
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
  return { plain: bytes.length, brotli: brotli.length, gzip: gzipped.length };
}
