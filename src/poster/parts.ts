/** Parts that several templates share: the mark, the numbers, the QR code, the credit. */
import { correction, generate } from 'lean-qr';
import { fitText, round, widthOf, type Box } from './measure.ts';
import { inks, type PosterLine, type Shape, type Weight } from './shapes.ts';

/** The mark: an equals sign of two round bars, each `thickness` high, filling `width`. */
export function equalsSign(x: number, y: number, width: number, thickness: number, fills: readonly [string, string]): Shape[] {
  return fills.map((fill, i) => ({ kind: 'rect', x, y: y + i * thickness * 1.75, width, height: thickness, fill, radius: thickness / 2 }));
}

/** Words as big as their box lets them be; nothing where there are none. */
export const fitted = (text: string | null, box: Box): Shape[] => (text ? fitText(text, box).shapes : []);

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

/** Cells side by side, each as wide as its number or label needs: number above, whom it is for below. One size for all. */
export function callRow(lines: readonly PosterLine[], box: Cell, fill: string, most: number): Shape[] {
  const gap = 0.7;
  // In sizes of the number; a label is 0.36 of it.
  const needs = lines.map(({ number, label }) => Math.max(widthOf(number, 1, 700), widthOf(label, 0.36, 400)));
  const whole = needs.reduce((sum, need) => sum + need, 0) + gap * (lines.length - 1);
  const size = Math.min(most, box.width / whole, box.height / 1.5);
  let x = box.x;
  return lines.flatMap(({ number, label }, i) => {
    const at = x;
    x += ((needs[i] ?? 0) + gap) * size;
    return [line(number, at, box.y + size * 0.86, size, fill, 700), line(label, at, box.y + size * 1.4, size * 0.36, fill)];
  });
}

/** Rows: the numbers under one another, and to their right whom they are for. */
export function callList(lines: readonly PosterLine[], box: Cell, fills: { number: string; label: string }, most: number): Shape[] {
  const step = box.height / Math.max(1, lines.length);
  const widest = Math.max(0, ...lines.map(({ number }) => widthOf(number, 1, 700)));
  const size = Math.min(most, step * 0.72, (box.width * 0.56) / Math.max(widest, 1));
  const left = box.x + widest * size + size * 0.55;
  return lines.flatMap(({ number, label }, i) => {
    const middle = box.y + step * (i + 0.5);
    const words = fitted(label, {
      x: left,
      y: middle - step / 2,
      width: box.x + box.width - left,
      height: step,
      weight: 400,
      fill: fills.label,
      most: size * 0.48,
      align: 'middle',
    });
    return [line(number, box.x, middle + size * 0.36, size, fills.number, 700), ...words];
  });
}

/** An address as people read it: without its scheme and its last stroke. */
export const printedUrl = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
