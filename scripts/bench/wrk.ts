/** Runs wrk over a list of paths and reads its figures. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Load {
  requestsPerSecond: number;
  megabytesPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  max: number;
  requests: number;
  /** Answers of 400 and more, and connections that broke, could not be made or ran out of time. */
  failed: number;
}

interface Report {
  requests: number;
  microseconds: number;
  bytes: number;
  p50: number;
  p99: number;
  max: number;
  failed: Record<string, number>;
}

/** Figures from the last line that pages.lua writes. Throws when it is not there. */
export function readReport(output: string): Load {
  const line = output.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(`wrk gave no figures:\n${output}`);
  const { requests, microseconds, bytes, p50, p99, max, failed } = JSON.parse(line) as Report;
  const seconds = microseconds / 1e6;
  return {
    requestsPerSecond: requests / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    p50: p50 / 1000,
    p99: p99 / 1000,
    max: max / 1000,
    requests,
    failed: Object.values(failed).reduce((a, b) => a + b, 0),
  };
}

/** Loads a server for some seconds with 50 connections over 2 threads, asking for gzip as phones on plain HTTP do. */
export function runWrk(url: string, paths: readonly string[], seconds: number): Promise<Load> {
  const script = fileURLToPath(new URL('pages.lua', import.meta.url));
  const args = ['-t2', '-c50', `-d${seconds}s`, '--timeout', '5s', '-H', 'Accept-Encoding: gzip', '-s', script, url, '--', ...paths];
  const wrk = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  wrk.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    wrk.once('error', reject);
    wrk.once('close', () => {
      try {
        resolve(readReport(output));
      } catch (error) {
        reject(error as Error);
      }
    });
  });
}
