/** `npm run fonts`: cuts Be Vietnam Pro to what Vietnamese needs and writes public/fonts. Run it when the font is updated. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const characters = `${ascii}${vowels}${vowels.toUpperCase()}đĐ –—“”‘’…•·×≥≤≈→←↗«»°‰§−`;

// The types lag behind the library: it takes `noHinting`, which halves the file and which no screen of today needs.
const options: NonNullable<Parameters<typeof subsetFont>[2]> & { noHinting: boolean } = {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  noHinting: true,
};

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
for (const [weight, name] of [
  [400, '400Regular'],
  [700, '700Bold'],
] as const) {
  const source = await readFile(join(folder, name, `BeVietnamPro_${name}.ttf`));
  const cut = await subsetFont(source, characters, options);
  await writeFile(new URL(`../public/fonts/be-vietnam-pro-${weight}.woff2`, import.meta.url), cut);
  console.log(`be-vietnam-pro-${weight}.woff2 ${cut.length} bytes`);
}
