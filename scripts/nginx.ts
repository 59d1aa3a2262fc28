/**
 * `npm run nginx [-- FOLDER]`: writes deploy/site.conf (headers, for any server block) for the folder that holds `current`,
 * by default /srv/site, and deploy/nginx.conf (the whole configuration of the container).
 */
import { writeFile } from 'node:fs/promises';
import { debianBrotliModule, serverConfiguration, siteConfiguration } from '../src/hosting/nginx.ts';

export const container = { listen: '8080', siteFile: '/etc/nginx/site.conf', scratch: '/tmp', brotliModule: debianBrotliModule };
export const serverFolder = '/srv/site';

if (import.meta.main) {
  await writeFile(new URL('../deploy/site.conf', import.meta.url), siteConfiguration(process.argv[2] ?? serverFolder));
  await writeFile(new URL('../deploy/nginx.conf', import.meta.url), serverConfiguration(container));
  console.log('deploy/site.conf, deploy/nginx.conf');
}
