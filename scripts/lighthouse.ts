/**
 * `npm run lighthouse -- [paths…]`: Lighthouse on the built site, as a phone on slow 4G, every kind of page. Pages that ask
 * not to be found (embeds, the 404 page) are not blamed for it.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserArguments, ensureBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { serve } from './serve.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const paths = process.argv.slice(2);

const { url, close } = await serve(0);
const chrome = await launch({ chromePath: ensureBrowser(), chromeFlags: ['--headless=new', ...browserArguments] });
let isPerfect = true;
// A search that was asked is measured by bench:search.
const measured = pageKinds.filter((path) => !path.includes('?'));
for (const path of paths.length ? paths : measured) {
  const isHidden = (await (await fetch(url + path)).text()).includes('content="noindex"');
  const skipAudits = isHidden ? ['is-crawlable'] : null;
  const result = await lighthouse(url + path, { port: chrome.port, onlyCategories: [...categories], skipAudits, logLevel: 'error' });
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
