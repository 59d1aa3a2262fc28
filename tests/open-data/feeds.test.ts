import { describe, expect, test } from 'vitest';
import { toAtom, toJsonFeed } from '../../src/open-data/feeds.ts';
import { origin } from '../fixtures/origin.ts';

const change = { id: '2026-11-23-a', date: '2026-11-23', what: 'Thêm “A” & B < C.', url: '/lich/' };

describe('the feeds of changes', () => {
  test('Atom escapes words, and takes its time from the newest change', () => {
    const atom = toAtom([change], origin);
    expect(atom).toContain('<title>Thêm “A” &amp; B &lt; C.</title>');
    expect(atom).toContain('<id>https://trang.vn/du-lieu/#thay-doi-2026-11-23-a</id>');
    expect(atom).toContain('<updated>2026-11-23T00:00:00+07:00</updated>');
    expect(atom).toContain('<link href="https://trang.vn/lich/"/>');
  });

  test('Atom of nothing takes the day of the build', () => {
    expect(toAtom([], origin)).toContain('<updated>2026-11-23T00:00:00+07:00</updated>');
  });

  test('both say their licence and how to cite them', () => {
    const citation = 'Trang: thay đổi. Trang, https://trang.vn/du-lieu/, nội dung tính đến 23/11/2026.';
    expect(toAtom([], origin)).toContain(`<rights>${citation} Giấy phép: CC BY 4.0, ${origin.licence.url}</rights>`);
    expect(toJsonFeed([], origin)).toMatchObject({ _licence: origin.licence, _citation: citation });
  });

  test('JSON Feed has the same ids', () => {
    expect(toJsonFeed([change], origin)).toMatchObject({
      items: [{ id: 'https://trang.vn/du-lieu/#thay-doi-2026-11-23-a', content_text: 'Thêm “A” & B < C.' }],
    });
  });
});
