/** `npm run deploy -- --to FOLDER [--keep 5]`: puts dist/ live in a folder of releases, in one step. See deploy/README.md. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compressSite } from './compress-site.ts';
import { deploySite } from './release-folder.ts';

const { values } = parseArgs({ options: { to: { type: 'string' }, keep: { type: 'string', default: '5' } } });
const keep = Number(values.keep);
if (!values.to || !Number.isInteger(keep) || keep < 2) {
  console.error('Say where: npm run deploy -- --to /srv/site [--keep 5]   (at least 2 are kept, or there is nothing to go back to)');
  process.exit(1);
}
const site = fileURLToPath(new URL('../dist/', import.meta.url));
try {
  await compressSite(site);
  const { name, before, deleted } = await deploySite(site, values.to, keep);
  const robots = await readFile(`${site}robots.txt`, 'utf8');
  if (robots.includes('//localhost')) console.warn('This site was built without SITE_URL: its own addresses say localhost.');
  if (deleted.length) console.log(`Deleted: ${deleted.join(' ')}`);
  console.log(name === before ? `${name} is live already.` : `Live: ${name}${before ? ` (before: ${before})` : ''}`);
} catch (error) {
  console.error(`Not deployed. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
