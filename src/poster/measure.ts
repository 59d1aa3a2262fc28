/** How wide a text is in Be Vietnam Pro, where its lines break, and how big it may be in a box. */
import { piecesOf } from './compounds.ts';
import type { Shape, Weight } from './shapes.ts';
import { charactersByWidth } from './widths.ts';

const tableOf = (weight: Weight) =>
  new Map(
    Object.entries(charactersByWidth[weight]).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width)] as const)),
  );
const widths = { 400: tableOf(400), 700: tableOf(700) };
/** For a character that the font does not have: as wide as the widest letters. */
const unknown = 900;

/** Width of a line in the units of `size`. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return ([...text].reduce((sum, character) => sum + (widths[weight].get(character) ?? unknown), 0) * size) / 1000;
}

/** Lines no wider than `width`; a word that alone is wider stands on its own line. */
function fill(words: readonly string[], width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Lines within `width`, as few as can be, and then as even as can be. */
export function wrap(text: string, width: number, size: number, weight: Weight): string[] {
  const words = piecesOf(text);
  const count = fill(words, width, size, weight).length;
  let [low, high] = [width / Math.max(count, 1) / 2, width];
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (fill(words, middle, size, weight).length <= count) high = middle;
    else low = middle;
  }
  return fill(words, high, size, weight);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  weight: Weight;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Largest size of type; the smallest is a quarter of it. */
  most: number;
  /** Distance of baselines in sizes of type. */
  leading?: number;
  /** Where the lines stand in a box that is higher than they are. */
  align?: 'top' | 'middle' | 'bottom';
}

/** The text as big as the box lets it be. The last resort is a quarter of `most`, whatever comes. */
export function fitText(text: string, box: Box): { shapes: Shape[]; size: number; height: number } {
  const { weight, most, leading = 1.18, anchor = 'start', align = 'top' } = box;
  let size = most;
  let lines = wrap(text, box.width, size, weight);
  const isTooBig = () => lines.length * size * leading > box.height || lines.some((line) => widthOf(line, size, weight) > box.width);
  while (size > most / 4 && isTooBig()) {
    size *= 0.97;
    lines = wrap(text, box.width, size, weight);
  }
  const height = lines.length * size * leading;
  const top = box.y + (align === 'top' ? 0 : (box.height - height) / (align === 'middle' ? 2 : 1));
  const x = box.x + (anchor === 'start' ? 0 : anchor === 'middle' ? box.width / 2 : box.width);
  // Vietnamese capitals carry two marks: the baseline leaves them room above.
  const shapes = lines.map((line, i): Shape => {
    const y = top + i * size * leading + size * (leading / 2 + 0.36);
    return { kind: 'text', x: round(x), y: round(y), size: round(size), weight, fill: box.fill, anchor, text: line };
  });
  return { shapes, size, height };
}

/** To a tenth of a unit, so that files stay small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
