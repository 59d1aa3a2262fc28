/**
 * A series as a Chart.js configuration: data only, no function, so that the same one can be drawn in the browser and at
 * build. Each segment is a line of its own; between segments nothing is drawn.
 */
import { pointsOf, statedTargets } from './queries.ts';
import type { Indicator, Series } from './schema.ts';

export interface ChartLine {
  label: string;
  /** `series` lines show points; `target` lines are level and dashed. */
  kind: 'series' | 'target';
  points: { x: number; y: number }[];
}

export interface ChartData {
  title: string;
  unit: string;
  lines: ChartLine[];
  years: [number, number];
}

/** Null where a line would say nothing: fewer than two values in all. */
export function chartOf(indicator: Indicator, series: Series): ChartData | null {
  const values = pointsOf(series).filter((point) => point.value !== null);
  if (values.length < 2) return null;
  const lines: ChartLine[] = series.segments.map((segment) => ({
    label: series.name,
    kind: 'series',
    points: segment.points.flatMap((p) => (p.value === null ? [] : [{ x: p.year, y: p.value }])),
  }));
  const first = Math.floor(Math.min(...values.map((p) => p.year)));
  const targets = series === indicator.series[0] ? statedTargets(indicator).filter((t) => t.value !== null && t.of === null) : [];
  const last = Math.max(...values.map((p) => p.year), ...targets.map((t) => t.year));
  const targetLines: ChartLine[] = targets.map((t) => ({
    label: `Chỉ tiêu ${t.year}: ${t.text}`,
    kind: 'target',
    points: [
      { x: first - 1, y: t.value ?? 0 },
      { x: last + 1, y: t.value ?? 0 },
    ],
  }));
  return { title: series.name, unit: series.unit, lines: [...lines, ...targetLines], years: [first - 1, Math.ceil(last) + 1] };
}
