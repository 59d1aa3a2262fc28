/**
 * The open data of the site: every list, with its schema. One entry here makes /du-lieu/<id>.json, .csv and .schema.json. Lists
 * made from whole plans are in `plan-datasets.ts`.
 */
import { z } from 'astro/zod';
import { daySchema } from '../campaign/day-schema.ts';
import type { DayEntry } from '../campaign/year.ts';
import { monthSchema, type ActionMonth } from '../campaign/schema.ts';
import type { IndicatorEntry } from '../indicator/queries.ts';
import { lawSchema, type Law } from '../law/schema.ts';
import type { ProvinceEntry } from '../place/queries.ts';
import { provinceSchema } from '../place/schema.ts';
import type { PlanSummary } from '../plan/summary.ts';
import type { HotlineEntry } from '../support/queries.ts';
import { addressSchema, hotlineSchema, type TrustedAddress } from '../support/schema.ts';
import { changeSchema, type Change } from './change-schema.ts';
import { valueRows, valueSchema } from './indicator-rows.ts';
import { recordSchema, type JsonSchema } from './json-schema.ts';
import { rightsOf, type Origin } from './rights.ts';

/** What the site holds, cut to what may be shown on its day. */
export interface Holdings {
  plans: PlanSummary[];
  indicators: IndicatorEntry[];
  hotlines: HotlineEntry[];
  addresses: ReadonlyMap<string, TrustedAddress[]>;
  months: (ActionMonth & { url: string })[];
  specialDays: DayEntry[];
  places: ProvinceEntry[];
  laws: ReadonlyMap<string, Law>;
  changes: Change[];
}

export interface Dataset {
  /** Name of its files, and its name for good. */
  id: string;
  title: string;
  description: string;
  /** Page that shows the same. */
  page: string;
  /** Of one record. */
  schema: JsonSchema;
  rows: (all: Holdings) => object[];
}

/** Fields by which editors steer what is shown; they say nothing of the thing itself. */
const inner = ['published', 'unpublishedReason', 'order'];
const withId = { add: { id: z.string() } };
const withUrl = { add: { id: z.string(), url: z.string() } };

function without(entry: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)));
}

export const datasets: readonly Dataset[] = [
  {
    id: 'so-lieu',
    title: 'Số liệu của các chỉ số',
    description: 'Mọi giá trị và mức chỉ tiêu có nguồn. Chỉ so các giá trị cùng series và cùng segment.',
    page: '/chi-so/',
    schema: recordSchema(valueSchema),
    rows: ({ indicators }) => valueRows(indicators),
  },
  {
    id: 'duong-day-nong',
    title: 'Đường dây nóng',
    description: 'Các đường dây được đăng trong ngày dựng trang, có nguồn và ngày.',
    page: '/duong-day-nong/',
    schema: recordSchema(hotlineSchema, { drop: inner, ...withUrl }),
    rows: ({ hotlines }) => hotlines.map((line) => without(line, inner)),
  },
  {
    id: 'dia-chi-tin-cay',
    title: 'Địa chỉ tin cậy',
    description: 'Địa chỉ tin cậy đã được công bố, tới cấp xã. Nơi tạm lánh không bao giờ có trong này.',
    page: '/dia-chi-tin-cay/',
    schema: recordSchema(addressSchema, { drop: inner, add: { province: z.string() } }),
    rows: ({ addresses }) =>
      [...addresses].flatMap(([province, entries]) => entries.map((entry) => ({ province, ...without(entry, inner) }))),
  },
  {
    id: 'thang-hanh-dong',
    title: 'Tháng hành động các năm',
    description: 'Chủ đề, cơ quan chủ trì, văn bản hướng dẫn của từng năm.',
    page: '/thang-hanh-dong/',
    schema: recordSchema(monthSchema, { add: { url: z.string() } }),
    rows: ({ months }) => months.map((month) => without(month, ['parts'])),
  },
  {
    id: 'ngay',
    title: 'Ngày đáng nhớ',
    description: 'Ngày và đợt đáng nhớ hằng năm, chỉ những ngày có nguồn.',
    page: '/lich/',
    schema: recordSchema(daySchema, withId),
    rows: ({ specialDays }) => specialDays,
  },
  {
    id: 'tinh-thanh',
    title: '34 tỉnh, thành phố',
    description: 'Tên, mã, tỉnh cũ, số đơn vị cấp xã và chỗ trên bản đồ ô.',
    page: '/ban-do/',
    schema: recordSchema(provinceSchema, withId),
    rows: ({ places }) => places,
  },
  {
    id: 'van-ban',
    title: 'Văn bản được dẫn',
    description: 'Luật, nghị quyết, nghị định và công văn mà các trang dẫn, với tình trạng hiệu lực có nguồn.',
    page: '/nguon/',
    schema: recordSchema(lawSchema, withId),
    rows: ({ laws }) => [...laws].map(([id, law]) => ({ id, ...law })),
  },
  {
    id: 'thay-doi',
    title: 'Thay đổi',
    description: 'Điều gì đã đổi trên trang, bằng lời, kèm ngày.',
    page: '/du-lieu/',
    schema: recordSchema(changeSchema, withId),
    rows: ({ changes }) => changes,
  },
];

/** A list as it stands in its JSON file: what it is, under which licence, how to cite it, and its records. */
export function listDocument({ title, page, rows }: Dataset, all: Holdings, origin: Origin): object {
  return { title, ...rightsOf(title, page, origin), records: rows(all) };
}
