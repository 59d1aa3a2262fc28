/** Service lines sorted into the lists that people look for without a script: by situation, audience, cost and hours. */
import type { HotlineEntry } from './queries.ts';
import { audiences, situations } from './schema.ts';

export interface LineGroup {
  /** Anchor on the page, without marks. */
  id: string;
  title: string;
  lines: HotlineEntry[];
}

export interface LineView {
  id: string;
  title: string;
  groups: LineGroup[];
}

const costs = { free: 'Nguồn nói miễn phí', paid: 'Có tính tiền gọi', unclear: 'Nguồn chưa nói có mất tiền không' } as const;
const hours = { always: 'Cả ngày lẫn đêm', set: 'Có giờ nhất định', unclear: 'Giờ nghe chưa rõ' } as const;

/** Four views of the same lines; a group that no line is in stays out. */
export function lineViews(lines: readonly HotlineEntry[]): LineView[] {
  const group = (prefix: string, names: Record<string, string>, isIn: (line: HotlineEntry, key: string) => boolean) =>
    Object.entries(names)
      .map(([key, title]) => ({ id: `${prefix}-${key}`, title, lines: lines.filter((line) => isIn(line, key)) }))
      .filter((found) => found.lines.length > 0);
  return [
    { id: 'chuyen', title: 'Theo chuyện', groups: group('chuyen', situations, (line, key) => (line.situations as string[]).includes(key)) },
    {
      id: 'cho-ai',
      title: 'Theo người gọi',
      groups: group('cho-ai', audiences, (line, key) => (line.audiences as string[]).includes(key)),
    },
    { id: 'tien', title: 'Theo tiền gọi', groups: group('tien', costs, (line, key) => line.cost.kind === key) },
    { id: 'gio', title: 'Theo giờ nghe', groups: group('gio', hours, (line, key) => line.hours.kind === key) },
  ];
}
