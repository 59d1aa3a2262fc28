import { describe, expect, test } from 'vitest';
import { dayEvents, planEvents } from '../../src/open-data/events.ts';
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

describe('dayEvents', () => {
  test('are the special days of the year, the longer time first', () => {
    const sources = [{ name: 'Nguồn', url: null, date: null, says: null }];
    const day = { to: null, note: null, clauses: [], sources };
    const events = dayEvents(
      2026,
      [
        { ...day, id: 'xoa-bo-bao-luc', from: '11-25', name: 'Ngày' },
        { ...day, id: 'muoi-sau-ngay', from: '11-25', to: '12-10', name: '16 ngày', note: 'Chiến dịch.' },
        { ...day, id: 'phu-nu', from: '03-08', name: 'Ngày Quốc tế Phụ nữ' },
      ],
      base,
    );
    expect(events.map(({ uid, from, to, description, until }) => [uid, from, to, description, until])).toEqual([
      ['ngay-phu-nu-2026@binh-dang-gioi.vn', '2026-03-08', '2026-03-08', '', null],
      ['ngay-muoi-sau-ngay-2026@binh-dang-gioi.vn', '2026-11-25', '2026-12-10', 'Chiến dịch.', null],
      ['ngay-xoa-bo-bao-luc-2026@binh-dang-gioi.vn', '2026-11-25', '2026-11-25', '', null],
    ]);
    expect(events[0]?.url).toBe('https://binh-dang-gioi.vn/lich/');
  });
});
