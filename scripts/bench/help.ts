/**
 * `npm run bench:help`: when the first number stands on screen and may be tapped, on a simulated slow 3G (400 kbit/s,
 * 400 ms round trip) with the processor six times slower. Five cold visits a page; fails when a median is over 1.5 s.
 */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serve } from '../serve.ts';

const limit = 1500;
const visits = 5;
const paths = [
  '/can-giup-do/',
  '/can-giup-do/nguy-hiem-ngay-luc-nay/',
  '/can-giup-do/bi-de-doa-tren-mang/',
  '/duong-day-nong/',
  '/duong-day-nong/chon/',
  '/dia-chi-tin-cay/an-giang/',
  '/ngoai-tuyen/',
];
/** Chrome's own figures for "Slow 3G": 400 kbit/s each way, 400 ms. */
const slow3g = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

/** Milliseconds from the start of the navigation until the first link to a number is painted and under the finger. */
async function firstNumber(page: Page, url: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', slow3g);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(() => {
    const look = () => {
      const box = document.querySelector('a[href^="tel:"]')?.getBoundingClientRect();
      const top = box && box.height > 0 ? document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) : null;
      if (top?.closest('a[href^="tel:"]')) requestAnimationFrame(() => performance.mark('number'));
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('number').length > 0);
  return page.evaluate(() => performance.getEntriesByName('number')[0]!.startTime);
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const server = await serve(0);
const browser = await launchBrowser();
let isOver = false;
console.log(`First number on screen, slow 3G, processor 6× slower, median of ${visits} (limit ${limit} ms)`);
for (const path of paths) {
  const times: number[] = [];
  for (let i = 0; i < visits; i++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    times.push(await firstNumber(await context.newPage(), server.url + path));
    await context.close();
  }
  isOver ||= median(times) > limit;
  const range = `${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))}`;
  console.log(`${String(Math.round(median(times))).padStart(6)} ms  (${range})  ${path}`);
}
await browser.close();
server.close();
process.exit(isOver ? 1 : 0);
