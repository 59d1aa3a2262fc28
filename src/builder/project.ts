/** Where a build reads and writes, and the digest of all that it is made from besides plans. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './shards.ts';

export interface Project {
  root: URL;
  /** ISO day. */
  today: string;
  siteUrl: string;
  /** What is kept between builds. */
  cache: string;
  /** The site that is served; replaced only when the next one stands. */
  out: string;
}

/** The inputs of a build: SITE_DATE, SITE_URL, and where to keep and put things (SITE_CACHE, SITE_OUT), as the environment says. */
export function projectFrom(root: URL, today: string, env: NodeJS.ProcessEnv): Project {
  const below = (name: string) => resolve(fileURLToPath(root), name);
  const siteUrl = `${(env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/$/, '')}/`;
  return { root, today, siteUrl, cache: below(env['SITE_CACHE'] ?? '.cache'), out: below(env['SITE_OUT'] ?? 'dist') };
}

/** Everything that can change a byte of the site but plans: code, styles, public files, settings, packages, the day, Node itself. */
export async function digestProject({ root, today, siteUrl }: Project, otherTexts: readonly string[]): Promise<string> {
  const base = fileURLToPath(root);
  const files = (await Promise.all(['src', 'scripts', 'public'].map((folder) => filesBelow(join(base, folder))))).flat();
  const settings = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'].map((name) => join(base, name));
  const present = settings.filter((file) => existsSync(file));
  const named = await Promise.all([...files, ...present].map(async (file) => [file.slice(base.length), await readFile(file)] as const));
  return digestOf([process.version, today, siteUrl, ...otherTexts, ...named.flat()]);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
