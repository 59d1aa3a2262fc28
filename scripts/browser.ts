/** Finds or installs a Chromium, and starts it the same way for tests, screenshots and measurements. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const run = (command: string, args: readonly string[]) => spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 }).status === 0;
const isRoot = () => process.getuid?.() === 0;

/** Path of a browser that is here already; null if there is none. CHROMIUM_PATH comes first. */
export function findBrowser(): string | null {
  return [process.env['CHROMIUM_PATH'], ...known, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

/** A browser's path, installed if need be: from the system's packages when we may, else Playwright's own. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('Installing a browser for the tests …');
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (!findBrowser())
    run(process.execPath, [
      fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url)),
      'install',
      ...(isRoot() ? ['--with-deps'] : []),
      'chromium',
    ]);
  const path = findBrowser();
  if (!path) throw new Error('No Chromium found, and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH.');
  return path;
}

export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
}
