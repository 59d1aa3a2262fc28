/** Parts that several templates share: the mark, the numbers, the QR code, the credit. */
import { correction, generate } from 'lean-qr';
import { fitText, round, widthOf } from './measure.ts';
import { inks, type PosterLine, type Shape, type Weight } from './shapes.ts';

/** The mark: an equals sign of two round bars, each `thickness` high, filling `width`. */
export function equalsSign(x: number, y: number, width: number, thickness: number, fills: readonly [string, string]): Shape[] {
  return fills.map((fill, i) => ({ kind: 'rect', x, y: y + i * thickness * 1.75, width, height: thickness, fill, radius: thickness / 2 }));
}

/** One line of text, as it stands. */
export function line(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: Weight = 400,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape {
  return { kind: 'text', x: round(x), y: round(y), size: round(size), weight, fill, anchor, text };
}

/** A QR code with its quiet zone of four modules on light ground, `side` units wide in all. Read back in tests. */
export function qrCode(url: string, x: number, y: number, side: number): Shape[] {
  const code = generate(url, { minCorrectionLevel: correction.M });
  const modules = code.size + 8;
  let d = '';
  for (let row = 0; row < code.size; row++)
    for (let column = 0; column < code.size; column++) {
      if (!code.get(column, row) || code.get(column - 1, row)) continue;
      let run = 1;
      while (code.get(column + run, row)) run += 1;
      d += `M${column + 4} ${row + 4}h${run}v1h-${run}z`;
    }
  return [
    { kind: 'rect', x, y, width: side, height: side, fill: '#ffffff', radius: side / 24 },
    { kind: 'path', d, x, y, scale: side / modules, fill: inks.deep },
  ];
}

interface Cell {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Number above, whom it is for below, as big as the cell lets them be. */
export function callCell({ number, label }: PosterLine, cell: Cell, colors: { number: string; label: string }, most: number): Shape[] {
  const size = Math.min(most, (most * cell.width) / widthOf(number, most, 700), cell.height * 0.62);
  const small = fitText(label, {
    x: cell.x,
    y: cell.y + size * 1.16,
    width: cell.width,
    height: cell.height - size * 1.16,
    weight: 400,
    fill: colors.label,
    most: Math.min(size * 0.5, cell.height * 0.24),
  });
  return [line(number, cell.x, cell.y + size * 0.92, size, colors.number, 700), ...small.shapes];
}

/** Cells side by side, each as wide as its number needs. */
export function callRow(lines: readonly PosterLine[], box: Cell, colors: { number: string; label: string }, most: number): Shape[] {
  const gap = box.width * 0.035;
  const needs = lines.map(({ number, label }) => Math.max(widthOf(number, 100, 700), widthOf(label, 34, 400) * 0.62));
  const whole = needs.reduce((sum, need) => sum + need, 0);
  const free = box.width - gap * (lines.length - 1);
  let x = box.x;
  return lines.flatMap((entry, i) => {
    const width = (free * (needs[i] ?? 0)) / whole;
    const cell = { x, y: box.y, width, height: box.height };
    x += width + gap;
    return callCell(entry, cell, colors, most);
  });
}

/** An address as people read it: without its scheme and its last stroke. */
export const printedUrl = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
