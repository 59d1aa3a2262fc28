/** A4 with eight strips to tear off: one number each, and nothing else that would tell what the strip is for. */
import { round } from '../measure.ts';
import { callList, equalsSign, fitted, line, printedUrl, qrCode } from '../parts.ts';
import { inks, type Poster, type PosterWords, type Shape } from '../shapes.ts';

const strips = 8;

/** The strips: numbers by turns, turned so that they are read from the side. */
function tearOffs(words: PosterWords, y: number, width: number, height: number): Shape[] {
  const step = width / strips;
  return Array.from({ length: strips }, (_, i) => i).flatMap((i): Shape[] => {
    const entry = words.lines[i % words.lines.length];
    if (!entry) return [];
    const middle = i * step + step / 2;
    const size = Math.min(96, (height - 90) / (entry.number.length * 0.62));
    const label = Math.min(40, ((height - 70) * 1000) / (entry.label.length * 560));
    const text = (x: number, at: number, weight: 400 | 700, words: string): Shape => ({
      kind: 'text',
      x: round(x),
      y: y + height - 45,
      size: round(at),
      weight,
      fill: inks.deep,
      anchor: 'start',
      text: words,
      turned: true,
    });
    return [
      ...(i > 0 ? [{ kind: 'cut', x1: i * step, y1: y, x2: i * step, y2: y + height, stroke: inks.rose } as const] : []),
      text(middle + 6, size, 700, entry.number),
      text(middle + 72, label, 400, entry.label),
    ];
  });
}

export function tearOff(words: PosterWords): Poster {
  const [width, height, left] = [2100, 2970, 150];
  const inner = width - 2 * left;
  const stripTop = 2420;
  return {
    width,
    height,
    paper: [210, 297],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: inks.paper },
      { kind: 'rect', x: 0, y: 0, width, height: 450, fill: inks.plum },
      { kind: 'weave', x: 0, y: 0, columns: 14, rows: 3, tile: 150 },
      ...equalsSign(left, 560, 230, 54, [inks.orange, inks.plum]),
      ...fitted(words.eyebrow, {
        x: left + 300,
        y: 548,
        width: inner - 300,
        height: 175,
        weight: 400,
        fill: inks.ember,
        most: 54,
        align: 'middle',
      }),
      ...fitted(words.message, {
        x: left,
        y: 770,
        width: inner,
        height: 770,
        weight: 700,
        fill: inks.plum,
        most: 230,
        align: 'middle',
        leading: 1.15,
      }),
      ...fitted(words.commune, { x: left, y: 1565, width: inner, height: 90, weight: 700, fill: inks.ember, most: 66 }),
      { kind: 'rect', x: left, y: 1690, width: inner, height: 600, fill: inks.plum, radius: 40 },
      ...callList(words.lines, { x: left + 80, y: 1740, width: inner - 640, height: 500 }, { number: inks.orange, label: inks.cream }, 108),
      ...qrCode(words.url, left + inner - 460, 1750, 380),
      ...fitted(printedUrl(words.url), {
        x: left + inner - 460,
        y: 2150,
        width: 380,
        height: 90,
        weight: 400,
        fill: inks.cream,
        most: 34,
        anchor: 'middle',
      }),
      line(words.credit, left, 2365, 30, inks.deep),
      { kind: 'cut', x1: 0, y1: stripTop, x2: width, y2: stripTop, stroke: inks.rose },
      ...tearOffs(words, stripTop, width, height - stripTop),
    ],
  };
}
