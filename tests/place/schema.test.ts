import { describe, expect, test } from 'vitest';
import { agencySchema, provinceSchema } from '../../src/place/schema.ts';
import { makeProvince } from '../fixtures/place.ts';

const { id: _id, ...province } = makeProvince();

describe('a province', () => {
  test('with its code, tile and source is taken', () => {
    expect(provinceSchema.safeParse(province).success).toBe(true);
  });

  test.each([
    ['a code of one digit', { code: '4' }],
    ['a kind that is no more', { kind: 'huyện' }],
    ['nothing that it was', { formerly: [] }],
    ['half a tile', { tile: [4] }],
    ['no source', { sources: [] }],
    ['a former unit without a source', { formerUnits: { 'a-luoi': { name: 'huyện A Lưới', now: 'xã A Lưới 1', sources: [] } } }],
    ['half a ward', { communes: { wards: 1.5, communes: 0, specialZones: 0 } }],
  ])('with %s is refused', (_what, change) => {
    expect(provinceSchema.safeParse({ ...province, ...change }).success).toBe(false);
  });
});

describe('a body', () => {
  const agency = { name: 'Sở Nội vụ', status: 'active', certainty: 'inferred' };

  test('whose fate follows from the change of organisation needs no source', () => {
    expect(agencySchema.parse(agency)).toEqual({ ...agency, aliases: [], until: null, successor: null, sources: [] });
  });

  test('whose fate a source tells needs that source', () => {
    expect(agencySchema.safeParse({ ...agency, certainty: 'sourced' }).error?.issues.map((issue) => issue.message)).toEqual([
      'certainty là sourced thì phải có nguồn (sources)',
    ]);
    expect(agencySchema.safeParse({ ...agency, certainty: 'sourced', sources: [{ name: 'Nghị quyết 190/2025/QH15' }] }).success).toBe(true);
  });
});
