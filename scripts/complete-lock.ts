/**
 * `npm run lock`: after a change of packages. npm leaves optional packages of other platforms out of the lock file when
 * the registry at hand does not hold them, and `npm ci` then refuses the file everywhere. This names them, by the version
 * their parent asks for; a machine of that platform fetches them, all others pass them by.
 */
import { readFile, writeFile } from 'node:fs/promises';

interface Package {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', win32: 'win32', windows: 'win32' } as const;
const processors = ['arm64', 'x64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'wasm32'];

/** Optional packages that are named in a lock file but have no entry in it, with the platform that their name tells. */
export function missingPackages(packages: Record<string, Package>): Record<string, Package> {
  const found = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  const missing: Record<string, Package> = {};
  for (const parent of Object.values(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (!found.has(name))
        missing[`node_modules/${name}`] = {
          ...platformOf(name),
          version: version.replace(/^[~^]/, ''),
          ...(parent.dev && { dev: true }),
          optional: true,
        };
    }
  }
  return missing;
}

function platformOf(name: string): Package {
  const parts = name.replace(/^.*\//, '').split('-');
  const os = parts.flatMap((part) => (part in systems ? [systems[part as keyof typeof systems]] : []));
  const cpu = processors.filter((part) => parts.includes(part));
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}

if (import.meta.main) {
  const path = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(await readFile(path, 'utf8')) as { packages: Record<string, Package> };
  const missing = missingPackages(lock.packages);
  lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} packages of other platforms named.`);
}
