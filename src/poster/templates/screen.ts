/** 16:9 for LED boards, meeting rooms and television, 1920 × 1080. */
import { callRow, equalsSign, fitted, printedUrl, qrCode } from '../parts.ts';
import { inks, type Poster, type PosterWords } from '../shapes.ts';

export function screen(words: PosterWords): Poster {
  const [width, height, left] = [1920, 1080, 460];
  const inner = width - left - 100;
  return {
    width,
    height,
    paper: [320, 180],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: inks.paper },
      { kind: 'rect', x: 0, y: 0, width: 360, height, fill: inks.plum },
      { kind: 'weave', x: 0, y: 0, columns: 3, rows: 9, tile: 120 },
      ...equalsSign(left, 90, 140, 33, [inks.orange, inks.plum]),
      ...fitted(words.eyebrow, {
        x: left + 185,
        y: 82,
        width: inner - 185,
        height: 106,
        weight: 400,
        fill: inks.ember,
        most: 34,
        align: 'middle',
      }),
      ...fitted(words.message, {
        x: left,
        y: 225,
        width: inner,
        height: words.commune ? 430 : 500,
        weight: 700,
        fill: inks.plum,
        most: 158,
        align: 'middle',
        leading: 1.14,
      }),
      ...fitted(words.commune, { x: left, y: 672, width: inner, height: 60, weight: 700, fill: inks.ember, most: 46 }),
      { kind: 'rect', x: 360, y: 765, width: width - 360, height: 315, fill: inks.orange },
      ...callRow(words.lines, { x: left, y: 812, width: inner - 300, height: 170 }, inks.deep, 104),
      ...fitted(`${printedUrl(words.url)} · ${words.credit}`, {
        x: left,
        y: 1018,
        width: inner - 290,
        height: 40,
        weight: 400,
        fill: inks.deep,
        most: 20,
        align: 'middle',
      }),
      ...qrCode(words.url, width - 100 - 250, 797, 250),
    ],
  };
}
