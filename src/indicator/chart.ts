/**
 * A series as a chart's data. Each segment is a line of its own; between segments nothing is drawn, the break is a mark
 * with its reason. Missing values are marks as well.
 */
import { axisOf } from '../chart/axis.ts';
import type { ChartData, ChartMark, ChartPoint } from '../chart/data.ts';
import { pointsOf, statedTargets, valueText, type Point } from './queries.ts';
import type { Indicator, Series } from './schema.ts';

/** Null where there is nothing to compare: no value at all, or a single one and no target beside it. */
export function chartOf(indicator: Indicator, series: Series): ChartData | null {
  const values = pointsOf(series).flatMap((p) => (p.value === null ? [] : [p.value]));
  const targets = targetsFor(indicator, series);
  if (values.length === 0 || values.length + targets.length < 2) return null;
  const years = [...pointsOf(series).map((p) => p.year), ...targets.map((t) => t.year)];
  return {
    title: series.name,
    unit: series.unit,
    lines: series.segments.map((segment) => segment.points.flatMap((p) => chartPoint(p, series.unit))),
    targets,
    breaks: breaksOf(series),
    missing: pointsOf(series).flatMap((p) => (p.value === null ? [{ x: p.year, text: p.label }] : [])),
    years: [Math.floor(Math.min(...years)) - 1, Math.ceil(Math.max(...years)) + 1],
    ...axisOf([...values, ...targets.map((t) => t.y)], series.unit),
  };
}

/** The series of an indicator that can be drawn, with their charts, in the content's order. */
export function chartsOf(indicator: Indicator): { series: Series; chart: ChartData }[] {
  return indicator.series.flatMap((series) => {
    const chart = chartOf(indicator, series);
    return chart ? [{ series, chart }] : [];
  });
}

function chartPoint(point: Point, unit: string): ChartPoint[] {
  const { year: x, value: y, label, confidence } = point;
  return y === null ? [] : [{ x, y, label, text: valueText(y, unit), isLow: confidence === 'low' }];
}

/** Targets of the whole indicator belong to its first series alone, and only in the same unit. */
function targetsFor(indicator: Indicator, series: Series): ChartData['targets'] {
  if (series !== indicator.series[0] || series.unit !== indicator.unit || indicator.notComparable !== null) return [];
  return statedTargets(indicator).flatMap(({ year, value, text, of }) => (value === null || of !== null ? [] : [{ year, y: value, text }]));
}

/** Half-way between the last point before and the first one after. */
function breaksOf({ segments }: Series): ChartMark[] {
  return segments.flatMap(({ breakBefore, points }, i) => {
    const before = segments[i - 1]?.points.at(-1);
    const after = points[0];
    return before && after ? [{ x: (before.year + after.year) / 2, text: breakBefore ?? 'Không rõ lý do.' }] : [];
  });
}
