import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestProject, projectFrom } from '../../src/builder/project.ts';

let folder = '';
const digest = (day = '2026-11-23', env: NodeJS.ProcessEnv = {}, texts = ['content/laws.yaml', '{}']) =>
  digestProject(projectFrom(pathToFileURL(`${folder}/`), day, env), texts);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['src/layouts', 'src/components', 'scripts', 'public']) mkdirSync(join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  'src/layouts/Base.astro',
  'src/components/Strip.astro',
  'src/plan-schema.ts',
  'scripts/build.ts',
  'public/icon.svg',
  'package-lock.json',
  'astro.config.mjs',
])('a change of %s makes everything anew', async (name) => {
  const before = await digest();
  writeFileSync(join(folder, name), 'one');
  const added = await digest();
  writeFileSync(join(folder, name), 'two');
  expect(new Set([before, added, await digest()]).size).toBe(3);
});

test('so does another day, another address of the site, and any content besides plans', async () => {
  const all = [
    digest(),
    digest('2026-11-24'),
    digest('2026-11-23', { SITE_URL: 'https://x.vn' }),
    digest(undefined, {}, ['content/laws.yaml', 'a: 1']),
  ];
  expect(new Set(await Promise.all(all)).size).toBe(4);
});

test('where it keeps and puts things does not matter', async () => {
  expect(await digest('2026-11-23', { SITE_CACHE: 'a', SITE_OUT: 'b' })).toBe(await digest());
});
