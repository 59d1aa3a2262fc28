/** Questions about indicators: their newest value, their targets, and what may be printed. */
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
