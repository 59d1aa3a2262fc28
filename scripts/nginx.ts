/** `npm run nginx [-- FOLDER]`: writes deploy/site.conf for the folder that holds `current` (default /srv/site). */
import { writeFile } from 'node:fs/promises';
import { siteConfiguration } from '../src/hosting/nginx.ts';

await writeFile(new URL('../deploy/site.conf', import.meta.url), siteConfiguration(process.argv[2] ?? '/srv/site'));
console.log('deploy/site.conf');
