/**
 * A folder of releases on a server:
 *
 *   releases/<name>/   a whole site each, named by its bytes; written beside, renamed when complete, never changed again
 *   current            link to the release that is served
 *   previous           link to the one before: where a rollback leads, and where open pages still find their own scripts
 *
 * A link is swapped by renaming another over it, which the system does in one step: a request sees the old site or the new
 * one, never none. Files that did not change are the same file on the disk, so that a reader's copy of them stays good.
 */
import { chmod, link, mkdir, open, readdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { digestOf, releaseName, releasesToDelete, type SiteFile } from '../src/hosting/releases.ts';
import { pathsOf } from './hosting-files.ts';

export interface Deployed {
  name: string;
  /** The release served until now; null on an empty folder. */
  before: string | null;
  deleted: string[];
}

/**
 * Puts the built site of one folder live in another; keeps the `keep` newest releases. The release that is live already
 * stays as it is. Throws, with nothing changed for readers, when the site is not whole, changes meanwhile, or another deploy is at work.
 */
export async function deploySite(site: string, to: string, keep: number): Promise<Deployed> {
  const paths = (await pathsOf(site)).map((path) => path.slice(1));
  for (const needed of ['index.html', '404.html'])
    if (!paths.includes(needed)) throw new Error(`${site} holds no ${needed}: build the site first.`);
  // One file at a time: a site of ten thousand plans is gigabytes.
  const files: SiteFile[] = [];
  for (const path of paths) files.push({ path, digest: digestOf(await readFile(join(site, path))) });
  const name = releaseName(files);
  return alone(to, async () => {
    const before = await releaseAt(to, 'current');
    if (!(await exists(join(to, 'releases', name)))) await writeRelease(site, files, to, name);
    if (name !== before) await goLive(to, name, before);
    return { name, before, deleted: await deleteOld(to, keep) };
  });
}

/** Puts the release before, or the one named, live again. Throws when there is none. */
export async function rollBack(to: string, wanted?: string): Promise<Deployed> {
  return alone(to, async () => {
    const before = await releaseAt(to, 'current');
    const name = wanted ?? (await releaseAt(to, 'previous'));
    if (!name || !/^[0-9a-f]+$/.test(name) || !(await exists(join(to, 'releases', name))))
      throw new Error(`No such release to go back to in ${to}/releases: ${name ?? 'there was none before this one'}.`);
    if (name !== before) await goLive(to, name, before);
    return { name, before, deleted: [] };
  });
}

/** Name of the release that a link leads to; null when there is no link. */
export async function releaseAt(to: string, linkName: 'current' | 'previous'): Promise<string | null> {
  return readlink(join(to, linkName)).then(basename, () => null);
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Runs the work while no other deploy or rollback runs in the same folder. */
async function alone<T>(to: string, work: () => Promise<T>): Promise<T> {
  await mkdir(join(to, 'releases'), { recursive: true });
  const lock = join(to, '.deploying');
  const handle = await open(lock, 'wx').catch(() => {
    throw new Error(`Another deploy is at work in ${to}. If none is, delete ${lock} and try again.`);
  });
  try {
    return await work();
  } finally {
    await handle.close();
    await rm(lock);
  }
}

async function writeRelease(site: string, files: readonly SiteFile[], to: string, name: string): Promise<void> {
  const next = join(to, 'releases', `.${name}`);
  await rm(next, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(next, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const { path, digest } of files) {
    const bytes = await readFile(join(site, path));
    if (digestOf(bytes) !== digest) throw new Error(`${path} changed while it was being deployed: try again.`);
    const old = join(to, 'current', path);
    const isSame = (await readFile(old).catch(() => null))?.equals(bytes) ?? false;
    if (isSame) await link(old, join(next, path));
    else await writeFile(join(next, path), bytes);
    // Readable for the web server whatever the umask, and not to be changed by accident.
    await chmod(join(next, path), 0o444);
  }
  for (const folder of await readdir(next, { recursive: true, withFileTypes: true }))
    if (folder.isDirectory()) await chmod(join(folder.parentPath, folder.name), 0o755);
  await chmod(next, 0o755);
  await rename(next, join(to, 'releases', name));
}

async function goLive(to: string, name: string, before: string | null): Promise<void> {
  if (before) await swap(to, 'previous', before);
  await swap(to, 'current', name);
}

async function swap(to: string, linkName: string, name: string): Promise<void> {
  const next = join(to, `.${linkName}`);
  await rm(next, { force: true });
  await symlink(join('releases', name), next);
  await rename(next, join(to, linkName));
}

async function deleteOld(to: string, keep: number): Promise<string[]> {
  const names = (await readdir(join(to, 'releases'))).filter((name) => !name.startsWith('.'));
  const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(to, 'releases', name))).ctimeMs })));
  const newestFirst = aged.sort((a, b) => b.at - a.at).map(({ name }) => name);
  const old = releasesToDelete(newestFirst, [await releaseAt(to, 'current'), await releaseAt(to, 'previous')], keep);
  for (const name of old) await rm(join(to, 'releases', name), { recursive: true });
  return old;
}
