/**
 * The pattern: equals signs woven like brocade. Cells lie across and along by turns, as warp and weft do; a stepped diamond
 * of orange repeats every twelve cells. One tile is 72 × 72.
 */
const size = 12;
const cells = Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)] as const);
/** Steps from the middle of the diamond, 1 to 11. */
const steps = (x: number, y: number) => Math.abs(x - 5.5) + Math.abs(y - 5.5);
const bars = (x: number, y: number) =>
  (x + y) % 2 === 0
    ? `M${x * 6 + 1} ${y * 6 + 1.5}h4M${x * 6 + 1} ${y * 6 + 4.5}h4`
    : `M${x * 6 + 1.5} ${y * 6 + 1}v4M${x * 6 + 4.5} ${y * 6 + 1}v4`;
const thread = (test: (d: number) => boolean) =>
  cells
    .filter(([x, y]) => test(steps(x, y)))
    .map(([x, y]) => bars(x, y))
    .join('');

export const tileSize = 72;
export const threadWidth = 1.7;
/** The threads of one tile: path data and colour. */
export const threads: readonly { stroke: string; d: string }[] = [
  { stroke: '#ff9650', d: thread((d) => d <= 2 || d === 5) },
  { stroke: '#fff6ea', d: thread((d) => d === 3 || d === 8) },
  { stroke: '#8a4a80', d: thread((d) => d === 4 || d === 6 || d === 7 || d > 8) },
];
