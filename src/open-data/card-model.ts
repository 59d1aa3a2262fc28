/**
 * Cards and posters to print, as shapes on a sheet measured in millimetres. One model, two writers: `card-svg.ts` and
 * `card-pdf.ts`. How wide a text runs comes in as an argument, so that this file knows no font.
 */
import { correction, generate } from 'lean-qr';

export type Weight = 400 | 700;
/** Width in millimetres of a text set at `size` millimetres. */
export type Measure = (text: string, size: number, weight: Weight) => number;

export type Shape =
  | { kind: 'text'; x: number; y: number; size: number; weight: Weight; text: string; /** Read from below upwards. */ isUpright?: boolean }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'squares'; x: number; y: number; side: number; /** Column and row of each. */ cells: (readonly [number, number])[] };

export interface Card {
  /** File name without its ending. */
  name: string;
  title: string;
  width: number;
  height: number;
  shapes: Shape[];
  /** How many lie on an A4 sheet, across and down. */
  perSheet: readonly [number, number];
}

/** A QR code of a text as squares, `size` millimetres wide without its quiet zone. */
export function qrShape(text: string, x: number, y: number, size: number): Shape {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const places = Array.from({ length: code.size * code.size }, (_, i) => [i % code.size, Math.floor(i / code.size)] as const);
  return { kind: 'squares', x, y, side: size / code.size, cells: places.filter(([column, row]) => code.get(column, row)) };
}

/** Text broken at blanks into lines no wider than `width`; a word wider than that keeps a line of its own. */
export function wrap(text: string, width: number, size: number, weight: Weight, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size, weight) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Texts that stand outside their card or on one another, as words; empty when everything has room. */
export function crowded({ width, height, shapes }: Card, measure: Measure): string[] {
  const boxes = shapes.flatMap((shape) => (shape.kind === 'text' ? [boxOf(shape, measure(shape.text, shape.size, shape.weight))] : []));
  const isOutside = (box: Box) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
  const isOn = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return boxes.filter((box, i) => isOutside(box) || boxes.slice(0, i).some((other) => isOn(box, other))).map(({ text }) => text);
}

function boxOf(shape: Shape & { kind: 'text' }, length: number): Box {
  const { text, x, y, size } = shape;
  const rise = size * 0.75;
  return shape.isUpright
    ? { text, left: x - rise, right: x, top: y - length, bottom: y }
    : { text, left: x, right: x + length, top: y - rise, bottom: y };
}
