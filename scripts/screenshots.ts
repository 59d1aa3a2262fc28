/** `npm run screenshots -- [folder] [paths…]`: every kind of page at phone and desk width, light and dark, and printed. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { serve } from './serve.ts';

const [folder = 'screenshots', ...paths] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const { url, close } = await serve(0);
const browser = await launchBrowser();
for (const path of paths.length ? paths : pageKinds) {
  const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
  for (const [width, colorScheme] of [
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: width < 500 ? 844 : 800 }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    if (width === 1280 && colorScheme === 'light') await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
    await page.close();
  }
}
await browser.close();
close();
