/** What `npm run called` was asked to write down, checked before a file is touched. */
import { isRealDay } from '../text/dates.ts';

export interface CallRecord {
  id: string;
  on: string;
  by: string;
}

const usage = 'Cách dùng: npm run called -- <mã đường dây> --on 2026-11-23 --by "cán bộ trực trang"';

/** The record, or a sentence that says what is wrong with the words of the command. `today` is an ISO day. */
export function readCallRecord(words: readonly string[], today: string): CallRecord | string {
  const [id, ...rest] = words;
  const after = (name: string) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
  const [on, by] = [after('--on'), after('--by')?.trim()];
  if (!id || !/^[a-z0-9-]+$/.test(id) || id.startsWith('--')) return usage;
  if (!on || !isRealDay(on)) return `Ngày gọi (--on) phải viết như 2026-11-23. ${usage}`;
  if (on > today) return `Ngày gọi ${on} còn ở phía trước; hôm nay là ${today}.`;
  if (!by) return `Thiếu vai trò người gọi (--by). ${usage}`;
  if (by.length > 60 || /\d{6,}|@/.test(by)) return 'Chỉ ghi vai trò (“cán bộ trực trang”), không ghi tên, số điện thoại hay thư điện tử.';
  return { id, on, by };
}
