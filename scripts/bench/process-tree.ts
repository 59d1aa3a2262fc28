/** A command and all its children: how long, how much processor time, and the greatest memory of all together. Linux only: reads /proc. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** Seconds. */
  wall: number;
  /** Seconds of processor time, user and system, children included. */
  cpu: number;
  /** Greatest sum of resident memory seen, megabytes; looked at twenty times a second. */
  memory: number;
}

/** Runs a command to its end, once the disk has written what earlier runs left. Throws with what it said when it fails. */
export async function measure(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
  spawnSync('sync');
  const began = performance.now();
  const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (bytes: Buffer) => (said = (said + bytes.toString()).slice(-4000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let memory = 0;
  const before = childrenTicks();
  const timer = setInterval(() => (memory = Math.max(memory, residentOf(child.pid ?? 0))), 50);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${said}`);
  return { wall: (performance.now() - began) / 1000, cpu: (childrenTicks() - before) / 100, memory: Math.round(memory) };
}

/** Fields 16 and 17 of /proc/self/stat: processor time of children that have ended, in hundredths of a second (proc(5)). */
function childrenTicks(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[13]) + Number(fields[14]);
}

function residentOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(name));
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + residentMegabytes(pid), 0);
}

function parentOf(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Memory shared by processes is counted for each of them: the sum is an upper bound. */
function residentMegabytes(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6;
  } catch {
    return 0;
  }
}
