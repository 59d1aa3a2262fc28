/** `npm run bench:import [-- FILE…]`: time for a plan as text and for hostile paragraphs, and the memory that all of it takes. */
import { readFile } from 'node:fs/promises';
import { importFile } from '../../src/importer/import-file.ts';
import { hostileTexts } from '../../tests/fixtures/importer/hostile-texts.ts';
import { annotatedPlans } from '../../tests/fixtures/importer/annotated.ts';
import { planFixtures } from '../../tests/fixtures/importer/plans.ts';

const limits = { plan: 100, hostile: 1000, memory: 300 };
const rounds = 15;
const utf8 = (text: string) => new TextEncoder().encode(text);

async function median(bytes: Uint8Array, times: number): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await importFile(bytes, 'ke-hoach.txt');
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

const given = await Promise.all(process.argv.slice(2).map(async (name) => [name, new Uint8Array(await readFile(name))] as const));
const plans = given.length ? given : [...planFixtures, ...annotatedPlans].map(({ name, text }) => [name, utf8(text)] as const);
let slowest = 0;
for (const [name, bytes] of plans) {
  const ms = await median(bytes, rounds);
  slowest = Math.max(slowest, ms);
  console.log(`${ms.toFixed(1).padStart(8)} ms  ${name}`);
}
let worst = 0;
for (const text of Object.values(hostileTexts)) worst = Math.max(worst, await median(utf8(text), 1));
const resident = process.memoryUsage().rss / 1e6;
console.log(
  `plan ${slowest.toFixed(0)} ms (limit ${limits.plan}), hostile paragraph ${worst.toFixed(0)} ms (limit ${limits.hostile}), resident ${resident.toFixed(0)} MB (limit ${limits.memory})`,
);
if (slowest > limits.plan || worst > limits.hostile || resident > limits.memory) process.exitCode = 1;
