/** `npm start`: check, build, index, serve. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { status } = spawnSync(process.execPath, [script('build.ts')], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
spawnSync(process.execPath, [script('serve.ts')], { stdio: 'inherit' });
