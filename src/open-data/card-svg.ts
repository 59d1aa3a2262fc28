/** A card as SVG in millimetres: text as text, with the letters it uses of Be Vietnam Pro inside the file. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontFile } from './card-font.ts';
import type { Card, Shape, Weight } from './card-model.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (c) => entities[c] ?? c);
const short = (value: number) => String(Math.round(value * 1000) / 1000);

export async function cardSvg(card: Card): Promise<string> {
  const { width, height, shapes, title } = card;
  const faces = await Promise.all(([400, 700] as const).map((weight) => faceOf(shapes, weight)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" font-family="BeVN, 'Be Vietnam Pro', sans-serif"><title>${escape(title)}</title><style>${faces.join('')}</style><rect width="100%" height="100%" fill="#fff"/>${shapes.map(draw).join('')}</svg>\n`;
}

async function faceOf(shapes: readonly Shape[], weight: Weight): Promise<string> {
  const letters = [...new Set(shapes.flatMap((shape) => (shape.kind === 'text' && shape.weight === weight ? [...shape.text] : [])))]
    .sort()
    .join('');
  if (!letters) return '';
  const font = await subsetFont(await readFile(fontFile(weight)), letters, { targetFormat: 'woff2' });
  return `@font-face{font-family:BeVN;font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`;
}

function draw(shape: Shape): string {
  if (shape.kind === 'line')
    return `<path d="M${short(shape.x1)} ${short(shape.y1)}L${short(shape.x2)} ${short(shape.y2)}" stroke="#666" stroke-width=".2" stroke-dasharray="1.5"/>`;
  if (shape.kind === 'squares') {
    const path = shape.cells.map(([column, row]) => `M${column} ${row}h1v1h-1z`).join('');
    return `<path transform="translate(${short(shape.x)} ${short(shape.y)})scale(${shape.side})" d="${path}"/>`;
  }
  const place = shape.isUpright
    ? `transform="translate(${short(shape.x)} ${short(shape.y)})rotate(-90)"`
    : `x="${short(shape.x)}" y="${short(shape.y)}"`;
  return `<text ${place} font-size="${shape.size}" font-weight="${shape.weight}">${escape(shape.text)}</text>`;
}
