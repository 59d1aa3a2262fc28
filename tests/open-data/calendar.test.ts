import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendar, type CalendarEvent } from '../../src/open-data/calendar.ts';

const event: CalendarEvent = {
  uid: 'hue/2024-a-luoi-1@binh-dang-gioi.vn',
  from: '2026-11-30',
  to: '2026-11-30',
  title: 'Hạn: Báo cáo năm',
  description: 'Ai làm: Sở Nội vụ',
  url: 'https://binh-dang-gioi.vn/ke-hoach/hue/#iii',
  until: null,
};
const lich = { name: 'Lịch', about: 'Giấy phép: CC BY 4.0' };
const write = (change: Partial<CalendarEvent> = {}) => toCalendar(lich, [{ ...event, ...change }], '2026-11-23');
/** Lines as RFC 5545 reads them: what is folded is joined again. */
const linesOf = (calendar: string) => calendar.replace(/\r\n /g, '').split('\r\n');
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('toCalendar', () => {
  test('writes a calendar of whole days, stamped with the day of the build', () => {
    expect(linesOf(write())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//binh-dang-gioi//lich//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Lịch',
      'X-WR-CALDESC:Giấy phép: CC BY 4.0',
      'BEGIN:VEVENT',
      'UID:hue/2024-a-luoi-1@binh-dang-gioi.vn',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:Hạn: Báo cáo năm',
      'DESCRIPTION:Ai làm: Sở Nội vụ',
      'URL:https://binh-dang-gioi.vn/ke-hoach/hue/#iii',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('ends an event on the day after its last, over the ends of months and years', () => {
    expect(write({ from: '2026-11-25', to: '2026-12-10' })).toContain('DTSTART;VALUE=DATE:20261125\r\nDTEND;VALUE=DATE:20261211\r\n');
    expect(write({ from: '2026-12-31', to: '2026-12-31' })).toContain('DTEND;VALUE=DATE:20270101\r\n');
    expect(write({ from: '2024-02-28', to: '2024-02-28' })).toContain('DTEND;VALUE=DATE:20240229\r\n');
  });

  test('repeats a yearly event up to its last day, and no other', () => {
    expect(linesOf(write({ until: '2030-12-31' })).filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;UNTIL=20301231',
    ]);
    expect(write()).not.toContain('RRULE');
  });

  test('escapes backslashes, semicolons, commas and line ends in texts', () => {
    expect(linesOf(write({ title: 'Một; hai, ba\\bốn', description: 'Dòng 1\nDòng 2\r\nDòng 3' }))).toEqual(
      expect.arrayContaining(['SUMMARY:Một\\; hai\\, ba\\\\bốn', 'DESCRIPTION:Dòng 1\\nDòng 2\\nDòng 3']),
    );
  });

  test('lets no text begin a line of its own', () => {
    expect(
      linesOf(write({ title: 'a\r\nEND:VEVENT', description: 'b\nATTACH:x' })).filter((line) => /^(END:VEVENT|ATTACH)/.test(line)),
    ).toEqual(['END:VEVENT']);
  });

  test('folds a line at 75 octets, not at 75 letters', () => {
    const folded = write({ title: 'ế'.repeat(60) })
      .split('\r\n')
      .filter((line) => line.includes('ế'));
    expect(folded.map(bytes)).toEqual([74, 73, 43]);
  });

  test('leaves a line of exactly 75 octets whole', () => {
    expect(write({ title: 'a'.repeat(67) })).toContain(`SUMMARY:${'a'.repeat(67)}\r\n`);
    expect(write({ title: 'a'.repeat(68) })).toContain(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
  });

  test('is empty of events where there are none', () => {
    expect(toCalendar(lich, [], '2026-11-23')).not.toContain('VEVENT');
  });

  test('never has a line of more than 75 octets, cuts no letter, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const calendar = write({ title });
        for (const line of calendar.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
        const summary = linesOf(calendar)
          .find((line) => line.startsWith('SUMMARY:'))!
          .slice(8);
        expect(summary.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1')).toBe(title);
      }),
      { numRuns: 300 },
    );
  });
});
