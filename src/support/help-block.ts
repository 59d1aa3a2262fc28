/** The lines that end every story: made from the lines that may be shown today, never typed. */
import { linesFor, type HotlineEntry } from './queries.ts';

/** “24/7” is for the eye; a voice says it in words. */
const hoursSaid = ({ hours }: HotlineEntry) => (hours.kind === 'always' ? ', cả ngày lẫn đêm.' : `. ${hours.text}.`);

/** The lines that the block names: danger first, children, then everyone hurt by someone close. */
function namedIn(lines: readonly HotlineEntry[]): HotlineEntry[] {
  const first = ['113', '111'].flatMap((id) => lines.filter((line) => line.id === id));
  return [...first, ...linesFor(lines, 'nguoi-than').filter((line) => !first.includes(line))];
}

/** What the block says of the lines that have words of their own in it. */
const asked: Readonly<Record<string, string>> = { '113': 'Đang bị đe dọa, bị đánh', '111': 'Trẻ em bị hại, hoặc có người bị mua bán' };

/** Short sentences for reading or printing, one for each line. */
export function helpBlock(lines: readonly HotlineEntry[]): string[] {
  return namedIn(lines).map((line) =>
    asked[line.id] ? `${asked[line.id]}: gọi ${line.number}.` : `${line.shortName}: ${line.number}${hoursSaid(line)}`.replaceAll('..', '.'),
  );
}

/** The last day (ISO) on which all its numbers may be used without a new check; null where it names none. */
export function helpBlockUntil(lines: readonly HotlineEntry[]): string | null {
  return (
    namedIn(lines)
      .map(({ reviewBy }) => reviewBy)
      .sort()[0] ?? null
  );
}
