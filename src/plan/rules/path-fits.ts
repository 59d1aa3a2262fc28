/** A plan's path is its address, and tells its place and year to whoever sorts files: content/plans/<province>/<year>-<name>.mdx. */
import type { Finding, Known } from './rule.ts';
import type { PlanFacts } from '../schema.ts';

/** `id`: the path below content/plans, without its ending. */
export function pathFits(id: string, { place, period }: PlanFacts, known: Known): Finding[] {
  const [, province, year] = /^([a-z-]+)\/(\d{4})-[a-z0-9-]+$/.exec(id) ?? [];
  if (!province)
    return [{ path: ['place'], message: 'Tệp kế hoạch phải nằm ở content/plans/<tỉnh>/<năm>-<tên>.mdx, tên chỉ có a–z, số và dấu nối.' }];
  const findings: Finding[] = [];
  if (province !== place.province && known.places.has(place.province))
    findings.push({ path: ['place', 'province'], message: `Tệp nằm trong thư mục ${province}. Hãy chuyển tệp, hoặc sửa place.province.` });
  if (Number(year) !== period.from)
    findings.push({ path: ['period', 'from'], message: `Tên tệp bắt đầu bằng năm ${year}. Hãy đổi tên tệp, hoặc sửa period.from.` });
  return findings;
}
