/** The page on which an officer turns a document into a plan, in a real browser: Word, PDF, a broken file, phone and desk. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { planFixtures } from '../fixtures/importer/plans.ts';
import { renderDocx } from '../fixtures/importer/render.ts';
import { useSite } from './site.ts';

const site = useSite();
const path = '/dang-ke-hoach/';
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const plan = planFixtures[0];
const text = plan?.text ?? '';

async function openPage(options = {}): Promise<Page> {
  const page = await site.open(path, options);
  await page.waitForSelector('import-plan[data-ready]', { timeout: 30_000 });
  return page;
}

const give = (page: Page, name: string, bytes: Uint8Array) =>
  page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
const status = (page: Page) => page.locator('import-plan [role=status]');

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: readFileSync(axe, 'utf8') }).catch(() => page.evaluate(readFileSync(axe, 'utf8')));
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run;
    return (await run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`);
  });
}

describe.each([
  ['phone', { width: 390, height: 844 }],
  ['desk', { width: 1280, height: 900 }],
] as const)('on a %s', (_, viewport) => {
  test('a Word file becomes a plan with doubts, without any request, and is saved as a zip', async () => {
    const page = await openPage({ viewport, acceptDownloads: true, bypassCSP: false });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await give(page, 'ke-hoach.docx', renderDocx(text, { automatic: true }));
    await page.waitForSelector('[data-result]:not([hidden])');
    expect(await page.locator('[data-preview]').innerText()).toContain('Phòng Văn hóa - Xã hội');
    expect(await page.locator('[data-fields] input').first().inputValue()).toBe('45/KH-UBND');
    await page.locator('[data-fields] select').selectOption('an-giang');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
    const files = unzipSync(readFileSync(await download.path()));
    const mdx = Object.keys(files).find((name) => name.endsWith('.mdx')) ?? '';
    expect(mdx).toMatch(/^content\/plans\/an-giang\/2025-/);
    expect(strFromU8(files[mdx] ?? new Uint8Array())).toContain('### 2. Trạm Y tế xã:');
    expect(Object.keys(files)).toContain('bao-cao.json');
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  test('a PDF is read as well', async () => {
    const page = await openPage({ viewport });
    const printer = await site.browser.newPage();
    await printer.goto(site.url + path);
    await printer.evaluate((lines) => {
      document.body.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
    }, text.split(/\n+/));
    const pdf = await printer.pdf({ format: 'A4' });
    await give(page, 'ke-hoach.pdf', pdf);
    await page.waitForSelector('[data-result]:not([hidden])', { timeout: 30_000 });
    expect(await page.locator('[data-preview]').innerText()).toContain('Ít nhất 90% hộ gia đình');
    expect(await page.locator('[data-fields] input').first().inputValue()).toBe('45/KH-UBND');
    await printer.close();
    await page.close();
  });

  test('a broken file is refused in plain words', async () => {
    const page = await openPage({ viewport });
    await give(page, 'anh.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await expect.poll(() => status(page).innerText()).toContain('Đây là ảnh');
    expect(await page.locator('[data-result]').isHidden()).toBe(true);
    await page.close();
  });

  test('axe finds nothing, before and after', async () => {
    const page = await openPage({ viewport, bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    await give(page, 'ke-hoach.docx', renderDocx(text));
    await page.waitForSelector('[data-result]:not([hidden])');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
