/** `npm run screenshots -- [folder] [paths…]`: every kind of page at phone and desk width, light and dark, and printed. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

const kinds = [
  '/',
  '/can-giup-do/',
  '/can-giup-do/bi-nguoi-than-lam-dau/',
  '/duong-day-nong/',
  '/duong-day-nong/111/',
  '/dia-chi-tin-cay/',
  '/dia-chi-tin-cay/an-giang/',
  '/dia-chi-tin-cay/ca-mau/',
  '/thang-hanh-dong/',
  '/thang-hanh-dong/2026/',
  '/thang-hanh-dong/2024/',
  '/ke-hoach/',
  '/ke-hoach/hue/2021-chien-luoc-binh-dang-gioi/',
  '/ke-hoach/dong-nai/2021-binh-phuoc-binh-dang-gioi/',
  '/chi-so/',
  '/chi-so/4-1-ty-so-gioi-tinh-khi-sinh/',
  '/bao-chi/',
  '/bao-chi/thong-diep/lang-nghe-truoc-da/',
  '/bao-chi/ap-phich/',
  '/tim-kiem/?q=67/KH-UBND',
  '/muc-luc/',
  '/du-lieu/',
  '/lich/',
  '/ban-do/',
  '/nhung/chi-so/4-1-ty-so-gioi-tinh-khi-sinh/',
  '/gioi-thieu/',
  '/khong-co/',
];

const [folder = 'screenshots', ...paths] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const { url, close } = await serve(0);
const browser = await launchBrowser();
for (const path of paths.length ? paths : kinds) {
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
