/** Vertical card for phones, 1080 × 1920: free of words at the top and bottom, where apps lay their own. */
import { callList, equalsSign, fitted, line } from '../parts.ts';
import { inks, type Poster, type PosterWords } from '../shapes.ts';

export function story(words: PosterWords): Poster {
  const [width, height, left] = [1080, 1920, 90];
  const inner = width - 2 * left;
  return {
    width,
    height,
    paper: [108, 192],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: inks.orange },
      { kind: 'rect', x: 0, y: 0, width, height: 270, fill: inks.plum },
      { kind: 'weave', x: 0, y: 0, columns: 8, rows: 2, tile: 135 },
      ...equalsSign(left, 350, 150, 36, [inks.plum, inks.cream]),
      ...fitted(words.eyebrow, {
        x: left + 195,
        y: 338,
        width: inner - 195,
        height: 120,
        weight: 400,
        fill: inks.deep,
        most: 31,
        align: 'middle',
      }),
      ...fitted(words.message, {
        x: left,
        y: 490,
        width: inner,
        height: 560,
        weight: 700,
        fill: inks.deep,
        most: 142,
        align: 'middle',
        leading: 1.15,
      }),
      ...fitted(words.commune, { x: left, y: 1072, width: inner, height: 60, weight: 700, fill: inks.deep, most: 44 }),
      { kind: 'rect', x: 0, y: 1150, width, height: height - 1150, fill: inks.plum },
      ...callList(words.lines, { x: left, y: 1190, width: inner, height: 420 }, { number: inks.orange, label: inks.cream }, 96),
      line(words.credit, left, 1660, 19, inks.cream),
    ],
  };
}
