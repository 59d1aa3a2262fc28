import { existsSync, readFileSync } from 'node:fs';
import { loadImage } from '@napi-rs/canvas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { builtFiles, decode, folder, readBuilt, useSite } from './site.ts';

interface Distribution {
  '@id': string;
  'dcat:mediaType': string;
  'dct:license': { '@id': string };
  'dct:conformsTo'?: { '@id': string };
}
interface Entry {
  '@id': string;
  'dct:license': { '@id': string };
  'dct:bibliographicCitation': string;
  'dcat:landingPage': { '@id': string };
  'dcat:distribution': Distribution[];
}

const pathOf = (address: string) => decodeURIComponent(new URL(address).pathname);
const json = (path: string) => JSON.parse(readBuilt(path)) as unknown;
const records = <T>(path: string) => (json(path) as { records: T[] }).records;
interface Catalogue {
  'dcat:dataset': Entry[];
  'dcat:catalog'?: { '@id': string }[];
}
const catalogue = json('/du-lieu/catalog.jsonld') as Catalogue;
const parts = (catalogue['dcat:catalog'] ?? []).map((part) => json(pathOf(part['@id'])) as Catalogue);
const entries = [catalogue, ...parts].flatMap((one) => one['dcat:dataset']);
const files = entries.flatMap((entry) => entry['dcat:distribution']).map((file) => ({ path: pathOf(file['@id']), file }));
const ofType = (type: string) => files.filter(({ file }) => file['dcat:mediaType'] === type).map(({ path }) => path);
const links = new Set(
  builtFiles('.html').flatMap((page) => [...readBuilt(page).matchAll(/<a[^>]*\shref="([^"#]+)/g)].map((m) => decode(m[1] ?? ''))),
);

describe('the catalogue', () => {
  test('lists files that exist and that a page links to', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter(({ path }) => !existsSync(folder + path)).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path }) => !links.has(path)).map(({ path }) => path)).toEqual([]);
    expect(links).toContain('/du-lieu/catalog.jsonld');
  });

  test('leaves out no data file', () => {
    const listed = new Set(files.map(({ path }) => path));
    const own = ['.csv', '.json', '.ics', '.png', '.svg', '.atom'].flatMap(builtFiles).filter((path) => path.startsWith('/du-lieu/'));
    expect(own.filter((path) => !listed.has(path) && !path.endsWith('.schema.json'))).toEqual([]);
    expect(own.filter((path) => path.endsWith('.schema.json') && !links.has(path))).toEqual([]);
  });

  test('gives each dataset a licence, a citation, a page and an id that is a place on /du-lieu/ or in the catalogue of its part', () => {
    const page = readBuilt('/du-lieu/');
    for (const entry of entries) {
      expect(entry['dct:license']['@id']).toContain('creativecommons.org/licenses/by/4.0');
      expect(entry['dct:bibliographicCitation']).toMatch(/Bình đẳng giới Việt Nam, https?:\S+, nội dung tính đến \d\d\/\d+\/\d{4}\.$/);
      expect(existsSync(`${folder}${pathOf(entry['dcat:landingPage']['@id'])}index.html`), entry['@id']).toBe(true);
      const { pathname, hash } = new URL(entry['@id']);
      if (pathname === '/du-lieu/') expect(page).toContain(`id="${hash.slice(1)}"`);
      else expect(existsSync(folder + pathname), entry['@id']).toBe(true);
    }
    expect(new Set(entries.map((entry) => entry['@id'])).size).toBe(entries.length);
  });
});

describe('JSON', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  (formatsPlugin as unknown as (to: Ajv2020) => void)(ajv);

  test.each(files.filter(({ file }) => file['dcat:mediaType'] === 'application/json').map(({ path, file }) => [path, file] as const))(
    '%s holds to its schema',
    (path, file) => {
      const schema = pathOf(file['dct:conformsTo']?.['@id'] ?? 'http://x/none');
      const validate = ajv.getSchema(file['dct:conformsTo']?.['@id'] ?? '') ?? ajv.compile(json(schema) as object);
      validate(json(path));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  test('a schema refuses what does not hold to it', () => {
    const { path, file } = files.find((one) => one.path === '/du-lieu/ngay.json')!;
    const validate = ajv.getSchema(file['dct:conformsTo']?.['@id'] ?? '');
    const list = json(path) as object;
    expect(validate?.(list)).toBe(true);
    for (const wrong of [{ records: [{ id: 1 }] }, { licence: 'CC BY' }, { citation: undefined }])
      expect(validate?.(JSON.parse(JSON.stringify({ ...list, ...wrong })))).toBe(false);
  });

  test('every file says its licence, and the citation that the catalogue gives', () => {
    for (const entry of entries)
      for (const file of entry['dcat:distribution'].filter((one) => one['dcat:mediaType'] === 'application/json')) {
        const said = json(pathOf(file['@id'])) as { licence: { url: string }; citation: string };
        expect(said.licence.url, file['@id']).toBe(file['dct:license']['@id']);
        expect(said.citation, file['@id']).toMatch(/, https?:\S+, nội dung tính đến \d\d\/\d+\/\d{4}\.$/);
        expect(said.citation).toContain(entry['dcat:landingPage']['@id']);
      }
  });

  test('ids of a list are there and unique', () => {
    for (const entry of entries.filter(({ '@id': id }) => /#[a-z-]+$/.test(id))) {
      const list = entry['dcat:distribution'].map((file) => pathOf(file['@id'])).find((path) => /^\/du-lieu\/[a-z-]+\.json$/.test(path));
      if (!list) continue;
      const ids = records<{ id?: string; year?: number }>(list).map((row) => row.id ?? row.year);
      expect(ids.length, list).toBeGreaterThan(0);
      expect(new Set(ids).size, list).toBe(ids.length);
    }
  });
});

describe('CSV', () => {
  test.each(ofType('text/csv'))('%s reads back, every row with every column', (path) => {
    const text = readBuilt(path);
    const rows = parseCsv(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false }) as object[];
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    const list = path.replace(/csv$/, 'json');
    if (!path.includes('/chi-so/')) expect(rows.length).toBe(records(list).length);
  });

  test('keeps every figure of the JSON', () => {
    const rows = parseCsv(readBuilt('/du-lieu/so-lieu.csv'), { bom: true, columns: true }) as Record<string, string>[];
    const list = records<{ id: string; value: number | null }>('/du-lieu/so-lieu.json');
    expect(rows.map(({ id, value }) => [id, value])).toEqual(list.map(({ id, value }) => [id, value === null ? '' : String(value)]));
  });
});

describe('calendars', () => {
  test.each(ofType('text/calendar'))('%s is read by a calendar library', (path) => {
    const root = new ICAL.Component(ICAL.parse(readBuilt(path)) as unknown[]);
    const events = root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.length).toBeGreaterThan(0);
    expect(root.getFirstPropertyValue('x-wr-caldesc')).toMatch(/nội dung tính đến .* Giấy phép: CC BY 4\.0/);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event.summary).not.toBe('');
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.compare(event.startDate)).toBe(1);
    }
  });

  test('a yearly deadline ends with the period of its plan', () => {
    const root = new ICAL.Component(ICAL.parse(readBuilt('/du-lieu/noi/hue.ics')) as unknown[]);
    const rules = root.getAllSubcomponents('vevent').flatMap((event) => event.getFirstPropertyValue('rrule')?.toString() ?? []);
    expect(rules).toContain('FREQ=YEARLY;UNTIL=20251231');
  });
});

