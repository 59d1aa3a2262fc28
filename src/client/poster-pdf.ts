/** A poster → PDF of its true size: vectors, and text that stays text, in the embedded font. */
import fontkit from '@pdf-lib/fontkit';
import { LineCapStyle, PDFDocument, degrees, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { threads, threadWidth, tileSize } from '../poster/brocade.ts';
import type { Poster, Shape } from '../poster/shapes.ts';

const pointsPerMillimetre = 72 / 25.4;

interface Paper {
  page: PDFPage;
  fonts: Record<400 | 700, PDFFont>;
  /** Points for one unit of the poster. */
  unit: number;
  /** Height of the page; PDF counts upwards. */
  height: number;
}

function colorOf(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return rgb(red, green, blue);
}

/** A rectangle with round corners as a path from (0, 0). */
function roundRect(width: number, height: number, radius: number): string {
  const [w, h] = [width - 2 * radius, height - 2 * radius];
  const arc = (x: number, y: number) => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  return `M${radius} 0h${w}${arc(radius, radius)}v${h}${arc(-radius, radius)}h${-w}${arc(-radius, -radius)}v${-h}${arc(radius, -radius)}z`;
}

type Drawer<K extends Shape['kind']> = (shape: Extract<Shape, { kind: K }>, paper: Paper) => void;

const drawers: { [K in Shape['kind']]: Drawer<K> } = {
  rect: ({ x, y, width, height, fill, radius = 0 }, { page, unit, height: top }) =>
    page.drawSvgPath(roundRect(width, height, radius), { x: x * unit, y: top - y * unit, scale: unit, color: colorOf(fill) }),
  weave: ({ x, y, columns, rows, tile }, { page, unit, height: top }) => {
    const scale = (tile / tileSize) * unit;
    for (let i = 0; i < columns * rows; i++) {
      const at = { x: (x + (i % columns) * tile) * unit, y: top - (y + Math.floor(i / columns) * tile) * unit };
      for (const { stroke, d } of threads)
        page.drawSvgPath(d, { ...at, scale, borderColor: colorOf(stroke), borderWidth: threadWidth, borderLineCap: LineCapStyle.Round });
    }
  },
  path: ({ d, x, y, scale, fill }, { page, unit, height: top }) =>
    page.drawSvgPath(d, { x: x * unit, y: top - y * unit, scale: scale * unit, color: colorOf(fill) }),
  cut: ({ x1, y1, x2, y2, stroke }, { page, unit, height: top }) =>
    page.drawLine({
      start: { x: x1 * unit, y: top - y1 * unit },
      end: { x: x2 * unit, y: top - y2 * unit },
      thickness: 3 * unit,
      color: colorOf(stroke),
      dashArray: [14 * unit, 12 * unit],
    }),
  text: ({ x, y, size, weight, fill, anchor, text, turned }, { page, fonts, unit, height: top }) => {
    const font = fonts[weight];
    const points = size * unit;
    const shift = anchor === 'start' ? 0 : font.widthOfTextAtSize(text, points) / (anchor === 'middle' ? 2 : 1);
    page.drawText(text, {
      x: x * unit - shift,
      y: top - y * unit,
      size: points,
      font,
      color: colorOf(fill),
      rotate: degrees(turned ? 90 : 0),
    });
  },
};

const draw = <K extends Shape['kind']>(shape: Extract<Shape, { kind: K }>, paper: Paper) =>
  (drawers[shape.kind] as Drawer<K>)(shape, paper);

/** `fonts`: the TTF files of weights 400 and 700. */
export async function posterPdf(poster: Poster, title: string, [regular, bold]: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  if (!regular || !bold) throw new Error('both weights of the font are needed');
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('vi');
  const [width, height] = [poster.paper[0] * pointsPerMillimetre, poster.paper[1] * pointsPerMillimetre];
  const fonts = { 400: await pdf.embedFont(regular), 700: await pdf.embedFont(bold) };
  const paper = { page: pdf.addPage([width, height]), fonts, unit: width / poster.width, height };
  for (const shape of poster.shapes) draw(shape, paper);
  return new Uint8Array(await pdf.save());
}
