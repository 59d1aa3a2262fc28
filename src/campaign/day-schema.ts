/** Special days of every year, each with its source. */
import { z } from 'astro/zod';
import { source } from '../law/schema.ts';

const text = z.string().trim().min(1);
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'phải viết dạng tháng-ngày, ví dụ 11-30');

export const daySchema = z
  .strictObject({
    /** Month and day; the same every year. */
    from: monthDay,
    /** Last day of a longer time; null for a single day. */
    to: monthDay.nullable().default(null),
    name: text,
    note: text.nullable().default(null),
    sources: z.array(source).min(1),
    /** Clauses of plans on this site that name the day: "<plan>#<clause>". */
    clauses: z.array(z.string().regex(/^[a-z0-9/-]+#[a-z0-9-]+$/)).default([]),
  })
  .refine((day) => day.to === null || day.from <= day.to, 'to phải sau from');

export type SpecialDay = z.infer<typeof daySchema>;
