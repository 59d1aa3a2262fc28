/** An nginx of this machine on a loopback port, with the configuration that is shipped: for tests and the load test. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { debianBrotliModule, serverConfiguration, siteConfiguration } from '../src/hosting/nginx.ts';

/** Path of a program on this machine, the folders for administrators included; null if there is none. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Serves a folder of releases (`current` inside it); resolves when it answers. Throws with nginx's own words if it does not. */
export async function startNginx(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const program = findProgram('nginx');
  if (!program) throw new Error('No nginx on this machine.');
  const scratch = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const siteFile = join(scratch, 'site.conf');
  const brotliModule = existsSync(debianBrotliModule) ? debianBrotliModule : null;
  await writeFile(siteFile, siteConfiguration(folder));
  await writeFile(join(scratch, 'nginx.conf'), serverConfiguration({ listen: `127.0.0.1:${port}`, siteFile, scratch, brotliModule }));
  const nginx = spawn(program, ['-c', join(scratch, 'nginx.conf'), '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  nginx.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()));
  const stop = async () => {
    nginx.kill('SIGQUIT');
    await ended;
    await rm(scratch, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${words}`);
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`nginx does not answer: ${words}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
