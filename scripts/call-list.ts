/** `npm run call-list`: every number to ring with what to ask, printed here and written as a page to print. */
import { mkdir, writeFile } from 'node:fs/promises';
import { readContentFolder } from '../src/content-folder.ts';
import { callSheetHtml } from '../src/open-data/call-sheet-html.ts';
import { readContent } from '../src/read-content.ts';
import { callListText, callTasks } from '../src/support/call-sheet.ts';
import { siteDate } from './site-date.ts';

const root = new URL('../', import.meta.url);
const today = siteDate();
const { content } = readContent(await readContentFolder(root));
const tasks = callTasks(
  content.hotlines.map(({ id, facts }) => ({ id, ...facts })),
  content.addresses.flatMap(({ facts }) => facts.entries),
);
console.log(callListText(tasks, today));

await mkdir(new URL('.cache/', root), { recursive: true });
await writeFile(new URL('.cache/danh-sach-goi.html', root), callSheetHtml(tasks, today));
console.log('\nBản để in: .cache/danh-sach-goi.html');
