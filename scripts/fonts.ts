/**
 * `npm run fonts`: cuts Be Vietnam Pro to what Vietnamese needs and writes public/fonts (woff2 for pages, ttf for the PDF of
 * the poster maker) and src/poster/widths.ts, by which posters break their lines. Run it when the font is updated.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { format } from 'prettier';
import subsetFont from 'subset-font';

const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const characters = `${ascii}${vowels}${vowels.toUpperCase()}đĐ –—“”‘’…•·×≥≤≈→←↗«»°‰§−`;

// The types lag behind the library: it takes `noHinting`, which halves the file and which no screen of today needs.
const options: Omit<NonNullable<Parameters<typeof subsetFont>[2]>, 'targetFormat'> & { noHinting: boolean } = {
  noLayoutClosure: true,
  noHinting: true,
};

const widths: Record<number, Record<number, string>> = {};
const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
for (const [weight, name] of [
  [400, '400Regular'],
  [700, '700Bold'],
] as const) {
  const source = await readFile(join(folder, name, `BeVietnamPro_${name}.ttf`));
  for (const [targetFormat, extension] of [
    ['woff2', 'woff2'],
    ['truetype', 'ttf'],
  ] as const) {
    const cut = await subsetFont(source, characters, { ...options, targetFormat });
    await writeFile(new URL(`../public/fonts/be-vietnam-pro-${weight}.${extension}`, import.meta.url), cut);
    console.log(`be-vietnam-pro-${weight}.${extension} ${cut.length} bytes`);
  }
  widths[weight] = widthsOf(source);
}

/** Advance width in thousandths of the type size → all characters of that width. */
function widthsOf(source: Buffer): Record<number, string> {
  const font = fontkit.create(source);
  const advance = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
  const byWidth = Object.groupBy(new Set(characters), (character) => Math.round((advance(character) * 1000) / font.unitsPerEm));
  return Object.fromEntries(Object.entries(byWidth).map(([width, same]) => [width, (same ?? []).join('')]));
}

const table = `/** Be Vietnam Pro: by weight, advance width in thousandths of the type size → characters of that width. Written by scripts/fonts.ts. */
export const charactersByWidth: Readonly<Record<400 | 700, Readonly<Record<number, string>>>> = ${JSON.stringify(widths)};`;
await writeFile(
  new URL('../src/poster/widths.ts', import.meta.url),
  await format(table, { parser: 'typescript', singleQuote: true, printWidth: 140 }),
);
