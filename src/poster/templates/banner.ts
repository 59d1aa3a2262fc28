/** Băng rôn 6:1, 6 × 1 m drawn at half size: orange, brocade at both ends, to be read from a motorbike. */
import { callRow, equalsSign, fitted, line } from '../parts.ts';
import { inks, type Poster, type PosterWords } from '../shapes.ts';

export function banner(words: PosterWords): Poster {
  const [width, height, left] = [6000, 1000, 560];
  const inner = width - 2 * left;
  const foot = words.commune ?? words.eyebrow;
  const head = words.commune ? words.eyebrow : null;
  return {
    width,
    height,
    paper: [3000, 500],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: inks.orange },
      { kind: 'rect', x: 0, y: 0, width: 400, height, fill: inks.plum },
      { kind: 'weave', x: 0, y: 0, columns: 2, rows: 5, tile: 200 },
      { kind: 'rect', x: width - 400, y: 0, width: 400, height, fill: inks.plum },
      { kind: 'weave', x: width - 400, y: 0, columns: 2, rows: 5, tile: 200 },
      ...equalsSign(left, 95, 190, 44, [inks.plum, inks.cream]),
      ...fitted(head, { x: left + 260, y: 85, width: inner - 260, height: 130, weight: 400, fill: inks.deep, most: 92, align: 'middle' }),
      ...fitted(words.message, {
        x: left,
        y: 225,
        width: inner,
        height: 430,
        weight: 700,
        fill: inks.deep,
        most: 400,
        anchor: 'middle',
        align: 'middle',
        leading: 1.12,
      }),
      ...fitted(foot, {
        x: left,
        y: 745,
        width: inner * 0.5,
        height: 130,
        weight: words.commune ? 700 : 400,
        fill: inks.deep,
        most: 92,
        align: 'middle',
      }),
      ...callRow(
        words.lines,
        { x: foot ? left + inner * 0.5 : left + inner * 0.26, y: 715, width: inner * 0.5, height: 190 },
        inks.deep,
        128,
      ),
      line(words.credit, width / 2, 965, 30, inks.deep, 400, 'middle'),
    ],
  };
}
