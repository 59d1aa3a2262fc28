/** A card for a purse, 85,6 × 54 mm: numbers to keep, like those on any such card. No message, no mark of a subject. */
import { callCell, line } from '../parts.ts';
import { inks, type Poster, type PosterWords } from '../shapes.ts';

export function wallet(words: PosterWords): Poster {
  const [width, height] = [856, 540];
  const columns = 2;
  const rows = Math.max(1, Math.ceil(words.lines.length / columns));
  const step = 372 / rows;
  return {
    width,
    height,
    paper: [85.6, 54],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: inks.paper },
      { kind: 'rect', x: 0, y: 0, width, height: 14, fill: inks.plum },
      line('Số cần nhớ', 48, 82, 40, inks.plum, 700),
      ...words.lines.flatMap((entry, i) =>
        callCell(
          entry,
          { x: 48 + (i % columns) * 390, y: 112 + Math.floor(i / columns) * step, width: 350, height: step - 12 },
          { number: inks.plum, label: inks.deep },
          62,
        ),
      ),
      line(words.credit, 48, 516, 15, inks.deep),
    ],
  };
}
