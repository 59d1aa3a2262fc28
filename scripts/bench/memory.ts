/** Memory of this process and of Pagefind's beside it, read from /proc; 0 where there is none. */
import { readdirSync, readFileSync } from 'node:fs';

function residentMegabytes(): number {
  try {
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === process.pid);
    return children.reduce((sum, pid) => sum + ofProcess(pid), process.memoryUsage.rss() / 1024 ** 2);
  } catch {
    return 0;
  }
}

function status(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
const parentOf = (pid: string) => Number(/^PPid:\s+(\d+)/m.exec(status(pid))?.[1] ?? 0);
const ofProcess = (pid: string) =>
  /^Name:\s+pagefind/m.test(status(pid)) ? Number(/^VmRSS:\s+(\d+)/m.exec(status(pid))?.[1] ?? 0) / 1024 : 0;

/** Looks twice a second until stopped; gives the greatest sum seen, in megabytes. */
export function peakMemory(): { stop(): number } {
  let peak = residentMegabytes();
  const timer = setInterval(() => (peak = Math.max(peak, residentMegabytes())), 500);
  return {
    stop() {
      clearInterval(timer);
      return Math.round(peak);
    },
  };
}
