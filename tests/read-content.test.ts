import { describe, expect, test } from 'vitest';
import { readContent } from '../src/read-content.ts';
import { describeFault } from '../src/text/fault.ts';
import { contentFolder } from './fixtures/content.ts';
import { planFile } from './fixtures/plan.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);

describe('readContent', () => {
  const { content, faults } = readContent(contentFolder());

  test('gives every file an id: the path below its folder, or the key in a single file', () => {
    expect(faults).toEqual([]);
    expect(idsOf(content.plans)).toEqual(['hue/2024-a-luoi']);
    expect(idsOf(content.hotlines)).toEqual(['111']);
    expect(idsOf(content.addresses)).toEqual(['an-giang']);
    expect(idsOf(content.months)).toEqual(['2026']);
    expect(idsOf(content.pages)).toEqual(['can-giup-do-tre-em']);
    expect(idsOf(content.places)).toEqual(['hue', 'an-giang']);
    expect(idsOf(content.laws)).toEqual(['nq-28', 'luat-bdg']);
    expect(idsOf(content.words)).toEqual(['words']);
  });

  test('gives plans their clauses, prose its parts, and neither to the rest', () => {
    expect(idsOf(content.plans[0]!.clauses)).toEqual(['mo-dau', 'i', 'ii', 'iii', 'ket']);
    expect(content.plans[0]!.prose).toBeNull();
    expect(content.pages[0]!.prose!.parts.map((part) => part.kind)).toEqual(['component', 'html', 'component']);
    expect([content.laws[0]!.clauses, content.laws[0]!.prose]).toEqual([[], null]);
  });

  test('knows the line of a key, in front matter and in a file of many entries', () => {
    expect(content.plans[0]!.locate(['status']).line).toBe(5);
    expect(content.places[1]!.locate(['tile']).line).toBe(19);
  });

  test('leaves a file with a fault out, and reads the others', () => {
    const read = readContent(
      contentFolder(
        ['content/hotlines/111.yaml', 'confidence: high', 'confidence: sure'],
        ['content/hotlines/113.yaml', '', 'number: "113"\n'],
      ),
    );
    expect(read.content.hotlines).toEqual([]);
    expect(idsOf(read.content.pages)).toEqual(['can-giup-do-tre-em']);
    expect(new Set(read.faults.map((fault) => fault.file))).toEqual(new Set(['content/hotlines/111.yaml', 'content/hotlines/113.yaml']));
  });

  test('leaves one entry with a fault out of a file of many', () => {
    const read = readContent(contentFolder(['content/places.yaml', 'code: "91"', 'code: An Giang']));
    expect(idsOf(read.content.places)).toEqual(['hue']);
    expect(read.faults).toMatchObject([{ file: 'content/places.yaml', line: 13, column: 9 }]);
  });

  test('reports faults of the front matter and of the body of one file together', () => {
    const { faults: both } = readContent(
      contentFolder([planFile, 'status: issued', 'status: signed'], [planFile, '## III. Chế độ báo cáo', '## Chế độ báo cáo']),
    );
    expect(both.map((fault) => fault.line)).toEqual([5, 79]);
  });

  test('finds nothing in an empty folder', () => {
    expect(readContent([])).toMatchObject({ faults: [], content: { plans: [], words: [] } });
  });

  test('takes no file of a folder whose name only begins alike, nor of another kind: each is a fault', () => {
    const read = readContent([
      { path: 'content/plans-old/hue/2020.mdx', text: 'x' },
      { path: 'content/plans/hue/2020.txt', text: 'x' },
    ]);
    expect(read.content.plans).toEqual([]);
    expect(read.faults.map(describeFault)).toMatchInlineSnapshot(`
      [
        "content/plans-old/hue/2020.mdx:1:1  Không phần nào của trang đọc tệp này. Hãy xem lại tên thư mục; được dùng: plans, months, hotlines, addresses, indicators, messages, pages, laws.yaml, places.yaml, agencies.yaml, words.yaml.",
        "content/plans/hue/2020.txt:1:1  Không phần nào của trang đọc tệp này. Hãy xem lại tên thư mục; được dùng: plans, months, hotlines, addresses, indicators, messages, pages, laws.yaml, places.yaml, agencies.yaml, words.yaml.",
      ]
    `);
  });

  test('passes over the addresses of old, which are not content', () => {
    expect(readContent([{ path: 'content/redirects.yaml', text: '/cu/: /moi/\n' }]).faults).toEqual([]);
    expect(readContent([{ path: 'content/hue/redirects.yaml', text: '/cu/: /moi/\n' }]).faults).toHaveLength(1);
  });
});
