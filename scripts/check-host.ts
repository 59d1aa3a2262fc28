/**
 * `npm run check:host -- https://example.org`: asks a host for files of every kind and compares status, headers, compression
 * and bytes with dist/ and the table of headers, whatever the host is. Bytes that differ are an old version, or something
 * that was put into our pages on the way.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerFaults } from '../src/hosting/answer.ts';
import { kindOf, kinds } from '../src/hosting/headers.ts';
import { mediaTypeOf } from '../src/hosting/media-types.ts';
import { pathsOf } from './hosting-files.ts';

const ofEachKind = 3;
const missingPage = '/khong-co-trang-nay/';

/** Every fault of a host that should serve the built site of a folder, as sentences. Throws when the host does not answer. */
export async function checkHost(url: string, folder: string): Promise<{ asked: number; faults: string[] }> {
  const files = (await pathsOf(folder)).filter((path) => !/\.(br|gz)$|^\/(_headers|404\.html)$/.test(path));
  const chosen = kinds.flatMap((kind) => files.filter((path) => kindOf(path) === kind).slice(0, ofEachKind));
  const faults = await Promise.all(
    [...new Set(['/index.html', '/can-giup-do/index.html', ...chosen])].map((file) => checkFile(url, folder, file)),
  );
  const isSecure = url.startsWith('https:');
  const missing = await fetch(url + missingPage);
  faults.push(answerFaults(missingPage, toAnswer(missing), { status: 404, kindPath: '/404.html', isSecure }));
  return { asked: faults.length, faults: faults.flat() };
}

async function checkFile(url: string, folder: string, file: string): Promise<string[]> {
  const path = file.replace(/index\.html$/, '');
  const answer = await fetch(url + path, { headers: { 'accept-encoding': 'gzip' }, redirect: 'manual' });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const wanted = await readFile(join(folder, file));
  const faults = answerFaults(path, toAnswer(answer), { status: 200, kindPath: path, isSecure: url.startsWith('https:') });
  const media = mediaTypeOf(file);
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  if (media && type !== media.type && media.type !== 'application/octet-stream') faults.push(`${path}: type “${type}”, not ${media.type}`);
  if (media?.isText && wanted.length > 10_000 && !answer.headers.get('content-encoding')) faults.push(`${path}: sent without compression`);
  if (answer.status === 200 && !bytes.equals(wanted)) faults.push(`${path}: other bytes than the built file`);
  return faults;
}

const toAnswer = (response: Response) => ({ status: response.status, headers: Object.fromEntries(response.headers) });

if (import.meta.main) {
  const url = process.argv[2];
  if (!url || !/^https?:\/\/[^/]+$/.test(url)) {
    console.error('Say which host: npm run check:host -- https://example.org');
    process.exit(1);
  }
  const { asked, faults } = await checkHost(url, fileURLToPath(new URL('../dist/', import.meta.url)));
  console.log(faults.length ? faults.join('\n') : `${url}: ${asked} answers, all as they should be.`);
  process.exit(faults.length ? 1 : 0);
}
