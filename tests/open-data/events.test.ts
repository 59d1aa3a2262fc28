import { describe, expect, test } from 'vitest';
import { monthEvents, planEvents } from '../../src/open-data/events.ts';
import { makePlan } from '../fixtures/plan.ts';

const base = new URL('https://binh-dang-gioi.vn');

describe('planEvents', () => {
  const [once, yearly] = planEvents(makePlan(), base);

  test('a deadline is an event of one day that leads to its clause', () => {
    expect(once).toEqual({
      uid: 'hue/2024-a-luoi-1@binh-dang-gioi.vn',
      from: '2024-11-30',
      to: '2024-11-30',
      title: 'Hạn: Báo cáo năm 2024',
      until: null,
      description: 'Bình đẳng giới ở A Lưới năm 2024\nAi làm: Các phòng\nGửi: UBND huyện\nVăn bản ghi “trước ngày” này.',
      url: 'https://binh-dang-gioi.vn/ke-hoach/hue/2024-a-luoi/#iii',
    });
  });

  test('a yearly deadline begins in the first year of the plan and ends with the last', () => {
    expect(yearly).toMatchObject({
      uid: 'hue/2024-a-luoi-2@binh-dang-gioi.vn',
      from: '2024-12-05',
      to: '2024-12-05',
      until: '2025-12-31',
      description: 'Bình đẳng giới ở A Lưới năm 2024',
    });
  });

  test('a plan without deadlines has no events', () => {
    const plan = makePlan();
    expect(planEvents({ ...plan, facts: { ...plan.facts, deadlines: [] } }, base)).toEqual([]);
  });
});

describe('monthEvents', () => {
  test('are the five key days of the year, with the month’s page', () => {
    const events = monthEvents(2026, base);
    expect(events.map((event) => [event.uid, event.from, event.to])).toEqual([
      ['thang-hanh-dong-2026-1@binh-dang-gioi.vn', '2026-11-15', '2026-11-15'],
      ['thang-hanh-dong-2026-2@binh-dang-gioi.vn', '2026-11-25', '2026-11-25'],
      ['thang-hanh-dong-2026-3@binh-dang-gioi.vn', '2026-11-25', '2026-12-10'],
      ['thang-hanh-dong-2026-4@binh-dang-gioi.vn', '2026-12-10', '2026-12-10'],
      ['thang-hanh-dong-2026-5@binh-dang-gioi.vn', '2026-12-15', '2026-12-15'],
    ]);
    expect(new Set(events.map((event) => event.url))).toEqual(new Set(['https://binh-dang-gioi.vn/thang-hanh-dong/2026/']));
  });
});
