import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { builtPages, folder, readBuilt, useSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = useSite();
const help = builtPages().filter((path) => /<html[^>]*class="plain"/.test(readBuilt(path)));
/** One page of each kind, for what is slow to test. */
const kinds = [
  '/can-giup-do/',
  '/can-giup-do/bi-quay-roi/',
  '/can-giup-do/bi-de-doa-tren-mang/',
  '/neu-khong-noi-duoc/',
  '/tieu-chi/',
  '/duong-day-nong/',
  '/duong-day-nong/chon/',
  '/duong-day-nong/tro-giup-phap-ly/',
  '/dia-chi-tin-cay/',
  '/dia-chi-tin-cay/an-giang/',
  '/dia-chi-tin-cay/an-giang/long-xuyen/',
  '/ngoai-tuyen/',
  '/in-an/',
];

describe('in every way', () => {
  test('contrast is enhanced (AAA) on every help page, light and dark', async () => {
    const page = await site.open('/can-giup-do/');
    const faults: string[] = [];
    for (const path of help) {
      await page.goto(site.url + path);
      await page.evaluate(axeSource);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(c: Document, o: object): Promise<{ violations: { nodes: { target: string[] }[] }[] }> };
          };
          const { violations } = await axe.run(document, {
            runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
            rules: { 'color-contrast-enhanced': { enabled: true } },
          });
          return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
        });
        faults.push(...found.map((target) => `${path} ${colorScheme} ${target}`));
      }
    }
    await page.close();
    expect(faults).toEqual([]);
  }, 300_000);

  test.each([
    ['320 px', 320, 640],
    ['400 % of 1280 px', 320, 256],
  ])('at %s nothing is cut off or scrolls sideways', async (_, width, height) => {
    const page = await site.open('/can-giup-do/', { viewport: { width, height } });
    for (const path of help) {
      await page.goto(site.url + path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
      const strip = await page.locator('a.exit').boundingBox();
      expect((strip?.y ?? 999) + (strip?.height ?? 999), path).toBeLessThanOrEqual(height);
    }
    await page.close();
  });

  test('at 400 % a focused link is never under the strip', async () => {
    const page = await site.open('/can-giup-do/', { viewport: { width: 320, height: 256 } });
    for (const path of kinds) {
      await page.goto(site.url + path);
      const covered = await page.evaluate(() => {
        const strip = document.querySelector('.strip')!.getBoundingClientRect();
        const links = [...document.querySelectorAll<HTMLElement>('main a[href], main button:not([hidden]), main summary')].slice(0, 30);
        return links.flatMap((link) => {
          link.focus({ preventScroll: false });
          const box = link.getBoundingClientRect();
          const isUnder = box.top >= strip.top - 1 && box.bottom <= strip.bottom + 1;
          // What lies in a closed fold takes no focus.
          return document.activeElement === link && isUnder ? [link.textContent] : [];
        });
      });
      expect(covered, path).toEqual([]);
    }
    await page.close();
  });

  test('in forced colours numbers, links and the way out are seen and told apart', async () => {
    const page = await site.open('/can-giup-do/', { forcedColors: 'active' });
    for (const path of kinds) {
      await page.goto(site.url + path);
      for (const part of ['a.exit', 'main a']) {
        if ((await page.locator(part).count()) === 0) continue;
        const { color, background, line } = await page
          .locator(part)
          .first()
          .evaluate((element) => {
            const style = getComputedStyle(element);
            return { color: style.color, background: style.backgroundColor, line: `${style.textDecorationLine} ${style.borderStyle}` };
          });
        expect(color, `${path} ${part}`).not.toBe(background);
        expect(line, `${path} ${part}`).toMatch(/underline|solid/);
      }
    }
    await page.close();
  });

  test('without a stylesheet the words keep their order: the way out, the title, then a number', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of kinds) {
      await page.setContent(readBuilt(path).replace(/<style[\s\S]*?<\/style>/g, ''));
      const text = await page.locator('body').innerText();
      const [exit, title, number] = ['Thoát nhanh', await page.locator('h1').innerText(), '113'].map((words) => text.indexOf(words));
      expect(exit, path).toBeLessThan(title ?? -1);
      expect(number, path).toBeGreaterThanOrEqual(0);
      expect(text, path).not.toMatch(/\{"|undefined/);
    }
    await context.close();
  });

  test('in a browser of text alone the first number stands in the first lines', () => {
    if (spawnSync('w3m', ['-version']).error) return console.log('w3m is not here: the order of words in a text browser is not tested.');
    for (const path of kinds) {
      const { stdout } = spawnSync('w3m', ['-dump', '-cols', '80', '-T', 'text/html', `${folder}${path}index.html`], { encoding: 'utf8' });
      expect(stdout.split('\n').slice(0, 3).join('\n'), path).toMatch(/Gọi 113.*Gọi 111/s);
    }
    // No line is known for those who hurt someone and want to stop; that page begins by saying so.
    const situations = help.filter((p) => p.startsWith('/can-giup-do/') && p !== '/can-giup-do/muon-dung-lai/');
    for (const path of situations) {
      const { stdout } = spawnSync('w3m', ['-dump', '-cols', '80', '-T', 'text/html', `${folder}${path}index.html`], { encoding: 'utf8' });
      const after = stdout.slice(stdout.indexOf('Trang chủ'));
      expect(after.split('\n').filter(Boolean).slice(0, 6).join(' '), path).toMatch(/\b11[1-5]\b/);
    }
  });

  test('on paper the numbers stand, with the day they hold, and the strip does not', async () => {
    const page = await site.open('/can-giup-do/');
    await page.emulateMedia({ media: 'print' });
    for (const path of kinds) {
      await page.goto(site.url + path);
      expect(await page.locator('.strip').isVisible(), path).toBe(false);
      expect(await page.locator('footer').innerText(), path).toContain('Nội dung tính đến ngày');
    }
    await page.close();
  });
});

describe('what a screen reader hears', () => {
  test('the way out first, then the calls, then the title, in Chromium’s tree of names', async () => {
    const page = await site.open('/can-giup-do/bi-quay-roi/');
    const tree = await page.locator('body').ariaSnapshot();
    const at = (words: string) => tree.indexOf(words);
    expect(at('link "Thoát nhanh"')).toBeGreaterThanOrEqual(0);
    expect(at('link "Thoát nhanh"')).toBeLessThan(at('link "Gọi 113"'));
    expect(at('link "Gọi 113"')).toBeLessThan(at('heading "Có người sàm sỡ'));
    expect(tree).toContain('main');
    await page.close();
  });

  test('every link of a page has words of its own', async () => {
    const page = await site.open('/in-an/');
    for (const path of kinds) {
      await page.goto(site.url + path);
      const empty = await page.evaluate(
        () => [...document.querySelectorAll('a[href]')].filter((a) => !(a.getAttribute('aria-label') ?? a.textContent)?.trim()).length,
      );
      expect(empty, path).toBe(0);
    }
    await page.goto(`${site.url}/in-an/`);
    expect(await page.getByRole('link', { name: 'thành phố Huế, PDF' }).count()).toBe(1);
    await page.close();
  });
});
