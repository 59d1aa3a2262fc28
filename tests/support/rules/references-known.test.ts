import { describe, expect, test } from 'vitest';
import { addressesKnown, hotlinePlacesKnown } from '../../../src/support/rules/references-known.ts';
import type { TrustedAddress } from '../../../src/support/schema.ts';
import { makeLine } from '../../fixtures/hotline.ts';
import { say } from '../../fixtures/plan.ts';

const places = new Set(['an-giang', 'hue']);
const hotlines = new Set(['anh-duong-an-giang']);

test('a line may serve the whole country or provinces that exist', () => {
  expect(hotlinePlacesKnown(makeLine(), places)).toEqual([]);
  expect(hotlinePlacesKnown(makeLine({ provinces: ['an-giang', 'hue'] }), places)).toEqual([]);
});

test('a line of an unknown province is a fault at its place in the list', () => {
  expect(say(hotlinePlacesKnown(makeLine({ provinces: ['an-giang', 'ha-tay'] }), places))).toMatchInlineSnapshot(`
    [
      "provinces.1: Không có tỉnh, thành phố “ha-tay” trong content/places.yaml.",
    ]
  `);
});

describe('the addresses of a province', () => {
  const entry = (id: string, hotline: string | null): TrustedAddress => ({
    id,
    hotline,
    name: 'Ngôi nhà Ánh Dương',
    kind: 'one-stop-centre',
    commune: 'phường Long Xuyên, tỉnh An Giang',
    communeThen: null,
    communeId: null,
    street: null,
    streetPublishedBy: null,
    forWhom: ['Phụ nữ.'],
    openedOn: null,
    note: null,
    published: true,
    unpublishedReason: null,
    asOf: '2025',
    calledOn: null,
    calledBy: null,
    reviewBy: '2026-12-31',
    sources: [],
  });

  test('have no fault where the file bears the province’s key, the lines exist and no id comes twice', () => {
    expect(addressesKnown('an-giang', [entry('a', 'anh-duong-an-giang'), entry('b', null)], places, hotlines)).toEqual([]);
  });

  test('have a fault where the file bears no province’s key', () => {
    expect(say(addressesKnown('long-xuyen', [], places, hotlines))).toMatchInlineSnapshot(`
      [
        ": Tên tệp phải là mã tỉnh, thành phố trong content/places.yaml; không có “long-xuyen”.",
      ]
    `);
  });

  test('have a fault where a line does not exist', () => {
    expect(say(addressesKnown('an-giang', [entry('a', null), entry('b', '1800')], places, hotlines))).toMatchInlineSnapshot(`
      [
        "entries.1.hotline: Không có đường dây “1800” trong content/hotlines.",
      ]
    `);
  });

  test('have a fault where an id comes twice', () => {
    expect(say(addressesKnown('an-giang', [entry('a', null), entry('b', null), entry('a', null)], places, hotlines)))
      .toMatchInlineSnapshot(`
      [
        "entries.2.id: Mã “a” đã dùng cho một mục khác trong tệp này.",
      ]
    `);
  });
});
