/** A card for a purse, 85,6 × 54 mm: numbers to keep, like those on any such card. No message, no mark of a subject. */
import { callList, line } from '../parts.ts';
import { inks, type Poster, type PosterWords } from '../shapes.ts';

export function wallet(words: PosterWords): Poster {
  const [width, height] = [856, 540];
  return {
    width,
    height,
    paper: [85.6, 54],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: inks.paper },
      { kind: 'rect', x: 0, y: 0, width, height: 14, fill: inks.plum },
      line('Số cần nhớ', 48, 78, 38, inks.plum, 700),
      ...callList(words.lines, { x: 48, y: 98, width: width - 96, height: 390 }, { number: inks.plum, label: inks.deep }, 54),
      line(words.credit, 48, 519, 14, inks.deep),
    ],
  };
}
