/**
 * Pictures of a chart, made at build from the configuration that the page uses. PNG by Skia (server-side canvas, our own
 * font, three pixels to one), SVG by `svg-context.ts`. The same input gives the same bytes.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { Chart, LinearScale, LineController, LineElement, PointElement, Title } from 'chart.js';
import { chartConfig, type ChartFrame, type ChartLook } from '../chart/config.ts';
import { altText, notesOf } from '../chart/words.ts';
import type { ChartData } from '../chart/data.ts';
import { svgCanvas } from './svg-context.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
const family = 'Be Vietnam Pro';
for (const name of ['400Regular', '700Bold']) GlobalFonts.registerFromPath(join(folder, name, `BeVietnamPro_${name}.ttf`), family);
Chart.register(LinearScale, LineController, LineElement, PointElement, Title);

export const pictureWidth = 720;
const look: ChartLook = {
  ink: '#2b1528',
  quiet: '#56404f',
  line: '#e3d5c4',
  accent: '#c4500a',
  card: '#fffdf9',
  font: family,
  size: 16,
};

export interface Picture {
  chart: ChartData;
  /** Of the indicator; the series is named below it. */
  title: string;
  /** Last lines of the picture: where the numbers come from, and whose picture it is. */
  credit: string[];
}

export function pictureSize(picture: Picture): { width: number; height: number } {
  const { title, notes } = frameOf(picture);
  return { width: pictureWidth, height: Math.round(430 + title.length * look.size * 1.5 + notes.length * look.size * 1.45) };
}

/** About 2160 pixels wide. */
export function chartPng(picture: Picture): Uint8Array<ArrayBuffer> {
  const { width, height } = pictureSize(picture);
  const canvas = createCanvas(width, height);
  draw(canvas, picture, 3);
  return new Uint8Array(canvas.encodeSync('png'));
}

export function chartSvg(picture: Picture): string {
  const { width, height } = pictureSize(picture);
  const { canvas, svg } = svgCanvas(width, height, createCanvas(1, 1).getContext('2d'));
  draw(canvas, picture, 1);
  return svg(`${picture.title}: ${picture.chart.title}`, altText(picture.chart));
}

export const chartFormats = [
  { ending: 'png', mediaType: 'image/png', write: chartPng },
  { ending: 'svg', mediaType: 'image/svg+xml; charset=utf-8', write: chartSvg },
] as const;

function draw(canvas: object, picture: Picture, scale: number): void {
  const config = chartConfig(picture.chart, look, frameOf(picture), false);
  config.options = { ...config.options, devicePixelRatio: scale };
  const chart = new Chart(canvas as HTMLCanvasElement, config);
  // Stops its listeners without wiping what it drew.
  chart.stop();
}

function frameOf({ chart, title, credit }: Picture): ChartFrame {
  return {
    title: (chart.title.startsWith(title) ? [chart.title] : [title, chart.title]).flatMap((line) => wrap(line, 58)),
    notes: [...notesOf(chart), ...credit].flatMap((line) => wrap(line, 88)),
  };
}

/** Lines of at most so many letters, cut at blanks; a longer word keeps its own line. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
