/** Share pictures (Open Graph), 1200 × 630: text set in our own font and drawn to PNG at build, the same bytes every time. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
const fonts = Promise.all(
  (
    [
      [400, '400Regular'],
      [700, '700Bold'],
    ] as const
  ).map(async ([weight, name]) => ({
    name: 'Be Vietnam Pro',
    weight,
    style: 'normal' as const,
    data: await readFile(join(folder, name, `BeVietnamPro_${name}.ttf`)),
  })),
);

const box = (style: object, children?: unknown) => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });
const bar = (color: string, width: number) => box({ width, height: 22, borderRadius: 11, background: color });

/** `eyebrow` and `title` may be empty: a neutral picture then holds the mark alone. */
export async function sharePicture(eyebrow: string, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const mark = box({ flexDirection: 'column', gap: 18 }, [bar('#ff9650', 120), bar('#fff6ea', 120)]);
  const words = box({ flexDirection: 'column', gap: 20 }, [
    box({ fontSize: 34, color: '#ffb98a' }, eyebrow),
    box({ fontSize: title.length > 90 ? 46 : 64, fontWeight: 700, lineHeight: 1.2, color: '#fff6ea' }, title),
  ]);
  const page = box(
    {
      width: 1200,
      height: 630,
      padding: 72,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: '#3a1636',
      fontFamily: 'Be Vietnam Pro',
    },
    [mark, words],
  );
  const svg = await satori(page as never, { width: 1200, height: 630, fonts: await fonts });
  return new Uint8Array(new Resvg(svg).render().asPng());
}
