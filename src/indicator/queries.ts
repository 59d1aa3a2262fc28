/** Questions about indicators: their newest value, their targets, and what may be printed. */
import type { Source } from '../law/schema.ts';
import { formatNumber } from '../text/numbers.ts';
import type { Indicator, Series } from './schema.ts';

export type IndicatorEntry = Indicator & { id: string; url: string };
export type Target = Indicator['targets'][number];
export type Point = Series['segments'][number]['points'][number];

/** Targets that a source states; what is only remembered is never printed as a number. */
export function statedTargets(indicator: Indicator): Target[] {
  return indicator.targets.filter((target) => target.confidence !== 'remembered');
}

export function pointsOf(series: Series): Point[] {
  return series.segments.flatMap((segment) => segment.points);
}

/**
 * The newest value that may stand alone as a headline: from the first series, which is the one that answers the
 * indicator's question, and not of low confidence. Null where there is none.
 */
export function latestPoint(indicator: Indicator): { series: Series; point: Point } | null {
  const [series] = indicator.series;
  const point =
    series &&
    pointsOf(series)
      .filter((p) => p.value !== null && p.confidence !== 'low')
      .sort((a, b) => b.year - a.year)[0];
  return series && point ? { series, point } : null;
}

/** "46,67%", "1,89 lần". */
export function valueText(value: number, unit: string): string {
  return unit === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`;
}

export function byCode(a: IndicatorEntry, b: IndicatorEntry): number {
  return (a.code ?? '9').localeCompare(b.code ?? '9') || a.shortName.localeCompare(b.shortName, 'vi');
}

/** "30% (bộ, ngành); 60%": the stated targets of a year, or that there is no source for them. */
export function targetsText(indicator: Indicator, year: number): string {
  const texts = statedTargets(indicator)
    .filter((target) => target.year === year)
    .map(({ text, of }) => (of ? `${text} (${of})` : text));
  return texts.join('; ') || 'chưa xác minh';
}

/** "50,9% (Lao động nữ làm công hưởng lương, 2024)": the newest value with its series and day. */
export function newestText(indicator: Indicator): string {
  const latest = latestPoint(indicator);
  if (!latest) return 'chưa có số có nguồn';
  return `${valueText(latest.point.value ?? 0, latest.series.unit)} (${latest.series.name}, ${latest.point.label})`;
}

/** The sources of all stated targets, each once. */
export function targetSources(indicator: Indicator): Source[] {
  const sources = statedTargets(indicator).flatMap((target) => target.sources);
  return sources.filter(({ url, name }, i) => sources.findIndex((other) => other.url === url && other.name === name) === i);
}
