/** Astro's part of a build: the frame of a plan's page, the pictures, and all pages that are not plans. Each is kept by what it is made from. */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanNote } from '../compile-plan.ts';
import { marked } from '../plan-page/head.ts';
import type { Project } from './project.ts';
import { digestOf } from './shards.ts';
import { filesOf, prune, readNote, writeEntry } from './store.ts';

/** The page that plans are filled into. `project`: digest of all but plans. */
export async function renderFrame({ root, cache }: Project, project: string): Promise<string> {
  const entry = join(cache, 'frame', project);
  const kept = await readNote<{ page: string }>(entry);
  if (kept) return kept.page;
  const { page } = await writeEntry(entry, async (folder) => {
    await runAstro(root, ['--config', 'src/plan-page/frame/astro.config.mjs', '--outDir', folder], {});
    return { page: await readFile(join(folder, 'ke-hoach', marked.id, 'index.html'), 'utf8') };
  });
  await prune(join(cache, 'frame'), new Set([project]));
  return page;
}

/** Share pictures, posters, cards and charts, in a folder. `project`: digest of all but plans, for no picture knows of plans. */
export async function drawPictures({ root, cache }: Project, project: string): Promise<string> {
  const entry = join(cache, 'pictures', project);
  if (await readNote(entry)) return filesOf(entry);
  await writeEntry(entry, async (folder) => {
    await runAstro(root, ['--config', 'src/pictures/astro.config.mjs', '--outDir', folder], { PLAN_SUMMARIES: '' });
    return {};
  });
  await prune(join(cache, 'pictures'), new Set([project]));
  return filesOf(entry);
}

/**
 * Every page that is not a plan, in a folder. The plans' notes are all that these pages know of plans. `finish` adds what is made of
 * these pages alone, so that it is kept with them.
 */
export async function renderSite(
  { root, cache }: Project,
  project: string,
  notes: readonly PlanNote[],
  finish: (folder: string) => Promise<void>,
): Promise<{ folder: string; isMade: boolean }> {
  const text = JSON.stringify(notes.map(({ summary }) => summary));
  const key = digestOf([project, text]);
  const entry = join(cache, 'site', key);
  if (await readNote(entry)) return { folder: filesOf(entry), isMade: false };
  const list = join(cache, 'plan-summaries.json');
  await writeFile(list, text);
  await writeEntry(entry, async (folder) => {
    await runAstro(root, ['--outDir', folder], { PLAN_SUMMARIES: list });
    await finish(folder);
    return {};
  });
  await prune(join(cache, 'site'), new Set([key]));
  return { folder: filesOf(entry), isMade: true };
}

/** Astro runs in a process of its own, so that its memory is given back. Throws with what it said when it fails. */
function runAstro(root: URL, args: readonly string[], env: Record<string, string>): Promise<void> {
  const program = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', root));
  const child = spawn(process.execPath, [program, 'build', ...args], {
    cwd: fileURLToPath(root),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (bytes: Buffer) => (said = (said + bytes.toString()).slice(-20_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(said))));
  });
}
