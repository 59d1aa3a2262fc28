/** A poster → SVG. Text stays text. The same input gives the same bytes. */
import { threads, threadWidth, tileSize } from './brocade.ts';
import { round } from './measure.ts';
import type { Poster, Shape } from './shapes.ts';

export interface SvgOptions {
  /** Alternative text: `<title>` of the picture. */
  title: string;
  /** Prefix of ids, for several posters in one page. */
  id: string;
  /** @font-face rules to put inside; a page that has the font already needs none. */
  fontCss?: string;
  /** Width in pixels; without it the picture is as wide as the place it stands in. */
  pixels?: number;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const pattern = (id: string, tile: number, x: number, y: number) =>
  `<pattern id="${id}" width="${tileSize}" height="${tileSize}" patternUnits="userSpaceOnUse" patternTransform="translate(${x} ${y}) scale(${round((tile / tileSize) * 1000) / 1000})"><g fill="none" stroke-width="${threadWidth}" stroke-linecap="round">${threads.map(({ stroke, d }) => `<path stroke="${stroke}" d="${d}"/>`).join('')}</g></pattern>`;

type Writer<K extends Shape['kind']> = (shape: Extract<Shape, { kind: K }>, id: string) => string;

const writers: { [K in Shape['kind']]: Writer<K> } = {
  rect: ({ x, y, width, height, fill, radius }) =>
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${radius ? ` rx="${round(radius)}"` : ''} fill="${fill}"/>`,
  weave: ({ x, y, columns, rows, tile }, id) =>
    `${pattern(id, tile, x, y)}<rect x="${x}" y="${y}" width="${columns * tile}" height="${rows * tile}" fill="url(#${id})"/>`,
  path: ({ d, x, y, scale, fill }) =>
    `<path transform="translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})" fill="${fill}" d="${d}"/>`,
  cut: ({ x1, y1, x2, y2, stroke }) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}" stroke-width="3" stroke-dasharray="14 12"/>`,
  text: ({ x, y, size, weight, fill, anchor, text, turned }) =>
    `<text ${turned ? `transform="translate(${x} ${y}) rotate(-90)"` : `x="${x}" y="${y}"`} font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escape(text)}</text>`,
};

const write = <K extends Shape['kind']>(shape: Extract<Shape, { kind: K }>, id: string): string =>
  (writers[shape.kind] as Writer<K>)(shape, id);

/** The whole picture; `role="img"` with its title, so that a screen reader says it once. */
export function posterSvg({ width, height, shapes }: Poster, { title, id, fontCss, pixels }: SvgOptions): string {
  const size = pixels ? ` width="${pixels}" height="${Math.round((pixels * height) / width)}"` : '';
  const body = shapes.map((shape, i) => write(shape, `${id}-${i}`)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${size} role="img" aria-labelledby="${id}-ten" font-family="'Be Vietnam Pro', sans-serif"><title id="${id}-ten">${escape(title)}</title>${fontCss ? `<defs><style>${fontCss}</style></defs>` : ''}${body}</svg>`;
}

/** The rules that put both weights, as base64 of their woff2, inside a picture. */
export function fontFaces(regular: string, bold: string): string {
  const face = (weight: number, data: string) =>
    `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  return face(400, regular) + face(700, bold);
}
