import { describe, expect, test } from 'vitest';
import { statusesOf, statusText } from '../../src/indicator/status.ts';
import { makeIndicator, point } from '../fixtures/indicator.ts';

type Segments = [number, number | null, 'high' | 'medium' | 'low'][][];

/** An indicator in percent that should rise (or fall) to a level by a year. */
function makeCase(
  segments: Segments,
  target: { year: number; comparator?: '=' | '>' | '<' | '>=' | '~'; value: number | null },
  changes = {},
) {
  const sources = [{ name: 'Nguồn', url: null, date: null, says: null }];
  return makeIndicator({
    unit: '%',
    direction: 'up',
    targets: [{ comparator: '=', text: 'mức', confidence: 'high', of: null, sources, ...target }],
    series: [
      {
        id: 'a',
        name: 'A',
        unit: '%',
        definition: 'A.',
        spoken: null,
        segments: segments.map((points, i) => ({ breakBefore: i ? 'Đổi cách tính.' : null, points: points.map((p) => point(...p)) })),
      },
    ],
    ...changes,
  });
}
const statusOf = (...args: Parameters<typeof makeCase>) => statusesOf(makeCase(...args))[0];

describe('the status against a target', () => {
  test('is met when the newest value reaches the level', () => {
    expect(statusOf([[[2023, 50.9, 'high']]], { year: 2025, value: 50 })).toMatchObject({
      status: 'met',
      reason: '2023: 50,9%, đã tới mức 50% của năm 2025.',
    });
  });

  test('holds "above" and "below" to the letter', () => {
    expect(statusOf([[[2025, 30, 'high']]], { year: 2025, comparator: '>', value: 30 })?.status).toBe('off');
    expect(statusOf([[[2025, 30, 'high']]], { year: 2025, comparator: '<', value: 30 }, { direction: 'down' })?.status).toBe('off');
    expect(statusOf([[[2025, 29.9, 'high']]], { year: 2025, comparator: '<', value: 30 }, { direction: 'down' })?.status).toBe('met');
    expect(statusOf([[[2025, 30, 'high']]], { year: 2025, comparator: '>=', value: 30 })?.status).toBe('met');
  });

  test('is on the way when the unbroken values keep the pace, off when they do not', () => {
    expect(
      statusOf(
        [
          [
            [2021, 30, 'high'],
            [2024, 42, 'high'],
          ],
        ],
        { year: 2030, value: 60 },
      ),
    ).toMatchObject({
      status: 'on-the-way',
      reason: '2024: 42%, không kém nhịp cần có từ 2021 đến năm 2030.',
    });
    const falling = { direction: 'down' };
    expect(
      statusOf(
        [
          [
            [2021, 40, 'high'],
            [2024, 37, 'high'],
          ],
        ],
        { year: 2030, value: 25 },
        falling,
      )?.status,
    ).toBe('off');
    expect(
      statusOf(
        [
          [
            [2021, 40, 'high'],
            [2024, 34, 'high'],
          ],
        ],
        { year: 2030, value: 25 },
        falling,
      )?.status,
    ).toBe('on-the-way');
  });

  test('is on the way on the very line from the first value to the level', () => {
    const even: Segments = [
      [
        [2020, 20, 'high'],
        [2025, 40, 'high'],
      ],
    ];
    expect(statusOf(even, { year: 2030, value: 60 })).toMatchObject({ status: 'on-the-way' });
    expect(
      statusOf(
        [
          [
            [2020, 20, 'high'],
            [2025, 39, 'high'],
          ],
        ],
        { year: 2030, value: 60 },
      ),
    ).toMatchObject({
      status: 'off',
      reason: '2025: 39%, kém nhịp cần có từ 2020 đến năm 2030.',
    });
  });

  test('is off when the year has come and the level is not reached', () => {
    expect(statusOf([[[2025, 49, 'high']]], { year: 2025, value: 50 })).toMatchObject({
      status: 'off',
      reason: '2025: 49%, đã hết năm 2025 mà chưa tới mức.',
    });
  });

  test('reads no trend across a break', () => {
    expect(statusOf([[[2021, 20, 'high']], [[2024, 45, 'high']]], { year: 2030, value: 60 })).toMatchObject({
      status: 'not-comparable',
      reason: 'Chưa tới mức (2024: 45%), và mạch liền mới có một con số nên không biết nhanh hay chậm.',
    });
  });

  test('uses no value of low confidence, and none that is missing', () => {
    expect(statusOf([[[2023, 40, 'high']], [[2024, 99, 'low']]], { year: 2025, value: 50 })?.reason).toContain('2023: 40%');
    expect(
      statusOf(
        [
          [
            [2023, 40, 'high'],
            [2025, null, 'high'],
          ],
        ],
        { year: 2025, value: 50 },
      )?.reason,
    ).toContain('2023: 40%');
    expect(statusOf([[[2024, 99, 'low']]], { year: 2025, value: 50 })).toMatchObject({
      status: 'not-comparable',
      reason: 'Chỉ có số liệu độ tin cậy thấp.',
    });
  });

  test('does not call a value from before the strategy a success of it', () => {
    expect(statusOf([[[2020, 28.2, 'high']]], { year: 2025, comparator: '>=', value: 27 })).toMatchObject({
      status: 'not-comparable',
      reason: 'Số mới nhất (2020: 28,2%) có trước khi chiến lược bắt đầu.',
    });
  });

  test('is not comparable in another unit, by another way of counting, or where the target is no number', () => {
    const values: Segments = [[[2024, 99, 'high']]];
    expect(statusOf(values, { year: 2025, value: 50 }, { unit: 'lần' })?.reason).toBe('Số liệu tính bằng %, chỉ tiêu tính bằng lần.');
    expect(statusOf(values, { year: 2025, value: 50 }, { notComparable: 'Cách đếm khác.' })?.reason).toBe('Cách đếm khác.');
    expect(statusOf(values, { year: 2025, value: null })?.reason).toBe('Chỉ tiêu không phải một con số.');
    expect(statusOf(values, { year: 2025, value: 50 }, { direction: 'none' })?.status).toBe('not-comparable');
  });

  test('is "no data" where no source gives a value, and silent on a target that is only remembered', () => {
    expect(statusOf([], { year: 2025, value: 50 }, { series: [] })?.status).toBe('no-data');
    expect(statusesOf(makeIndicator()).map(({ target }) => target.year)).toEqual([2025, 2030]);
  });

  test('of a part is answered by the series of that name and by no other', () => {
    const made = makeCase([[[2023, 96, 'high']]], { year: 2025, value: 90 });
    const [target] = made.targets;
    const named = {
      ...made,
      targets: [
        { ...target!, of: 'a' },
        { ...target!, of: 'tiến sĩ' },
      ],
    };
    expect(statusesOf(named).map(({ status }) => status)).toEqual(['met', 'no-data']);
  });
});

describe('the status in a list', () => {
  test('says each year once where its parts stand alike', () => {
    const made = makeCase([[[2023, 96, 'high']]], { year: 2025, value: 90 });
    const [target] = made.targets;
    expect(statusText(made)).toBe('2025: Đạt');
    expect(
      statusText({
        ...made,
        targets: [
          { ...target!, of: 'thạc sĩ' },
          { ...target!, of: 'tiến sĩ' },
        ],
      }),
    ).toBe('2025: Chưa có số');
    expect(statusText({ ...made, targets: [] })).toBe('chưa có mức có nguồn');
  });
});
