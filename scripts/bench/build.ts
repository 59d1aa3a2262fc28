/**
 * `npm run bench:build -- --plans N [--runs R] [--peers]`: what a site of N made-up plans costs. First the plan pages alone, beside
 * Hugo (Debian's package) and Eleventy (npm) on the same documents with a layout of like richness, in turn; then the whole site with
 * its search index: from nothing, unchanged, after one edit, after a hundred, beside Hugo with stock Pagefind over the same pages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renderFrame } from '../../src/builder/astro.ts';
import { projectFrom } from '../../src/builder/project.ts';
import { setAside } from './aside.ts';
import { writeEleventy } from './peers/eleventy.ts';
import { writeHugo } from './peers/hugo.ts';
import type { CorpusFile } from './plan-corpus.ts';
import { measure, type Cost } from './process-tree.ts';
import { median, ratioText, sizeOf } from './figures.ts';
import { readCorpusStuff, withSentence, writeCorpus } from './write-corpus.ts';

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    'pages-only': { type: 'boolean', default: false },
  },
});
const [count, runs] = [Number(values.plans), Number(values.runs)];
const root = new URL('../../', import.meta.url);
const base = fileURLToPath(new URL(`.cache/bench-build-${count}/`, root));
const at = (name: string) => join(base, name);
const day = '2026-11-23';
const env = { SITE_DATE: day, SITE_CONTENT: at('content'), SITE_CACHE: at('cache'), SITE_OUT: at('site'), CI: '1' };
const ours = (script: string) => measure(process.execPath, [fileURLToPath(new URL(script, root))], { cwd: fileURLToPath(root), env });
const empty = (...names: string[]) => setAside(at('aside'), ...names.map(at));

const say = (name: string, { wall, cpu, memory }: Cost, more = '') =>
  console.log(
    `  ${name.padEnd(34)} ${wall.toFixed(1).padStart(6)} s   cpu ${cpu.toFixed(1).padStart(6)} s   ${String(memory).padStart(5)} MB   ${more}`,
  );

console.log(`${count} plans, ${runs} runs, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the start`);
const plans = await writeCorpus(root, at('content'), count);
const bytes = plans.map(({ text }) => Buffer.byteLength(text));
console.log(
  `corpus: ${(bytes.reduce((a, b) => a + b, 0) / 1e6).toFixed(1)} MB, ${Math.min(...bytes)} to ${Math.max(...bytes)} bytes a plan\n`,
);

interface Maker {
  name: string;
  run: () => Promise<Cost>;
  out: string;
}
const makers: Maker[] = [
  { name: 'this site', run: () => empty('cache', 'site').then(() => ours('scripts/bench/plan-pages.ts')), out: at('site') },
];
if (values.peers) makers.push(...(await writePeers(plans)));

console.log('Plan pages alone, from nothing (median; the runs alternate)');
const costs = new Map<string, Cost[]>(makers.map(({ name }) => [name, []]));
for (let run = 0; run < runs; run++) for (const { name, run: make } of makers) costs.get(name)!.push(await make());
const middle = (name: string): Cost => median(costs.get(name) ?? []);
for (const { name, out } of makers) {
  const size = sizeOf(join(out, 'ke-hoach'), /index\.html$/);
  say(
    name,
    middle(name),
    `${size.files} pages, ${(size.bytes / 1e6).toFixed(0)} MB, ${Math.round(size.files / middle(name).wall)} pages/s`,
  );
  if (name !== 'this site') console.log(`    this site takes ${ratioText(costs.get('this site')!, costs.get(name)!)} of its time`);
}

if (!values['pages-only']) {
  console.log('\nWhole site with its search index');
  await empty('cache', 'site');
  const cold = await ours('scripts/build.ts');
  const size = sizeOf(at('site'), /./);
  say('from nothing', cold, `${size.files} files, ${(size.bytes / 1e6).toFixed(0)} MB`);
  say('unchanged', await ours('scripts/build.ts'));
  await edit(plans.slice(0, 1), (text) => withSentence(text, 'Một câu thêm vào.'));
  say('one edit in the text', await ours('scripts/build.ts'));
  await edit(plans.slice(1, 2), (text) => text.replace(/^shortTitle: "/m, 'shortTitle: "Sửa '));
  say('one edit of a title', await ours('scripts/build.ts'));
  const step = Math.max(1, Math.floor(count / 100));
  await edit(
    plans.filter((_, i) => i % step === 0),
    (text) => withSentence(text, 'Một trăm câu thêm vào.'),
  );
  say('a hundred edits', await ours('scripts/build.ts'));
  if (values.peers) {
    const pagefind = await measure(
      process.execPath,
      [fileURLToPath(new URL('node_modules/pagefind/lib/runner/bin.cjs', root)), '--site', at('hugo/public')],
      { cwd: base },
    );
    say('stock Pagefind over Hugo’s pages', pagefind);
    console.log(
      `    the whole site takes ${(cold.wall / (middle('Hugo').wall + pagefind.wall)).toFixed(2)} of Hugo and stock Pagefind together`,
    );
  }
}
await rm(base, { recursive: true, force: true });

async function edit(list: readonly CorpusFile[], change: (text: string) => string): Promise<void> {
  for (const { path } of list) {
    const text = await readFile(join(at('content'), path), 'utf8');
    if (change(text) === text) throw new Error(`${path}: an edit that edits nothing measures nothing.`);
    await writeFile(join(at('content'), path), change(text));
  }
}

async function writePeers(corpus: readonly CorpusFile[]): Promise<Maker[]> {
  const frame = await renderFrame(projectFrom(root, day, { SITE_CACHE: at('frame') }), 'bench');
  const places = Object.fromEntries((await readCorpusStuff(root)).places.map(({ id, name }) => [id, name]));
  const made: Maker[] = [];
  if (spawnSync('hugo', ['version']).status === 0) {
    await writeHugo(at('hugo'), corpus, frame, places);
    made.push({
      name: 'Hugo',
      out: at('hugo/public'),
      run: () => empty('hugo/public', 'hugo/resources').then(() => measure('hugo', [], { cwd: at('hugo') })),
    });
  } else console.log('No Hugo here (apt-get install hugo).');
  const modules = fileURLToPath(new URL('.cache/eleventy/node_modules', root));
  if (!existsSync(modules)) {
    await mkdir(join(modules, '..'), { recursive: true });
    await cp(new URL('peers/eleventy.package.json', import.meta.url), join(modules, '../package.json'));
    spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: join(modules, '..') });
  }
  for (const [folder, name, isPlain] of [
    ['eleventy', 'Eleventy', false],
    ['eleventy-plain', 'Eleventy without Liquid', true],
  ] as const) {
    await writeEleventy(at(folder), corpus, frame, places, modules, isPlain);
    const command = ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'];
    const run = () => empty(`${folder}/public`).then(() => measure(process.execPath, command, { cwd: at(folder) }));
    made.push({ name, out: at(`${folder}/public`), run });
  }
  return made;
}
