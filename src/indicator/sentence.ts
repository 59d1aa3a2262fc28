/** One sentence to read on air: the newest value that a source gives, with its time, its source and, where needed, a warning. */
import { formatNumber } from '../text/numbers.ts';
import { latestPoint, pointsOf, type Point } from './queries.ts';
import type { Indicator, Series } from './schema.ts';

/** Units as they are spoken; a rank has none, nor what the words before already count. Others are said as written, "/" as "trên". */
const spokenUnits: Record<string, string> = { '%': ' phần trăm', '% GDP': ' phần trăm GDP', hạng: '', 'chỉ tiêu': '' };

const warnings = {
  high: '',
  medium: '; con số này có độ tin cậy vừa, nên kiểm tra lại trước khi phát',
  low: '; con số này có độ tin cậy thấp, chưa nên dùng làm tin chính',
} as const;

/** Null where no source gives a value. */
export function airSentence(indicator: Indicator): string | null {
  const latest = latestPoint(indicator) ?? lowPoint(indicator);
  if (!latest || latest.point.value === null) return null;
  const { series, point } = latest;
  const source = plain(point.sources[0]?.name ?? '');
  const value = `${formatNumber(point.value ?? 0)}${spokenUnits[series.unit] ?? ` ${series.unit.replaceAll('/', ' trên ')}`}`;
  const what = series.spoken ?? `${series.name.charAt(0).toLowerCase()}${series.name.slice(1)} là`;
  return `Theo ${source}, ${timeText(point.label)}, ${what} ${value}${warnings[point.confidence]}.`;
}

function lowPoint(indicator: Indicator): { series: Series; point: Point } | null {
  const [series] = indicator.series;
  const point = series && pointsOf(series).findLast((p) => p.value !== null);
  return series && point ? { series, point } : null;
}

/** "2021 (khóa XV)" → "năm 2021, khóa XV"; "tháng 7/2022" → "tháng 7 năm 2022". */
function timeText(label: string): string {
  const spoken = label
    .replace(/\s*\(([^)]*)\)/g, ', $1')
    .replace(/tháng (\d+)\/(\d{4})/g, 'tháng $1 năm $2')
    .replace(/(\d{4})-(\d{4})/g, '$1 đến $2');
  return /^\d{4}/.test(spoken) ? `năm ${spoken}` : spoken;
}

/** "Phụ nữ Online (phunuonline.com.vn)" → "Phụ nữ Online"; a bare address stays. */
function plain(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '') || name;
}
