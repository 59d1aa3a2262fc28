import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deploySite, releaseAt, rollBack } from '../../scripts/release-folder.ts';

let base = '';
let to = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'releases-'));
  to = join(base, 'server');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A built site of few files; returns its folder. */
function siteOf(words: string, files: Record<string, string> = {}): string {
  const site = join(base, `site-${words}`);
  for (const [path, text] of Object.entries({ 'index.html': words, '404.html': 'không có', 'fonts/a.woff2': 'chữ', ...files })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return site;
}
const shown = (path = 'index.html') => readFileSync(join(to, 'current', path), 'utf8');
const releases = () => readdirSync(join(to, 'releases'));

describe('deploying', () => {
  test('a site that changes while it is being deployed never goes live', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`trang/${String(i).padStart(3, '0')}.html`, `${i}`]));
    const site = siteOf('đổi', many);
    const deploying = deploySite(site, to, 5);
    const failing = expect(deploying).rejects.toThrow('changed while it was being deployed');
    // The lock stands from when every file has been read once.
    while (!existsSync(join(to, '.deploying'))) await new Promise(setImmediate);
    for (const path of Object.keys(many)) writeFileSync(join(site, path), 'khác');
    await failing;
    expect(await releaseAt(to, 'current')).toBeNull();
  });

  test('makes a site live whole, hidden folders included, and remembers the one before', async () => {
    const one = await deploySite(siteOf('một', { '.well-known/security.txt': 'Contact: x' }), to, 5);
    expect(one.before).toBeNull();
    expect(shown()).toBe('một');
    expect(shown('.well-known/security.txt')).toBe('Contact: x');
    const two = await deploySite(siteOf('hai'), to, 5);
    expect(two.before).toBe(one.name);
    expect(shown()).toBe('hai');
    expect(await releaseAt(to, 'previous')).toBe(one.name);
    expect(readFileSync(join(to, 'previous/index.html'), 'utf8')).toBe('một');
  });

  test('a file that did not change stays the same file, so a copy of it with a reader stays good', async () => {
    await deploySite(siteOf('một'), to, 5);
    const before = statSync(join(to, 'current/fonts/a.woff2'));
    await deploySite(siteOf('hai'), to, 5);
    expect(statSync(join(to, 'current/fonts/a.woff2')).ino).toBe(before.ino);
    expect(statSync(join(to, 'current/index.html')).ino).not.toBe(statSync(join(to, 'previous/index.html')).ino);
  });

  test('is readable for a web server and closed to change, whatever the umask', async () => {
    const umask = process.umask(0o077);
    await deploySite(siteOf('một'), to, 5).finally(() => process.umask(umask));
    const mode = (path: string) => statSync(join(realpathSync(join(to, 'current')), path)).mode & 0o777;
    expect([mode('.'), mode('fonts'), mode('index.html')]).toEqual([0o755, 0o755, 0o444]);
  });

  test('the same site again changes nothing, and the way back stays', async () => {
    const one = await deploySite(siteOf('một'), to, 5);
    await deploySite(siteOf('hai'), to, 5);
    const again = await deploySite(siteOf('hai'), to, 5);
    expect(again.before).toBe(again.name);
    expect(await releaseAt(to, 'previous')).toBe(one.name);
  });

  test('keeps as many as told, the live one and the one before always', async () => {
    for (const words of ['một', 'hai', 'ba', 'bốn']) await deploySite(siteOf(words), to, 2);
    expect(releases()).toHaveLength(2);
    expect(shown()).toBe('bốn');
    expect(readFileSync(join(to, 'previous/index.html'), 'utf8')).toBe('ba');
  });

  test('a site that is not whole never goes live', async () => {
    await deploySite(siteOf('một'), to, 5);
    const broken = siteOf('hai');
    rmSync(join(broken, '404.html'));
    await expect(deploySite(broken, to, 5)).rejects.toThrow(/holds no 404\.html/);
    expect(shown()).toBe('một');
    expect(releases()).toHaveLength(1);
  });

  test('what a broken deploy left behind is no obstacle', async () => {
    const one = await deploySite(siteOf('một'), join(base, 'elsewhere'), 5);
    mkdirSync(join(to, 'releases', `.${one.name}`), { recursive: true });
    writeFileSync(join(to, 'releases', `.${one.name}`, 'rest.html'), 'dở dang');
    await deploySite(siteOf('một'), to, 5);
    expect(readdirSync(join(to, 'current')).sort()).toEqual(['404.html', 'fonts', 'index.html']);
    expect(releases()).toEqual([one.name]);
  });

  test('two at once: the second waits for nobody and says so', async () => {
    await deploySite(siteOf('một'), to, 5);
    writeFileSync(join(to, '.deploying'), '');
    await expect(deploySite(siteOf('hai'), to, 5)).rejects.toThrow(/Another deploy is at work/);
    expect(shown()).toBe('một');
  });
});

describe('going back', () => {
  test('leads to the release before, and once more to where it came from', async () => {
    await deploySite(siteOf('một'), to, 5);
    await deploySite(siteOf('hai'), to, 5);
    await rollBack(to);
    expect(shown()).toBe('một');
    await rollBack(to);
    expect(shown()).toBe('hai');
  });

  test('leads to a release by its name', async () => {
    const one = await deploySite(siteOf('một'), to, 5);
    await deploySite(siteOf('hai'), to, 5);
    await deploySite(siteOf('ba'), to, 5);
    await rollBack(to, one.name);
    expect(shown()).toBe('một');
  });

  test.each([undefined, '../../etc', '0123456789abcdef'])('to %s, which is not there, changes nothing', async (wanted) => {
    await deploySite(siteOf('một'), to, 5);
    await expect(rollBack(to, wanted)).rejects.toThrow(/No such release/);
    expect(shown()).toBe('một');
  });
});

describe('while versions are swapped', () => {
  /** Reads a file as fast as it goes in a thread of its own until told to stop; tells what it saw. */
  const reader = (path: string) =>
    new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
       const { readFileSync } = require('node:fs');
       let isOver = false;
       const seen = {};
       parentPort.on('message', () => (isOver = true));
       const read = () => {
         for (let i = 0; i < 200; i += 1) {
           let text = 'missing';
           try { text = readFileSync(workerData, 'utf8'); } catch {}
           seen[text] = (seen[text] ?? 0) + 1;
         }
         if (isOver) parentPort.postMessage(seen); else setImmediate(read);
       };
       parentPort.postMessage('ready');
       read();`,
      { eval: true, workerData: path },
    );

  test('a reader sees one version or the other at each moment, never none', async () => {
    await deploySite(siteOf('một'), to, 5);
    const worker = reader(join(to, 'current/index.html'));
    const next = () => new Promise<Record<string, number>>((resolve) => worker.once('message', resolve));
    await next();
    const hai = siteOf('hai');
    for (let i = 0; i < 150; i += 1) await (i % 2 === 0 ? deploySite(hai, to, 5) : rollBack(to));
    const seen = next();
    worker.postMessage('stop');
    const counts = await seen;
    await worker.terminate();
    expect(Object.keys(counts).sort()).toEqual(['hai', 'một']);
  });
});
