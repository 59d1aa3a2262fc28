/** Each of these was wrong once. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { checkContent } from '../src/check.ts';
import { checkSchema, readYaml } from '../src/mdx/front-matter.ts';
import { parsePlanBody } from '../src/mdx/plan-body.ts';
import { clausesHtml } from '../src/mdx/plan-html.ts';
import { parseProse } from '../src/mdx/prose.ts';
import { planEvents } from '../src/open-data/events.ts';
import { planDocument } from '../src/open-data/plan-json.ts';
import { datesPossible } from '../src/plan/rules/dates-possible.ts';
import { figuresStated } from '../src/plan/rules/figures-stated.ts';
import { hotlineSchema } from '../src/support/schema.ts';
import { formatDate } from '../src/text/dates.ts';
import { checkLetters } from '../src/text/letters.ts';
import { formatMoney, formatMoneyRange } from '../src/text/numbers.ts';
import { contentFolder } from './fixtures/content.ts';
import { makeLine } from './fixtures/hotline.ts';
import { origin } from './fixtures/origin.ts';
import { findingsOf, makePlan, planFile } from './fixtures/plan.ts';

const page = 'content/pages/can-giup-do-tre-em.mdx';
const check = (files: ReturnType<typeof contentFolder>) => checkContent(files, '2026-11-23', ['/', '/tim-kiem/']).faults;
const { id: _id, url: _url, ...line } = makeLine();

test('a file that ends in a backslash inside an open quotation is a fault, not a crash of the process', () => {
  const script = `import { parseProse } from '${new URL('../src/mdx/prose.ts', import.meta.url).href}'; parseProse("export '\\\\", 'f.mdx');`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).status).toBe(0);
});

test.each([
  'title: *Khẩn*\n',
  'a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n',
])('an alias that cannot be read is a fault, not a throw: %j', (source) => {
  expect(readYaml(source, 'f.yaml').faults).toHaveLength(1);
});

test('a component on one line keeps its words', () => {
  const html = (body: string) => clausesHtml(parsePlanBody(`## I. Một\n\n${body}\n`, 'f.mdx').clauses);
  expect(html('<EditorNote>Bản in mờ.</EditorNote>')).toContain('Bản in mờ.');
  expect(html('<Closing>Hết.</Closing>')).toContain('Hết.');
  expect(JSON.stringify(parseProse('<Note>Gọi 113.</Note>\n', 'f.mdx').parts)).toContain('Gọi 113.');
});

test('numbers printed in a submission or the closing are kept', () => {
  const [submission] = parsePlanBody('<Submission>\n\n1. Một\n3. Ba\n\n</Submission>\n', 'f.mdx').clauses;
  expect(submission?.blocks.map(({ id, marker }) => [id, marker])).toEqual([
    ['to-trinh-1', '1.'],
    ['to-trinh-3', '3.'],
  ]);
});

test('a sentence before a numbered list does not take the address of its first number', () => {
  const { clauses, faults } = parsePlanBody('## I. Mục đích\n\nKế hoạch nhằm:\n\n1. Một\n2. Hai\n', 'f.mdx');
  expect(faults).toEqual([]);
  expect(clauses[0]?.blocks.map(({ id }) => id)).toEqual(['i-d1', 'i-1', 'i-2']);
});

test('text after the closing does not move to the opening', () => {
  const { clauses, faults } = parsePlanBody('Mở.\n\n## I. Một\n\n<Closing>\n\nHết.\n\n</Closing>\n\nSau lời kết.\n', 'f.mdx');
  expect(faults.map((fault) => fault.line)).toEqual([11]);
  expect(JSON.stringify(clauses[0])).not.toContain('Sau lời kết.');
});

test('a published line can be dialled, and dials what it shows', () => {
  expect(hotlineSchema.safeParse(line).success).toBe(true);
  expect(hotlineSchema.safeParse({ ...line, dial: null }).success).toBe(false);
  expect(hotlineSchema.safeParse({ ...line, number: '1900 969 680', dial: '1900969681' }).success).toBe(false);
});

test.each([
  [1_500_000_000, '1,5 tỷ đồng'],
  [2_000_000_000, '2 tỷ đồng'],
  [1_500_000, '1,5 triệu đồng'],
])('%d may be printed “%s”', (dong, form) => {
  expect(findingsOf(figuresStated, ['from: 5000000,', `from: ${dong},`], ['5.000.000 đồng', form])).toEqual([]);
});

test.each(['60,5%', '1.060 cơ quan', '60.000 cơ quan', '3,60%'])('a target of 60 is not stated by “%s”', (form) => {
  expect(findingsOf(figuresStated, ['60%', form])).toHaveLength(1);
});

test('a deadline in another year than its clause prints is a fault', () => {
  expect(findingsOf(figuresStated, ['date: "2024-11-30"', 'date: "2025-11-30"'])).toHaveLength(1);
});

test('an amount is not stated by another figure of the clause', () => {
  expect(findingsOf(figuresStated, ['từ 20 đến 30 triệu đồng', 'từ 20% đến 30% số chi'])).not.toEqual([]);
});

test('a target of 5 is not stated by the word for year', () => {
  expect(findingsOf(figuresStated, ['value: 60', 'value: 5'], ['60%', 'nhiều'])).toHaveLength(1);
});

test('a dead link in a plan is a fault', () => {
  expect(check(contentFolder([planFile, '- Gặp mặt nhân', '- [Gặp mặt](/khong-co/) nhân']))).toHaveLength(1);
});

test('a yearly deadline on a day that no year has is a fault', () => {
  expect(findingsOf(datesPossible, ['recurring: "12-05"', 'recurring: "11-31"'])).toHaveLength(1);
});

test.each([
  [1_100_000_000, '1,1 tỷ đồng'],
  [1_150_000_000, '1,15 tỷ đồng'],
  [8_200_000, '8,2 triệu đồng'],
])('%d is %s', (dong, text) => {
  expect(formatMoney(dong)).toBe(text);
});

test('a range in one unit names it once', () => {
  expect(formatMoneyRange(20_000_000, 30_000_000)).toBe('20–30 triệu đồng');
});

test('months 1 and 2 take a zero without a day too', () => {
  expect(formatDate('2025-01')).toBe('01/2025');
});

test('a repeated item, a wrong component and an unknown key are reported at their own lines', () => {
  expect(parsePlanBody('## I. Một\n\n- a) A\n- a) B\n', 'f.mdx').faults.map((fault) => fault.line)).toEqual([4]);
  expect(check(contentFolder([page, '<Call id="111" />', '<Call id="112" />'])).map((fault) => fault.line)).toEqual([15]);
  expect(checkSchema(z.strictObject({ a: z.string() }), readYaml('a: x\nb: y\n', 'f'), 'f').faults[0]?.line).toBe(2);
});

test('a table is in the data of a plan, cell by cell, and is not a task', () => {
  const plan = makePlan(['## II. Tổ chức thực hiện', '| Năm | Nữ lãnh đạo |\n|---|---|\n| 2025 | 60% |\n\n## II. Tổ chức thực hiện']);
  expect(JSON.stringify(planDocument(plan, origin))).toContain('[["Năm","Nữ lãnh đạo"],["2025","60%"]]');
});

test('the bracket of a printed “1)” is kept', () => {
  expect(parsePlanBody('## I. Một\n\n1) A\n', 'f.mdx').clauses[0]?.blocks[0]?.marker).toBe('1)');
});

test('the Arabic letter mark, which turns text around, is a fault', () => {
  expect(checkLetters('f', 'Gọi \u061C111')).toHaveLength(1);
});

test('a box to tick is refused', () => {
  expect(parseProse('- [ ] Gọi 113\n', 'f.mdx').faults).toHaveLength(1);
});

test('two equal headings do not share an address without a fault', () => {
  expect(parseProse('## Gọi ai\n\n## Gọi ai\n', 'f.mdx').faults.map((fault) => fault.line)).toEqual([3]);
});

test('a file in a folder that no collection reads is a fault', () => {
  expect(check([...contentFolder(), { path: 'content/hotline/113.yaml', text: 'x: 1\n' }])).toHaveLength(1);
});

test('a link to the search page may carry a query', () => {
  expect(check(contentFolder([page, '(/tim-kiem/)', '(/tim-kiem/?q=111)']))).toEqual([]);
});

test('a yearly deadline stops with the plan', () => {
  expect(planEvents(makePlan(), new URL('https://a.vn'))[1]).toHaveProperty('until', `${makePlan().facts.period.to}-12-31`);
});

test.each([
  ['1670', 1670],
  ['60.5%', 60.5],
])('a target printed “%s” is stated', (form, value) => {
  expect(findingsOf(figuresStated, ['value: 60', `value: ${value}`], ['60%', form])).toEqual([]);
});

test('a slip in the last digits of an amount is not rounded away', () => {
  expect(findingsOf(figuresStated, ['from: 5000000,', 'from: 20000004,'], ['5.000.000 đồng', '20 triệu đồng'])).not.toEqual([]);
});

test('an unknown key that holds a block is reported where it stands', () => {
  expect(checkSchema(z.strictObject({ a: z.string() }), readYaml('a: x\nb:\n  c: y\n', 'f'), 'f').faults[0]?.line).toBe(2);
});

test('a yearly deadline on 29 February begins in a leap year', () => {
  const plan = makePlan(
    ['recurring: "12-05"', 'recurring: "02-29"'],
    ['period: { from: 2024, to: 2025 }', 'period: { from: 2025, to: 2030 }'],
  );
  expect(planEvents(plan, new URL('https://a.vn'))[1]?.from).toBe('2028-02-29');
});

test.each(['', 'chữ\n'])('a list of laws that is emptied by mistake is a fault: %j', (text) => {
  expect(
    check([...contentFolder().filter(({ path }) => path !== 'content/laws.yaml'), { path: 'content/laws.yaml', text }]).some(
      ({ file }) => file === 'content/laws.yaml',
    ),
  ).toBe(true);
});
