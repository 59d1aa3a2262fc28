/** `npm run called -- <id> --on <date> --by <role>`: writes down that a person rang a number. Only these values change. */
import { readFile, writeFile } from 'node:fs/promises';
import { setFact } from '../src/mdx/edit-facts.ts';
import { readCollection } from '../src/read-content.ts';
import { collections } from '../src/collections.ts';
import { readCallRecord } from '../src/support/record-call.ts';
import { describeFault } from '../src/text/fault.ts';
import { siteDate } from './site-date.ts';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const record = readCallRecord(process.argv.slice(2), siteDate());
if (typeof record === 'string') stop(record);
const path = `content/hotlines/${record.id}.yaml`;
const file = new URL(`../${path}`, import.meta.url);
const text = await readFile(file, 'utf8').catch(() => stop(`Không có đường dây “${record.id}” trong content/hotlines.`));
const before = readCollection('hotlines', collections.hotlines, [{ path, text }]);
if ((before.entries[0]?.facts as { isEmergency?: boolean } | undefined)?.isEmergency)
  stop(`“${record.id}” là số khẩn cấp: không gọi thử. Hãy hỏi bằng văn bản và thêm nguồn vào ${path}.`);

const changed = setFact(setFact(text, ['calledOn'], record.on, 'asOf'), ['calledBy'], record.by, 'calledOn');
const { faults } = readCollection('hotlines', collections.hotlines, [{ path, text: changed }]);
if (faults.length) stop(faults.map(describeFault).join('\n'));
await writeFile(file, changed);
console.log(`Đã ghi vào ${path}: gọi ngày ${record.on}, ${record.by}. Nếu kết quả khác nội dung, hãy sửa tệp rồi chạy npm run check.`);
