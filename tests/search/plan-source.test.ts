import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldMarks } from '../../src/text/fold.ts';
import type { Searcher } from '../../src/search/search.ts';
import { filesIn, searchOnDisk, plan, plansOf, searcherOver } from '../fixtures/search-disk.ts';
import type { PlanFiles } from '../../src/search/plan-source.ts';

let folder = '';
let searcher: Searcher;
const count = 500;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-source-test-'));
  ({ searcher } = await searchOnDisk(plansOf(count, { 123: 'mở lớp võ tự vệ' }), join(folder, 'site'), join(folder, 'cache')));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const first = async (query: string, filters = {}) => (await searcher.search(query, { filters })).found[0]?.url;

/** Room for a busy machine. */
describe('a plan among five hundred', { timeout: 60_000 }, () => {
  test('is found by what it alone says, marked or not, down to the clause', async () => {
    for (const query of ['lớp võ tự vệ', 'lop vo tu ve', '"lớp võ tự vệ"', 'LỚP VÕ TỰ VỆ', 'lớp võ tự vê'])
      expect(await first(query)).toBe('/ke-hoach/123/#ii');
  });

  test('is found by its number, its place and its year', async () => {
    expect(await first('124/KH-UBND')).toBe('/ke-hoach/123/');
    expect(await first('kế hoạch xã Thứ 124 Quảng Ninh')).toBe('/ke-hoach/124/');
    expect(await first('ke hoach xa thu 123 quang tri nam 2024')).toBe('/ke-hoach/123/');
  });

  test('stays out where a filter does not fit, and comes with one that does', async () => {
    expect(await first('lớp võ tự vệ', { nơi: 'Quảng Trị' })).toBe('/ke-hoach/123/#ii');
    expect(await first('lớp võ tự vệ', { nơi: 'Huế' })).not.toBe('/ke-hoach/123/#ii');
    const { found } = await searcher.search('kế hoạch', { filters: { nơi: 'Huế', năm: '2025', loại: 'Kế hoạch' }, limit: 20 });
    expect(found.length).toBe(20);
    for (const { filters, group } of found) expect([filters['nơi'], filters['năm'], group]).toEqual([['Huế'], ['2025'], 'plan']);
  });

  test('filters alone show plans, and say that there are more', async () => {
    const { found, beyond } = await searcher.search('', { filters: { nơi: 'Huế' } });
    expect(found.map(({ group }) => group)).toEqual(Array.from({ length: 10 }, () => 'plan'));
    expect(found.length + beyond).toBe(100);
  });

  test('any plan is found by its own words without marks as with them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: count - 1 }), async (n) => {
        fc.pre(n !== 123);
        const { title } = plan(n)[0]!;
        expect(await first(title)).toBe(`/ke-hoach/${n}/`);
        expect(await first(foldMarks(title))).toBe(`/ke-hoach/${n}/`);
      }),
      { numRuns: 25 },
    );
  });

  test('costs as few and as small files among five hundred as among fifty', async () => {
    const cost = async (many: number) => {
      const { index } = await searchOnDisk(plansOf(many), join(folder, `${many}`), join(folder, `cache ${many}`));
      const files = filesIn(join(folder, `${many}`));
      const sizes: number[] = [];
      let read = 0;
      const counted: PlanFiles = {
        drawer: async (edition, drawer) => {
          const bytes = await files.drawer(edition, drawer);
          sizes.push(bytes?.length ?? 0);
          return bytes;
        },
        plan: (shelf, place) => ((read += 1), files.plan(shelf, place)),
      };
      await searcherOver(index, counted).search('ke hoach binh dang gioi xa thu 23');
      return { read, drawers: sizes.length, largest: Math.max(...sizes) };
    };
    const [few, many] = [await cost(50), await cost(500)];
    expect(many.read).toBeLessThanOrEqual(6);
    expect(many.drawers).toBeLessThanOrEqual(few.drawers + 2);
    expect(many.largest).toBeLessThan(4 * few.largest);
  });

  test('no query throws, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (query) => {
        expect((await searcher.search(query)).found.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 60 },
    );
  });
});
