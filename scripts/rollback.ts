/** `npm run rollback -- --to FOLDER [--release NAME]`: puts the release before, or the one named, live again. */
import { parseArgs } from 'node:util';
import { rollBack } from './release-folder.ts';

const { values } = parseArgs({ options: { to: { type: 'string' }, release: { type: 'string' } } });
if (!values.to) {
  console.error('Say where: npm run rollback -- --to /srv/site [--release NAME]');
  process.exit(1);
}
try {
  const { name, before } = await rollBack(values.to, values.release);
  console.log(name === before ? `${name} is live already.` : `Live again: ${name} (before: ${before})`);
} catch (error) {
  console.error(`Not rolled back. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
