/** The lines that end every story: made from the lines that may be shown today, never typed. */
import { linesFor, type HotlineEntry } from './queries.ts';

/** “24/7” is for the eye; a voice says it in words. */
const hoursSaid = ({ hours }: HotlineEntry) => (hours.kind === 'always' ? ', cả ngày lẫn đêm.' : `. ${hours.text}.`);

/** Short sentences for reading or printing: danger first, children, then everyone hurt by someone close. */
export function helpBlock(lines: readonly HotlineEntry[]): string[] {
  const by = (id: string) => lines.find((line) => line.id === id);
  const named = new Set(['111', '113']);
  const others = linesFor(lines, 'nguoi-than').filter((line) => !named.has(line.id));
  return [
    by('113') ? `Đang bị đe dọa, bị đánh: gọi ${by('113')?.number}.` : null,
    by('111') ? `Trẻ em bị hại, hoặc có người bị mua bán: gọi ${by('111')?.number}.` : null,
    ...others.map((line) => `${line.shortName}: ${line.number}${hoursSaid(line)}`.replaceAll('..', '.')),
  ].filter((line) => line !== null);
}
