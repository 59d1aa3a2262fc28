/**
 * `npm run freeze`: keeps the indicators that have a chart as they stand on SITE_DATE, in content/editions/<day>.yaml.
 * From then on every build makes /nhung/chi-so/<id>/<day>/, which never changes. A day is kept once.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { readContentFolder } from '../src/content-folder.ts';
import { chartsOf } from '../src/indicator/chart.ts';
import { statedTargets } from '../src/indicator/queries.ts';
import { readContent } from '../src/read-content.ts';
import { describeFault } from '../src/text/fault.ts';
import { siteDate } from './site-date.ts';

const root = new URL('../', import.meta.url);
const file = new URL(`content/editions/${siteDate()}.yaml`, root);
if (existsSync(file)) throw new Error(`content/editions/${siteDate()}.yaml is there already, and an edition is never rewritten.`);

const { content, faults } = readContent(await readContentFolder(root));
if (faults.length) throw new Error(faults.map(describeFault).join('\n'));
const kept = content.indicators.filter(({ facts }) => chartsOf(facts).length > 0);
const indicators = Object.fromEntries(kept.map(({ id, facts }) => [id, { ...facts, targets: statedTargets(facts) }]));
await mkdir(new URL('.', file), { recursive: true });
const head = '# Chỉ số như đã đăng trong ngày này. Do `npm run freeze` ghi; không sửa tay.\n';
await writeFile(file, head + stringify({ indicators }, { aliasDuplicateObjects: false, lineWidth: 0 }));
console.log(`content/editions/${siteDate()}.yaml: ${kept.length} indicators.`);
