import { describe, expect, test } from 'vitest';
import { attributesOf, builtFiles, readBuilt, wordsOf } from './site.ts';

interface Row {
  id: string;
  url: string;
  json: string;
  documentNumber: string | null;
  title: string;
  counts: Record<string, number>;
}
const rows = (JSON.parse(readBuilt('/du-lieu/ke-hoach.json')) as { records: Row[] }).records;

/** Every string of a value, with the path to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => strings(item, `${path}.${key}`));
}

/** Plain RFC 4180 reader. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (isQuoted) {
      if (c === '"' && text[i + 1] === '"') {
        field += '"';
        i++;
      } else if (c === '"') isQuoted = false;
      else field += c;
    } else if (c === '"') isQuoted = true;
    else if (c === ',') {
      record.push(field);
      field = '';
    } else if (c === '\r' && text[i + 1] === '\n') {
      record.push(field);
      records.push(record);
      record = [];
      field = '';
      i++;
    } else field += c;
  }
  return records;
}

describe('the data of plans', () => {
  test('counts what the five documents hold', () => {
    expect(Object.fromEntries(rows.map(({ id, counts }) => [id, counts]))).toEqual({
      'dong-nai/2021-binh-phuoc-binh-dang-gioi': {
        bodies: 12,
        tasks: 22,
        targets: 0,
        targetValues: 0,
        deadlines: 3,
        amounts: 0,
        citations: 9,
      },
      'dong-nai/2024-hon-quan-thang-hanh-dong': {
        bodies: 19,
        tasks: 48,
        targets: 0,
        targetValues: 0,
        deadlines: 0,
        amounts: 0,
        citations: 12,
      },
      'hue/2021-chien-luoc-binh-dang-gioi': {
        bodies: 14,
        tasks: 34,
        targets: 20,
        targetValues: 23,
        deadlines: 3,
        amounts: 0,
        citations: 1,
      },
      'an-giang/2021-binh-dang-gioi': { bodies: 13, tasks: 27, targets: 0, targetValues: 0, deadlines: 4, amounts: 3, citations: 9 },
      'cao-bang/2022-binh-dang-gioi': { bodies: 13, tasks: 41, targets: 0, targetValues: 0, deadlines: 2, amounts: 0, citations: 10 },
    });
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s: every string of its file stands on its page', (_id, row) => {
    const html = readBuilt(row.url);
    const words = wordsOf(html);
    const attributes = attributesOf(html);
    const { licence, citation, ...content } = JSON.parse(readBuilt(row.json)) as { licence: object; citation: string };
    expect(licence).toHaveProperty('name', 'CC BY 4.0');
    expect(citation).toContain(row.url);
    const missing = strings(content).filter(([, text]) => !words.includes(text.replace(/\s+/g, ' ').trim()) && !attributes.has(text));
    expect(missing).toEqual([]);
  });

  test('a plan without a number says so, on its page and as null', () => {
    const row = rows.find(({ id }) => id === 'cao-bang/2022-binh-dang-gioi');
    expect(row?.documentNumber).toBeNull();
    expect(wordsOf(readBuilt(row?.url ?? ''))).toContain('Số, ký hiệu không ghi trong văn bản');
  });
});

describe('the other files', () => {
  test('CSV reads back with the same number of fields in every row', () => {
    const files = builtFiles('.csv').filter((file) => file.startsWith('/du-lieu/chi-so/'));
    expect(files.length).toBe(25);
    for (const file of files) {
      const [header = [], ...body] = parseCsv(readBuilt(file).replace(/^\uFEFF/, ''));
      expect(header[0]).toBe('indicator');
      for (const row of body) expect(row.length, file).toBe(header.length);
    }
  });

  test('no figure that is only remembered leaves the house', () => {
    for (const file of [...builtFiles('.csv'), ...builtFiles('.json')]) expect(readBuilt(file), file).not.toContain('remembered');
  });

  test('service lines that are not published appear in no file at all', () => {
    const shown = (JSON.parse(readBuilt('/du-lieu/duong-day-nong.json')) as { records: { id: string }[] }).records.map(({ id }) => id);
    expect(shown).toContain('111');
    expect(shown).not.toContain('anh-duong-quang-ninh');
    const hidden =
      /1800[ .]?1769|1800[ .]?1744|1900[ .]?54[ .]?55[ .]?59|1800[ .]?8027|3333[ .]?5599|1900[ .]?1267|0865[ .]?044[ .]?400|1800[ .]?1567/;
    for (const file of ['.html', '.json', '.csv', '.ics', '.xml'].flatMap(builtFiles)) expect(readBuilt(file), file).not.toMatch(hidden);
  });

  test('calendars have one event for each deadline, and whole days', () => {
    const calendar = readBuilt('/du-lieu/ke-hoach/an-giang/2021-binh-dang-gioi.ics');
    expect(calendar.match(/BEGIN:VEVENT\r\n/g)?.length).toBe(4);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20210610\r\nDTEND;VALUE=DATE:20210611');
    for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('JSON-LD on every page is JSON of schema.org', () => {
    const kinds = new Set<string>();
    for (const file of builtFiles('.html')) {
      for (const [, text] of readBuilt(file).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
        const item = JSON.parse(text ?? '') as { '@context': string; '@type': string };
        expect(item['@context']).toBe('https://schema.org');
        kinds.add(item['@type']);
      }
    }
    expect([...kinds].sort()).toEqual(['Dataset', 'Event', 'GovernmentService', 'Legislation', 'Service', 'WebSite']);
  });

  test('the feed lists the plans with their addresses', () => {
    const feed = readBuilt('/rss.xml');
    for (const { url } of rows) expect(feed).toContain(url);
  });
});
