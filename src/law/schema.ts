/** Documents that plans and pages cite, each with its present status as far as a source tells it. */
import { z } from 'astro/zod';

/** Where a fact was read, and the date of that source. Every published fact carries at least one. */
export const source = z.strictObject({
  /** Who says it: the newspaper, body or document. */
  name: z.string().min(1),
  url: z.url().nullable().default(null),
  /** Date of the source itself: a day, a month or a year. Null where the page bears none. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'là ngày YYYY-MM-DD, tháng YYYY-MM hoặc năm YYYY')
    .nullable()
    .default(null),
  /** What it says, in our words. */
  says: z.string().nullable().default(null),
});

export const lawStatuses = {
  'in-force': 'còn hiệu lực',
  expired: 'hết hiệu lực',
  ended: 'hết giai đoạn',
  replaced: 'đã được thay thế',
  unknown: 'chưa xác minh',
} as const;

export const lawSchema = z
  .strictObject({
    type: z.string().min(1),
    number: z.string().min(1).nullable(),
    date: z.iso.date().nullable(),
    issuer: z.string().min(1).nullable(),
    title: z.string().min(1).nullable(),
    status: z.enum(Object.keys(lawStatuses) as [keyof typeof lawStatuses]),
    /** Said beside the status: since when, replaced by what. */
    statusNote: z.string().nullable().default(null),
    sources: z.array(source).default([]),
  })
  .refine((law) => law.status === 'unknown' || law.sources.length > 0, 'một tình trạng đã biết phải có nguồn (sources)');

export type Source = z.infer<typeof source>;
export type Law = z.infer<typeof lawSchema>;
