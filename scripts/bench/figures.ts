/** Medians, ratios and sizes for benches. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cost } from './process-tree.ts';

const middleOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;

/** The median of each figure by itself; the greatest memory. */
export function median(costs: readonly Cost[]): Cost {
  return {
    wall: middleOf(costs.map(({ wall }) => wall)),
    cpu: middleOf(costs.map(({ cpu }) => cpu)),
    memory: Math.max(...costs.map(({ memory }) => memory)),
  };
}

/** "0.72 (0.68–0.75; processor time 0.61)": the median of the ratios of runs that stood next to each other, and their range. */
export function ratioText(own: readonly Cost[], other: readonly Cost[]): string {
  const ratios = (key: 'wall' | 'cpu') => own.map((cost, i) => cost[key] / (other[i]?.[key] ?? NaN));
  const wall = ratios('wall');
  const range = `${Math.min(...wall).toFixed(2)}–${Math.max(...wall).toFixed(2)}`;
  return `${middleOf(wall).toFixed(2)} (${range}; processor time ${middleOf(ratios('cpu')).toFixed(2)})`;
}

/** Files below a folder whose path fits, and their bytes together. */
export function sizeOf(folder: string, pattern: RegExp): { files: number; bytes: number } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(path));
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}

/**
 * The straight line y = start + slope · x through points, by least squares; `worst`: by how much of its own value the line misses a
 * point at most. Two points or more, not all at one x.
 */
export function lineThrough(points: readonly (readonly [number, number])[]): { start: number; slope: number; worst: number } {
  const mean = (of: (point: readonly [number, number]) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)];
  const slope = mean(([x, y]) => (x - mx) * (y - my)) / mean(([x]) => (x - mx) ** 2);
  const start = my - slope * mx;
  return { start, slope, worst: Math.max(...points.map(([x, y]) => Math.abs(start + slope * x - y) / y)) };
}
