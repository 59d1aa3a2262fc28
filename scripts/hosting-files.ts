/** What a host reads from the built site beside its pages: `_headers`, and security.txt when a contact is given. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules, writeHeadersFile } from '../src/hosting/headers-file.ts';
import { securityText } from '../src/hosting/security-txt.ts';

/** Paths of all files of a folder from its root, "/x/index.html", in a fixed order. */
export async function pathsOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length).replaceAll('\\', '/'))
    .sort();
}

/** Writes the files into a built site. Throws when a rule or the contact cannot stand. */
export async function writeHostingFiles(folder: string, today: string, siteUrl: string, contact: string | undefined): Promise<void> {
  if (contact) {
    await mkdir(join(folder, '.well-known'), { recursive: true });
    await writeFile(join(folder, '.well-known/security.txt'), securityText(contact, today, siteUrl));
  }
  await writeFile(join(folder, '_headers'), writeHeadersFile(headerRules(await pathsOf(folder))));
}
