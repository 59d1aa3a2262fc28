/** The upright axis of a chart. */
import type { ChartData } from './data.ts';

/**
 * From zero unless that would press all values into the upper quarter; percentages never pass 100. Ends are whole
 * steps, so that both carry a number.
 */
export function axisOf(values: readonly number[], unit: string): Pick<ChartData, 'range' | 'step'> {
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
