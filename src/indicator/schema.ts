/** Indicators: the national strategy's targets, and the series that sources give. */
import { z } from 'astro/zod';
import { source } from '../law/schema.ts';

const text = z.string().trim().min(1);

/** One milestone of the strategy. */
export const targetFields = z.strictObject({
  /** Year of the milestone. */
  year: z.int(),
  comparator: z.enum(['=', '>=', '>', '<', '<=', '~']).nullable(),
  value: z.number().nullable(),
  /** As people read it: "dưới 30%", "còn 1,7 lần". */
  text,
  /** `remembered` is kept for editors and printed nowhere. */
  confidence: z.enum(['high', 'medium', 'remembered']),
  of: text.nullable().default(null),
  sources: z.array(source),
});

const targetValue = targetFields.refine(
  (t) => t.confidence === 'remembered' || t.sources.length > 0,
  'giá trị được đăng phải có nguồn (sources)',
);

const point = z.strictObject({
  /** Where it stands on the time axis; a fraction where the source names a month. */
  year: z.number(),
  /** As people read it: "2021 (đầu nhiệm kỳ)". */
  label: text,
  /** Null: known to be missing. */
  value: z.number().nullable(),
  note: text.nullable().default(null),
  confidence: z.enum(['high', 'medium', 'low']),
  sources: z.array(source).min(1),
});

const series = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: text,
  unit: text,
  /** What exactly was counted; a change of it starts a new segment. */
  definition: text,
  /** What is said on air before the value: "nữ đại biểu Quốc hội chiếm". Null: the name and "là". */
  spoken: text.nullable().default(null),
  /** Points that may be joined. Between segments there is a break, named, and never a line. */
  segments: z.array(z.strictObject({ breakBefore: text.nullable().default(null), points: z.array(point).min(1) })).min(1),
});

export const indicatorSchema = z.strictObject({
  /** "3.2" in the national strategy; null for what is not one of its targets. */
  code: z
    .string()
    .regex(/^\d\.\d$/)
    .nullable(),
  objective: z.int().min(1).max(6).nullable(),
  name: text,
  shortName: text.max(80),
  field: z.enum(['chinh-tri', 'kinh-te', 'gia-dinh', 'y-te', 'giao-duc', 'truyen-thong', 'khac']),
  definition: text,
  unit: text,
  direction: z.enum(['up', 'down', 'keep', 'none']),
  targets: z.array(targetValue).default([]),
  series: z.array(series).default([]),
  /** What a reader must know before comparing; each one sentence. */
  caveats: z.array(text).default([]),
  /** Why no series here may be held against the targets, in one sentence; null where the first one may. */
  notComparable: text.nullable().default(null),
  /** Key of content/laws.yaml that sets the targets. */
  law: text.nullable().default(null),
});

/**
 * content/editions/<day>.yaml: indicators as they stood on a day, kept so that a picture embedded then never changes.
 * Written by `npm run freeze`, never by hand.
 */
export const editionSchema = z.strictObject({ indicators: z.record(z.string().regex(/^[a-z0-9-]+$/), indicatorSchema) });

export const objectives = {
  1: 'Chính trị',
  2: 'Kinh tế, lao động',
  3: 'Đời sống gia đình, phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
  4: 'Y tế',
  5: 'Giáo dục, đào tạo',
  6: 'Thông tin, truyền thông',
} as const;

export type Indicator = z.infer<typeof indicatorSchema>;
export type Series = z.infer<typeof series>;
