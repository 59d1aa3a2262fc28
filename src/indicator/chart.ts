/**
 * A series as a chart's data: what is drawn, said and listed, before any library. Each segment is a line of its own;
 * between segments nothing is drawn, the break is a mark with its reason. Missing values are marks as well.
 */
import { pointsOf, statedTargets, valueText, type Point } from './queries.ts';
import type { Indicator, Series } from './schema.ts';

export interface ChartPoint {
  x: number;
  y: number;
  /** As the table says it: "tháng 7/2022". */
  label: string;
  /** "46,6%". */
  text: string;
  /** A value of low confidence is drawn hollow. */
  isLow: boolean;
}

export interface ChartMark {
  x: number;
  text: string;
}

export interface ChartData {
  title: string;
  unit: string;
  /** One line per segment. */
  lines: ChartPoint[][];
  /** Level lines; `year` is the year of the milestone. */
  targets: { year: number; y: number; text: string }[];
  /** Between two segments: why they must not be joined. */
  breaks: ChartMark[];
  /** Points whose value is known to be missing: where, and the label of the point. */
  missing: ChartMark[];
  /** First and last year of the time axis. */
  years: [number, number];
  /** Lower and upper end of the upright axis. */
  range: [number, number];
  /** Between two numbers of the upright axis. */
  step: number;
}

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

/**
 * From zero unless that would press all values into the upper quarter; percentages never pass 100. Ends are whole
 * steps, so that both carry a number.
 */
function axisOf(values: readonly number[], unit: string): Pick<ChartData, 'range' | 'step'> {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isFlat = low > 0.75 * high;
  const room = isFlat ? Math.max((high - low) * 0.25, high * 0.01) : 0;
  const bottom = isFlat ? low - room : Math.min(0, low);
  const top = isFlat ? high + room : high * 1.05;
  const step = niceStep((top - bottom) / 5);
  const whole = (n: number) => Number((n * step).toFixed(6));
  const end = whole(Math.ceil(top / step));
  return { range: [Math.max(Math.min(0, low), whole(Math.floor(bottom / step))), unit.startsWith('%') ? Math.min(100, end) : end], step };
}

/** The next of 1, 2, 5, 10 … that is not smaller. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return Number((([1, 2, 5].find((n) => n * power >= size) ?? 10) * power).toPrecision(1));
}
