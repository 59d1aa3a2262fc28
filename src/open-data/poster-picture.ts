/** Posters as files: SVG that carries its own font, and PNG. Drawn at build, the same bytes every time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Poster } from '../poster/shapes.ts';
import { fontFaces, posterSvg } from '../poster/svg.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
const fontFiles = ['400Regular', '700Bold'].map((name) => join(folder, name, `BeVietnamPro_${name}.ttf`));
/** The cut fonts that pages use; paths are from the root of the project, where builds run. */
const web = (weight: 400 | 700) => readFileSync(`public/fonts/be-vietnam-pro-${weight}.woff2`).toString('base64');

/** SVG with its text as text and the font inside. */
export function posterFile(poster: Poster, title: string, pixels: number): string {
  return posterSvg(poster, { title, id: 'p', pixels, fontCss: fontFaces(web(400), web(700)) });
}

/** PNG, `pixels` wide. */
export function posterPng(poster: Poster, title: string, pixels: number): Uint8Array<ArrayBuffer> {
  const svg = posterSvg(poster, { title, id: 'p', pixels });
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}

export const posterFormats = [
  { ending: 'svg', mediaType: 'image/svg+xml', write: posterFile },
  { ending: 'png', mediaType: 'image/png', write: posterPng },
] as const;
