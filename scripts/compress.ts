/** `npm run compress`: Brotli and gzip copies beside the text files of dist/, for a server of one's own. `npm run deploy` does it by itself. */
import { fileURLToPath } from 'node:url';
import { compressSite } from './compress-site.ts';

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const { files, plain, brotli, gzip } = await compressSite(fileURLToPath(new URL('../dist/', import.meta.url)));
console.log(`${files} tệp văn bản: ${kilobytes(plain)}, brotli ${kilobytes(brotli)}, gzip ${kilobytes(gzip)}.`);
