import { describe, expect, test } from 'vitest';
import { addressFileSchema, addressSchema, hotlineSchema } from '../../src/support/schema.ts';
import { makeLine } from '../fixtures/hotline.ts';

const { id: _id, url: _url, ...line } = makeLine();
const messages = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  (result.error?.issues ?? []).map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
const lineFaults = (change: object) => messages(hotlineSchema.safeParse({ ...line, ...change }));

describe('a service line', () => {
  test('with a number, a source and a day of review is taken', () => {
    expect(lineFaults({})).toEqual([]);
  });

  test.each([{ number: null, dial: null }, { number: null }, { dial: null }])(
    'that is published must have a number and its digits: %j is refused',
    (change) => {
      expect(lineFaults(change)).toEqual(['number: đường dây được đăng phải có số (number và dial)']);
    },
  );

  test.each(['low', 'none'])('of confidence “%s” may not be published', (confidence) => {
    expect(lineFaults({ confidence })).toEqual(['published: độ tin cậy thấp thì chưa được đăng (published: false)']);
  });

  test('that is not published must say why', () => {
    expect(lineFaults({ published: false })).toMatchInlineSnapshot(`
      [
        "unpublishedReason: chưa đăng thì phải ghi lý do (unpublishedReason)",
      ]
    `);
    expect(lineFaults({ published: false, unpublishedReason: 'Chưa gọi thử.', number: null, dial: null, confidence: 'none' })).toEqual([]);
  });

  test.each(['1900 969 680', '1800-1567', '12', '+', 'tel:111', '024 3333 5599', '1234567890123'])('cannot be dialled as “%s”', (dial) => {
    expect(lineFaults({ number: dial, dial })).toEqual([expect.stringMatching(/^dial: /)]);
  });

  test.each([
    ['111', '111'],
    ['1900 969 680', '1900969680'],
    ['024 3333 5599', '+842433335599'],
  ])('shown as “%s” can be dialled as “%s”', (number, dial) => {
    expect(lineFaults({ number, dial })).toEqual([]);
  });

  test.each([
    ['111', '113'],
    ['1900 969 680', '1900969681'],
    ['024 3333 5599', '+842833335599'],
  ])('shown as “%s” may not be dialled as “%s”', (number, dial) => {
    expect(lineFaults({ number, dial })).toEqual(['dial: dial phải là đúng số ở number']);
  });

  test.each([
    ['no source', { sources: [] }],
    ['nobody to call it', { forWhom: [] }],
    ['a situation outside the list', { situations: ['doi'] }],
    ['a day of review that does not exist', { reviewBy: '2027-02-29' }],
    ['no day of review', { reviewBy: null }],
    ['an address, which is no field of it', { address: '20 Thụy Khuê' }],
    ['a short name of more than 60 letters', { shortName: 'a'.repeat(61) }],
    ['a date of its source in words', { asOf: 'tháng 8/2025' }],
  ])('with %s is refused', (_what, change) => {
    expect(lineFaults(change)).toHaveLength(1);
  });
});

describe('a trusted address', () => {
  const address = {
    id: 'nha-anh-duong',
    name: 'Ngôi nhà Ánh Dương',
    kind: 'one-stop-centre',
    commune: 'phường Long Xuyên, tỉnh An Giang',
    forWhom: ['Phụ nữ bị bạo lực.'],
    published: true,
    asOf: '2025-08',
    calledOn: null,
    reviewBy: '2026-12-31',
    sources: [{ name: 'VTV' }],
  };
  const addressFaults = (change: object) => messages(addressSchema.safeParse({ ...address, ...change }));

  test('is named by its commune, and needs no street', () => {
    expect(addressSchema.parse(address)).toMatchObject({ street: null, streetPublishedBy: null, hotline: null, openedOn: null });
  });

  test('may name its street only together with who made it public', () => {
    expect(addressFaults({ street: '128 Hồng Bàng' })).toMatchInlineSnapshot(`
      [
        "streetPublishedBy: địa chỉ nhà, đường chỉ được ghi khi nơi đó hoặc UBND cấp xã tự công bố: ghi streetPublishedBy",
      ]
    `);
    expect(addressFaults({ street: '128 Hồng Bàng', streetPublishedBy: 'Bệnh viện' })).toEqual([]);
  });

  test('that is not published must say why', () => {
    expect(addressFaults({ published: false })).toEqual(['unpublishedReason: chưa đăng thì phải ghi lý do (unpublishedReason)']);
  });

  test.each([
    ['a shelter, which is no kind of it', { kind: 'shelter' }],
    ['an id with marks', { id: 'nhà' }],
    ['no source', { sources: [] }],
    ['a field for a map', { latitude: 10.3 }],
  ])('with %s is refused', (_what, change) => {
    expect(addressFaults(change)).toHaveLength(1);
  });

  test('stands in a list of its province', () => {
    expect(addressFileSchema.safeParse({ entries: [address] }).success).toBe(true);
    expect(addressFileSchema.safeParse([address]).success).toBe(false);
  });
});
