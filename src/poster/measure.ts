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

/** A line that ends here ends where the sense pauses; any other end costs as much as a line a third empty. */
const pause = /[.,;:!?…]["”]?$/u;
const cut = 1 / 9;

/** How badly a line sits in its width: 0 for a full one, more for an emptier one, more again for a cut within a phrase. */
function badness(pieces: readonly string[], isLast: boolean, width: number, size: number, weight: Weight): number {
  const line = pieces.join(' ');
  const used = widthOf(line, size, weight) / width;
  if (used > 1 && pieces.length > 1) return Infinity;
  return Math.max(0, 1 - used) ** 2 + (isLast || pause.test(line) ? 0 : cut);
}

/**
 * Lines within `width`, as few as can be, or `more` than that; of the ways to break them, the one that is even and follows
 * the sense. No line at all where there are not so many words.
 */
export function wrap(text: string, width: number, size: number, weight: Weight, more = 0): string[] {
  const pieces = piecesOf(text);
  const count = fill(pieces, width, size, weight).length + more;
  // Best ways to set the pieces from `i` on, in one line, then in two, and so on.
  let ways = pieces.map((_, i) => ({ cost: badness(pieces.slice(i), true, width, size, weight), lines: [pieces.slice(i).join(' ')] }));
  for (let lines = 2; lines <= count; lines++)
    ways = pieces.map((_, i) => {
      let best = { cost: Infinity, lines: [] as string[] };
      for (let end = i + 1; end < pieces.length; end++) {
        const rest = ways[end];
        const cost = badness(pieces.slice(i, end), false, width, size, weight) + (rest?.cost ?? Infinity);
        if (rest && cost < best.cost) best = { cost, lines: [pieces.slice(i, end).join(' '), ...rest.lines] };
      }
      return best;
    });
  return ways[0]?.lines ?? [];
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

/** Words that a break leaves alone on the other side of a pause: the first of a new thought, or the last of an old one. */
function strays(lines: readonly string[]): number {
  return lines.filter((line, i) => {
    const pieces = piecesOf(line);
    const startsAnew = i < lines.length - 1 && pause.test(pieces.at(-2) ?? '') && !pause.test(pieces.at(-1) ?? '');
    return startsAnew || (i > 0 && pause.test(pieces[0] ?? '') && i < lines.length - 1 && !pause.test(lines[i - 1] ?? ''));
  }).length;
}

/** Sizes from `most` down to a share of it, each a little smaller than the one before. */
const smaller = (most: number, share: number) =>
  Array.from({ length: Math.ceil(Math.log(share) / Math.log(0.97)) + 1 }, (_, i) => most * 0.97 ** i);

/**
 * The text as big as the box lets it be, or up to a quarter smaller where its lines then break with the sense. The last
 * resort is a quarter of `most`, whatever comes.
 */
export function fitText(text: string, box: Box): { shapes: Shape[]; size: number; height: number } {
  const { weight, most, leading = 1.18, anchor = 'start', align = 'top' } = box;
  const set = (size: number, more = 0) => ({ size, lines: wrap(text, box.width, size, weight, more) });
  const fits = ({ size, lines }: ReturnType<typeof set>) =>
    lines.length * size * leading <= box.height && lines.every((line) => widthOf(line, size, weight) <= box.width);
  const sizes = smaller(most, 1 / 4);
  const biggest = set(sizes.find((size) => fits(set(size))) ?? sizes.at(-1) ?? most);
  const others = smaller(biggest.size, 3 / 4).flatMap((size) => [set(size), set(size, 1)]);
  const { size, lines } = others
    .filter((other) => other.lines.length > 0 && fits(other))
    .reduce((best, other) => (strays(other.lines) < strays(best.lines) ? other : best), biggest);
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
