/**
 * `npm run bench:growth -- [--sizes 1000,10000] [--to 100000]`: how a whole site with its search index grows with its plans. Each
 * size is built from nothing, then after one edit; per plan against the smallest size, a straight line through all of them by least
 * squares with what it misses, and where that line leads.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setAside } from './aside.ts';
import { lineThrough } from './figures.ts';
import { measure, type Cost } from './process-tree.ts';
import { withSentence, writeCorpus } from './write-corpus.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' }, to: { type: 'string', default: '100000' } } });
const sizes = values.sizes.split(',').map(Number);
const root = new URL('../../', import.meta.url);
const base = fileURLToPath(new URL('.cache/bench-growth/', root));
const at = (name: string) => join(base, name);
const env = { SITE_DATE: '2026-11-23', SITE_CONTENT: at('content'), SITE_CACHE: at('cache'), SITE_OUT: at('site'), CI: '1' };
const build = () => measure(process.execPath, [fileURLToPath(new URL('scripts/build.ts', root))], { cwd: fileURLToPath(root), env });

console.log(`Whole site with its search index, one run each; load ${loadavg()[0]?.toFixed(1)} at the start`);
const runs: { plans: number; cold: Cost; edited: Cost }[] = [];
for (const plans of sizes) {
  await setAside(at('aside'), at('content'), at('cache'), at('site'));
  const [first] = await writeCorpus(root, at('content'), plans);
  const cold = await build();
  const file = join(at('content'), first!.path);
  await writeFile(file, withSentence(await readFile(file, 'utf8'), 'Một câu thêm vào.'));
  const run = { plans, cold, edited: await build() };
  runs.push(run);
  const perPlan = (cost: Cost, key: 'wall' | 'memory') => cost[key] / plans;
  const against = (key: 'wall' | 'memory') => (perPlan(cold, key) / (runs[0]!.cold[key] / runs[0]!.plans)).toFixed(2);
  console.log(
    `  ${String(plans).padStart(6)} plans: ${cold.wall.toFixed(1)} s, ${cold.memory} MB; per plan ${against('wall')} of the time and ${against('memory')} of the memory of the first; one edit ${run.edited.wall.toFixed(1)} s, ${run.edited.memory} MB`,
  );
}
await rm(base, { recursive: true, force: true });

if (sizes.length > 2) {
  console.log(`\nA straight line through them (least squares), and where it leads at ${values.to} plans`);
  for (const [name, of] of [
    ['from nothing, s', (run) => run.cold.wall],
    ['from nothing, MB', (run) => run.cold.memory],
    ['one edit, s', (run) => run.edited.wall],
    ['one edit, MB', (run) => run.edited.memory],
  ] as [string, (run: (typeof runs)[number]) => number][]) {
    const { start, slope, worst } = lineThrough(runs.map((run) => [run.plans, of(run)] as const));
    const there = start + slope * Number(values.to);
    console.log(
      `  ${name.padEnd(17)} ${start.toFixed(1)} + ${(slope * 1000).toFixed(2)} a thousand; misses a run by ${(worst * 100).toFixed(0)} % at most → ${there.toFixed(0)}`,
    );
  }
}
