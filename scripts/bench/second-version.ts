/** A second version of the site: the same project built for another day, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const left = ['node_modules', '.git', '.cache', '.astro', 'dist'];

/** Builds a copy of the project for a day; returns the copy's folder, with the site in its dist/. Throws when the build fails. */
export function buildCopy(root: string, day: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of readdirSync(root)) if (!left.includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const env = { ...process.env, SITE_DATE: day };
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts/build.ts')], { cwd: copy, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The second version could not be built:\n${stderr}`);
  return copy;
}
