import { describe, expect, test } from 'vitest';
import { indicatorSchema } from '../../src/indicator/schema.ts';
import { makeIndicator } from '../fixtures/indicator.ts';

const { id: _id, url: _url, ...indicator } = makeIndicator();
const issuesOf = (change: object) =>
  (indicatorSchema.safeParse({ ...indicator, ...change }).error?.issues ?? []).map((issue) => issue.message);

describe('an indicator', () => {
  test('with sources for all that is published is taken', () => {
    expect(issuesOf({})).toEqual([]);
  });

  test('may have neither targets nor series', () => {
    expect(
      indicatorSchema.parse({
        code: null,
        objective: null,
        name: 'a',
        shortName: 'a',
        field: 'khac',
        definition: 'a',
        unit: '%',
        direction: 'none',
      }),
    ).toMatchObject({ targets: [], series: [], caveats: [], law: null });
  });

  test('needs a source for a target, save one that is only remembered', () => {
    const [target] = indicator.targets;
    expect(issuesOf({ targets: [{ ...target, sources: [] }] })).toEqual(['giá trị được đăng phải có nguồn (sources)']);
    expect(issuesOf({ targets: [{ ...target, sources: [], confidence: 'remembered' }] })).toEqual([]);
  });

  test.each([
    [
      'a point without a source',
      {
        series: [
          { ...indicator.series[0], segments: [{ points: [{ year: 2020, label: '2020', value: 1, confidence: 'high', sources: [] }] }] },
        ],
      },
    ],
    ['a segment without a point', { series: [{ ...indicator.series[0], segments: [{ points: [] }] }] }],
    ['a code that is no code', { code: '4' }],
    ['a seventh objective', { objective: 7 }],
    ['a series whose id has marks', { series: [{ ...indicator.series[0], id: 'cả-nước' }] }],
  ])('with %s is refused', (_what, change) => {
    expect(issuesOf(change)).toHaveLength(1);
  });
});
