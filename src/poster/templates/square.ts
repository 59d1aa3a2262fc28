/** Square card for feeds, 1080 × 1080: the message on plum, brocade below. */
import { callRow, equalsSign, fitted, line } from '../parts.ts';
import { inks, type Poster, type PosterWords } from '../shapes.ts';

export function square(words: PosterWords): Poster {
  const [side, left] = [1080, 84];
  const inner = side - 2 * left;
  return {
    width: side,
    height: side,
    paper: [210, 210],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: side, height: side, fill: inks.plum },
      ...equalsSign(left, 84, 128, 30, [inks.orange, inks.cream]),
      ...fitted(words.eyebrow, {
        x: left + 168,
        y: 76,
        width: inner - 168,
        height: 100,
        weight: 400,
        fill: '#ffcfa8',
        most: 28,
        align: 'middle',
      }),
      ...fitted(words.message, {
        x: left,
        y: 215,
        width: inner,
        height: words.commune ? 360 : 430,
        weight: 700,
        fill: inks.cream,
        most: 128,
        align: 'middle',
        leading: 1.15,
      }),
      ...fitted(words.commune, { x: left, y: 600, width: inner, height: 50, weight: 700, fill: inks.orange, most: 38 }),
      { kind: 'rect', x: 0, y: 690, width: side, height: 210, fill: inks.orange },
      ...callRow(words.lines, { x: left, y: 726, width: inner, height: 128 }, inks.deep, 78),
      line(words.credit, left, 884, 17, inks.deep),
      { kind: 'weave', x: 0, y: 900, columns: 6, rows: 1, tile: 180 },
    ],
  };
}
