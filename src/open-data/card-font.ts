/** Be Vietnam Pro as files, and how wide a text runs in it. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Measure, Weight } from './card-model.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
const names: Record<Weight, string> = { 400: '400Regular', 700: '700Bold' };

export const fontFile = (weight: Weight) => join(folder, names[weight], `BeVietnamPro_${names[weight]}.ttf`);

/** A ruler of its own for each run, since it keeps the fonts it has opened. */
export function makeMeasure(): Measure {
  const ruler = new PDFDocument({ autoFirstPage: false });
  for (const weight of [400, 700] as const) ruler.registerFont(String(weight), fontFile(weight));
  return (text, size, weight) => ruler.font(String(weight)).fontSize(size).widthOfString(text);
}
