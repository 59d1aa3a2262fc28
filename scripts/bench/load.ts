/**
 * `npm run bench:load`: nginx with the shipped configuration on a loopback port, all help pages under load: first at rest,
 * then while a new version is deployed and rolled back again and again. Meanwhile every page read by a second reader must
 * be, byte for byte, of one version or the other. Fails on one failed request. Needs nginx and wrk (Debian packages).
 */
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays } from '../../src/text/dates.ts';
import { findProgram, startNginx } from '../local-nginx.ts';
import { measurePages } from '../measure-pages.ts';
import { deploySite, rollBack } from '../release-folder.ts';
import { siteDate } from '../site-date.ts';
import { buildCopy } from './second-version.ts';
import { runWrk, type Load } from './wrk.ts';

const seconds = 10;
const root = fileURLToPath(new URL('../../', import.meta.url));
const first = join(root, 'dist');

const missing = ['nginx', 'wrk'].filter((name) => findProgram(name) === null);
if (missing.length) {
  console.log(`Skipped: ${missing.join(' and ')} not found. On Debian: apt-get install nginx wrk`);
  process.exit(0);
}
if (!existsSync(join(first, '_headers'))) {
  console.error('No built site in dist/: npm run build comes first.');
  process.exit(1);
}

function print(name: string, load: Load): void {
  const { requestsPerSecond, megabytesPerSecond, p50, p99, max, requests, failed } = load;
  const rate = `${Math.round(requestsPerSecond)} requests/s, ${megabytesPerSecond.toFixed(1)} MB/s`;
  console.log(
    `${name}: ${rate}, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, max ${max.toFixed(1)} ms; ${failed} of ${requests} failed`,
  );
}

/** Reads pages until told to stop; returns how many it read of each version, and what was neither. */
async function watch(url: string, paths: readonly string[], versions: readonly string[], isOver: () => boolean) {
  const bytes = async (folder: string, path: string) => readFile(join(folder, path, 'index.html'), 'utf8');
  const wanted = new Map(
    await Promise.all(paths.map(async (path) => [path, await Promise.all(versions.map((v) => bytes(v, path)))] as const)),
  );
  const seen = versions.map(() => 0);
  const wrong: string[] = [];
  for (let i = 0; !isOver(); i += 1) {
    const path = paths[i % paths.length] ?? '/';
    const text = await fetch(url + path).then((answer) => answer.text(), String);
    const version = wanted.get(path)?.indexOf(text) ?? -1;
    if (version < 0) wrong.push(`${path}: ${text.slice(0, 80)}`);
    else seen[version] = (seen[version] ?? 0) + 1;
  }
  return { seen, wrong };
}

/** Deploys the second version and goes back to the first, over and over; returns how often the link was swapped. */
async function swapBackAndForth(second: string, folder: string, isOver: () => boolean) {
  let swaps = 0;
  const started = performance.now();
  await deploySite(second, folder, 2);
  const firstDeploy = performance.now() - started;
  for (swaps = 1; !isOver(); swaps += 1) await (swaps % 2 === 1 ? rollBack(folder) : deploySite(second, folder, 2));
  return { swaps, firstDeploy };
}

const paths = (await measurePages(first)).filter(({ kind }) => kind === 'help').map(({ url }) => url);
console.log(`${paths.length} help pages, 50 connections, 2 threads, ${seconds} s each; nginx, wrk and the deploys share this machine.`);
const copy = buildCopy(root, addDays(siteDate(), 1));
const second = join(copy, 'dist');
const folder = await mkdtemp(join(tmpdir(), 'releases-'));
await chmod(folder, 0o755);
await deploySite(first, folder, 2);
const nginx = await startNginx(folder);
let isGood = true;
try {
  const atRest = await runWrk(nginx.url, paths, seconds);
  print('At rest', atRest);
  let isOver = false;
  const [load, { swaps, firstDeploy }, { seen, wrong }] = await Promise.all([
    runWrk(nginx.url, paths, seconds).finally(() => (isOver = true)),
    swapBackAndForth(second, folder, () => isOver),
    watch(nginx.url, paths, [first, second], () => isOver),
  ]);
  print('While deploying and rolling back', load);
  console.log(`  ${swaps} swaps; a whole deploy took ${Math.round(firstDeploy)} ms beside the load.`);
  console.log(`  A second reader got ${seen[0]} whole pages of one version, ${seen[1]} of the other, ${wrong.length} of neither.`);
  for (const line of wrong.slice(0, 5)) console.error(`  ${line}`);
  isGood = atRest.failed + load.failed + wrong.length === 0 && seen.every((count) => count > 0);
} finally {
  await nginx.stop();
  await Promise.all([rm(folder, { recursive: true }), rm(copy, { recursive: true })]);
}
if (!isGood) console.error('Requests failed, or no page of both versions was seen.');
process.exit(isGood ? 0 : 1);
