import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexPlans, writeSearchFiles } from '../../scripts/search-files.ts';
import { writePlanIndex } from '../../scripts/search-plans.ts';
import type { RecordSource } from '../../scripts/search-shelf.ts';
import { searchOnDisk, plan, plansOf, table } from '../fixtures/search-disk.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'search-plans-test-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const index = (plans: RecordSource, name = 'site', cache = 'cache') => searchOnDisk(plans, join(folder, name), join(folder, cache));

/** Every file below a folder with its bytes. */
async function filesOf(name: string): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [path.slice(join(folder, name).length), await readFile(path, 'base64')] as const),
  );
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same plans, with a note of which were read. */
function watched(plans: RecordSource): { plans: RecordSource; read: string[] } {
  const read: string[] = [];
  return { read, plans: { ...plans, read: (id) => (read.push(id), plans.read(id)) } };
}

/** Room for a busy machine. */
describe('the plans of the search', { timeout: 60_000 }, () => {
  test('are the same bytes from nothing and from the cache', async () => {
    await index(plansOf(140), 'first');
    await index(plansOf(140), 'again');
    await index(plansOf(140), 'elsewhere', 'other cache');
    expect(await filesOf('again')).toEqual(await filesOf('first'));
    expect(await filesOf('elsewhere')).toEqual(await filesOf('first'));
  });

  test('are not read again where nothing changed', async () => {
    await index(plansOf(140));
    const { plans, read } = watched(plansOf(140));
    await index(plans, 'again');
    expect(read).toEqual([]);
  });

  test('after an edit are those that a cold build would write, and one shelf was read', async () => {
    await index(plansOf(140));
    const changed = { 7: 'bể bơi cho trẻ em gái' };
    const { plans, read } = watched(plansOf(140, changed));
    const { searcher } = await index(plans, 'edited');
    await index(plansOf(140, changed), 'cold', 'other cache');
    expect(await filesOf('edited')).toEqual(await filesOf('cold'));
    expect(read).toContain('p7');
    expect(read.length).toBeLessThanOrEqual(128);
    expect((await searcher.search('be boi cho tre em')).found[0]?.url).toBe('/ke-hoach/7/#ii');
  });

  test('a plan that is gone is found no more, and leaves nothing behind', async () => {
    await index(plansOf(10), 'before');
    const { searcher, index: after } = await index(plansOf(9), 'after');
    expect((await searcher.search('việc thứ 9 của riêng mình')).found.map(({ url }) => url)).not.toContain('/ke-hoach/9/#ii');
    expect(await readdir(join(folder, 'cache', 'shelves'))).toEqual(after.plans.shelves.map(([name]) => name));
    expect(await readdir(join(folder, 'cache', 'drawers'))).toEqual([after.plans.edition]);
  });

  test('what a crash left half written is not trusted', async () => {
    const { index: made } = await index(plansOf(10), 'whole');
    const [shelf] = made.plans.shelves[0]!;
    await rm(join(folder, 'cache'), { recursive: true });
    const beside = join(folder, 'cache', 'shelves', `${shelf}.tmp-1`);
    await mkdir(beside, { recursive: true });
    await writeFile(join(beside, '0.pack'), 'half');
    await index(plansOf(10), 'after the crash');
    expect(await filesOf('after the crash')).toEqual(await filesOf('whole'));
    expect(await readdir(join(folder, 'cache', 'shelves'))).toEqual([shelf]);
  });

  test('are made anew where the code or the names of places are others', async () => {
    const made = await writePlanIndex(plansOf(3), table, 'code', join(folder, 'site'), join(folder, 'cache'));
    const { plans, read } = watched(plansOf(3));
    const other = await writePlanIndex(plans, table, 'other code', join(folder, 'other site'), join(folder, 'cache'));
    expect(other.plans.edition).not.toBe(made.plans.edition);
    expect(read).toHaveLength(3);
  });

  test('stand beside the site’s own pages, all the same bytes twice', async () => {
    const words = { abbreviations: [], lay: [], help: [], places: [], situations: {} };
    const site = Array.from({ length: 90 }, (_, n) => ({ ...plan(n)[1]!, url: `/trang/${n}/`, group: 'page' as const }));
    for (const name of ['first', 'again']) {
      const plans = await indexPlans(plansOf(20), words, join(folder, name), join(folder, 'cache'));
      await writeSearchFiles(site, plans, words, join(folder, name));
    }
    const files = await filesOf('first');
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['/plans.json', '/vocabulary.json', '/filters.json', '/pagefind.js']));
    expect(await filesOf('again')).toEqual(files);
    const filters = JSON.parse(Buffer.from(files['/filters.json']!, 'base64').toString()) as Record<string, Record<string, number>>;
    expect(filters['loại']).toEqual({ 'Bài viết': 90, 'Kế hoạch': 20, 'Mục của kế hoạch': 40 });
    expect(filters['nơi']?.['Huế']).toBe(18 + 4);
  });

  test('none at all are no fault', async () => {
    const { searcher } = await index(plansOf(0));
    expect(await searcher.search('bình đẳng giới')).toMatchObject({ found: [], beyond: 0 });
  });
});
