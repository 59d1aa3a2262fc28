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

/** The six fields of the national strategy (NQ 28/NQ-CP ngày 03/3/2021), and the month itself. */
export const messageFields = {
  'thang-hanh-dong': 'Tháng hành động',
  'gia-dinh': 'Gia đình, phòng ngừa bạo lực',
  'kinh-te': 'Kinh tế, lao động',
  'chinh-tri': 'Chính trị, việc chung',
  'y-te': 'Sức khỏe',
  'giao-duc': 'Giáo dục',
  'truyen-thong': 'Truyền thông, đời sống số',
} as const;

/** Whom a message speaks to. */
export const audiences = {
  'moi-nguoi': 'Mọi người',
  'gia-dinh': 'Vợ chồng, gia đình',
  'cha-me': 'Cha mẹ, ông bà',
  'nam-gioi': 'Nam giới',
  'phu-nu': 'Phụ nữ',
  tre: 'Bạn trẻ',
  'nha-truong': 'Nhà trường',
  'thon-xom': 'Hàng xóm, thôn bản',
  'co-quan': 'Cơ quan, chính quyền',
  'doanh-nghiep': 'Doanh nghiệp',
  'y-te': 'Người làm y tế',
  'truyen-thong': 'Báo, đài, loa xã',
} as const;

type Field = keyof typeof messageFields;
type Audience = keyof typeof audiences;

/**
 * A message in this site's own words; official slogans stand with their letter in content/months. One thought in several
 * lengths: `short` fits a banner, `s15`, `s30`, `s60` are spoken scripts to which the help-line block is added on air, so
 * no text names a telephone number.
 */
export const messageSchema = z
  .strictObject({
    field: z.enum(Object.keys(messageFields) as [Field]),
    audience: z.array(z.enum(Object.keys(audiences) as [Audience])).min(1),
    /** First and last day on which it may be used; after the last it leaves the kit by itself at the next build. */
    validFrom: z.iso.date(),
    validUntil: z.iso.date(),
    /** Keys of content/indicators from which its figures come. */
    indicators: z.array(text).default([]),
    /** Whether posters of it are made at build; the poster maker has every message. */
    poster: z.boolean().default(false),
    texts: z.strictObject({ short: text.max(64), s15: text, s30: text, s60: text }),
  })
  .refine((m) => m.validFrom <= m.validUntil, 'validUntil phải từ ngày validFrom trở đi')
  .refine(
    (m) => !/\b(?:1[189]\d{2}[ .]?\d{2,}|11[1-5](?![,\d]))\b/.test(Object.values(m.texts).join(' ')),
    'không ghi số điện thoại trong lời: trang tự thêm các số của ngày hôm ấy',
  );

export type ActionMonth = z.infer<typeof monthSchema>;
export type Message = z.infer<typeof messageSchema>;
