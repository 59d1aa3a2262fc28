/** The Action Month (15/11–15/12) of a year, and campaign messages. */
import { z } from 'astro/zod';
import { source } from '../law/schema.ts';

const text = z.string().trim().min(1);

export const monthSchema = z
  .strictObject({
    year: z.int(),
    /** The official theme, exact; null where it is not confirmed. */
    theme: text.nullable(),
    themeEn: text.nullable(),
    themeNote: text.nullable().default(null),
    /** Official name of the month in that year. */
    officialName: text,
    leadBody: text.nullable(),
    leadBodyCertainty: z.enum(['sourced', 'inferred', 'unknown']),
    launch: z.strictObject({ date: z.iso.date().nullable(), place: text.nullable(), text }).nullable(),
    guidanceLetter: z.strictObject({ type: text, number: text, date: z.iso.date().nullable(), law: text.nullable() }).nullable(),
    /** Official slogans, exact, with the letter that issued them; empty where none was found. */
    slogans: z.array(text).default([]),
    slogansFrom: text.nullable().default(null),
    unite: z.strictObject({ theme: text, sources: z.array(source).min(1) }).nullable(),
    confidence: z.enum(['high', 'medium', 'low', 'none']),
    sources: z.array(source),
  })
  .refine((m) => m.theme === null || m.sources.length > 0, 'chủ đề đã ghi thì phải có nguồn (sources)');

export const messageSchema = z
  .strictObject({
    text,
    audience: z.array(text).min(1),
    field: z.enum(['chinh-tri', 'kinh-te', 'gia-dinh', 'y-te', 'giao-duc', 'truyen-thong', 'thang-hanh-dong']),
    length: z.enum(['15', '30', '60', 'short']),
    official: z.boolean(),
    validFrom: z.iso.date(),
    validUntil: z.iso.date().nullable(),
    indicators: z.array(text).default([]),
    sources: z.array(source),
  })
  .refine((m) => !m.official || m.sources.length > 0, 'khẩu hiệu chính thức phải có nguồn (sources)');

export type ActionMonth = z.infer<typeof monthSchema>;
export type Message = z.infer<typeof messageSchema>;
