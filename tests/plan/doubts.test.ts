/** Each rule that raises doubts, by one planted fault and by what is sound. */
import { describe, expect, test } from 'vitest';
import type { Reading, World } from '../../src/plan/rules/doubt.ts';
import { planDoubts } from '../../src/plan/rules/doubts.ts';
import { readingOf } from '../../src/plan/rules/world.ts';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';

const world: World = {
  agencies: [{ names: ['Sở Lao động - Thương binh và Xã hội'], successor: 'Việc bình đẳng giới nay do Sở Nội vụ làm.' }],
  provinces: [{ name: 'tỉnh Đồng Nai', formerly: ['tỉnh Đồng Nai', 'tỉnh Bình Phước'] }],
  laws: [
    { number: '55/2009/NĐ-CP', title: null, year: null, note: 'Đã thay bằng Nghị định 125/2021/NĐ-CP.' },
    { number: null, title: 'Luật Phòng, chống bạo lực gia đình', year: 2007, note: 'Hết hiệu lực từ 01/7/2023.' },
  ],
  hotlines: [{ dial: '111', name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em' }],
  indicators: [
    {
      code: '2.1',
      name: 'Tỷ lệ lao động nữ làm công hưởng lương',
      unit: '%',
      direction: 'up',
      targets: [
        { year: 2025, value: 50 },
        { year: 2030, value: 60 },
      ],
    },
    {
      code: '4.3',
      name: 'Tỷ suất sinh ở vị thành niên',
      unit: 'ca sinh/1.000 phụ nữ',
      direction: 'down',
      targets: [{ year: 2030, value: 18 }],
    },
  ],
  themes: [
    { year: 2024, theme: 'Đảm bảo an sinh xã hội' },
    { year: 2025, theme: 'An toàn trong kỷ nguyên số' },
  ],
};

const sound: Reading['facts'] = {
  issuedOn: '2026-03-02',
  period: { from: 2026, to: 2030 },
  bodies: [],
  citations: [],
  namedLaws: [],
  targets: [],
  deadlines: [],
  hotlines: [],
  actionMonth: null,
};

const ask = (facts: Partial<Reading['facts']>, texts: [string, string][] = []) =>
  planDoubts({ facts: { ...sound, ...facts }, texts: texts.map(([clause, text]) => ({ clause, marker: null, text })) }, world).map(
    ({ field, clause, message }) => `${field} · ${clause ?? '-'} · ${message}`,
  );
const target = (text: string, value: number, deadline: string, unit = '%') =>
  ({
    clause: 'ii-1',
    text,
    deadline,
    objective: null,
    indicator: null,
    direction: 'reach',
    start: null,
    responsible: [],
    nationalIndicator: null,
    values: [{ comparator: '=', value, unit, per: null, baseline: null, of: null }],
  }) as Reading['facts']['targets'][number];
const month = (theme: string, year: number | null) => ({ from: '11-15', to: '12-15', year, theme, clauses: ['i-1'] });

describe('a planted fault is told', () => {
  test('a body that is no more, with its successor; another body of like name is not meant', () => {
    const bodies = [{ clause: 'iv-1', names: ['Sở Lao động – Thương binh và Xã hội', 'Sở Nội vụ'], requested: false }];
    expect(ask({ bodies })).toEqual([
      'Cơ quan · iv-1 · Sở Lao động – Thương binh và Xã hội nay không còn hoặc đã đổi tên. Việc bình đẳng giới nay do Sở Nội vụ làm.',
    ]);
  });

  test('a merged province, with today’s name, once', () => {
    expect(
      ask({}, [
        ['i-1', 'trên địa bàn tỉnh Bình Phước'],
        ['i-2', 'tỉnh Bình Phước'],
        ['i-3', 'tỉnh Đồng Nai'],
      ]),
    ).toEqual([
      'Địa danh · i-1 · Tỉnh Bình Phước nay thuộc tỉnh Đồng Nai. Kế hoạch ban hành sau khi sáp nhập (01/7/2025); hãy xem tên có đúng không.',
    ]);
  });

  test('documents that were replaced or have expired; a law of the same name without its year is not meant', () => {
    const base = { date: null, issuer: null, role: 'reference' as const, subject: null, law: null };
    const citations = [
      { ...base, type: 'Nghị định', number: '55/2009/NĐ-CP', clauses: ['ii-2'] },
      { ...base, type: 'Nghị định', number: '125/2021/NĐ-CP', clauses: ['ii-2'] },
    ];
    const namedLaws = [2007, 2022, null].map((year) => ({
      name: 'Luật Phòng, chống bạo lực gia đình',
      year,
      clauses: ['ii-3'],
      law: null,
    }));
    expect(ask({ citations, namedLaws })).toEqual([
      'Văn bản dẫn chiếu · ii-2 · 55/2009/NĐ-CP: Đã thay bằng Nghị định 125/2021/NĐ-CP.',
      'Văn bản dẫn chiếu · ii-3 · Luật Phòng, chống bạo lực gia đình năm 2007: Hết hiệu lực từ 01/7/2023.',
    ]);
  });

  test('days that no calendar has; ratios, shares and numbers of documents are no days', () => {
    const texts: [string, string][] = [
      ['a', 'trước ngày 31/11 hằng năm'],
      ['b', 'ngày 30 tháng 02 năm 2026'],
      ['c', 'từ 15/11 đến 31/9/2026'],
      ['d', 'số 12/KH-UBND, 32/37 xã, 15/100.000 trẻ, ngày 29/02/2028, 30/11, đạt 3/4 số xã, 45/13 lần'],
    ];
    expect(ask({}, texts)).toEqual([
      'Ngày tháng · a · Không có ngày 31/11. Hãy xem lại bản gốc.',
      'Ngày tháng · b · Không có ngày 30 tháng 02 năm 2026. Hãy xem lại bản gốc.',
      'Ngày tháng · c · Không có ngày 31/9/2026. Hãy xem lại bản gốc.',
    ]);
  });

  test('a report that is due before the plan was issued', () => {
    const deadline = {
      kind: 'report' as const,
      what: 'Báo cáo',
      recurring: null,
      comparator: 'before' as const,
      from: null,
      to: null,
      via: null,
      clause: 'v-1',
    };
    expect(
      ask({
        deadlines: [
          { ...deadline, date: '2025-12-10' },
          { ...deadline, date: '2026-12-10' },
        ],
      }),
    ).toEqual(['Hạn báo cáo · v-1 · Hạn 10/12/2025 sớm hơn ngày ban hành (02/3/2026). Hãy xem lại năm.']);
  });

  test('a dead line, a line that the directory does not know, one with another number, one without', () => {
    const hotlines = [
      { number: '1800 1567', name: 'Đường dây tư vấn', clause: 'iii-1' },
      { number: '0299 386 1188', name: 'Đường dây nóng của trường', clause: 'iii-2' },
      { number: '1900 1234', name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', clause: 'iii-3' },
      { number: null, name: 'Đường dây nóng', clause: 'iii-4' },
      { number: '111', name: 'Tổng đài', clause: 'iii-5' },
    ];
    expect(ask({ hotlines }, [['iii-1', 'gọi 1800.1567 hoặc 111']])).toEqual([
      'Đường dây nóng · iii-2 · Số 0299 386 1188: danh bạ của trang không có số này. Hãy gọi thử hoặc xem lại; số in được giữ nguyên.',
      'Đường dây nóng · iii-3 · Số 1900 1234: danh bạ của trang ghi 111 cho Tổng đài điện thoại quốc gia bảo vệ trẻ em. Hãy gọi thử hoặc xem lại; số in được giữ nguyên.',
      'Đường dây nóng · iii-4 · Văn bản nhắc tới “Đường dây nóng” nhưng không ghi số.',
      'Đường dây nóng · iii-1 · Số 1800.1567 đã được thay bằng 111. Số in được giữ nguyên.',
    ]);
  });

  test('a person’s mobile number, with the name beside it; an office’s line is none', () => {
    const texts: [string, string][] = [
      ['v-1', 'Liên hệ đồng chí Bế Thị Ngân, điện thoại 0912.345.678, máy bàn 0299.3.777.115'],
      ['v-2', 'Kinh phí 0 đồng; số 0353 123 456'],
    ];
    expect(ask({}, texts)).toEqual([
      'Số điện thoại riêng · v-1 · Có số di động riêng (0912.345.678) của Bế Thị Ngân. Hãy hỏi người đó, hoặc thay bằng số của cơ quan, trước khi đăng.',
      'Số điện thoại riêng · v-2 · Có số di động riêng (0353 123 456) của một người. Hãy hỏi người đó, hoặc thay bằng số của cơ quan, trước khi đăng.',
    ]);
  });

  test('a target looser than the national one of that year, up or down; one that is as strict is not told', () => {
    const up = 'Tỷ lệ lao động nữ làm công hưởng lương đạt';
    const down = 'Giảm tỷ suất sinh ở vị thành niên xuống';
    const unit = 'ca sinh/1.000 phụ nữ';
    const targets = [
      target(up, 55, '2030'),
      target(up, 55, '2028'),
      target(up, 60, '2030'),
      target(down, 20, '2030', unit),
      target(down, 18, '2030', unit),
      target('100% xã có loa', 1, '2030'),
    ];
    expect(ask({ targets })).toEqual([
      'Chỉ tiêu · ii-1 · Chỉ tiêu thấp hơn Chiến lược quốc gia: ở đây 55 %, chỉ tiêu 2.1 là 60 % vào năm 2030. Hãy xem có đúng ý không.',
      'Chỉ tiêu · ii-1 · Chỉ tiêu thấp hơn Chiến lược quốc gia: ở đây 20 ca sinh/1.000 phụ nữ, chỉ tiêu 4.3 là 18 ca sinh/1.000 phụ nữ vào năm 2030. Hãy xem có đúng ý không.',
    ]);
  });

  test('a theme of another year, a theme that is not that year’s, a year whose theme nobody knows', () => {
    expect(ask({ actionMonth: month('An toàn trong kỷ nguyên số', 2025) })).toEqual([]);
    expect(ask({ actionMonth: month('Đảm bảo an sinh xã hội', 2025) })).toEqual([
      'Chủ đề Tháng hành động · i-1 · Chủ đề năm 2025 là “An toàn trong kỷ nguyên số”; chủ đề ghi ở đây là của năm 2024. Hãy xem lại.',
    ]);
    expect(ask({ actionMonth: month('An toàn trong kỷ nguyên số', 2026) })).toEqual([
      'Chủ đề Tháng hành động · i-1 · Đây là chủ đề của năm 2025. Hãy xem lại.',
    ]);
    expect(ask({ actionMonth: month('Một chủ đề mới', 2026) })).toHaveLength(1);
  });

  test('numbers that skip or step back, in a plan of the site; letters as Word prints them do not', () => {
    const body =
      '## I. A\n\n### 1. B\n\n### 2. C\n\n### 4. D\n\n#### a) E\n\n#### c) F\n\n## II. G\n\n### 1. H\n\n#### a) I\n\n#### b) K\n\n#### c) L\n\n#### d) M\n\n#### e) N\n\n## IV. O\n';
    const { clauses } = parsePlanBody(body, 'x.mdx');
    const facts = sound as unknown as Parameters<typeof readingOf>[0];
    expect(planDoubts(readingOf(facts, clauses), world).map(({ clause, message }) => `${clause} ${message.slice(0, 40)}`)).toEqual([
      'i-4 Số mục “4.” không nối tiếp số trước nó. ',
      'i-4-c Số mục “c)” không nối tiếp số trước nó. ',
      'iv Số mục “IV.” không nối tiếp số trước nó.',
    ]);
  });
});

test('a sound plan raises nothing', () => {
  expect(ask({}, [['i-1', 'Công an tỉnh Đồng Nai, trước ngày 15/12 hằng năm, gọi 111']])).toEqual([]);
});
