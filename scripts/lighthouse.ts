/** `npm run lighthouse -- [paths…]`: Lighthouse on the built site, as a phone on slow 4G, every kind of page. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserArguments, ensureBrowser } from './browser.ts';
import { serve } from './serve.ts';

const kinds = [
  '/',
  '/ke-hoach/hue/2021-chien-luoc-binh-dang-gioi/',
  '/duong-day-nong/',
  '/dia-chi-tin-cay/an-giang/',
  '/chi-so/4-1-ty-so-gioi-tinh-khi-sinh/',
  '/tim-kiem/',
  '/can-giup-do/bi-nguoi-than-lam-dau/',
  '/thang-hanh-dong/2026/',
  '/bao-chi/',
  '/bao-chi/thong-diep/lang-nghe-truoc-da/',
  '/bao-chi/ap-phich/',
  '/bao-chi/ap-phich/lam-cho-xa/',
  '/gioi-thieu/',
  '/lich/',
  '/ban-do/',
  '/du-lieu/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const paths = process.argv.slice(2);

const { url, close } = await serve(0);
const chrome = await launch({ chromePath: ensureBrowser(), chromeFlags: ['--headless=new', ...browserArguments] });
let isPerfect = true;
for (const path of paths.length ? paths : kinds) {
  const result = await lighthouse(url + path, { port: chrome.port, onlyCategories: [...categories], logLevel: 'error' });
  const scores = categories.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
  console.log(`${scores.map((score) => String(score).padStart(4)).join('')}  ${path}`);
  if (scores.every((score) => score === 100)) continue;
  isPerfect = false;
  const lost = Object.values(result?.lhr.audits ?? {}).filter(
    (audit) =>
      audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative' && audit.scoreDisplayMode !== 'notApplicable',
  );
  for (const audit of lost) console.log(`       ${audit.id}: ${audit.displayValue ?? audit.title}`);
}
await chrome.kill();
close();
process.exit(isPerfect ? 0 : 1);