describe('feeds', () => {
  const changes = records<{ id: string; what: string }>('/du-lieu/thay-doi.json');

  test('Atom is read by a parser, says in words what changed, and has the ids of the list', () => {
    const text = readBuilt('/du-lieu/thay-doi.atom');
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      feed: { id: string; updated: string; entry: { id: string; title: string; updated: string; link: { '@_href': string } }[] };
    };
    expect(feed.entry.map(({ title }) => title)).toEqual(changes.map(({ what }) => what));
    expect(feed.entry.map(({ id }) => new URL(id).hash)).toEqual(changes.map(({ id }) => `#thay-doi-${id}`));
    for (const { updated, link } of feed.entry) {
      expect(Number.isNaN(Date.parse(updated))).toBe(false);
      expect(existsSync(`${folder}${pathOf(link['@_href'])}index.html`)).toBe(true);
    }
  });

  test('JSON Feed says the same', () => {
    const feed = json('/du-lieu/thay-doi.feed.json') as { version: string; items: { content_text: string }[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map((item) => item.content_text)).toEqual(changes.map(({ what }) => what));
  });
});

describe('chart pictures', () => {
  test.each(ofType('image/png'))('%s opens, is large and is not empty', async (path) => {
    const bytes = readFileSync(folder + path);
    const image = await loadImage(bytes);
    expect(image.width).toBe(2160);
    expect(image.height).toBeGreaterThan(1300);
    expect(bytes.length).toBeGreaterThan(40_000);
  });

  test.each(ofType('image/svg+xml'))('%s is well-formed, with its text as text', (path) => {
    const text = readBuilt(path);
    expect(XMLValidator.validate(text)).toBe(true);
    const words = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => decode(m[1] ?? '')).join(' ');
    const metadata = json(path.replace(/(\/chi-so\/[^/.]+).*$/, '$1.metadata.json')) as { shortName: string; sources: { name: string }[] };
    expect(words.replaceAll(' ', '')).toContain(metadata.shortName.replaceAll(' ', ''));
    expect(words).toContain('Nguồn: ');
    expect(text).toMatch(/<title[^>]*>[^<]+<\/title><desc[^>]*>Biểu đồ: /);
    expect(text).not.toMatch(/\sstyle=|https?:(?!\/\/www\.w3\.org)|NaN|undefined/);
  });
});

describe('the examples on /du-lieu/', () => {
  const site = useSite();
  const run = async (id: string): Promise<unknown> => {
    const shown = new RegExp(`data-example="${id}"[^>]*>\\s*<code>([\\s\\S]*?)</code>`).exec(readBuilt('/du-lieu/'))?.[1] ?? '';
    const AsyncFunction = (async () => {}).constructor as new (...names: string[]) => (get: typeof fetch) => Promise<unknown>;
    const here = (address: string) => fetch(site.url + new URL(address).pathname);
    return new AsyncFunction('fetch', decode(shown))(here as typeof fetch);
  };

  test('count the tasks of every place', async () => {
    const plans = records<{ place: { then: string }; counts: { tasks: number } }>('/du-lieu/ke-hoach.json');
    expect(await run('viec-theo-noi')).toEqual(plans.map(({ place, counts }) => [place.then, counts.tasks]));
  });

  test('find the newest value of an indicator', async () => {
    expect(await run('so-moi-nhat')).toMatchObject({
      label: '2021 (khóa XV)',
      value: 30.26,
      unit: '%',
      licence: 'CC BY 4.0',
      citation: expect.stringContaining('/chi-so/dai-bieu-quoc-hoi-nu/'),
    });
  });

  test('find every CSV in the catalogue', async () => {
    expect(((await run('moi-tep-csv')) as string[]).map(pathOf)).toEqual(ofType('text/csv'));
  });
});
