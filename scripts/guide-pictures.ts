/**
 * `npm run guide`: the steps of the officers' guide as pictures, from the built page itself with a made-up plan. Run after a
 * build; the pictures are kept under public/huong-dan and shown by `<Picture>` in content/pages/cho-co-quan.mdx.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { guidePicture } from '../src/site.ts';
import { annotatedPlans } from '../tests/fixtures/importer/annotated.ts';
import { renderDocx } from '../tests/fixtures/importer/render.ts';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

const folder = fileURLToPath(new URL('../public/huong-dan/', import.meta.url));
const { width, height } = guidePicture;
const plan = annotatedPlans.find(({ name }) => name.includes('phuong-thang-hanh-dong'));

/** The picture's name → what is done before, and what must be in sight. */
const steps: Record<string, (page: Page) => Promise<string>> = {
  '2-dieu-can-xem': async (page) => {
    const bytes = renderDocx(plan?.text ?? '', { automatic: true });
    await page.setInputFiles('input[type=file]', { name: 'ke-hoach.docx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.waitForSelector('[data-result]:not([hidden])', { timeout: 30_000 });
    return '[data-result] h2';
  },
  '3-o-can-sua': () => Promise.resolve('[data-fields]'),
  '4-xem-truoc': () => Promise.resolve('[data-preview]'),
};

await mkdir(folder, { recursive: true });
const { url, close } = await serve(0);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', colorScheme: 'light', locale: 'vi-VN' });
await page.goto(`${url}/dang-ke-hoach/`);
await page.waitForSelector('import-plan[data-ready]', { timeout: 30_000 });
for (const [name, act] of Object.entries(steps)) {
  const seen = page.locator(await act(page)).first();
  await seen.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 80));
  const image = await loadImage(await page.screenshot({ caret: 'hide' }));
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  const webp = await canvas.encode('webp', 70);
  await writeFile(`${folder}${name}.webp`, webp);
  console.log(`${name}.webp ${(webp.length / 1024).toFixed(0)} KB`);
}
await browser.close();
close();
