/**
 * `npm test`: types, rooms, a build for a fixed day, then the built site in a real browser. Ends with one line
 * “N passed, N failed” over all of it and fails when anything failed. `npm test -- rooms` runs the rooms alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);
process.env['SITE_DATE'] = '2026-11-23';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
let passed = 0;
let failed = 0;

const node = (args: readonly string[]) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;

function count(name: string, isGood: boolean): boolean {
  if (isGood) passed += 1;
  else failed += 1;
  console.log(`${isGood ? 'ok' : 'FAILED'}: ${name}\n`);
  return isGood;
}

function vitest(project: string): void {
  const report = `.cache/tests-${project}.json`;
  rmSync(report, { force: true });
  const isGood = node([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return void count(`tests of ${project}`, false);
  const result = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  if (!isGood && result.numFailedTests === 0) failed += 1;
}

mkdirSync('.cache', { recursive: true });
const only = process.argv[2];
if (!existsSync(`${root}../shared`)) console.log('No shared folder beside the project: the checks against it are skipped and say so.\n');
if (only !== 'site' && only !== 'rooms')
  count('types', node(['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning']));
if (only !== 'site') vitest('rooms');
if (only !== 'rooms') {
  ensureBrowser();
  if (count('build', node(['scripts/build.ts']) && node(['scripts/compress.ts']))) vitest('site');
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
