import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { folder } from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let copy = '';

/** Builds the copy of the project for a day; the site stands in its dist/ afterwards. */
function build(date: string): { isGood: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'scripts/build.ts')], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: date },
  });
  return { isGood: status === 0, output: stdout + stderr };
}

const read = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');
const filesOf = (base: string) =>
  readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length))
    .sort();

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));

describe('the build', () => {
  test('gives the same bytes from the same input and day, in another folder', () => {
    expect(build('2026-11-23').isGood).toBe(true);
    const names = filesOf(folder).filter((name) => !/\.(br|gz)$/.test(name));
    expect(filesOf(join(copy, 'dist/'))).toEqual(names);
    expect(names.filter((name) => !readFileSync(join(copy, 'dist', name)).equals(readFileSync(join(folder, name))))).toEqual([]);
  });

  test.each([
    ['2026-11-14', 'Còn 1 ngày nữa là đến Tháng hành động năm 2026.'],
    ['2026-11-15', 'Hôm nay là ngày thứ 1 trong 31 ngày của Tháng hành động năm 2026.'],
    ['2026-12-16', 'Tháng hành động năm 2026 đã kết thúc ngày 15/12/2026.'],
  ])('says on %s where the month stands', (date, sentence) => {
    expect(build(date).isGood).toBe(true);
    for (const page of ['index.html', 'thang-hanh-dong/index.html', 'thang-hanh-dong/2026/index.html', 'bao-chi/index.html'])
      expect(read(page), page).toContain(sentence);
  });

  test('drops what is past its review day everywhere, keeps 111 and 113, and says so', () => {
    const { isGood, output } = build('2027-01-01');
    expect(isGood).toBe(true);
    expect(output).toContain('Ngôi nhà Ánh Dương An Giang: đã quá hạn kiểm tra lại ngày 31/12/2026, đã tự rút khỏi trang.');
    for (const name of filesOf(join(copy, 'dist/')).filter((file) => /\.(html|json|ics|xml|csv)$/.test(file)))
      expect(read(name), name).not.toContain('1800 8077');
    expect(read('duong-day-nong/anh-duong-an-giang/index.html')).toContain('đã quá hạn kiểm tra lại, ngày 31/12/2026');
    expect(read('sitemap/chung.xml')).not.toContain('anh-duong-an-giang');
    expect(read('duong-day-nong/index.html')).toContain('tel:111');
    expect(read('duong-day-nong/index.html')).toContain('tel:113');
  });

  test('takes a message past its last day out of the kit, and its address says so', () => {
    // Stands on the build for 2027-01-01 above; the month's messages end on 15 December 2026.
    const [id, words] = ['thang-hanh-dong-bat-dau-tu-nha', 'Tháng hành động bắt đầu từ nhà mình'];
    for (const list of ['bao-chi/thong-diep', 'bao-chi/ap-phich', 'bao-chi/ap-phich/lam-cho-xa'])
      expect(read(`${list}/index.html`), list).not.toContain(words);
    for (const page of [`bao-chi/thong-diep/${id}`, `bao-chi/ap-phich/${id}`]) {
      expect(read(`${page}/index.html`), page).toContain('Thông điệp này hết hạn ngày');
      expect(read(`${page}/index.html`), page).not.toMatch(/<copy-text|<figure/);
    }
    expect(read(`bao-chi/thong-diep/${id}.txt`)).toMatch(/^HẾT HẠN\n/);
    expect(filesOf(join(copy, 'dist/')).filter((name) => name.includes(`${id}-`))).toEqual([]);
    expect(read('bao-chi/thong-diep/index.html')).toContain('Khi chị kể, xin lắng nghe trước đã.');
  });
  test('a year on nothing that has expired is left anywhere: pages, search, data, cards, zips; 111 and 113 remain', () => {
    const { isGood, output } = build('2027-11-23');
    expect(isGood).toBe(true);
    const gone = ['1900 969 680', '1800 8077', '1800 1233', '096 306 1414'];
    const files = filesOf(join(copy, 'dist/'));
    const dials = gone.map((number) => number.replaceAll(' ', '').replace(/^0/, ''));
    const left = new RegExp(`>[^<]*(${gone.join('|')})|tel:\\+?(84)?(${dials.join('|')})"`);
    for (const name of files.filter((file) => /\.(html|json|ics|xml|csv|svg)$/.test(file))) expect(read(name), name).not.toMatch(left);
    for (const zip of files.filter((file) => file.endsWith('.zip')))
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(copy, 'dist', zip)))))
        if (name.endsWith('.html')) expect(strFromU8(bytes), `${zip} ${name}`).not.toMatch(left);
    expect(output).toContain('vẫn còn trên trang vì là số ngắn của Nhà nước');
    expect(read('duong-day-nong/index.html')).toContain('Quá hạn kiểm tra lại từ ngày 31/5/2027.');
    for (const page of ['duong-day-nong/index.html', 'can-giup-do/index.html', 'in-an/the-bo-vi.svg'])
      for (const number of ['111', '113']) expect(read(page), page).toContain(`>${number}<`);
    expect(read('dia-chi-tin-cay/an-giang/long-xuyen/index.html')).toContain('Trang này chưa có địa chỉ tin cậy nào');
  }, 300_000);

  test('leaves the last good site untouched when the content has a fault, and names file and line', () => {
    const page = join(copy, 'content/pages/gioi-thieu.mdx');
    const before = read('gioi-thieu/index.html');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n\nXem [trang này](/khong-co/).\n\n{1 + 1}\n`);
    const { isGood, output } = build('2027-01-01');
    expect(isGood).toBe(false);
    expect(output).toMatch(/content\/pages\/gioi-thieu\.mdx:\d+:\d+ {2}Liên kết \/khong-co\/ không dẫn tới trang nào/);
    expect(output).toMatch(/content\/pages\/gioi-thieu\.mdx:\d+:\d+ {2}Không được dùng dấu ngoặc nhọn/);
    expect(read('gioi-thieu/index.html')).toBe(before);
  });

  test('after edits of plans and of other content is the same, byte for byte, as a build from nothing', () => {
    const place = (path: string) => join(copy, 'content', path);
    const change = (path: string, from: string | RegExp, to: string) => {
      const text = readFileSync(place(path), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(place(path), text.replace(from, to));
    };
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    expect(build('2026-11-23').isGood).toBe(true);
    change('plans/hue/2021-chien-luoc-binh-dang-gioi.mdx', /^shortTitle: /m, 'shortTitle: Sửa ');
    renameSync(place('plans/cao-bang/2022-binh-dang-gioi.mdx'), place('plans/cao-bang/2022-ten-khac.mdx'));
    change('days.yaml', /cao-bang\/2022-binh-dang-gioi/g, 'cao-bang/2022-ten-khac');
    change('hotlines/111.yaml', /^name: .*/m, 'name: Tên khác');
    expect(build('2026-11-23').output).toContain('5 trang');
    const warm = new Map(filesOf(join(copy, 'dist/')).map((name) => [name, readFileSync(join(copy, 'dist', name))]));
    expect([...warm.keys()].filter((name) => name.includes('2022-binh-dang-gioi'))).toEqual([]);
    rmSync(join(copy, '.cache'), { recursive: true, maxRetries: 5 });
    expect(build('2026-11-23').isGood).toBe(true);
    expect(filesOf(join(copy, 'dist/'))).toEqual([...warm.keys()]);
    expect([...warm].filter(([name, bytes]) => !readFileSync(join(copy, 'dist', name)).equals(bytes)).map(([name]) => name)).toEqual([]);
  }, 300_000);

  test('two editions of a document are two tabs at one address, one line in lists, data and search; no script shows them', async () => {
    const id = 'hue/2021-chien-luoc-binh-dang-gioi';
    const file = join(copy, `content/plans/${id}.mdx`);
    const text = readFileSync(file, 'utf8');
    const named = (edition: string, other: string) => `---\nedition: ${edition}\notherEdition: ${other}`;
    const own = text.replace(/^---/, named('official', id)).replace(/\n## I\. .*/, '\n## I. LỜI CỦA RIÊNG CƠ QUAN');
    writeFileSync(file.replace('.mdx', '-ban-co-quan.mdx'), own);
    writeFileSync(file, text.replace(/^---/, named('plain', `${id}-ban-co-quan`)));
    const { isGood, output } = build('2026-11-23');
    expect(isGood, output).toBe(true);
    const names = filesOf(join(copy, 'dist/'));
    expect(names.filter((name) => name.includes('ban-co-quan'))).toEqual([]);
    for (const name of names.filter((at) => /\.(json|csv|xml|ics)$/.test(at)))
      expect(read(name).replace(/"otherEdition":"[^"]*"/, ''), name).not.toMatch(/-ban-co-quan|LỜI CỦA RIÊNG CƠ QUAN/);
    expect((read('ke-hoach/index.html').match(/data-plan-card/g) ?? []).length).toBe(5);
    const browser = await launchBrowser();
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(`file://${join(copy, 'dist/ke-hoach', id, 'index.html')}`);
    const shown = () => Promise.all(['#ban-dien-giai', '#ban-co-quan'].map((tab) => page.locator(tab).isVisible()));
    expect(await shown()).toEqual([true, false]);
    await page.click('nav >> text=Bản của cơ quan');
    expect(await shown()).toEqual([false, true]);
    expect(await page.locator('#ban-co-quan').innerText()).toContain('LỜI CỦA RIÊNG CƠ QUAN');
    await page.click('#ban-co-quan a[href="#cq-ii"]');
    expect(await shown()).toEqual([false, true]);
    await page.goto('about:blank');
    await page.goto(`file://${join(copy, 'dist/ke-hoach', id, 'index.html')}#ii`);
    expect(await shown()).toEqual([true, false]);
    await browser.close();
  }, 300_000);
});
