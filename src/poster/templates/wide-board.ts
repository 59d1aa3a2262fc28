/** Pano 3:2, 3 × 2 m drawn at half size: brocade at the left, the numbers on an orange band below. */
import { callRow, equalsSign, fitted, line, qrCode } from '../parts.ts';
import { inks, type Poster, type PosterWords } from '../shapes.ts';

export function wideBoard(words: PosterWords): Poster {
  const [width, height, left] = [3000, 2000, 760];
  const inner = width - left - 150;
  const top = fitted(words.eyebrow, {
    x: left + 330,
    y: 140,
    width: inner - 330,
    height: 180,
    weight: 400,
    fill: '#ffcfa8',
    most: 60,
    align: 'middle',
  });
  return {
    width,
    height,
    paper: [1500, 1000],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: inks.plum },
      { kind: 'weave', x: 0, y: 0, columns: 3, rows: 10, tile: 200 },
      ...equalsSign(left, 150, 250, 58, [inks.orange, inks.cream]),
      ...top,
      ...fitted(words.message, {
        x: left,
        y: 375,
        width: inner,
        height: words.commune ? 910 : 1040,
        weight: 700,
        fill: inks.cream,
        most: 300,
        align: 'middle',
        leading: 1.14,
      }),
      ...fitted(words.commune, { x: left, y: 1345, width: inner, height: 100, weight: 700, fill: inks.orange, most: 84 }),
      { kind: 'rect', x: 600, y: 1490, width: width - 600, height: 510, fill: inks.orange },
      ...callRow(words.lines, { x: left, y: 1560, width: inner - 420, height: 290 }, inks.deep, 200),
      line(words.credit, left, 1945, 34, inks.deep),
      ...qrCode(words.url, width - 150 - 360, 1560, 360),
    ],
  };
}
